import type { Document } from '../../letter/letter';
import { rangeOf } from '../../letter/ranges';
import type { Block } from '../../syntax/parts/block';
import { allMatches } from '../../text/allMatches';
import { foldWithMap } from '../../text/fold';
import type { Range } from '../types';
import { placed } from './characters';
import { NOTHING, partsWith, within } from './found';
import { once } from './once';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A full stop that belongs to the word before it. */
export const ABBREVIATION =
  /(?:^|[^\p{L}])(?:arts?|paras?|sects?|chaps?|vols?|figs?|nos|nums?|res|docs?|add|corr|rev|pags?|рис|стр|табл|разд|прил|пп)\.$/u;

/** Whether a reference is a number without brackets or a stroke, raised or not. */
export const isPlainNumber = (typed: string): boolean => /^(?:\d{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})$/.test(typed);

/** References to notes by number that leave no doubt, whether or not there is such a note. */
function* certain({ source }: Block): Generator<Range & { label: string }> {
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
    const label = [...m[0]].map(c => (RAISED.includes(c) ? RAISED.indexOf(c) : c)).join('');
    yield { label, start: map[m.index]!, end: map[m.index + m[0].length - 1]! + 1 };
  }
}

/** The same for a block of those in which they are looked for. */
export const certainIn = within(['paragraph', 'heading'], block => [...certain(block)]);

/** Like the references to a note by asterisk, of any number of them. */
const ASTERISKS = /(?<=[^\s*])\*+| \*+ ?\/|(?<=\S) \*+$/g;

/** Asterisks that refer to a note: in the masthead, the title, or the title of an annex. */
export const asterisks = within(['agendaLine', 'title', 'annexTitle'], ({ source }) => {
  const { text, map } = foldWithMap(source, true);
  return allMatches(ASTERISKS, text).map(m => ({
    label: /\*+/.exec(m[0])![0],
    start: map[m.index]!,
    end: map[m.index + m[0].length - 1]! + 1,
  }));
});

/** Two references without a comma between them, which read as one to a note that there is not. */
export const gluedReferences = once((d: Document): readonly (Range & { first: number; second: number })[] => {
  const labels = new Set(d.footnotes.map(f => f.label));
  const pairs = [1, 2, 3, 4, 5, 6, 7, 8].filter(
    n => labels.has(`${n}`) && labels.has(`${n + 1}`) && !labels.has(`${n}${n + 1}`),
  );
  if (!pairs.length) return NOTHING;
  const written = pairs.flatMap(n => [`${n}${n + 1}`, RAISED[n]! + RAISED[n + 1]!]);
  return partsWith(d, certainIn)
    .filter(p => written.some(w => p.block.source.includes(w)))
    .flatMap(part =>
      part.block.learned(certainIn).flatMap(({ label, start, end }) => {
        const first = pairs.find(n => label === `${n}${n + 1}`);
        const at = placed(d, part, start, end);
        if (!first || !belongTo(d, first, at) || !belongTo(d, first + 1, at)) return [];
        return [{ ...at, first, second: first + 1 }];
      }),
    );
});

/** Whether the one note of a number stands below, and nothing else refers to it. */
function belongTo(d: Document, number: number, at: Range): boolean {
  const [note, ...more] = d.footnotes.filter(f => f.label === String(number));
  return (
    !!note &&
    !more.length &&
    rangeOf(d.syntax, note.part).start > at.end &&
    note.references.every(r => r.start >= at.start && r.end <= at.end)
  );
}
