import { language } from '../languages/compiled';
import { type AgendaLine, readAgendaLine } from '../languages/items';
import { readCouncilYear, readSession, type SessionLine } from '../languages/sessions';
import { ORGANS, type Organ } from '../languages/types';
import { findSymbols } from '../syntax/lines/furnitureCues';
import type { Syntax } from '../syntax/parse';
import type { Block } from '../syntax/parts/block';
import type { Part } from '../syntax/parts/parts';
import { fold } from '../text/fold';
import { finish, type Steps } from '../text/steps';
import { isLetter } from './isLetter';
import { type Document, letterOf } from './letter';
import { footnotesOf } from './references';

const organOf = (block: Block): Organ | null =>
  ORGANS.find(
    o => language(block.language).organ.get(o)!.test(block.folded) || language('en').organ.get(o)!.test(block.folded),
  ) ?? null;
const sessionOf = (block: Block): SessionLine | null => readSession(block.pack, block.folded);
const yearOf = (block: Block): number | null => readCouncilYear(block.pack, block.folded);
const agendaOf = (block: Block): AgendaLine | null => readAgendaLine(block.pack, block.folded);

/** Reads a document from its syntax. */
export const readDocument = (syntax: Syntax): Document => finish(reading(syntax));

/** The same step by step. */
export function* reading(syntax: Syntax): Steps<Document> {
  const footnotes = yield* footnotesOf(syntax);
  yield;
  const letter = letterOf(syntax.letter, syntax.language, 'letter');
  const of = (kind: string) => syntax.letter.parts.filter(p => p.kind === kind);
  const organs = of('organ').flatMap(part => {
    const organ = part.block.learned(organOf);
    return organ ? [{ organ, part }] : [];
  });
  const lines = of('sessionLine');
  const session = first(
    lines,
    p => p.block.learned(sessionOf),
    (part, line) => ({ line, part }),
  );
  const councilYear = first(
    lines,
    p => p.block.learned(yearOf),
    (part, number) => ({ number, part }),
  );
  const agenda = first(
    of('agendaLine'),
    p => p.block.learned(agendaOf),
    (part, line) => ({ line, part }),
  );
  const symbols = symbolsOf(syntax);
  const issued =
    symbols.length > 0 ||
    of('masthead').some(p => /distr/.test(p.block.folded)) ||
    syntax.parts.some(p => p.kind === 'pageFurniture' && /\d\d-\d{5}/.test(p.block.folded));
  return {
    ...letter,
    language: syntax.language,
    syntax,
    isLetter: isLetter(letter, organs.length > 0, agenda !== null),
    stage: issued ? 'issued' : letter.title || organs.length ? 'manuscript' : 'draft',
    organs,
    session,
    councilYear,
    agenda,
    agendaTitles: of('agendaTitle'),
    symbols,
    footnotes,
  };
}

function first<T, R>(parts: readonly Part[], read: (p: Part) => T | null, make: (p: Part, t: T) => R): R | null {
  for (const p of parts) {
    const t = read(p);
    if (t !== null) return make(p, t);
  }
  return null;
}

function symbolsOf(syntax: Syntax): string[] {
  const read = (kind: string) =>
    syntax.parts
      .filter(p => p.kind === kind && !p.annexed)
      .flatMap(p =>
        p.block.source.split('\n').flatMap(l => findSymbols(p.block.learned(foldedLines).get(l)!).map(s => s.text)),
      );
  const masthead = read('masthead').filter(s => /^(?:A|S|E)\//.test(s));
  const symbols = masthead.length ? masthead : read('pageFurniture');
  return [...new Set(symbols)];
}

const foldedLines = (block: Block) => new Map(block.source.split('\n').map(l => [l, fold(l)]));
