import { packs } from '../languages/compiled';
import { writeTitle } from '../languages/titles';
import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import { replacePart } from './layout';
import { type Edit, escapeSnippet, issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'incomplete-title',
  severity: 'warning',
  stages: issuedForm,
  summary: 'The title lacks the date, the sender or the addressee.',
  source: 'United Nations Library research guide, “Letters”: the title says who sent the letter, when, and to whom.',
  check(d, report) {
    if (!d.title) return;
    const { part, parts } = d.title;
    const missing = [
      parts.date?.value ? '' : 'date',
      parts.sender ? '' : 'sender',
      parts.addressees ? '' : 'addressee',
    ].filter(Boolean);
    if (!missing.length) return;
    const message =
      missing.length > 1
        ? say('The title says who sent the letter, when, and to whom: not all of it stands here.')
        : missing[0] === 'date'
          ? say('The title says when the letter was sent: the date is missing.')
          : missing[0] === 'sender'
            ? say('The title says who sent the letter: the sender is missing.')
            : say('The title says to whom the letter was sent: the addressee is missing.');
    report({
      ...rangeOf(d.syntax, part),
      message,
      fixes: [{ title: say('Complete the title'), edits: completed(d), preferred: true }],
    });
  },
};

/** The title in the house form, with tab stops for what is missing. */
function completed(d: Document): Edit[] {
  const { part, parts } = d.title!;
  const { addressees } = packs[d.language];
  let stop = 1;
  const word = (span: { start: number; end: number } | null, otherwise: string) =>
    span ? escapeSnippet(part.block.quote(span)) : `\${${stop++}:${escapeSnippet(otherwise)}}`;
  const date = word(parts.date?.value ? parts.date : null, '…');
  const sender = word(parts.sender, '…');
  return replacePart(
    d,
    part,
    writeTitle(d.language, {
      kind: parts.kind,
      date,
      sender,
      addressees: word(parts.addressees, addressees.secretaryGeneral.to),
    }),
    true,
  );
}
