import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  ErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type SnippetTextEdit,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineEntry, OutlineKind } from '../features/outlineEntry';
import type { Finding, Fix, Severity } from '../languageService';
import { type Edit, plainSnippet } from '../rules/types';
import type { Say } from './speech';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const toRange = (text: TextDocument, { start, end }: Stretch): Range => ({
  start: text.positionAt(start),
  end: text.positionAt(end),
});

/** The offset of a position, brought into the text; what is no position throws. */
export function toOffset(text: TextDocument, position: Position): number {
  if (!Number.isInteger(position?.line) || !Number.isInteger(position.character))
    throw new ResponseError(ErrorCodes.InvalidParams, 'A position is two whole numbers.');
  return text.offsetAt(position);
}

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

/** The same as a list, for clients that know no trees. */
export function flatSymbols(
  uri: string,
  symbols: readonly DocumentSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, containerName },
    ...flatSymbols(uri, children ?? [], name),
  ]);
}

/** What edits a client knows: with tab stops, of a version of a document, or neither. */
export type EditForm = 'snippets' | 'versioned' | 'plain';

/** The best form that a client knows. */
export function editForm({ workspace }: ClientCapabilities): EditForm {
  const { documentChanges, snippetEditSupport } = workspace?.workspaceEdit ?? {};
  return !documentChanges ? 'plain' : snippetEditSupport ? 'snippets' : 'versioned';
}

/** Whether a client that asks for actions of some kinds wants one of this kind; who asks for none wants none of a whole file. */
export function isWanted(only: readonly string[] | undefined, kind: string): boolean {
  return only?.some(k => k === '' || k === kind || kind.startsWith(`${k}.`)) ?? false;
}

/** A fix as a code action; where the client knows no snippets, tab stops become their words. */
export function toCodeAction(text: TextDocument, finding: Finding, fix: Fix, say: Say, form: EditForm): CodeAction {
  return {
    title: say(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(text, finding, say)],
    isPreferred: fix.preferred,
    edit: toEdit(text, fix.edits, form),
  };
}

/** Edits of a document in the form that the client knows. */
export function toEdit(text: TextDocument, edits: readonly Edit[], form: EditForm): WorkspaceEdit {
  const { uri, version } = text;
  if (form === 'plain') return { changes: { [uri]: edits.map(e => toTextEdit(text, e)) } };
  const to = form === 'snippets' ? toSnippetEdit : toTextEdit;
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(e => to(text, e)) }] };
}

export function toTextEdit(text: TextDocument, e: Edit): TextEdit {
  return { range: toRange(text, e), newText: e.snippet ? plainSnippet(e.text) : e.text };
}

function toSnippetEdit(text: TextDocument, e: Edit): TextEdit | SnippetTextEdit {
  if (!e.snippet) return toTextEdit(text, e);
  return { range: toRange(text, e), snippet: { kind: 'snippet', value: e.text } };
}
