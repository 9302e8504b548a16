import { cleanUp } from '../../server/src/cleanUp/cleanUp';
import { analyse } from '../../server/src/languageService';
import type { Document } from '../../server/src/letter/letter';
import type { Part } from '../../server/src/syntax/parts/parts';
import { applyEdits } from '../../server/src/text/change';
import { fold } from '../../server/src/text/fold';

/** A text after it was cleaned up. */
export const cleaned = (text: string): string => applyEdits(text, cleanUp(analyse(text)).edits);

/** The letters and figures of a text, one after the other; whatever else there is may change. */
export const letters = (text: string): string => text.match(/[\p{L}\p{N}\p{M}]/gu)?.join('') ?? '';

/** What the parts of a document say, the footnotes last; lines that may become parts of their own stand for themselves. */
export function said(d: Document): string[] {
  const own = d.syntax.parts.filter(p => p.kind !== 'pageFurniture' && p.kind !== 'footnote');
  const notes = d.syntax.parts.filter(p => p.kind === 'footnote').map(p => `${p.label} ${wordsOf(p)}`);
  return [...own.flatMap(wordsOf), ...notes.sort()];
}

/** A row of a table may look like a heading until the text round it has whole paragraphs, and a heading like a paragraph. */
const KINDS: Readonly<Record<string, string>> = { heading: 'text', paragraph: 'text', table: 'text' };

function wordsOf({ kind, block }: Part): string[] {
  const texts = kind === 'masthead' || kind === 'table' ? block.source.split('\n') : [block.text];
  return texts.map(t => `${KINDS[kind] ?? kind}: ${fold(t).replace(/[- ]/g, '')}`);
}
