import type { Document } from '../letter/letter';
import { everySection } from '../syntax/parts/sections';
import { residueOf } from './residue';
import { rowsOf } from './rows';
import { spacingOf } from './spacing';

/** What shows that a text comes from a PDF. */
interface Traces {
  /** Lines that belong to pages, in the order of the text. */
  readonly page: readonly number[];
  /** The first line that is broken, where a blank line stands behind every line of the paragraphs; null elsewhere. */
  readonly broken: number | null;
}

/** A text that has fewer broken lines may have been typed so. */
const ENOUGH = 10;

/** The traces that a PDF has left in a document; lines that are only wrapped are none, many people type so. */
export function tracesOf(d: Document): Traces {
  const page = residueOf(d);
  const rows = [...everySection(d.syntax.letter)].flatMap(s => rowsOf(d, s, page, new Set()));
  const broken = rows.filter((r, i) => r.joined && rows[i + 1]?.part === r.part);
  const isSpaced = broken.length >= ENOUGH && spacingOf(d, rows).text;
  return { page: [...page].sort((a, b) => a - b), broken: isSpaced ? broken[0]!.line : null };
}
