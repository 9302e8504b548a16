import { isCopiedPage } from '../../../server/src/rules/common/habits';
import { changed, type Edit } from '../change';
import { ownParagraphs, saying, sentences } from '../sentence';
import type { Mutation, Operator } from '../subject';

/** Dashes of a text that was copied from a page are those of the page. */
function onOwnLines(operator: Operator): Operator {
  return { ...operator, apply: l => (isCopiedPage(l.d) ? [] : operator.apply(l)) };
}

/** Sentences that every letter may have, with one slip in each. */
export const cited: readonly Operator[] = [
  sentences(
    'no-such-article',
    'an Article that the Charter has not',
    {
      ar: [
        ['ويستند ذلك إلى المادة ⟦151⟧ من ميثاق الأمم المتحدة.'],
        ['ويستند ذلك إلى المادتين 2 و ⟦115⟧ من ميثاق الأمم المتحدة.'],
      ],
      en: [
        ['This is in keeping with Article ⟦151⟧ of the Charter of the United Nations.'],
        ['This is in keeping with Articles 2 (4) and ⟦115⟧ of the Charter of the United Nations.'],
      ],
      es: [
        ['Ello se ajusta al Artículo ⟦151⟧ de la Carta de las Naciones Unidas.'],
        ['Ello se ajusta a los Artículos 2 y ⟦115⟧ de la Carta de las Naciones Unidas.'],
      ],
      fr: [
        ['Cela est conforme à l’Article ⟦151⟧ de la Charte des Nations Unies.'],
        ['Cela est conforme aux Articles 2 et ⟦115⟧ de la Charte des Nations Unies.'],
      ],
      ru: [
        ['Это соответствует статье ⟦151⟧ Устава Организации Объединенных Наций.'],
        ['Это соответствует статьям 2 и ⟦115⟧ Устава Организации Объединенных Наций.'],
      ],
      zh: [['这符合《联合国宪章》第⟦151⟧条。']],
    },
    { restorable: false },
  ),
  sentences('resolution-year-mismatch', 'the year of another resolution', {
    ar: [['ويأتي ذلك وفقا لقرار مجلس الأمن 1540 (⟦2005⟧).', 'ويأتي ذلك وفقا لقرار مجلس الأمن 1540 (2004).']],
    en: [
      [
        'This accords with Security Council resolution 1540 (⟦2005⟧).',
        'This accords with Security Council resolution 1540 (2004).',
      ],
      [
        'This accords with resolution 2250 (⟦2016⟧) of the Security Council.',
        'This accords with resolution 2250 (2015) of the Security Council.',
      ],
      [
        'This accords with Security Council resolutions 1325 (2000) and 2250 (⟦2016⟧).',
        'This accords with Security Council resolutions 1325 (2000) and 2250 (2015).',
      ],
    ],
    es: [
      [
        'Ello es acorde con la resolución 1540 (⟦2005⟧) del Consejo de Seguridad.',
        'Ello es acorde con la resolución 1540 (2004) del Consejo de Seguridad.',
      ],
      [
        'Ello es acorde con las resoluciones 1325 (2000) y 2250 (⟦2016⟧) del Consejo de Seguridad.',
        'Ello es acorde con las resoluciones 1325 (2000) y 2250 (2015) del Consejo de Seguridad.',
      ],
    ],
    fr: [
      [
        'Cela est conforme à la résolution 1540 (⟦2005⟧) du Conseil de sécurité.',
        'Cela est conforme à la résolution 1540 (2004) du Conseil de sécurité.',
      ],
      [
        'Cela est conforme aux résolutions 1325 (2000) et 2250 (⟦2016⟧) du Conseil de sécurité.',
        'Cela est conforme aux résolutions 1325 (2000) et 2250 (2015) du Conseil de sécurité.',
      ],
    ],
    ru: [
      [
        'Это соответствует резолюции 1540 (⟦2005⟧) Совета Безопасности.',
        'Это соответствует резолюции 1540 (2004) Совета Безопасности.',
      ],
      [
        'Это соответствует резолюции Совета Безопасности 2250 (⟦2016⟧).',
        'Это соответствует резолюции Совета Безопасности 2250 (2015).',
      ],
    ],
    zh: [['这符合安全理事会第1540(⟦2005⟧)号决议。', '这符合安全理事会第1540(2004)号决议。']],
  }),
  sentences('resolution-without-year', 'a resolution without its year', {
    ar: [['ويأتي ذلك وفقا لقرار مجلس الأمن ⟦1540⟧.', 'ويأتي ذلك وفقا لقرار مجلس الأمن 1540 (2004).']],
    en: [
      [
        'This accords with Security Council resolution ⟦1540⟧.',
        'This accords with Security Council resolution 1540 (2004).',
      ],
      [
        'This accords with resolution ⟦2250⟧ of the Security Council.',
        'This accords with resolution 2250 (2015) of the Security Council.',
      ],
    ],
    es: [
      [
        'Ello es acorde con la resolución ⟦1540⟧ del Consejo de Seguridad.',
        'Ello es acorde con la resolución 1540 (2004) del Consejo de Seguridad.',
      ],
    ],
    fr: [
      [
        'Cela est conforme à la résolution ⟦1540⟧ du Conseil de sécurité.',
        'Cela est conforme à la résolution 1540 (2004) du Conseil de sécurité.',
      ],
    ],
    ru: [
      [
        'Это соответствует резолюции ⟦1540⟧ Совета Безопасности.',
        'Это соответствует резолюции 1540 (2004) Совета Безопасности.',
      ],
      [
        'Это соответствует резолюции Совета Безопасности ⟦2250⟧.',
        'Это соответствует резолюции Совета Безопасности 2250 (2015).',
      ],
    ],
    zh: [['这符合安全理事会第⟦1540⟧号决议。', '这符合安全理事会第1540(2004)号决议。']],
  }),
  sentences('thousands-mark', 'a mark between thousands', {
    fr: [['Plus de ⟦12.500⟧ personnes y ont pris part.', 'Plus de 12 500 personnes y ont pris part.']],
    ru: [['В них приняло участие ⟦12.500⟧ человек.', 'В них приняло участие 12 500 человек.']],
    zh: [['共有⟦12,500⟧人参加。', '共有12 500人参加。']],
  }),
  onOwnLines(
    sentences('hyphen-in-range', 'a hyphen between years, and a dash', {
      ar: [['واستمر ذلك في الفترتين 2015–2017 و ⟦2018-2020⟧.', 'واستمر ذلك في الفترتين 2015–2017 و 2018–2020.']],
      en: [['This was done in 2015–2017 and in ⟦2018-2020⟧.', 'This was done in 2015–2017 and in 2018–2020.']],
      es: [['Así se hizo en 2015–2017 y en ⟦2018-2020⟧.', 'Así se hizo en 2015–2017 y en 2018–2020.']],
      fr: [['Il en a été ainsi en 2015–2017 et en ⟦2018-2020⟧.', 'Il en a été ainsi en 2015–2017 et en 2018–2020.']],
      ru: [['Так было в 2015–2017 и ⟦2018-2020⟧ годах.', 'Так было в 2015–2017 и 2018–2020 годах.']],
      zh: [['2015–2017年和⟦2018-2020⟧年都是如此。', '2015–2017年和2018–2020年都是如此。']],
    }),
  ),
  sentences('missing-opening-mark', 'no mark opens the sentence', {
    es: [
      ['Qué cabe hacer ante esta situación⟦?⟧', '¿Qué cabe hacer ante esta situación?'],
      ['Nunca más debe repetirse algo así⟦!⟧', '¡Nunca más debe repetirse algo así!'],
    ],
  }),
];

/** A place in two spellings, each in a paragraph of its own. */
const PLACES = {
  ar: ['وزاروا قرية باشليبل.', 'وتقع قرية باشلبيل على النهر.', 'وتقع قرية باشليبل على النهر.'],
  en: [
    'The town of Kalvarija took part.',
    'The town of Kalverija took part in it as well.',
    'The town of Kalvarija took part in it as well.',
  ],
  es: [
    'La ciudad de Kalvarija lo acogió.',
    'La ciudad de Kalverija también lo acogió.',
    'La ciudad de Kalvarija también lo acogió.',
  ],
  fr: [
    'La ville de Kalvarija l’a accueilli.',
    'La ville de Kalverija l’a accueilli elle aussi.',
    'La ville de Kalvarija l’a accueilli elle aussi.',
  ],
  ru: [
    'Об этом писали из города Кальвария.',
    'В городе Кальверия об этом тоже писали.',
    'В городе Кальвария об этом тоже писали.',
  ],
  zh: ['学员们访问了克尔巴贾尔区。', '克尔巴杰尔区也派人参加。', '克尔巴贾尔区也派人参加。'],
} as const;

export const twoSpellings: Operator = {
  rule: 'two-spellings',
  name: 'a place is spelled in two ways',
  apply(l) {
    const [first, ...more] = ownParagraphs(l);
    const last = more.at(-1);
    if (!first || !last) return [];
    const [one, other, same] = PLACES[l.language];
    const both = (second: string): Mutation => {
      const a = editOf(saying(l, first, `⟦${one}⟧`), l.text);
      const b = editOf(saying(l, last, `⟦${second}⟧`), l.text);
      return changed(l, [a, b]);
    };
    return [{ ...both(other), correct: both(same).text }];
  },
};

/** What differs between two texts as one edit of the second. */
function editOf({ text }: Mutation, original: string): Edit {
  let start = 0;
  while (text[start] === original[start]) start++;
  let tail = 0;
  while (tail < original.length - start && text.at(-1 - tail) === original.at(-1 - tail)) tail++;
  return { start, end: original.length - tail, text: text.slice(start, text.length - tail) };
}
