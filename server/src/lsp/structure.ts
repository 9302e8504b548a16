import type { ClientCapabilities, Connection, FoldingRange, SelectionRange } from 'vscode-languageserver';
import { foldingRanges } from '../features/foldingRanges';
import { outline } from '../features/outline';
import { selectionRanges } from '../features/selectionRanges';
import { flatSymbols, toOffset, toRange, toSymbol } from './convert';
import type { Found, Token } from './found';
import { limited } from './limits';
import type { Speech } from './speech';

/** The analysis of an open document, when no request of the same kind is coming any more. */
type Settled = (what: string, uri: string, token: Token) => Promise<Pick<Found, 'text' | 'document'>>;

/** Answers what is asked of the structure of a letter: its symbols, what folds in it, what to select next. */
export function serveStructure(
  connection: Connection,
  capabilities: ClientCapabilities,
  settled: Settled,
  speech: Speech,
): void {
  connection.onDocumentSymbol(async (params, token) => {
    const { text, document } = await settled('symbols', params.textDocument.uri, token);
    const all = outline(document).map(e => toSymbol(text, e));
    const symbols = limited(text, all, speech.of('auto', document.language));
    const trees = capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
    return trees ? symbols : flatSymbols(text.uri, symbols);
  });
  connection.onFoldingRanges(async (params, token): Promise<FoldingRange[]> => {
    const { text, document } = await settled('folding', params.textDocument.uri, token);
    // A lone CR ends a line of the protocol, but none of the letter's.
    return foldingRanges(document).map(r => ({
      startLine: text.positionAt(document.syntax.lines[r.startLine]!.start).line,
      endLine: text.positionAt(document.syntax.lines[r.endLine]!.end).line,
      kind: r.kind,
    }));
  });
  connection.onSelectionRanges(async (params, token) => {
    const { text, document } = await settled('selection', params.textDocument.uri, token);
    return params.positions.map(position => {
      let range: SelectionRange | undefined;
      const offset = toOffset(text, position);
      for (const r of selectionRanges(document, offset).reverse()) range = { range: toRange(text, r), parent: range };
      return range ?? { range: toRange(text, { start: offset, end: offset }) };
    });
  });
}
