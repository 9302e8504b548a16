/** What a language pack says. Packs are data: natural spelling, folded when compiled (see text/fold.ts). */

export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export const KINDS = ['letter', 'identicalLetters', 'noteVerbale'] as const;
/** The kind of a communication. */
export type Kind = (typeof KINDS)[number];

export const ORGANS = ['GA', 'SC', 'ECOSOC', 'HRC', 'TC', 'PBC'] as const;
export type Organ = (typeof ORGANS)[number];

export type Addressee =
  | 'secretaryGeneral'
  | 'presidentGeneralAssembly'
  | 'presidentSecurityCouncil'
  | 'presidentECOSOC'
  | 'other';

export type AnnexKind = 'annex' | 'enclosure' | 'appendix';
type AgendaList = 'agenda' | 'provisionalAgenda' | 'preliminaryList';
export type SessionKind = 'regular' | 'special' | 'emergency';

/** A regular expression source over folded text; letters may be written in natural spelling. */
export type Pattern = string;

/**
 * A formula, written once and used both ways. `{slot}` is a variable, `[…]` optional, `(a|b)` alternatives.
 * A backslash takes the next character as it is. Generating takes the first alternative and keeps an optional group
 * only when it holds a filled slot.
 */
export type Formula = string;

interface OrganWords {
  /** The name as the masthead prints it. */
  readonly name: string;
  /** The name in any inflection, in running text. */
  readonly mention: Pattern;
  /** The short form ("of the Council"), used in a request once the full name stands in the letter. */
  readonly short?: Pattern;
  /** How a circulation request names a document of this organ. */
  readonly documentOf: string;
}

interface OutlineWords {
  readonly masthead: string;
  readonly agendaItems: string;
  readonly title: string;
  readonly paragraphs: string;
  readonly request: string;
  readonly signature: string;
  readonly annex: Readonly<Record<AnnexKind, string>>;
  readonly table: string;
  readonly footnotes: string;
  readonly letter: Readonly<Record<Kind, string>>;
}

export interface LanguagePack {
  readonly id: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly endonym: string;
  /** What stands between two lines that are joined. */
  readonly joiner: ' ' | '';
  /** Frequent short words that tell the languages of one script apart. */
  readonly stopwords: readonly string[];
  /** Words that never end a line for good: what ends with one goes on. */
  readonly open: readonly string[];

  readonly unitedNations: Pattern;
  readonly organs: Readonly<Record<Organ, OrganWords>>;
  /** Lines that name a subsidiary organ under the organ. */
  readonly subsidiary: Pattern;
  /** Lines of the block at the right of the masthead (distribution, original language, language of the version). */
  readonly distribution: readonly Pattern[];
  readonly session: {
    readonly regular: Pattern;
    readonly special: Pattern;
    readonly emergency: Pattern;
    /** Sessions named by their year (Economic and Social Council). */
    readonly annual: Pattern;
    readonly line: Readonly<Record<SessionKind, string>>;
  };
  readonly year: { readonly pattern: Pattern; readonly line: string };
  /** Ordinals as words, most usual form first, for 1 to 199. */
  ordinals(n: number, of?: 'session' | 'year'): readonly string[];

  readonly agenda: {
    /** What an agenda item line starts with. */
    readonly head: Pattern;
    /** What may stand behind the numbers. */
    readonly tail: Pattern;
    readonly provisionalAgenda: Pattern;
    readonly preliminaryList: Pattern;
    /** The words for "item" in any inflection, before numbers in running text. */
    readonly mention: Pattern;
    readonly line: Readonly<Record<AgendaList, readonly [one: Formula, two: Formula, many: Formula]>>;
    /** The same, inside a request. */
    readonly under: readonly [one: Formula, two: Formula, many: Formula];
    readonly and: string;
    readonly comma: string;
    /** How a sub-item is written: `74 (b)` or `74 b)`. */
    readonly subItem: Formula;
    /** Letters of sub-items in their order. */
    readonly letters: string;
    /** What titles of items usually start with. */
    readonly opens: Pattern;
    /** What no title of an item starts with, where the script has no small letters to tell. */
    readonly within?: Pattern;
  };

  readonly title: {
    /** What a title starts with, by kind; for zh what it ends with. */
    readonly head: Readonly<Record<Kind, Pattern>>;
    /** Slots: date, sender, addressees. The first formula of a kind is the house form. */
    readonly formulas: Readonly<Record<Kind, readonly Formula[]>>;
    /** What the addressees start with, where a preposition belongs to them. */
    readonly to?: Pattern;
    /** Addressees behind a mere "to", which could as well belong to the sender. */
    readonly office?: Pattern;
    /** What a further line of a title may start with. */
    readonly goesOn: Pattern;
  };
  readonly addressees: Readonly<
    Record<Exclude<Addressee, 'other'>, { readonly to: string; readonly pattern: Pattern }>
  >;
  /** Senders who are no State: of them no request for circulation is expected. */
  readonly institution: Pattern;
  /** "The members of the Council": persons, not the organ. */
  readonly members: Pattern;

  readonly date: {
    /** Months 1 to 12, each with its spellings, the house form first. */
    readonly months: readonly (readonly string[])[];
    /** Sources with the groups d, m, y. */
    readonly patterns: readonly Pattern[];
    /** A day and a month, where a title leaves out the year. */
    readonly dayMonth: Pattern;
    /** Slots: day, month, year. */
    readonly format: Formula;
    readonly first?: string;
  };

  readonly salutation: Pattern;
  readonly closing: Pattern;
  readonly opening: Pattern;
  /** How a clause of a preamble begins: each stands by itself, and a comma ends it. */
  readonly preamble: Pattern;

  readonly request: {
    /** What a sentence that asks for circulation is made of; not every one has all of it. */
    readonly verb: Pattern;
    readonly document: Pattern;
    readonly present: Pattern;
    readonly asking: Pattern;
    /** What only reports that something was circulated. */
    readonly reported: Pattern;
    /** The letter itself and its annexes. */
    readonly annexed: Pattern;
    readonly letter: Readonly<Record<Kind, string>>;
    readonly annexes: readonly [none: string, one: string, several: string];
    /** Slots: letter, annexes, documents. */
    readonly formula: Formula;
  };
  readonly seeAnnex: { readonly mention: Pattern; readonly one: string };

  readonly signature: {
    readonly mark: Pattern;
    readonly marker: string;
    /** Where the mark stands by the house form. */
    readonly markPlace: 'before' | 'after';
    /** What a line with a rank or post starts with. */
    readonly post: Pattern;
    /** Lines of a block; slots: mark, name, rank, post. */
    readonly block: readonly string[];
    readonly honorific: Pattern;
    readonly posts: { readonly rank: string; readonly permanentRepresentative: string; readonly charge: string };
  };

  readonly annex: {
    readonly words: Readonly<Record<AnnexKind, Pattern>>;
    /** A whole line that is an annex heading by itself; groups: word, number. */
    readonly alone: Pattern;
    /** Slots: annex, number, date, sender, addressees. */
    readonly formulas: Readonly<Record<Kind, readonly Formula[]>>;
    /** The house form of a numbered annex title, where it is not that of a single annex with a number in it. */
    readonly numbered?: Readonly<Record<Kind, Formula>>;
    readonly heading: Readonly<Record<AnnexKind, { readonly one: Formula; readonly numbered: Formula }>>;
    /** A number as the language writes it, to 1, 2, 3 …; null when it is none. */
    readNumber(folded: string): number | null;
    writeNumber(n: number): string;
  };
  /** Headings of documents of other kinds. */
  readonly otherDocument: Pattern;
  readonly original: Pattern;
  readonly heading: Pattern;
  readonly placeholder: Pattern;
  readonly recycle: Pattern;
  readonly outline: OutlineWords;
}
