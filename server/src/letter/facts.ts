import type { AnnexKind, Kind, Language, Organ } from '../languages/types';
import type { PartKind } from '../syntax/tree/tree';

/** First and last line, 1-based, inclusive. */
export type LineRange = readonly [number, number];

export interface TitleFact {
  readonly text: string;
  /** `2021-05-05`; null when missing or no day of the calendar. */
  readonly date: string | null;
  readonly sender: string | null;
  readonly addressees: readonly string[];
  readonly lines: LineRange;
}

export interface RequestFact {
  readonly organs: readonly Organ[];
  readonly items: readonly string[];
  readonly lines: LineRange;
}

export interface SignatureFact {
  readonly name: string | null;
  readonly posts: readonly string[];
  readonly marked: boolean;
  readonly in: string;
  readonly lines: LineRange;
}

export interface AnnexFact {
  readonly kind: AnnexKind;
  readonly number: string | null;
  readonly titleLines: LineRange;
  readonly lines: LineRange;
  readonly letter: Omit<Facts, 'parts' | 'isLetter' | 'stage'> | null;
  readonly children: readonly AnnexFact[];
}

interface FootnoteFact {
  readonly label: string;
  readonly lines: LineRange;
  readonly referenceLines: readonly number[];
}

/** The facts of a letter: a fixed contract with users' scripts; names do not change. Unknown is null or empty. */
export interface Facts {
  readonly language: Language;
  readonly kind: Kind | null;
  readonly stage: 'draft' | 'manuscript' | 'issued' | null;
  readonly isLetter: boolean;
  readonly symbols: readonly string[];
  readonly organs: readonly Organ[];
  readonly session: number | null;
  readonly specialSession: { readonly kind: 'emergency' | 'special'; readonly number: number } | null;
  readonly scYear: number | null;
  readonly agendaItems: readonly string[];
  readonly agendaList: 'agenda' | 'provisionalAgenda' | 'preliminaryList' | null;
  readonly agendaTitles: readonly string[];
  readonly title: TitleFact | null;
  readonly request: RequestFact | null;
  readonly signatures: readonly SignatureFact[];
  readonly annexes: readonly AnnexFact[];
  readonly footnotes: readonly FootnoteFact[];
  readonly parts: readonly { readonly kind: PartKind; readonly lines: LineRange }[];
}
