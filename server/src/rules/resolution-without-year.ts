import type { Document } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { allMatches } from '../text/allMatches';
import { type Find, partsWith } from './common/found';
import { textWith } from './common/places';
import { mayBeQuoted } from './common/quotations';
import { type CitedResolution, citedResolutions, yearOfResolution } from './common/resolutions';
import { likeTyped } from './common/words';
import { type About, type Edit, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['RF-03'],
  basis: 'observation',
  what: 'The first mention of a resolution of the Security Council does not give its year.',
  why: 'Observed in the documents read: “Security Council resolution 1325 (2000)” where the resolution is first mentioned; later the year may be left out.',
  fix: 'safe',
  examples: [
    { letter: 'en/22', swaps: [['in 2021.', 'in 2021, and on Security Council resolution ⟦1325⟧.']] },
    {
      letter: 'fr/22',
      swaps: [['La ville de Brno', 'Conformément à la résolution ⟦1325⟧ du Conseil de sécurité, la ville de Brno']],
    },
  ],
};

export const rule: Rule = {
  id: 'resolution-without-year',
  severity: 'information',
  stages: everyStage,
  check(d, report) {
    const seen = new Set<number>();
    for (const part of textWith(d, citedResolutions)) {
      if (part.annexed) continue;
      // "Resolution 1325 (2000)" without the name of the Council is a mention as well.
      for (const cited of part.block.learned(citedResolutions)) {
        const year = yearOfResolution(cited.number);
        const again = seen.has(cited.number);
        seen.add(cited.number);
        const { folded } = part.block;
        if (
          cited.year ||
          again ||
          !year ||
          mayBeYear(cited.number) ||
          isDated(folded.slice(cited.end)) ||
          mayBeQuoted(folded, cited.start) ||
          namedBefore(d, part, cited)
        )
          continue;
        report({
          ...foldedRange(d.syntax, part, cited),
          message: say('Where it is first mentioned, the resolution is cited with its year: {number} ({year}).', {
            number: cited.number,
            year,
          }),
          fixes: [{ title: say('Insert the year'), edits: [insertion(d, part, cited, year)], preferred: true }],
        });
      }
    }
  },
};

/** A year in the place of a number, or the day of the adoption behind it. */
const mayBeYear = (number: number) => number >= 1946 && number <= 2050;
const isDated = (behind: string) => /^[^.;。(]{0,60}(?:19|20)\d\d(?!\d)/.test(behind);

/** Whether the number stands with its year anywhere before in the document, its notes and titles included. */
const namedBefore = (d: Document, part: Part, { number, start }: CitedResolution): boolean =>
  partsWith(d, named).some(
    p =>
      p.runs[0]!.line <= part.runs[0]!.line &&
      p.block.learned(named).some(m => m[1] === String(number) && (p !== part || m.index + m[0].length <= start)),
  );

const named: Find<RegExpExecArray> = ({ folded }) => allMatches(WITH_YEAR, folded);
const WITH_YEAR = /(?<!\d)(\d+) ?\(\d{4}\)/g;

/** Chinese is set with spaces at figures or without. */
function insertion(d: Document, part: Part, cited: CitedResolution, year: number): Edit {
  const { start, end } = foldedRange(d.syntax, part, cited);
  const close = part.language === 'zh' && !/\s/.test(d.syntax.text[start - 1] ?? '');
  return { start: end, end, text: `${close ? '' : ' '}(${likeTyped(part.block.quote(cited), year)})` };
}
