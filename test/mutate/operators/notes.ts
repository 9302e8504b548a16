import { rangeOf } from '../../../server/src/letter/ranges';
import type { Footnote } from '../../../server/src/letter/references';
import { changed, without } from '../change';
import type { Operator, Subject } from '../subject';

/** A note that is the only one of its label and is read as annotated. */
function notes(l: Subject): Footnote[] {
  const { footnotes } = l.d;
  if (!l.sure('footnotes', 'footnote.references', 'footnote.lines')) return [];
  return footnotes
    .filter(
      f =>
        f.references.length === 1 &&
        /^(?:\d+|\*+)$/.test(f.label) &&
        footnotes.filter(x => x.label === f.label).length === 1,
    )
    .slice(0, 4);
}

const underRule = (l: Subject, f: Footnote): boolean => {
  const before = l.d.syntax.lines.slice(0, f.part.runs[0]!.line).map(x => l.text.slice(x.start, x.end).trim());
  return before.slice(-12).some(line => /^_{6,}$/.test(line));
};

/** Only references that are sure to be some: raised, glued to the end of a sentence, or a mark in a title. */
export const deletedNote: Operator = {
  rule: 'reference-without-footnote',
  name: 'the note is deleted',
  restorable: false,
  apply: l =>
    notes(l).flatMap(f => {
      const { start, end } = f.references[0]!;
      const [before, at, behind] = [l.text.slice(0, start), l.text.slice(start, end), l.text.slice(end)];
      const part = l.d.syntax.parts.find(
        p => rangeOf(l.d.syntax, p).start <= start && rangeOf(l.d.syntax, p).end >= end,
      );
      const raised = /^[¹²³⁴⁵⁶⁷⁸⁹⁰]+$/.test(at) && /\p{L}{3}[,.;»”"]?$/u.test(before);
      const glued =
        /^\d{1,2}$/.test(at) &&
        /\p{L}{3}\.$/u.test(before) &&
        /^\s+\p{Lu}/u.test(behind) &&
        !/\b\p{L}{1,4}\.$/u.test(before);
      const mark = /^\*+$/.test(at) && ['agendaLine', 'title', 'annexTitle'].includes(part?.kind ?? '');
      if (!raised && !glued && !mark) return [];
      if (!mark && part?.kind !== 'paragraph' && part?.kind !== 'request' && part?.kind !== 'heading') return [];
      return [changed(l, without(l, f.part), { start, end })];
    }),
};

/** The only reference goes, so nothing refers to the note. */
export const deletedReference: Operator = {
  rule: 'footnote-without-reference',
  name: 'the reference is deleted',
  // The asterisk of the preliminary list is a reference as well.
  also: ['agenda-list-without-note'],
  restorable: false,
  apply: l =>
    notes(l).flatMap(f => {
      // Without a rule above it only its reference shows that a line is a note.
      if (!underRule(l, f)) return [];
      const { start, end } = f.references[0]!;
      const spaced = l.text[start - 1] === ' ' && /[\s.,;:]/.test(l.text[end] ?? '\n') ? 1 : 0;
      return [changed(l, [{ start: start - spaced, end, text: '' }], rangeOf(l.d.syntax, f.part))];
    }),
};
