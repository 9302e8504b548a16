import type { Document } from '../letter/letter';
import { toDocument } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { allMatches } from '../text/allMatches';
import { NOTHING, partsWith, without } from './common/found';
import { indexOf } from './common/onLines';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-04'],
  basis: 'contradiction',
  what: 'A bracket is opened and not closed, or closed and not opened.',
  why: 'A reader cannot tell where the aside ends; a bracket was lost, or is left over.',
  fix: 'none',
  examples: [
    { letter: 'en/38', swaps: [['(see annex).', 'see annex⟦)⟧.']] },
    { letter: 'fr/22', swaps: [['parlementaires suivent', 'parlementaires⟦]⟧ suivent']] },
    { letter: 'es/03', swaps: [['(véase el anexo).', '⟦(⟧véase el anexo.']] },
    { letter: 'ru/01', swaps: [['выступил 27', 'выступил ⟦[⟧27']] },
    { letter: 'ar/22', swaps: [['بنسبة 14 في', 'بنسبة ⟦(⟧14 في']] },
    { letter: 'zh/01', swaps: [['的声明(见附件)。', '的声明⟦(⟧见附件。']] },
  ],
};

export const rule: Rule = {
  id: 'unbalanced-bracket',
  severity: 'error',
  stages: everyStage,
  check(d, report) {
    for (const { part, at, role } of unbalanced(d, partsWith(d, unpaired))) {
      const start = toDocument(d.syntax, part, at);
      report({
        start,
        end: start + 1,
        message: role === 'open' ? say('This bracket is not closed.') : say('This bracket is not opened.'),
      });
    }
  },
};

const CLOSES: Readonly<Record<string, string>> = { ')': '(', '）': '(', ']': '[', '】': '【', '》': '《' };
const OPENS: Readonly<Record<string, string>> = { '(': '(', '（': '(', '[': '[', '【': '【', '《': '《' };
/** `a)`, `1)`, `74 b)`: marks of lists and sub-items close what nothing opened. */
const LIST_MARK = /(?:^|[\s\d,;:.–—-])(?:\p{L}|\d{1,3}|[ivx]{1,5})\u0640?$/iu;

interface Bracket {
  readonly at: number;
  /** A mark of a list closes a bracket only where one is open. */
  readonly role: 'open' | 'close' | 'mark';
  readonly kind: string;
}

interface Placed extends Bracket {
  readonly part: Part;
  /** The index of the part. */
  readonly nth: number;
}

/** Brackets without a partner; it may stand in the next part, since paragraphs can be cut by a page. */
function unbalanced({ syntax: { parts } }: Document, some: readonly Part[]): Placed[] {
  const lost: Placed[] = [];
  let stack: Placed[] = [];
  for (const part of some) {
    if (isTurned(part)) continue;
    const nth = indexOf(parts, part);
    const open = stack.filter(b => isOpen(parts, b.nth, nth));
    lost.push(...stack.slice(0, stack.length - open.length));
    stack = open;
    // What marks of lists have closed, and might not have: "(item 74 b) of the agenda)".
    const taken: Placed[] = [];
    for (const bracket of part.block.learned(unpaired)) {
      const b = { ...bracket, part, nth };
      const matches = stack.at(-1)?.kind === b.kind;
      if (b.role === 'open') stack.push(b);
      // A list in the next paragraph closes nothing; a page may cut a paragraph.
      else if (matches && b.role === 'mark') {
        if (stack.at(-1)!.part !== part && isWhole(stack.at(-1)!.part)) continue;
        const open = stack.pop()!;
        // "(b)" and "(2004)" are whole by themselves.
        if (open.part !== part || b.at - open.at > 6) taken.push(open);
      } else if (matches) stack.pop();
      else if (b.role === 'close' && taken.at(-1)?.kind === b.kind) taken.pop();
      else if (b.role === 'close') lost.push(b);
    }
  }
  return [...lost, ...stack];
}

/** Whether a bracket of one part may be closed in another: not in another section, nor behind a few parts. */
function isOpen(parts: readonly Part[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    if (parts[i]!.kind === 'annexTitle') return false;
    if (i > from + 2 && i < to && parts[i]!.kind !== 'pageFurniture' && !isTurned(parts[i]!)) return false;
  }
  return true;
}

/** Text of a page set from right to left can have all of its brackets turned round. */
function isTurned({ block }: Part): boolean {
  const brackets = block.learned(unpaired);
  return block.language === 'ar' && brackets[0]?.role === 'close' && brackets.at(-1)?.role === 'open';
}

const isWhole = ({ block }: Part) => /[.。;:：；]\s*$/.test(block.source);

/** The brackets of a block where they are not pairs by themselves. */
const unpaired = without(['pageFurniture'], ({ source }): readonly Bracket[] => {
  const found = allMatches(BRACKET, source).map(({ 0: ch, index: at }): Bracket => {
    if (OPENS[ch]) return { at, role: 'open', kind: OPENS[ch] };
    const mark = CLOSES[ch] === '(' && LIST_MARK.test(source.slice(Math.max(0, at - 8), at));
    return { at, role: mark ? 'mark' : 'close', kind: CLOSES[ch]! };
  });
  const open: string[] = [];
  const arePairs = found.every(b => (b.role === 'open' ? open.push(b.kind) : open.pop() === b.kind));
  return arePairs && !open.length ? NOTHING : found;
});

const BRACKET = /[()（）[\]【】《》]/g;
