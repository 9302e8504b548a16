import { type Diagnostic, DiagnosticSeverity, type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../languageService';
import { say } from '../rules/types';
import { toDiagnostic, toRange } from './convert';
import type { Say } from './speech';

/** An editor is slow to show more, and nobody reads them. */
const DIAGNOSTICS = 1000;
const SYMBOLS = 5000;

/** The first findings as diagnostics, and where there are more, one that says so in the place of the next. */
export function toDiagnostics(text: TextDocument, findings: readonly Finding[], tell: Say): Diagnostic[] {
  const shown = findings.slice(0, DIAGNOSTICS).map(f => toDiagnostic(text, f, tell));
  const next = findings[DIAGNOSTICS];
  if (next)
    shown.push({
      range: toRange(text, next),
      severity: DiagnosticSeverity.Warning,
      source: 'un-letter',
      message: tell(
        say('There are {count} more problems from here on, which are not shown.', {
          count: findings.length - DIAGNOSTICS,
        }),
      ),
    });
  return shown;
}

/** The first symbols, each before its children, and where there are more, one at the end of the text that says so. */
export function limited(text: TextDocument, symbols: DocumentSymbol[], tell: Say): DocumentSymbol[] {
  let left = SYMBOLS;
  let count = 0;
  const first = (list: readonly DocumentSymbol[]): DocumentSymbol[] =>
    list.flatMap(s => {
      if (left-- > 0) return { ...s, children: first(s.children ?? []) };
      count++;
      first(s.children ?? []);
      return [];
    });
  const shown = first(symbols);
  if (!count) return symbols;
  const end = text.getText().length;
  const range = toRange(text, { start: end, end });
  const name = tell(say('{count} more entries, which are not shown', { count }));
  return [...shown, { name, kind: SymbolKind.Null, range, selectionRange: range, children: [] }];
}
