import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';

/** What a client sends of one version; also what no editor should send, which a fixture can hold all the same. */
export type Step = readonly TextDocumentContentChangeEvent[];

/** A text and what is done to it, as it is kept when it has shown a fault. */
export interface Session {
  readonly text: string;
  readonly steps: readonly Step[];
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** Where lines of the protocol start and where they end without what ends them. */
export function linesOf(text: string): { start: number; end: number }[] {
  const lines = [];
  let start = 0;
  for (const m of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: m.index });
    start = m.index + m[0].length;
  }
  return [...lines, { start, end: text.length }];
}

function offsetOf(text: string, { line, character }: Place): number {
  if (!Number.isInteger(line) || !Number.isInteger(character)) throw new RangeError('no whole number');
  const lines = linesOf(text);
  if (line < 0) return 0;
  const at = lines[line];
  return at ? Math.min(at.end, at.start + Math.max(0, character)) : text.length;
}

/** The place of an offset; between a CR and its LF there is none, so it is the one before them. */
export function placeOf(text: string, offset: number): Place {
  const lines = linesOf(text);
  const line = lines.findLastIndex(l => l.start <= offset);
  return { line, character: Math.min(offset, lines[line]!.end) - lines[line]!.start };
}

/**
 * What a text becomes by a step, told as simply as can be: ranges are brought into the text, and with the first change
 * that is none the rest of the step is left out.
 */
export function stepped(text: string, step: Step): string {
  let out = text;
  for (const change of step) {
    try {
      if (typeof change.text !== 'string') return out;
      if (!('range' in change) || !change.range) out = change.text;
      else {
        const [a, b] = [offsetOf(out, change.range.start), offsetOf(out, change.range.end)];
        out = out.slice(0, Math.min(a, b)) + change.text + out.slice(Math.max(a, b));
      }
    } catch {
      return out;
    }
  }
  return out;
}
