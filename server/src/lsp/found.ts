import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../languageService';
import type { Document } from '../letter/letter';
import type { Settings } from './configs';
import type { Say } from './speech';

/** Tells whether whoever asked has given up. */
export interface Token {
  readonly isCancellationRequested: boolean;
}

/** What is known of an open letter. */
export interface Found {
  readonly text: TextDocument;
  readonly document: Document;
  /** Another language version that is open. */
  readonly other: Document | null;
  readonly findings: readonly Finding[];
  readonly config: Settings;
  readonly say: Say;
}

/** Gives what is known of an open letter; an unknown one and a cancelled request end in an error that says so. */
export type FoundIn = (uri: string, token: Token) => Promise<Found>;
