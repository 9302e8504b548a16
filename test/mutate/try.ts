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
  const restored = fixes.some(fix => restores(l, operator, m, fix, differences));
  return {
    found: own.length > 0,
    placed: at && own.length ? right.length > 0 : null,
    restored: operator.restorable === false || m.restorable === false ? null : restored,
    unrelated: findings.filter(f => f.rule !== operator.rule && !operator.also?.includes(f.rule)),
    findings,
    differences: restored ? [] : differences,
  };
}

const bare = (text: string) => fold(text).replace(/ /g, '');

/** What is typed at the stops of a fix, in the order in which they stand in the text. */
function inOrder(fix: Fix, typed: readonly string[]): string[] {
  const edits = [...fix.edits].sort((a, b) => a.start - b.start);
  const stops = edits.flatMap(e => (e.snippet ? [...e.text.matchAll(/(?<!\\)\$\{(\d+)/g)].map(s => Number(s[1])) : []));
  return stops.map(n => typed[n - 1]!);
}

/** Whether a fix makes the letter say what it said: the same text, else the same facts and nothing to be found. */
function restores(l: Subject, operator: Operator, m: Mutation, fix: Fix, differences: string[]): boolean {
  const text = apply(m.text, fix.edits, inOrder(fix, m.typed ?? []));
  if (text === l.text || bare(text) === bare(l.text)) return true;
  const d = analyse(text, l.memory);
  const findings = check(d);
  const says = saysOf(d, text);
  const known = (c: Claims, name: string) => (operator.unknown?.test(name) ? '' : (c.get(name) ?? []).join(' | '));
  const other = [...new Set([...l.says.keys(), ...says.keys()])].filter(n => known(l.says, n) !== known(says, n));
  if (!other.length && !findings.length) return true;
  differences.push(
    `${fix.title.text}: ${[
      ...other.map(n => `${n} ${known(l.says, n)} → ${known(says, n)}`),
      ...findings.map(f => f.rule),
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
