import { toDocument } from '../letter/ranges';
import type { Block } from '../syntax/parts/block';
import type { Part } from '../syntax/parts/parts';
import { everySection, type Section } from '../syntax/parts/sections';
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
    for (const section of everySection(d.section)) {
      for (const { part, at, role } of unbalanced(section)) {
        const start = toDocument(d.syntax, part, at);
        report({
          start,
          end: start + 1,
          message: role === 'open' ? say('This bracket is not closed.') : say('This bracket is not opened.'),
        });
      }
    }
  },
};

const CLOSES: Readonly<Record<string, string>> = { ')': '(', '）': '(', ']': '[', '】': '【', '》': '《' };
const OPENS: Readonly<Record<string, string>> = { '(': '(', '（': '(', '[': '[', '【': '【', '《': '《' };
/** `a)`, `1)`, `74 b)`: marks of lists and sub-items close what nothing opened. */
const LIST_MARK = /(?:^|[\s\d,;:.–—-])(?:\p{L}|\d{1,3}|[ivx]{1,5})\u0640?$/iu;

interface Bracket {
  readonly part: Part;
  readonly at: number;
  /** A mark of a list closes a bracket only where one is open. */
  readonly role: 'open' | 'close' | 'mark';
  readonly kind: string;
}

/** Brackets without a partner in a section; one may stand in the next part, since paragraphs can be cut by a page. */
function unbalanced(section: Section): Bracket[] {
  const stack: Bracket[] = [];
  const lost: Bracket[] = [];
  section.parts.forEach((part, n) => {
    if (part.kind === 'pageFurniture') return;
    const brackets = part.block.learned(bracketsIn).map(b => ({ ...b, part }));
    // Text of a page set from right to left can have all of its brackets turned round.
    if (part.language === 'ar' && brackets[0]?.role === 'close' && brackets.at(-1)?.role === 'open') return;
    // What marks of lists have closed, and might not have: "(item 74 b) of the agenda)".
    const taken: Bracket[] = [];
    for (const b of brackets) {
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
    // A bracket that stays open over many parts is not closed any more.
    while (stack.length && n - section.parts.indexOf(stack[0]!.part) > 2) lost.push(stack.shift()!);
  });
  return [...lost, ...stack];
}

const isWhole = ({ block }: Part) => /[.。;:：；]\s*$/.test(block.source);

function bracketsIn({ source }: Block): Omit<Bracket, 'part'>[] {
  const found: Omit<Bracket, 'part'>[] = [];
  for (let at = 0; at < source.length; at++) {
    const ch = source[at]!;
    if (OPENS[ch]) found.push({ at, role: 'open', kind: OPENS[ch] });
    else if (CLOSES[ch]) {
      const mark = CLOSES[ch] === '(' && LIST_MARK.test(source.slice(Math.max(0, at - 8), at));
      found.push({ at, role: mark ? 'mark' : 'close', kind: CLOSES[ch] });
    }
  }
  return found;
}
