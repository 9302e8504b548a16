import { linesRange, rangeOf } from '../letter/ranges';
import { everyStage, type Rule, say } from './types';

export const rule: Rule = {
  id: 'signed-note-verbale',
  severity: 'error',
  stages: everyStage,
  summary: 'A note verbale is signed.',
  source: 'Editorial Manual, “Communications”: a note verbale comes from the mission and is unsigned.',
  check(d, report) {
    if (d.kind !== 'noteVerbale') return;
    for (const { part, signature } of d.signatures) {
      if (!signature.marked) continue;
      const lines = linesRange(d.syntax, part);
      const next = d.syntax.lines[part.runs.at(-1)!.line]!.next;
      report({
        ...rangeOf(d.syntax, part),
        message: say('A note verbale is unsigned.'),
        related: d.title
          ? [{ ...rangeOf(d.syntax, d.title.part), message: say('The title says that this is a note verbale') }]
          : [],
        fixes: [{ title: say('Delete the signature block'), edits: [{ start: lines.start, end: next, text: '' }] }],
      });
    }
  },
};
