import type { Block } from '../syntax/parts/block';
import { inText, placed } from './common/characters';
import { NOTHING, partsWith } from './common/found';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-05'],
  basis: 'contradiction',
  what: 'A quotation opens with one kind of quotation marks and closes with another.',
  why: 'A contradiction inside the quotation.',
  fix: 'safe',
  examples: [
    { letter: 'en/22', swaps: [['“Improving global road safety”', '“Improving global road safety⟦"⟧']] },
    { letter: 'zh/22', swaps: [['“严冬之灾”', '⟦"⟧严冬之灾”']] },
  ],
};

export const rule: Rule = {
  id: 'mixed-quotation-marks',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const part of partsWith(d, mixed)) {
      const found = part.block.learned(mixed)[0]!;
      const range = placed(d, part, found.at, found.at + 1);
      report({
        ...range,
        message: say('This quotation opens with {open} and closes with {close}.', {
          open: found.open,
          close: found.close,
        }),
        related: [{ ...placed(d, part, found.otherAt, found.otherAt + 1), message: say('The other mark') }],
        fixes: [
          {
            title: say('Make this mark like the other one'),
            edits: [{ ...range, text: found.right }],
            preferred: true,
          },
        ],
      });
    }
  },
};

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '‹': '›' };
const OPENING: Readonly<Record<string, string>> = { '”': '“', '»': '«' };

interface Mixed {
  readonly at: number;
  readonly right: string;
  readonly open: string;
  readonly close: string;
  readonly otherAt: number;
}

const mixed = inText(block => {
  const found = mixedIn(block);
  return found ? [found] : NOTHING;
});

/** A straight mark that has a mark of another kind for its partner; only where nothing else is odd in the paragraph. */
function mixedIn({ source, language }: Block): Mixed | null {
  // The marks of a text from right to left are turned round in some texts and not in others; „ “ open and close.
  if (language === 'ar' || !source.includes('"') || /[„‟]/.test(source)) return null;
  // Behind a figure it stands for inches or seconds.
  const marks = [...source.matchAll(/[“”«»]|(?<!\d)"/g)].map(m => ({ mark: m[0], at: m.index }));
  if (marks.filter(m => m.mark === '"').length !== 1) return null;
  const k = marks.findIndex(m => m.mark === '"');
  const [before, behind] = [marks[k - 1], marks[k + 1]];
  const open = depth(marks.slice(0, k).map(m => m.mark));
  const close = depth(marks.slice(k + 1).map(m => m.mark));
  const { at } = marks[k]!;
  if (open === 1 && close === 0 && before && CLOSING[before.mark]) {
    const space = /^\s/.exec(source.slice(before.at + 1))?.[0] ?? '';
    return { at, right: space + CLOSING[before.mark]!, open: before.mark, close: '"', otherAt: before.at };
  }
  if (open === 0 && close === -1 && behind && OPENING[behind.mark]) {
    const space = /\s$/.exec(source.slice(0, behind.at))?.[0] ?? '';
    return { at, right: OPENING[behind.mark]! + space, open: '"', close: behind.mark, otherAt: behind.at };
  }
  return null;
}

const depth = (marks: readonly string[]): number => marks.reduce((n, m) => n + (CLOSING[m] ? 1 : -1), 0);
