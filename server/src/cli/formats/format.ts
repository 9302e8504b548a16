import type { Finding } from '../../languageService';
import type { Line } from '../../text/lines';

/** A finding with the file and the lines it is in. */
export interface Found {
  readonly file: string;
  readonly lines: readonly Line[];
  readonly finding: Finding;
}

/** What was found in so many files, line by line. */
export type Format = (found: readonly Found[], files: number) => string[];
