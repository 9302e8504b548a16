import type { Language } from '../languages/types';
import { foldedRange, type Stretch } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { certainAnnexes, mayHaveMore } from './common/annexes';
import { annexWords, paragraphsOf, span } from './common/places';
import { type About, type Fix, issuedForm, type Rule, say } from './types';

const LIST = '(?<list>[ivx]+(?:(?:,? and|,? et|,? y|,? и|,| to| a|-)? ?[ivx]+)*)';

/** The whole of what stands in brackets: "see annexes I and II", and nothing of another text's annexes. */
const MENTION: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`^(?:see|in) (?:also )?annex(?:es)? ${LIST}$`, 'd'),
  fr: new RegExp(`^(?:voir|en) (?:aussi )?(?:les |l')?annexes? ${LIST}$`, 'd'),
  es: new RegExp(`^(?:vean?se|en) (?:tambien )?(?:el |los )?anexos? ${LIST}$`, 'd'),
  ru: new RegExp(`^см\\. (?:также )?приложени(?:е|я) ${LIST}$`, 'd'),
  ar: /^انظر (?:ايضا )?المرفق(?:ين|ات)? (?<list>ال[ا-ي]+(?: عشر)?(?:(?:،| و) ?ال[ا-ي]+(?: عشر)?)*)$/d,
  zh: /^见附件(?<list>[一二三四五六七八九十]+(?:(?:和|、|及|至)(?:附件)?[一二三四五六七八九十]+)*)$/d,
};
const NUMBER: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /ال[ا-ي]+(?: عشر)?/g,
  zh: /[一二三四五六七八九十]+/g,
};

interface Mention extends Stretch {
  readonly part: Part;
  readonly number: number;
}

export const about: About = {
  entries: ['AN-08'],
  basis: 'contradiction',
  what: 'The text mentions an annex by a number that no annex has.',
  why: 'The text leads a reader to an annex that the letter does not have.',
  fix: 'review',
  examples: [
    { letter: 'en/01', swaps: [['(see annex)', '(see annex ⟦II⟧)']] },
    { letter: 'fr/07', swaps: [['(voir\nannexe II)', '(voir\nannexe ⟦IV⟧)']] },
    { letter: 'es/07', swaps: [['(véase el anexo II)', '(véase el anexo ⟦III⟧)']] },
    { letter: 'ru/07', swaps: [['(см. приложение II)', '(см. приложения II и ⟦III⟧)']] },
    { letter: 'ar/07', swaps: [['(انظر المرفق الثاني)', '(انظر المرفق ⟦الثالث⟧)']] },
    { letter: 'zh/07', swaps: [['(见附件一)', '(见附件一、二和⟦三⟧)']] },
  ],
};

export const rule: Rule = {
  id: 'no-such-annex',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const annexes = certainAnnexes(d);
    if (!d.title || !annexes || mayHaveMore(d)) return;
    const count = annexes.length;
    // A single one with a number comes from a file that has not all of them.
    if (count === 1 && annexes[0]!.number !== null) return;
    const mentions = paragraphsOf(d).flatMap(mentionsIn);
    const wrong = mentions.filter(m => m.number > count);
    // The annex that nobody mentions is the one that was meant.
    const unmentioned = annexes.map((_, i) => i + 1).filter(n => !mentions.some(m => m.number === n));
    const meant = wrong.length === 1 && unmentioned.length === 1 && count > 1 ? unmentioned[0]! : null;
    for (const m of wrong) {
      const { writeNumber } = m.part.block.pack.pack.annex;
      const range = foldedRange(d.syntax, m.part, m);
      const { word, number } = annexWords(d, annexes.at(-1)!);
      const fixes: Fix[] = [];
      if (meant) {
        const words = writeNumber(meant);
        fixes.push({ title: say('Change it to “{words}”', { words }), edits: [{ ...range, text: words }] });
      }
      report({
        ...range,
        message:
          count === 1
            ? say('There is no annex {number}; there is only one.', { number: m.part.block.quote(m) })
            : say('There is no annex {number}; there are {count}.', { number: m.part.block.quote(m), count }),
        related: [{ ...span(word, number), message: say('The last annex') }],
        fixes,
      });
    }
  },
};

/** Every number of an annex that a paragraph mentions in brackets. */
function mentionsIn(part: Part): Mention[] {
  const { folded, pack } = part.block;
  return [...folded.matchAll(/\(([^()]{2,60})\)/g)].flatMap(m => {
    const found = MENTION[part.language].exec(m[1]!)?.indices?.groups?.list;
    if (!found) return [];
    const list = m[1]!.slice(...found);
    const at = m.index + 1 + found[0];
    return [...list.matchAll(NUMBER[part.language] ?? /[ivx]+/g)].flatMap(n => {
      const number = pack.pack.annex.readNumber(n[0]);
      return number ? [{ part, number, start: at + n.index, end: at + n.index + n[0].length }] : [];
    });
  });
}
