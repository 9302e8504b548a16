import type { Tally } from './tally';

type Column = keyof Tally['shares'];

/** At least this, but of unrelated findings at most. */
const TARGETS: Readonly<Partial<Record<Column, number>>> = {
  found: 0.99,
  placed: 0.99,
  restored: 0.95,
  unrelated: 0.01,
};

/** Rules that may stay below a target, and why. */
const EXCEPTIONS: Readonly<Record<string, { readonly why: string } & Readonly<Partial<Record<Column, number>>>>> = {};

/** What a rule falls short of, as short text; empty where it does well. */
export function shortOf(rule: string, { shares }: Tally): string[] {
  const own = EXCEPTIONS[rule];
  return (Object.keys(TARGETS) as Column[]).flatMap(column => {
    const [share, target] = [shares[column], own?.[column] ?? TARGETS[column]!];
    if (share === null) return [];
    const short = column === 'unrelated' ? share > target : share < target;
    return short ? [`${column} ${share.toFixed(3)}, not ${target}`] : [];
  });
}

/** Why a rule has a target of its own. */
export const reasonFor = (rule: string): string | undefined => EXCEPTIONS[rule]?.why;

/** Rules of which no defect can be made in a correct letter, and why. */
export const WITHOUT: Readonly<Record<string, string>> = {};
