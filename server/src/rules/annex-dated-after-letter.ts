import { exists } from '../languages/dates';
import { foldedRange } from '../letter/ranges';
import { everyAnnex } from './common/annexes';
import { daysBetween } from './common/dates';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['AN-14'],
  basis: 'contradiction',
  what: 'A letter in an annex is dated after the letter that transmits it.',
  why: 'What a letter transmits existed when the letter was written; one of the two dates is wrong.',
  fix: 'none',
  examples: [
    { letter: 'en/02', swaps: [['\nLetter dated 4 July 2019', '\nLetter dated ⟦14 July 2019⟧']] },
    { letter: 'es/02', swaps: [['Carta de fecha 27 de junio de 2019', 'Carta de fecha ⟦27 de julio de 2019⟧']] },
    {
      letter: 'ru/02',
      swaps: [
        ['Союза Коморских Островов от 6 ноября 2018 года на', 'Союза Коморских Островов от ⟦16 ноября 2018 года⟧ на'],
      ],
    },
    { letter: 'ar/02', swaps: [['رسالة مؤرخة 11 تموز/يوليه 2019', 'رسالة مؤرخة ⟦21 تموز/يوليه 2019⟧']] },
    { letter: 'zh/02', swaps: [['2024年3月14日马', '⟦2024年3月24日⟧马']] },
  ],
};

export const rule: Rule = {
  id: 'annex-dated-after-letter',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const date = d.title?.parts.date;
    if (!d.title || !date?.value || !exists(date.value)) return;
    for (const [annex] of everyAnnex(d.annexes)) {
      const title = annex.letter?.title;
      const own = title?.parts.date;
      if (!own?.value || !exists(own.value)) continue;
      const days = daysBetween(date.value, own.value);
      // With a masthead of its own it is another document in the same file.
      if (days <= 0 || annex.section.parts.some(p => p.kind === 'masthead' || p.kind === 'organ')) continue;
      report({
        ...foldedRange(d.syntax, title!.part, own),
        // Between two places it may be the next day already.
        severity: days === 1 ? 'information' : 'warning',
        message: say('This letter is dated {annex}, after the letter that transmits it ({letter}).', {
          annex: title!.part.block.quote(own),
          letter: d.title.part.block.quote(date),
        }),
        related: [
          { ...foldedRange(d.syntax, d.title.part, date), message: say('The date of the letter that transmits it') },
        ],
      });
    }
  },
};
