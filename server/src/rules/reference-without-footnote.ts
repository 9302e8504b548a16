import { agendaNote } from './common/agenda';
import { asterisks, certainReferences } from './common/footnotes';
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
    for (const part of d.syntax.parts) {
      if (part.kind !== 'paragraph' && part.kind !== 'request' && part.kind !== 'heading') continue;
      for (const { label, start, end } of certainReferences(d, part)) {
        if (labels.has(label)) continue;
        report({ start, end, message: say('There is no footnote {label}.', { label }) });
      }
    }
    for (const { label, part, start, end } of asterisks(d)) {
      if (labels.has(label)) continue;
      report({
        start,
        end,
        severity: 'warning',
        message: say('There is no note {label}.', { label }),
        fixes: part.kind === 'agendaLine' ? [{ title: say('Insert the note'), edits: [agendaNote(d, label)] }] : [],
      });
    }
  },
};
