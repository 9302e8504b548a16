import type { Document } from '../letter/letter';
import type { Part } from '../syntax/parts/parts';
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
  const residue = residueOf(d);
  const page = [...residue].sort((a, b) => a - b);
  if (!d.syntax.parts.some(isApart)) return { page, broken: null };
  const rows = [...everySection(d.syntax.letter)].flatMap(s => rowsOf(d, s, residue, new Set()));
  const broken = rows.filter((r, i) => r.joined && rows[i + 1]?.part === r.part);
  const isSpaced = broken.length >= ENOUGH && spacingOf(d, rows).text;
  return { page, broken: isSpaced ? broken[0]!.line : null };
}

/** Whether a line stands between two of a part. */
const isApart = ({ runs }: Part): boolean => runs.some((r, i) => i > 0 && r.line - runs[i - 1]!.line > 1);
