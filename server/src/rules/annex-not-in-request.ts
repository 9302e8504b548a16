import { packs } from '../languages/compiled';
import { phrases } from '../languages/phrases';
import type { Language } from '../languages/types';
import type { Document } from '../letter/letter';
import { fold } from '../text/fold';
import { sentences } from '../text/sentences';
import { announces, certainAnnexes } from './common/annexes';
import { annexWords, paragraphsOf, span } from './common/places';
import { requestText } from './common/request';
import { type About, everyStage, type Rule, say } from './types';

/** The letter alone, and directly behind it what is to be done with it. */
const ALONE: Readonly<Record<Language, RegExp>> = {
  en: /(?:the present|this) (?:letter|note verbale)(?= (?:(?:to|could|might|may|would|should|were|can|kindly|be) )*(?:circulated|issued|distributed|published|reproduced|as an? ))/d,
  fr: /(?:la presente|cette) (?:lettre|note verbale)(?= (?:comme|en tant que|soit|fut) )/d,
  es: /(?:la presente|esta) (?:carta|nota verbal)(?= (?:como|se distribuy\w+|se public\w+|sea|fuera) )/d,
  ru: /(?:(?:настоящее|это|данное) письмо|(?:настоящего|этого|данного) письма|(?:настоящую|данную) (?:вербальную )?ноту|(?:настоящей|данной) (?:вербальной )?ноты)(?= (?:в качестве|было|будет) )/d,
  ar: /هذه (?:الرساله|المذكره الشفويه|الرسالة|المذكرة الشفوية)(?= (?:بوصفها|باعتبارها|كوثيق|وثيق))/d,
  zh: /本(?:信|函|同文信|(?:普通)?照会)(?=作为)/d,
};

/** What may include the annex in other words. */
const BESIDE: Readonly<Record<Language, RegExp>> = {
  en: /annex|enclos|attach|append|accompan|hereto|herewith|together|along|as well as|both|\bthem\b|texts? (?!of (?:the present|this) )|statement|report|declaration|these/,
  fr: /annex|joint|appendi|accompagn|ainsi que|de meme|avec|textes? (?!de (?:la presente|cette) )|declaration|rapport|\bles (?:faire|publier)|leur/,
  es: /anex|adjunt|apendice|acompan|asi como|junto|textos? (?!de (?:la presente|esta) )|declaracion|informe|ambos/,
  ru: /прилож|прилага|добавлен|дополнен|вместе|равно|текст(?!а? (?:настоящ|этого|данно))|заявлен|доклад|(?<![а-я])их(?![а-я])/,
  ar: /رفق|ضميم|تذييل|طي|مع |البيان|تقرير|اعلان|هما/,
  zh: /附|连同|一并|声明|报告/,
};

export const about: About = {
  entries: ['RQ-04'],
  basis: 'contradiction',
  what: 'There is an annex, and the request asks for the letter alone.',
  why: 'The request contradicts the letter: taken at its word, only the letter would be circulated and its annex would not.',
  fix: 'safe',
  examples: [
    { letter: 'en/37', swaps: [['the present letter and its annexes could', '⟦the present letter⟧ could']] },
    { letter: 'fr/21', swaps: [['la présente lettre et son annexe', '⟦la présente lettre⟧']] },
    { letter: 'es/52', swaps: [['la presente carta y de su anexo', '⟦la presente carta⟧']] },
    { letter: 'ru/02', swaps: [['настоящее письмо и приложение к нему', '⟦настоящее письмо⟧']] },
    { letter: 'ar/01', swaps: [['هذه الرسالة ومرفقها بوصفهما', '⟦هذه الرسالة⟧ بوصفها']] },
    { letter: 'zh/01', swaps: [['本函及其附件作为', '⟦本函⟧作为']] },
  ],
};

export const rule: Rule = {
  id: 'annex-not-in-request',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    const text = requestText(d);
    const annexes = certainAnnexes(d);
    // Where the text does not speak of the annex at all, another rule says so.
    if (!text || !annexes || asksElsewhere(d) || !paragraphsOf(d).some(announces)) return;
    const id = d.request!.part.language;
    const alone = ALONE[id].exec(text.folded);
    if (!alone || BESIDE[id].test(text.folded)) return;
    const at = { start: alone.index, end: alone.index + alone[0].length };
    const range = text.place(at);
    const words = included(id, text.folded, at, annexes.length);
    const { word, number } = annexWords(d, annexes[0]!);
    report({
      ...range,
      message:
        annexes.length === 1
          ? say('There is an annex; the request covers only the letter.')
          : say('There are {count} annexes; the request covers only the letter.', { count: annexes.length }),
      related: [{ ...span(word, number), message: say('The annex') }],
      fixes: words
        ? [
            {
              title: say('Insert “{words}”', { words: words.trim() }),
              edits: [{ start: range.end, end: range.end, text: words }],
              preferred: true,
            },
          ]
        : [],
    });
  },
};

/** Another sentence asks for something to be circulated, perhaps for the annex; one with a symbol tells of what has been. */
function asksElsewhere(d: Document): boolean {
  const { part: own, request } = d.request!;
  return d.paragraphs.some(part => {
    const { organMention, request: words } = part.block.pack;
    const { text } = part.block;
    return sentences(text)
      .filter(s => part !== own || s.start !== request.start)
      .map(s => fold(text.slice(s.start, s.end)))
      .some(
        s =>
          words.verb.test(s) &&
          words.document.test(s) &&
          !words.reported.test(s) &&
          !/(?<![a-z])[ase]\/[\da-z]/.test(s) &&
          organMention.some(([, organ]) => s.search(organ) >= 0),
      );
  });
}

/** " and its annex" in the form that goes with what is before it; null where the verb behind would have to change too. */
function included(id: Language, folded: string, { start, end }: { start: number; end: number }, count: number) {
  const words = packs[id].request.annexes[count === 1 ? 1 : 2];
  const letter = folded.slice(start, end);
  const verb = folded.slice(end);
  switch (id) {
    case 'fr':
      if (/^ (?:soit|fut)/.test(verb)) return null;
      return folded.slice(0, start).endsWith('de ') ? words : words.replace(' et de ', ' et ');
    case 'es':
      if (!/^ como/.test(verb)) return null;
      return folded.slice(0, start).endsWith('de ') ? words.replace(' y ', ' y de ') : words;
    case 'ru': {
      if (/^ б/.test(verb)) return null;
      const genitive = /[аы]$/.test(letter);
      const annex = count === 1 ? (genitive ? 'приложения' : 'приложение') : genitive ? 'приложений' : 'приложения';
      return ` и ${annex} к ${/нот[уы]$/.test(letter) ? 'ней' : 'нему'}`;
    }
    case 'ar':
      return count === 2 ? phrases.ar.twoAnnexes! : words;
    default:
      return words;
  }
}
