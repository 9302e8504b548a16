/** The file of what a project ignores; it stands beside its letters or above them. */
export const baselineFile = '.un-letter-baseline.json';

/** Longer than any baseline in earnest, in bytes. */
export const LARGEST_BASELINE = 10_000_000;

/** What a finding is recognised by. */
export interface FindingKey {
  readonly rule: string;
  readonly context: string;
  readonly nth: number;
}

/**
 * The setting `baseline` of a letter that can be in one: how the baseline would name the letter, and the text of the
 * baseline where there is one, `null` where it is too large.
 */
export interface BaselineSetting {
  readonly file: string;
  readonly text?: string | null;
}

/** What is ignored in a letter, in the order of its text, what is not found any more at the end. */
export const ignoredRequest = 'unLetter/ignored';
export interface IgnoredParams {
  readonly uri: string;
}
export type IgnoredResult = readonly {
  readonly key: FindingKey;
  /** What was found and on which line, counted from 0; neither when it is not found any more. */
  readonly message?: string;
  readonly line?: number;
}[];

/** The baseline that `baseline` becomes when something is ignored in a letter or no more, or what is gone is taken out. */
export const baselineRequest = 'unLetter/baseline';
export interface BaselineParams {
  readonly uri: string;
  readonly baseline: BaselineSetting;
  readonly ignore?: readonly FindingKey[];
  readonly restore?: readonly FindingKey[];
  readonly prune?: boolean;
}
export interface BaselineResult {
  /** What the file is to have in it; nothing where it is as it should be, or where there is a problem. */
  readonly text?: string;
  /** What keeps the file from being read, in the user's language. */
  readonly problem?: string;
}
