import { toDocument } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import type { Section } from '../syntax/parts/sections';
import { everySection } from '../syntax/parts/sections';
import { everyStage, type Range, type Rule, say } from './types';

export const rule: Rule = {
  id: 'unbalanced-bracket',
  severity: 'error',
  stages: everyStage,
  summary: 'A bracket is opened and not closed, or closed and not opened.',
  source: 'A contradiction inside the text.',
  check(d, report) {
    for (const section of everySection(d.section)) {
      for (const { part, at, open } of unbalanced(section)) {
        const start = toDocument(d.syntax, part, at);
        const range: Range = { start, end: start + 1 };
        report({ ...range, message: open ? say('This bracket is not closed.') : say('This bracket is not opened.') });
      }
    }
  },
};

const PAIRS: Readonly<Record<string, string>> = { ')': '(', '）': '(', ']': '[', '】': '【', '》': '《' };
const OPEN: Readonly<Record<string, string>> = { '(': '(', '（': '(', '[': '[', '【': '【', '《': '《' };
/** `a)`, `1)`, `74 b)`: marks of lists and sub-items close what nothing opened. */
const LIST_MARK = /(?:^|[\s\d,;(])(?:\p{L}|\d{1,3}|[ivx]{1,5})\u0640?$/u;

interface Bracket {
  readonly part: Part;
  readonly at: number;
  readonly open: boolean;
  readonly kind: string;
}

/** Brackets without a partner in a section; one may stand in the next part, since paragraphs can be cut by a page. */
function unbalanced(section: Section): Bracket[] {
  const stack: Bracket[] = [];
  const lost: Bracket[] = [];
  for (const part of section.parts) {
    if (part.kind === 'pageFurniture') continue;
    const { source } = part.block;
    const brackets: Bracket[] = [];
    for (let at = 0; at < source.length; at++) {
      const ch = source[at]!;
      if (OPEN[ch]) brackets.push({ part, at, open: true, kind: OPEN[ch] });
      else if (
        PAIRS[ch] &&
        !(ch !== ']' && LIST_MARK.test(source.slice(Math.max(0, at - 8), at)) && !openBefore(source, at))
      )
        brackets.push({ part, at, open: false, kind: PAIRS[ch] });
    }
    // Text of a page set from right to left can have all of its brackets turned round.
    const turned = brackets.length > 0 && !brackets[0]!.open && brackets.at(-1)!.open && part.language === 'ar';
    if (turned) continue;
    for (const b of brackets) {
      if (b.open) stack.push(b);
      else if (stack.at(-1)?.kind === b.kind) stack.pop();
      else lost.push(b);
    }
    // A bracket that stays open over many parts is not closed any more.
    while (stack.length && section.parts.indexOf(part) - section.parts.indexOf(stack[0]!.part) > 2)
      lost.push(stack.shift()!);
  }
  return [...lost, ...stack];
}

/** Whether a bracket is open in this text before `at`. */
function openBefore(source: string, at: number): boolean {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if (source[i] === '(' || source[i] === '（') depth++;
    else if ((source[i] === ')' || source[i] === '）') && depth > 0) depth--;
  }
  return depth > 0;
}
