import type { TitleParts } from '../languages/titles';
import type { Language } from '../languages/types';
import { foldedRange } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { everyAnnex } from './common/annexes';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['TI-12'],
  basis: 'observation',
  what: 'A comma stands behind the date in a title.',
  why: 'Titles in Arabic, English and Spanish have none there in any document read; in French both are found, so nothing is said there.',
  fix: 'safe',
  examples: [
    {
      letter: 'en/01',
      swaps: [['\n\nLetter dated 14 March 2024 from', '\n\nLetter dated 14 March 2024⟦,⟧ from']],
    },
    {
      letter: 'es/01',
      swaps: [['\n\nCarta de fecha 2 de mayo de 2024 dirigida', '\n\nCarta de fecha 2 de mayo de 2024⟦,⟧ dirigida']],
    },
    {
      letter: 'ar/01',
      swaps: [['\nرسالة مؤرخة 14 آذار/مارس 2023 موجهة', '\nرسالة مؤرخة 14 آذار/مارس 2023⟦،⟧ موجهة']],
    },
  ],
};

/** Where the title goes on behind the date; folded. */
const GOES_ON: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /^ ?, ?(?:ال)?موجه/,
  en: /^ ?, ?(?:from|addressed) /,
  es: /^ ?, ?dirigid/,
};

export const rule: Rule = {
  id: 'comma-after-date',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    const titles: { part: Part; parts: TitleParts | null }[] = d.title ? [d.title] : [];
    for (const [{ title, letter }] of everyAnnex(d.annexes)) {
      titles.push({ part: title.part, parts: title.letter });
      if (letter?.title) titles.push(letter.title);
    }
    for (const { part, parts } of titles) {
      const { folded } = part.block;
      if (parts?.found !== 3 || !parts.date?.value) continue;
      if (!GOES_ON[part.language]?.test(folded.slice(parts.date.end))) continue;
      const at = folded.indexOf(',', parts.date.end);
      const range = foldedRange(d.syntax, part, { start: at, end: at + 1 });
      report({
        ...range,
        message: say('No comma stands behind the date in a title.'),
        fixes: [{ title: say('Delete the comma'), edits: [{ ...range, text: '' }], preferred: true }],
      });
    }
  },
};
