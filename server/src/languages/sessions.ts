import { fold } from '../text/fold';
import { type Compiled, language } from './compiled';
import { generate } from './formula';
import { readOrdinal } from './ordinals';
import type { Language, SessionKind } from './types';

export interface SessionLine {
  readonly kind: SessionKind;
  readonly number: number;
}

/** Reads a folded session line; null when it is none. */
export function readSession(c: Compiled, folded: string): SessionLine | null {
  if (folded.length > 90) return null;
  const annual = c.session.annual.exec(folded);
  if (annual) return { kind: 'regular', number: Number(annual[1] ?? annual[2]) };
  for (const kind of ['emergency', 'special', 'regular'] as const) {
    const m = c.session[kind].exec(folded);
    const number = m && readOrdinal(c.pack, (m[1] ?? m[2] ?? '').trim());
    if (number) return { kind, number };
  }
  return null;
}

/** Reads a folded line that names the year of the Security Council; null when it is none. */
export function readCouncilYear(c: Compiled, folded: string): number | null {
  const m = folded.length > 60 ? null : c.year.exec(folded);
  return m ? readOrdinal(c.pack, m[1]!) : null;
}

const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

/** The session line of a number in the house form. */
export function writeSession(id: Language, kind: SessionKind, n: number): string {
  const { pack } = language(id);
  return capital(generate(pack.session.line[kind], { ordinal: pack.ordinals(n, 'session')[0] }));
}

/** The line of the Security Council's year in the house form. */
export function writeCouncilYear(id: Language, n: number): string {
  const { pack } = language(id);
  return capital(generate(pack.year.line, { ordinal: pack.ordinals(n, 'year')[0] }));
}

/** The same text up to folding. */
export function same(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
