import { changed, placed } from '../change';
import type { Mutation, Operator, Subject } from '../subject';
import { character, READ, swapped, texts } from './characters';
import { some } from './items';

const CYRILLIC = 'АВЕКМНОРСТХаеорсху';
const LATIN_LIKE = 'ABEKMHOPCTXaeopcxy';
const like = (text: string, from: string, to: string) =>
  [...text].map(c => (from.includes(c) ? to[from.indexOf(c)]! : c)).join('');

const mixed = (name: string, apply: Operator['apply']) => character('mixed-scripts', name, apply, { also: READ });

/** Letters that look alike, typed with the other keyboard. */
export const scripts: readonly Operator[] = [
  mixed('a Latin letter in a Cyrillic word', l =>
    swapped(l, /(?<![\p{L}\d/-])[а-яА-Я]*[аеорсху][а-я]{2,}(?![\p{L}\d/-])/gu, t =>
      t.replace(/[аеорсху]/, c => like(c, CYRILLIC, LATIN_LIKE)),
    ),
  ),
  mixed('a Latin capital before a Cyrillic word', l =>
    swapped(
      l,
      /(?<![\p{L}\d/-])[АВЕКМНОРСТХ][а-я]{2,}(?![\p{L}\d/-])/gu,
      t => like(t[0]!, CYRILLIC, LATIN_LIKE) + t.slice(1),
    ),
  ),
  mixed('a Cyrillic letter in a Latin word', l =>
    swapped(l, /(?<![p{L}\d/’'-])[a-zA-Z]*[aeopcxy][a-z]{2,}(?![p{L}\d/’'-])/gu, t =>
      t.replace(/[aeopcxy]/, c => like(c, LATIN_LIKE, CYRILLIC)),
    ),
  ),
  mixed('a Cyrillic letter in a symbol', l =>
    swapped(
      l,
      /(?<![\p{L}\d/.-])(?:A\/\d\d\/\d+|S\/(?:19|20)\d\d\/\d+|E\/20\d\d\/\d+|A\/RES\/\d+\/\d+|S\/RES\/\d+)(?![\d/])/gu,
      t => like(t[0]!, 'ASE', 'АЅЕ').replace('Ѕ', 'S') + t.slice(1).replace('RE', 'RЕ'),
      inSymbols(l),
    ),
  ),
  mixed('the letter O for a nought in a symbol', l =>
    swapped(
      l,
      /(?<![\p{L}\d/.-])(?:A\/\d\d\/\d*0\d*|S\/20\d\d\/\d+)(?![\d/])/gu,
      t => t.replace(/0(?=\d*$)|0/, 'O'),
      inSymbols(l),
    ),
  ),
];
const inSymbols = (l: Subject) => texts(l).filter(p => !/S\/RES|S\/[A-Z]/.test(p.block.source));

/** Some numbers of an Arabic letter in the figures of the other kind, as a text has them that was pasted in. */
export const figures: readonly Operator[] = [
  character('mixed-figures', 'one number', l => otherFigures(l, false)),
  character('mixed-figures', 'all numbers of a paragraph', l => otherFigures(l, true)),
];

function otherFigures(l: Subject, all: boolean): Mutation[] {
  // In a draft the figures are set later.
  if (l.d.language !== 'ar' || l.d.stage === 'draft') return [];
  const own = [...(l.d.title ? [l.d.title.part] : []), ...l.d.paragraphs].filter(p => p.language === 'ar');
  const references = new Set(l.d.footnotes.flatMap(f => f.references.map(r => r.end)));
  const found = own.map(part =>
    [...part.block.source.matchAll(/(?<=[ء-ي]\s+)(?:\d{2,4}|[٠-٩]{2,4})(?=[،؛.]?(?:\s|$))/g)]
      .map(m => ({ ...placed(l, part, { start: m.index, end: m.index + m[0].length }), text: other(m[0]) }))
      .filter(e => !references.has(e.end)),
  );
  // Of two numbers nobody knows which is wrong, but one of each is a contradiction.
  if (found.flat().length < 3) return [];
  const groups = all ? found.filter(f => f.length > 1 && f.length < found.flat().length) : found.flat().map(e => [e]);
  return some(groups.length).map(i => changed(l, groups[i]!));
}
const other = (text: string) =>
  [...text].map(c => (/\d/.test(c) ? '٠١٢٣٤٥٦٧٨٩'[Number(c)]! : String('٠١٢٣٤٥٦٧٨٩'.indexOf(c)))).join('');
