import { asterisks, certainReferences } from './footnotes';
import { insertAfter } from './layout';
import { everyStage, type Fix, type Rule, say } from './types';

export const rule: Rule = {
  id: 'reference-without-footnote',
  severity: 'error',
  stages: everyStage,
  summary: 'A reference has no footnote.',
  source: 'A contradiction inside the letter.',
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
        fixes: part.kind === 'agendaLine' ? [agendaNote(label)] : [],
      });
    }

    /** The note that gives the symbol of the preliminary list or the provisional agenda. */
    function agendaNote(label: string): Fix {
      const session = d.session?.line.number;
      const list = d.agenda?.line.list === 'preliminaryList' ? 50 : 150;
      const after = d.signatures.at(-1)?.part ?? d.paragraphs.at(-1) ?? d.agenda!.part;
      const symbol = session ? `A/${session}/${list}` : `A/\${1}/${list}`;
      return {
        title: say('Insert the note'),
        edits: [insertAfter(d, after, ['__________________', `${label} \${1:${symbol}}.`], true)],
      };
    }
  },
};
