import { language } from '../languages/compiled';
import { type AgendaLine, readAgendaLine } from '../languages/items';
import { toRoman } from '../languages/ordinals';
import { readCouncilYear, readSession, type SessionLine } from '../languages/sessions';
import { readTitle, type TitleParts } from '../languages/titles';
import type { AnnexKind, Kind, Language, Organ } from '../languages/types';
import { ORGANS } from '../languages/types';
import { findSymbols } from '../syntax/lines/furnitureCues';
import type { Syntax } from '../syntax/parse';
import type { Block } from '../syntax/parts/block';
import type { Part } from '../syntax/parts/parts';
import { type Request, requestIn } from '../syntax/parts/requests';
import { annexTitleOf, type Section } from '../syntax/parts/sections';
import { fold } from '../text/fold';
import { type Footnote, footnotesOf } from './references';
import { type Signature, signatureOf } from './signature';

/** A letter with its parts read: what facts, rules, outline and preview are made of. */
export interface Letter {
  readonly section: Section;
  readonly language: Language;
  readonly kind: Kind;
  readonly title: { readonly part: Part; readonly parts: TitleParts } | null;
  readonly paragraphs: readonly Part[];
  readonly request: { readonly part: Part; readonly request: Request } | null;
  readonly signatures: readonly { readonly part: Part; readonly signature: Signature; readonly in: string }[];
  readonly annexes: readonly Annex[];
}

export interface Annex {
  readonly section: Section;
  readonly kind: AnnexKind;
  readonly number: number | null;
  readonly title: { readonly part: Part; readonly letter: TitleParts | null };
  /** The letter that the annex is, or null. */
  readonly letter: Letter | null;
  readonly signatures: Letter['signatures'];
  readonly children: readonly Annex[];
  /** `annex I/enclosure`: how facts name the place of a signature. */
  readonly path: string;
}

/** The whole document: the letter with its masthead. */
export interface Document extends Letter {
  readonly syntax: Syntax;
  readonly isLetter: boolean;
  readonly stage: 'draft' | 'manuscript' | 'issued';
  readonly organs: readonly { readonly organ: Organ; readonly part: Part }[];
  readonly session: { readonly line: SessionLine; readonly part: Part } | null;
  readonly councilYear: { readonly number: number; readonly part: Part } | null;
  readonly agenda: { readonly line: AgendaLine; readonly part: Part } | null;
  readonly agendaTitles: readonly Part[];
  readonly symbols: readonly string[];
  readonly footnotes: readonly Footnote[];
}

const titleOf = (block: Block): TitleParts | null => readTitle(block.pack, block.folded);
const organOf = (block: Block): Organ | null =>
  ORGANS.find(
    o => language(block.language).organ.get(o)!.test(block.folded) || language('en').organ.get(o)!.test(block.folded),
  ) ?? null;
const sessionOf = (block: Block): SessionLine | null => readSession(block.pack, block.folded);
const yearOf = (block: Block): number | null => readCouncilYear(block.pack, block.folded);
const agendaOf = (block: Block): AgendaLine | null => readAgendaLine(block.pack, block.folded);

function letterOf(section: Section, fallback: Language, path: string): Letter {
  const own = (kind: string) => section.parts.filter(p => p.kind === kind);
  const titlePart = own('title')[0];
  const parts = titlePart?.block.learned(titleOf) ?? null;
  const requestPart = own('request')[0];
  const request = requestPart?.block.learned(requestIn);
  const paragraphs = section.parts.filter(p => p.kind === 'paragraph' || p.kind === 'request');
  return {
    section,
    language: titlePart?.language ?? paragraphs[0]?.language ?? fallback,
    kind: parts?.kind ?? (paragraphs.some(p => isCompliments(p.block)) ? 'noteVerbale' : 'letter'),
    title: titlePart && parts ? { part: titlePart, parts } : null,
    paragraphs,
    request: requestPart && request ? { part: requestPart, request } : null,
    signatures: own('signature').map(part => ({ part, signature: part.block.learned(signatureOf), in: path })),
    annexes: section.children.map(c => annexOf(c, fallback, path)),
  };
}

/** The opening of a note verbale, which speaks of the mission in the third person. */
function isCompliments(block: Block): boolean {
  return /presents (?:its|their) compliments|presente ses compliments|saluda atentamente|свидетельствует свое уважение|تهدي .{0,80}تحيات|致意/.test(
    block.folded.slice(0, 400),
  );
}

function annexOf(section: Section, fallback: Language, parent: string): Annex {
  const { kind, number, title } = section.annex!;
  const named = number ? `${kind} ${toRoman(number)}` : kind;
  const path = parent === 'letter' ? named : `${parent}/${named}`;
  const letter = section.parts.some(p => p.kind === 'title') ? letterOf(section, fallback, path) : null;
  return {
    section,
    kind,
    number,
    title: { part: title, letter: title.block.learned(annexTitleOf).letter },
    letter,
    signatures:
      letter?.signatures ??
      section.parts
        .filter(p => p.kind === 'signature')
        .map(part => ({ part, signature: part.block.learned(signatureOf), in: path })),
    children: section.children.map(c => annexOf(c, fallback, path)),
    path,
  };
}

/** Reads a document from its syntax. */
export function readDocument(syntax: Syntax): Document {
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
    footnotes: footnotesOf(syntax),
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

/** A line before the text says that this is a report, a note, a resolution. */
function isOtherDocument(letter: Letter): boolean {
  let texts = 0;
  for (const p of letter.section.parts) {
    if (
      p.block.source.split('\n').some(l => p.block.pack.otherDocument.test(fold(l))) ||
      p.block.pack.otherDocument.test(p.block.folded)
    )
      return true;
    if (p.kind === 'paragraph' && ++texts > 3) return false;
  }
  return false;
}

/**
 * Whether the document is a circulation letter: it has a title as such letters have, or asks to be circulated.
 * Either one counts more than all the rest.
 */
function isLetter(letter: Letter, organs: boolean, agenda: boolean): boolean {
  let score = 0;
  const found = letter.title?.parts.found ?? 0;
  if (letter.title) score += found === 3 ? 5 : found === 2 ? 4 : 2;
  if (letter.request) score += 4;
  if (letter.annexes.some(a => (a.title.letter?.found ?? 0) >= 2)) score += 3;
  if (letter.signatures.length) score += 1;
  if (!letter.title && isOtherDocument(letter)) score -= 6;
  if (organs) score += 1;
  if (agenda) score += 1;
  return score >= 4;
}
