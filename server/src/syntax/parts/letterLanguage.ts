import { LANGUAGES, type Language } from '../../languages/types';
import { S } from '../decoding/states';
import type { FormulaSpan } from '../spans/span';
import type { Unit } from '../units/units';

/** The language of the title, else the one most of the text before the first annex speaks for. */
export function letterLanguage(
  units: readonly Unit[],
  spans: readonly (FormulaSpan | null)[],
  path: Uint8Array,
): Language {
  const votes = new Map<Language, number>(LANGUAGES.map(id => [id, 0]));
  for (let i = 0; i < units.length; i++) {
    const span = spans[i];
    if (span?.kind === 'title' && path[i] === S.title) return span.language;
    if (span?.kind === 'annex' && path[i] === S.annexTitle) {
      if ([...votes.values()].some(v => v > 0)) break;
      return span.language;
    }
    const { languages, weight } = units[i]!.info;
    if (weight > 0) votes.set(languages[0]!, votes.get(languages[0]!)! + weight);
  }
  return [...votes].reduce((a, b) => (b[1] > a[1] ? b : a), ['en', 0] as [Language, number])[0];
}
