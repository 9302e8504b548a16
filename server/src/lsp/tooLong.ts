import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { say } from '../rules/types';
import type { Say } from './speech';

/** The most UTF-16 units of a text that is read: some 400 pages. Of a longer one all other letters would have to wait. */
const LONGEST_TEXT = 1_200_000;

/** Whether a text is longer than what is read. */
export const isTooLong = (text: TextDocument): boolean => text.getText().length > LONGEST_TEXT;

/** What is told of a text that is too long to be read; silence would look like a letter without fault. */
export function tooLong(text: TextDocument, tell: Say): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: { line: 1, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: 'un-letter',
    message: tell(
      say('This text is too long to be checked: it has {length} characters, and a letter may have {limit}.', {
        length: String(text.getText().length),
        limit: String(LONGEST_TEXT),
      }),
    ),
  };
}
