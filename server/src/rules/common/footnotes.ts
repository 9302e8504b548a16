import type { Document } from '../../letter/letter';
import { toDocument } from '../../letter/ranges';
import type { Part } from '../../syntax/parts/parts';
import { foldWithMap } from '../../text/fold';
import type { Range } from '../types';

const ABBREVIATION =
  /(?:^|[^\p{L}])(?:arts?|paras?|sects?|chaps?|vols?|figs?|nos|nums?|res|docs?|add|corr|rev|pags?|рис|стр|табл|разд|прил|пп)\.$/u;

/** References to notes by number that leave no doubt, whether or not there is such a note. */
export function* certainReferences(d: Document, part: Part): Generator<Range & { label: string }> {
  const { source } = part.block;
  const { text, map } = foldWithMap(source, true);
  // A raised digit, or one glued to the full stop of a sentence; not "3.1" and not a figure.
  for (const m of text.matchAll(/[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}|(?<=[\p{L})"]{3}[.!?]["')]?|。)\d{1,2}(?=\s|$)/gu)) {
    // Squares and cubes of units are figures.
    if (/[²³]/.test(m[0]) && /(?:^|[^\p{L}])(?:k?m|cm|dm|mm|км|м|см|کم|كم|م|米|公里)$/u.test(text.slice(0, m.index)))
      continue;
    // "Art.5 of the Charter": the sentence goes on.
    const behind = source.slice(map[m.index + m[0].length - 1]! + 1);
    const next = behind.trimStart()[0] ?? '';
    if (/\d/.test(m[0]) && text[m.index - 1] !== '。' && next === next.toLowerCase() && next !== next.toUpperCase())
      continue;
    // Behind a full stop in Chinese a figure at the end of a line begins the next sentence.
    if (text[m.index - 1] === '。' && /^\s*\n/.test(behind)) continue;
    if (ABBREVIATION.test(text.slice(0, m.index))) continue;
    const label = [...m[0]].map(c => ('⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(c) ? '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c) : c)).join('');
    yield {
      label,
      start: toDocument(d.syntax, part, map[m.index]!),
      end: toDocument(d.syntax, part, map[m.index + m[0].length - 1]! + 1),
    };
  }
}

/** Like the references to a note by asterisk, of any number of them. */
const ASTERISKS = /(?<=[^\s*])\*+| \*+ ?\/|(?<=\S) \*+$/g;

/** Asterisks that refer to a note: in the masthead, the title, or the title of an annex. */
export function* asterisks(d: Document): Generator<Range & { label: string; part: Part }> {
  for (const part of d.syntax.parts) {
    if (part.kind !== 'agendaLine' && part.kind !== 'title' && part.kind !== 'annexTitle') continue;
    const { text, map } = foldWithMap(part.block.source, true);
    for (const m of text.matchAll(ASTERISKS)) {
      const label = /\*+/.exec(m[0])![0];
      yield {
        label,
        part,
        start: toDocument(d.syntax, part, map[m.index]!),
        end: toDocument(d.syntax, part, map[m.index + m[0].length - 1]! + 1),
      };
    }
  }
}
