import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  analyse,
  type Config,
  examine,
  type Finding,
  type Key,
  keysOf,
  Memory,
  withoutIgnored,
} from '../languageService';
import type { Document } from '../letter/letter';
import { toOffset } from './convert';

/** What is known of one state of a text document. */
interface Analysis {
  readonly content: string;
  readonly document: Document;
  /** What was found last, and with what settings. */
  found?: Found;
}

interface Found {
  readonly config: Config;
  /** With those that are ignored. */
  readonly all: readonly Finding[];
  readonly findings: readonly Finding[];
  keys?: ReadonlyMap<Finding, Key>;
}

/** Analyses open documents, each state once; what was learned of one helps with the next. */
export class Analyses {
  readonly #memories = new Map<string, Memory>();
  readonly #known = new Map<string, Analysis>();

  of(text: TextDocument): Analysis {
    const content = text.getText();
    const known = this.#known.get(text.uri);
    // Not by the version: a client may give two texts the same.
    if (known?.content === content) return known;
    let memory = this.#memories.get(text.uri);
    if (!memory) {
      memory = new Memory();
      this.#memories.set(text.uri, memory);
    }
    const document = analyse(content, memory);
    const analysis: Analysis = { content, document };
    this.#known.set(text.uri, analysis);
    return analysis;
  }

  /** What the rules find in the document as it stands. */
  findings(text: TextDocument, config: Config): readonly Finding[] {
    return this.#found(text, config).findings;
  }

  /** What each of these findings is recognised by. */
  keys(text: TextDocument, config: Config): ReadonlyMap<Finding, Key> {
    const found = this.#found(text, config);
    if (!found.keys) {
      const keys = keysOf(this.of(text).document, found.all);
      found.keys = new Map(found.all.map((f, i) => [f, keys[i]!]));
    }
    return found.keys;
  }

  #found(text: TextDocument, config: Config): Found {
    const analysis = this.of(text);
    if (analysis.found?.config !== config) {
      const all = examine(analysis.document, config).findings;
      const findings = config.ignored?.length ? withoutIgnored(analysis.document, all, config.ignored) : all;
      analysis.found = { config, all, findings };
    }
    return analysis.found;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
    this.#memories.delete(uri);
  }
}

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
