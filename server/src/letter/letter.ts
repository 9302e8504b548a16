import type { AgendaLine } from '../languages/items';
import { toRoman } from '../languages/ordinals';
import type { SessionLine } from '../languages/sessions';
import { readTitle, type TitleParts } from '../languages/titles';
import type { AnnexKind, Kind, Language, Organ } from '../languages/types';
import type { Syntax } from '../syntax/parse';
import type { Block } from '../syntax/parts/block';
import type { Part } from '../syntax/parts/parts';
import { type Request, requestIn } from '../syntax/parts/requests';
import { annexTitleOf, type Section } from '../syntax/parts/sections';
import type { Footnote } from './references';
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
/** Reads the letter that a section is; `path` is how facts name the place of its signatures. */
export function letterOf(section: Section, fallback: Language, path: string): Letter {
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
