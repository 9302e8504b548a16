import type { Language } from '../languages/types';
import type { Document } from '../letter/letter';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Stage = Document['stage'];

/** Words for a user, in English, with named variables; translated where they are shown. */
export interface Message {
  readonly text: string;
  readonly args?: Readonly<Record<string, string | number | Message>>;
}

/** A stretch of the document, half-open, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Edit extends Range {
  readonly text: string;
  /** The text has tab stops (`${1:word}`) and `$`, `}` and `\` in it are escaped. */
  readonly snippet?: boolean;
}

export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** The one fix that is most likely wanted. */
  readonly preferred?: boolean;
}

export interface Finding extends Range {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly related: readonly (Range & { readonly message: Message })[];
  readonly fixes: readonly Fix[];
}

export type Report = (
  finding: Range & {
    readonly message: Message;
    readonly severity?: Severity;
    readonly related?: Finding['related'];
    readonly fixes?: readonly Fix[];
  },
) => void;

export interface Rule {
  /** Names the defect, so that "ignore missing-signature" reads well. */
  readonly id: string;
  readonly severity: Severity;
  /** Where the rule applies; a draft has no masthead and no title yet. */
  readonly stages: readonly Stage[];
  /** Looks at one document. */
  check?(document: Document, report: Report): void;
  /** Looks at a document beside another language version of the same letter; offsets are those of the first. */
  compare?(document: Document, other: Document, report: Report): void;
}

/** What a rule rests on: an official text, what real letters do, the letter against itself, or custom. */
export type Basis = 'rule' | 'observation' | 'contradiction' | 'convention';

/** A letter of the fixtures in which the rule finds something once `good` words, which stand in it once, are `bad` ones. */
export interface Example {
  readonly letter: string;
  /** The letter that is another language version of it, where the rule compares two. */
  readonly other?: string;
  /** The first shows the defect; what the rule finds in it stands between ⟦ and ⟧. */
  readonly swaps: readonly (readonly [good: string, bad: string])[];
  readonly stage?: Stage;
}

/** What is said of a rule, in lists and on its page; apart from the rule, so that the server need not carry it. */
export interface About {
  /** The numbers that the rule has in the catalogue of checks. */
  readonly entries: readonly string[];
  readonly basis: Basis;
  /** One sentence for lists. */
  readonly what: string;
  /** Why it matters, and where that comes from. */
  readonly why: string;
  /** Whether a fix is applied without being looked at, only after that, or there is none. */
  readonly fix: 'safe' | 'review' | 'none';
  /** The one language whose wording it is about, where there is but one. */
  readonly onlyIn?: Language;
  /** Run as tests, and shown on the page; in two languages at least, and in each whose wording the rule is about. */
  readonly examples: readonly Example[];
}

/** What a finding is recognised by, whatever is written elsewhere in the letter; it holds no words of the letter. */
export interface Key {
  readonly rule: string;
  /** A hash of the words found and of those round them. */
  readonly context: string;
  /** Which of those that are the same in this, from 1. */
  readonly nth: number;
}

/** What a user or a project sets: the stage, where it is not to be told from the text, and rules made graver or put off. */
export interface Config {
  readonly stage?: Stage | 'auto';
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Findings of this one letter that nobody wants to hear of. */
  readonly ignored?: readonly Key[];
}

export const issuedForm: readonly Stage[] = ['manuscript', 'issued'];
export const everyStage: readonly Stage[] = ['draft', 'manuscript', 'issued'];

export const say = (text: string, args?: Message['args']): Message => ({ text, args });

/** The message with its variables filled in, in the words `translate` gives for the template, and for those in it. */
export function format(message: Message, translate: (template: string) => string = t => t): string {
  return translate(message.text).replace(/\{(\w+)\}/g, (whole, name) => {
    const arg = message.args?.[name] ?? whole;
    return typeof arg === 'object' ? format(arg, translate) : String(arg);
  });
}

/** Text for a snippet, with what snippets treat specially escaped. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A snippet as plain text: tab stops become their words. */
export function plainSnippet(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '')
    .replace(/\\([\\$}])/g, '$1');
}
