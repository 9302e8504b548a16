import { agendaNote } from './common/agenda';
import { placed } from './common/characters';
import { asterisks, certainIn, gluedReferences } from './common/footnotes';
import { partsWith } from './common/found';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['FN-01'],
  basis: 'contradiction',
  what: 'A reference has no footnote.',
  why: 'The reference leads nowhere; the note was lost, or the number is wrong.',
  fix: 'review',
  examples: [
    {
      letter: 'en/09',
      swaps: [
        ['preliminary list*', 'preliminary list⟦*⟧'],
        ['* A/80/50.\n', ''],
      ],
    },
    { letter: 'en/25', swaps: [['hurricane season.', 'hurricane season.⟦1⟧']] },
    { letter: 'fr/22', swaps: [['l’Union interparlementaire.\n\nLes', 'l’Union interparlementaire⟦²⟧.\n\nLes']] },
    { letter: 'es/22', swaps: [['la temporada 2023.', 'la temporada 2023⟦¹⟧.']] },
    { letter: 'ru/22', swaps: [['к правосудию.', 'к правосудию.⟦1⟧']] },
    { letter: 'ar/22', swaps: [['في غضون ثلاث سنوات.', 'في غضون ثلاث سنوات.⟦1⟧']] },
    { letter: 'zh/01', swaps: [['代表出席了会议。', '代表出席了会议。⟦3⟧']] },
  ],
};

export const rule: Rule = {
  id: 'reference-without-footnote',
  severity: 'error',
  stages: everyStage,
  check(d, report) {
    const labels = new Set(d.footnotes.map(f => f.label));
    const glued = new Set(gluedReferences(d).map(g => g.start));
    for (const part of partsWith(d, certainIn))
      for (const { label, start, end } of part.block.learned(certainIn)) {
        if (labels.has(label)) continue;
        const range = placed(d, part, start, end);
        if (!glued.has(range.start)) report({ ...range, message: say('There is no footnote {label}.', { label }) });
      }
    for (const part of partsWith(d, asterisks))
      for (const { label, start, end } of part.block.learned(asterisks)) {
        if (labels.has(label)) continue;
        report({
          ...placed(d, part, start, end),
          severity: 'warning',
          message: say('There is no note {label}.', { label }),
          fixes: part.kind === 'agendaLine' ? [{ title: say('Insert the note'), edits: [agendaNote(d, label)] }] : [],
        });
      }
  },
};
