import { readDocument } from '../letter/document';
import type { Document } from '../letter/letter';
import { parse } from '../syntax/parse';
import type { Part } from '../syntax/parts/parts';
import { everySection, type Section } from '../syntax/parts/sections';
import { applyEdits, changeBetween } from '../text/change';
import { attempt, type CleanUp, NOTHING } from './attempt';
import { misread } from './sameWords';
import { FRONT } from './spacing';

export type { CleanUp };

/** So often what would be read otherwise is left as it is and the rest is tried anew. */
const TRIES = 5;
const ROUNDS = 3;

/**
 * Takes out of a letter what a PDF has put in: the lines of a paragraph become one, what belongs to the page goes,
 * footnotes go to the end of their section, columns of the masthead become lines. No word changes, nor do line ends.
 * What would not be the same parts afterwards is left as it is. A text that is no letter has no edits.
 */
export function cleanUp(d: Document): CleanUp {
  const { text } = d.syntax;
  let result = round(d);
  let now = applyEdits(text, result.edits);
  // What was left as it is may be read better in its new surroundings; once cleaned up, a text has nothing to clean up.
  for (let i = 0; result.edits.length; i++) {
    const next = round(readDocument(parse(now)));
    if (!next.edits.length) return result;
    if (i === ROUNDS) return NOTHING;
    now = applyEdits(now, next.edits);
    result = { ...result, edits: [changeBetween(text, now)], joined: result.joined + next.joined };
  }
  return result;
}

/** Cleans up what can be cleaned up without a part being read otherwise. */
function round(d: Document): CleanUp {
  if (!d.isLetter) return NOTHING;
  const all = [...everySection(d.syntax.letter)];
  const parts = new Set<Part>();
  const held = new Set<Section>();
  for (let i = 0; i < TRIES; i++) {
    const result = attempt(d, { parts, sections: held });
    if (!result.edits.length) return result;
    const lost = misread(d.syntax, parse(applyEdits(d.syntax.text, result.edits)));
    if (!lost.length) return result;
    if (i === 0) for (const p of lost) for (const near of around(d.syntax.parts, p)) parts.add(near);
    else for (const s of all) if (s.parts.some(p => lost.includes(p))) held.add(s);
  }
  return NOTHING;
}

/** A part with those beside it, by which it is read; of the front, all of it. */
function around(parts: readonly Part[], part: Part): readonly Part[] {
  if (FRONT.has(part.kind)) return parts.filter(p => FRONT.has(p.kind) || p.kind === 'title');
  const at = parts.indexOf(part);
  return parts.slice(Math.max(0, at - 1), at + 2);
}
