import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Range,
  type SnippetTextEdit,
  SymbolKind,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineEntry, OutlineKind } from '../features/outlineEntry';
import type { Finding, Fix, Severity } from '../languageService';
import { type Edit, type Message, plainSnippet } from '../rules/types';

type Say = (message: Message) => string;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const toRange = (text: TextDocument, { start, end }: Stretch): Range => ({
  start: text.positionAt(start),
  end: text.positionAt(end),
});

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(text: TextDocument, f: Finding, say: Say): Diagnostic {
  return {
    range: toRange(text, f),
    severity: severities[f.severity],
    code: f.rule,
    source: 'un-letter',
    message: say(f.message),
    relatedInformation: f.related.map(r => ({
      location: { uri: text.uri, range: toRange(text, r) },
      message: say(r.message),
    })),
  };
}

const icons: Readonly<Record<OutlineKind, SymbolKind>> = {
  masthead: SymbolKind.Namespace,
  agenda: SymbolKind.Array,
  item: SymbolKind.Field,
  title: SymbolKind.Class,
  text: SymbolKind.String,
  heading: SymbolKind.String,
  request: SymbolKind.Event,
  signature: SymbolKind.Key,
  annex: SymbolKind.Module,
  letter: SymbolKind.Class,
  table: SymbolKind.Struct,
  footnotes: SymbolKind.Number,
  footnote: SymbolKind.Number,
};

export function toSymbol(text: TextDocument, e: OutlineEntry): DocumentSymbol {
  return {
    name: e.name,
    detail: e.detail,
    kind: icons[e.kind],
    range: toRange(text, e.range),
    selectionRange: toRange(text, e.selection),
    children: e.children.map(c => toSymbol(text, c)),
  };
}

/** A fix as a code action; where the client knows no snippets, tab stops become their words. */
export function toCodeAction(text: TextDocument, finding: Finding, fix: Fix, say: Say, snippets: boolean): CodeAction {
  const edits = fix.edits.map(e => toEdit(text, e, snippets));
  const documentEdit: TextDocumentEdit = { textDocument: { uri: text.uri, version: text.version }, edits };
  return {
    title: say(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(text, finding, say)],
    isPreferred: fix.preferred,
    edit: { documentChanges: [documentEdit] },
  };
}

function toEdit(text: TextDocument, e: Edit, snippets: boolean): TextEdit | SnippetTextEdit {
  const range = toRange(text, e);
  if (!e.snippet) return { range, newText: e.text };
  return snippets ? { range, snippet: { kind: 'snippet', value: e.text } } : { range, newText: plainSnippet(e.text) };
}
