import { analyse, check, type Finding, type Fix } from '../../server/src/languageService';
import { fold } from '../../server/src/text/fold';
import type { Claims } from '../accuracy/compare';
import { apply } from '../rules/text';
import { type Mutation, type Operator, type Subject, saysOf } from './subject';

/** What came of one defect. */
export interface Outcome {
  readonly found: boolean;
  /** Null where no place is expected. */
  readonly placed: boolean | null;
  /** Null where no fix could restore what was there. */
  readonly restored: boolean | null;
  /** Whether a fix gave every character back, white space left out of account. */
  readonly verbatim: boolean;
  /** Findings that have nothing to do with the defect. */
  readonly unrelated: readonly Finding[];
  readonly findings: readonly Finding[];
  /** What kept the fixes from restoring the letter. */
  readonly differences: readonly string[];
}

/** Looks for a defect with all rules, and tries the fixes out. */
export function tried(l: Subject, operator: Operator, m: Mutation): Outcome {
  const findings = check(analyse(m.text, l.memory));
  const own = findings.filter(f => f.rule === operator.rule);
  const at = m.expectedRange;
  const right = at ? own.filter(f => f.start <= at.end && f.end >= at.start) : own;
  const differences: string[] = [];
  const fixes = (right.length ? right : own).flatMap(f => f.fixes);
  const compared = operator.exact ? (text: string) => text : bare;
  const verbatim = fixes.some(fix => compared(fixed(m, fix)) === compared(m.correct ?? l.text));
  const untold = operator.restorable === false || m.restorable === false;
  const restored = verbatim || (!untold && fixes.some(fix => restores(l, operator, m, fix, differences)));
  return {
    found: own.length > 0,
    placed: at && own.length ? right.length > 0 : null,
    restored: untold ? null : restored,
    verbatim,
    unrelated: findings.filter(f => f.rule !== operator.rule && !operator.also?.includes(f.rule)),
    findings,
    differences: restored ? [] : differences,
  };
}

/** Without white space, tatweel, and the marks of direction round the words that an operator changes. */
const bare = (text: string) => text.replace(/[\s\u0640\u200e\u200f\u202a-\u202e]+/g, '');

const fixed = (m: Mutation, fix: Fix) => apply(m.text, fix.edits, inOrder(fix, m.typed ?? []));

/** Words of a text that another one has not, or not as often. */
function lost(text: string, other: string): string[] {
  const counts = new Map<string, number>();
  const words = (s: string) => fold(s).match(/[a-zа-яا-ي]{4,}|\d+|[一-鿿]/g) ?? [];
  for (const w of words(other)) counts.set(w, (counts.get(w) ?? 0) + 1);
  return words(text).filter(w => {
    const n = counts.get(w) ?? 0;
    counts.set(w, n - 1);
    return n <= 0;
  });
}

/** What is typed at the stops of a fix, in the order in which they stand in the text. */
function inOrder(fix: Fix, typed: readonly string[]): string[] {
  const edits = [...fix.edits].sort((a, b) => a.start - b.start);
  const stops = edits.flatMap(e => (e.snippet ? [...e.text.matchAll(/(?<!\\)\$\{(\d+)/g)].map(s => Number(s[1])) : []));
  return stops.map(n => typed[n - 1]!);
}

/**
 * Whether a fix that writes anew what was deleted makes the letter say what it said: the same facts, nothing to be
 * found, and no word lost that the defect had left.
 */
function restores(l: Subject, operator: Operator, m: Mutation, fix: Fix, differences: string[]): boolean {
  const text = fixed(m, fix);
  const d = analyse(text, l.memory);
  const findings = check(d).filter(f => !operator.also?.includes(f.rule));
  const titles = operator.unknown?.test('agendaTitles') ? l.d.agendaTitles.map(p => p.block.source).join('\n') : '';
  const free = new Set([...lost(l.text, m.text), ...lost(titles, '')]);
  const gone = lost(l.text, text).filter(w => !free.has(w));
  const says = saysOf(d, text);
  const known = (c: Claims, name: string) => (operator.unknown?.test(name) ? '' : (c.get(name) ?? []).join(' | '));
  const other = [...new Set([...l.says.keys(), ...says.keys()])].filter(n => known(l.says, n) !== known(says, n));
  if (operator.anew && !other.length && !findings.length && !gone.length) return true;
  differences.push(
    `${fix.title.text}: ${[
      ...other.map(n => `${n} ${known(l.says, n)} → ${known(says, n)}`),
      ...findings.map(f => f.rule),
      ...(gone.length ? [`lost: ${gone.join(' ')}`] : []),
    ].join('; ')}\n${around(text, l.text)}`,
  );
  return false;
}

/** Where a text starts to differ from another. */
export function around(text: string, original: string): string {
  let i = 0;
  while (i < text.length && text[i] === original[i]) i++;
  const shown = (s: string) => JSON.stringify(s.slice(Math.max(0, i - 60), i + 160));
  return `      was ${shown(original)}\n      is  ${shown(text)}`;
}
