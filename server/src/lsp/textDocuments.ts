import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toOffset } from './convert';

/** How text documents are kept: one without a text is empty, changes are brought into bounds before it is touched. */
export const textDocuments = {
  create: (uri: string, languageId: string, version: number, content: string) =>
    TextDocument.create(uri, languageId, version, typeof content === 'string' ? content : ''),
  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    for (const change of changes) TextDocument.update(document, [clamped(document, change)], version);
    return TextDocument.update(document, [], version);
  },
};

/** A change whose range lies in the document; a range that is no range at all throws and leaves the text as it was. */
function clamped(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (typeof change.text !== 'string') throw new RangeError('A change without a text.');
  if (!('range' in change) || !change.range) return { text: change.text };
  const { start, end } = change.range;
  const [a, b] = [toOffset(document, start), toOffset(document, end)];
  return {
    range: { start: document.positionAt(Math.min(a, b)), end: document.positionAt(Math.max(a, b)) },
    text: change.text,
  };
}
