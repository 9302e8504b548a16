import { check } from '../../server/src/languageService';
import { fixtures } from '../accuracy/fixtures';
import { operators } from './operators';
import { subject } from './subject';
import { around, tried } from './try';

export interface Options {
  readonly letters?: string;
  readonly names: readonly string[];
  readonly rule?: string;
  /** Of every letter, how many defects an operator makes at most; all of them, where it is 0. */
  readonly sample: number;
  /** The letters that this worker takes: each n-th of them, from one on. */
  readonly share: readonly [from: number, of: number];
}

/** What came of one defect. */
export interface Row {
  readonly rule: string;
  readonly operator: string;
  readonly language: string;
  readonly letter: string;
  readonly found: boolean;
  readonly placed: boolean | null;
  readonly restored: boolean | null;
  readonly verbatim: boolean;
  readonly unrelated: number;
  /** What went wrong, with the text; empty where nothing did. */
  readonly report: string;
}

/** Evenly spread over a list, at most so many. */
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  most && list.length > most
    ? list.filter((_, i) => Math.floor((i * most) / list.length) !== Math.floor(((i - 1) * most) / list.length))
    : list;

/** Makes the defects in the correct letters, one at a time, and tells what came of each. */
export function* run({ letters, names, rule, sample, share: [from, of] }: Options): Generator<Row | string> {
  const all = fixtures(letters).filter(f => !names.length || names.some(n => f.name.startsWith(n)));
  for (const fixture of all.filter((_, i) => i % of === from)) {
    const l = subject(fixture);
    if (!l.facts.isLetter || !l.d.isLetter || check(l.d).length) continue;
    yield l.name;
    for (const operator of operators) {
      if (rule && operator.rule !== rule) continue;
      for (const m of spread(operator.apply(l), sample)) {
        const o = tried(l, operator, m);
        const faults = [
          ...(o.found ? [] : ['not found']),
          ...(o.placed === false ? ['elsewhere'] : []),
          ...(o.restored === false ? ['not restored'] : []),
          ...o.unrelated.map(f => `and ${f.rule}`),
        ];
        const lines = [
          `${l.name} ${operator.rule}, ${operator.name}: ${faults.join(', ')}`,
          around(m.text, l.text),
          ...o.findings.map(f => `    ${f.rule}: ${JSON.stringify(m.text.slice(f.start, f.end))}`),
          ...o.differences.map(x => `    ${x}`),
        ];
        const { found, placed, restored, verbatim } = o;
        yield {
          rule: operator.rule,
          operator: operator.name,
          language: l.language,
          letter: l.name,
          found,
          placed,
          restored,
          verbatim,
          unrelated: o.unrelated.length,
          report: faults.length ? lines.join('\n') : '',
        };
      }
    }
  }
}
