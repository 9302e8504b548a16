import { bisect } from '../../text/bisect';
import { sharedEnds } from '../../text/change';
import { type Line, splitLines } from '../../text/lines';
import type { Steps } from '../../text/steps';
import type { Memory } from '../memory';
import { NOTHING_SAME, type Same } from '../same';
import type { LineInfo } from './line';

/** A text in lines, and what each says by itself. */
export interface Lines {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly infos: readonly LineInfo[];
}

/** How many lines are learned in one step. */
const STEP = 256;

/** Reads the lines of a text; those that it shares with the text before are taken from there. */
export function* readLines(text: string, memory: Memory, last: Lines | null): Steps<Lines & { readonly same: Same }> {
  if (!last) {
    const lines = splitLines(text);
    return { text, lines, infos: yield* learn(lines, text, memory), same: NOTHING_SAME };
  }
  const [front, back] = sharedEnds(last.text, text);
  const by = text.length - last.text.length;
  // A line is the same with its end, and behind the same end.
  const head = bisect(last.lines, l => l.next <= front && l.next > l.end);
  const from = head ? last.lines[head - 1]!.next : 0;
  const first = bisect(last.lines, l => l.start - 1 < last.text.length - back);
  const tail = last.lines.length - first;
  const until = tail ? last.lines[first]!.start + by : undefined;
  const middle = splitLines(text, from, until);
  const moved = last.lines.slice(first);
  const rest = by
    ? moved.map(({ start, end, next }) => ({ start: start + by, end: end + by, next: next + by }))
    : moved;
  const learned = yield* learn(middle, text, memory);
  return {
    text,
    lines: last.lines.slice(0, head).concat(middle, rest),
    infos: last.infos.slice(0, head).concat(learned, last.infos.slice(first)),
    same: { head, tail, by: head + middle.length - first },
  };
}

function* learn(lines: readonly Line[], text: string, memory: Memory): Steps<LineInfo[]> {
  const infos: LineInfo[] = [];
  for (const { start, end } of lines) {
    infos.push(memory.line(text.slice(start, end)));
    if (infos.length % STEP === 0) yield;
  }
  return infos;
}
