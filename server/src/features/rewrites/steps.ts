import { readDocument } from '../../letter/document';
import type { Document } from '../../letter/letter';
import { type Edit, plainSnippet } from '../../rules/types';
import { parse } from '../../syntax/parse';
import { applyEdits, changeBetween } from '../../text/change';

/** One change of several; null where it cannot be made. */
export type Step = (d: Document) => readonly Edit[] | null;

/** The letter with edits applied; of tab stops, with their words. */
export function edited(d: Document, edits: readonly Edit[]): Document {
  const plain = edits.map(e => (e.snippet ? { ...e, text: plainSnippet(e.text) } : e));
  return readDocument(parse(applyEdits(d.syntax.text, plain)));
}

/** Makes changes one after the other, each in the letter as the last one left it; null where one cannot be made. */
export function inSteps(d: Document, steps: readonly Step[]): Edit[] | null {
  let now = d;
  for (const step of steps) {
    const edits = step(now);
    if (!edits) return null;
    if (edits.length) now = edited(now, edits);
  }
  return now === d ? [] : [changeBetween(d.syntax.text, now.syntax.text)];
}
