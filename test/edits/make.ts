import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Random } from '../help/random';
import { anyLetter, anyText, edited } from '../help/texts';
import { linesOf, placeOf, type Session, type Step, stepped } from './model';

/** A text longer than this is cut, unless it is long from the start: few long letters can be looked at in a minute. */
const LONG = 3000;

type Make = (r: Random, text: string) => TextDocumentContentChangeEvent;

const replaced = (text: string, start: number, end: number, put: string): TextDocumentContentChangeEvent => ({
  range: { start: placeOf(text, start), end: placeOf(text, end) },
  text: put,
});

const at = (r: Random, text: string) => r.int(text.length + 1);

/** The start of a line somewhere and the start of one of those below it. */
function someLines(r: Random, text: string): [number, number] {
  const lines = linesOf(text);
  const from = r.int(lines.length);
  return [lines[from]!.start, lines[from + 1 + r.int(4)]?.start ?? text.length];
}

/** What users, editors and faulty programs do. What comes often stands here more than once. */
const kinds: readonly Make[] = [
  // Typing, deleting, and pasting a few words.
  ...Array<Make>(5).fill((r, text) => {
    const start = at(r, text);
    const before = edited(r, text.slice(start, start + 80));
    return replaced(text, start, start + 80, before);
  }),
  (r, text) => {
    const start = at(r, text);
    return replaced(text, start, start, r.pick([...'aя文ن1 .,()"“”*/-']));
  },
  (r, text) => {
    const start = at(r, text);
    return replaced(text, start, Math.min(text.length, start + 1), '');
  },
  // Ends of lines of all kinds, and what is left where one half of a pair is taken.
  (r, text) => {
    const start = at(r, text);
    return replaced(text, start, start, r.pick(['\n', '\r\n', '\r', '\n\n', '\f\n', '\ud83d', '\ude00', '\u2028']));
  },
  // Lines that are taken, doubled, and moved.
  (r, text) => replaced(text, ...someLines(r, text), ''),
  (r, text) => {
    const [start, end] = someLines(r, text);
    const to = r.pick(linesOf(text)).start;
    return replaced(text, to, to, text.slice(start, end));
  },
  // Cut off at the end, and written on.
  (r, text) => replaced(text, Math.max(0, text.length - r.int(200)), text.length, ''),
  (r, text) => replaced(text, text.length, text.length, anyText(r).slice(0, 60)),
  // A piece of another letter, in any language.
  (r, text) => {
    const other = anyLetter(r);
    const from = r.int(other.length);
    return replaced(text, at(r, text), text.length, other.slice(from, from + r.pick([100, 800])));
  },
  // Ranges that lie outside, backwards, or nowhere.
  r => {
    const some = () => r.pick([-3, 0, 1, 5, 40, 1e9, Number.MAX_SAFE_INTEGER, r.int(60)]);
    const place = () => ({ line: some(), character: some() });
    return { range: { start: place(), end: place() }, text: r.pick(['', 'x', '\n', 'Annex\n']) };
  },
];

const broken: readonly unknown[] = [
  null,
  { range: null, text: 5 },
  { range: { start: { line: 0.5, character: 0 }, end: { line: 1, character: 0 } }, text: 'x' },
  { range: { start: { line: 0, character: 0 } }, text: 'x' },
  { range: { start: { line: '1', character: 0 }, end: { line: 1, character: Number.NaN } }, text: 'x' },
  { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } } },
];

function makeStep(r: Random, text: string, before: string, first: string): Step {
  const most = Math.max(LONG, 1.2 * first.length);
  // Of what is left in the end nothing is to be known.
  if (text.length < 400 && r.int(8) === 0) return [{ text: first }];
  if (text.length > most) return [replaced(text, r.int(most), text.length, '')];
  // Undone, or the whole text given anew.
  if (r.int(20) === 0) return [{ text: before }];
  const step: TextDocumentContentChangeEvent[] = [];
  let now = text;
  for (let i = r.pick([1, 1, 1, 1, 2, 3]); i > 0; i--) {
    const change = r.int(60) ? r.pick(kinds)(r, now) : (r.pick(broken) as TextDocumentContentChangeEvent);
    step.push(change);
    now = stepped(now, [change]);
  }
  return step;
}

/** Steps that look random, of a letter. */
export function makeSession(r: Random, text: string, length: number): Session {
  const steps: Step[] = [];
  let [before, now] = [text, text];
  for (let i = 0; i < length; i++) {
    const step = makeStep(r, now, before, text);
    steps.push(step);
    [before, now] = [now, stepped(now, step)];
  }
  return { text, steps };
}
