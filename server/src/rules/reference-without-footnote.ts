import { phrases } from '../languages/phrases';
import type { Document } from '../letter/letter';
import { asterisks, certainReferences } from './common/footnotes';
import { insertAfter } from './common/layout';
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
        fixes: part.kind === 'agendaLine' ? [agendaNote(d, label)] : [],
      });
    }
  },
};

/** The note that gives the symbol of the preliminary list or the provisional agenda. */
function agendaNote(d: Document, label: string): Fix {
  const assembly = d.organs.some(o => o.organ === 'GA') && d.session?.line.kind === 'regular';
  const list = d.agenda?.line.list === 'preliminaryList' ? 50 : 150;
  const symbol = assembly ? `\${1:A/${d.session!.line.number}/${list}}` : '${1:…}';
  const after = d.signatures.at(-1)?.part ?? d.paragraphs.at(-1) ?? d.agenda!.part;
  const lines = ['__________________', `${label} ${symbol}${phrases[d.language].stop}`];
  return { title: say('Insert the note'), edits: [insertAfter(d, after, lines, { snippet: true, indent: '' })] };
}
