import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  analyse,
  analysing,
  type Config,
  examine,
  type Finding,
  type Key,
  keysOf,
  Memory,
  originals,
  withoutIgnored,
} from '../languageService';
import type { Document } from '../letter/letter';
import { inSlices } from './slices';
import { isTooLong } from './tooLong';

/** What is known of one state of a text document. */
interface Analysis {
  readonly content: string;
  readonly document: Document;
  /** What was found last, and with what settings. */
  found?: Found;
}

interface Found {
  readonly config: Config;
  readonly other: Document | null;
  /** With those that are ignored. */
  readonly all: readonly Finding[];
  readonly findings: readonly Finding[];
  keys?: ReadonlyMap<Finding, Key>;
}

/** How many new UTF-16 units of a text are read at once; of a text with more, others would have to wait. */
const AT_ONCE = 20_000;
/** Analyses open documents, each state once; what was learned of one helps with the next. */
export class Analyses {
  readonly #memories = new Map<string, Memory>();
  /** Of the documents that are being read in slices. */
  readonly #reading = new Map<string, Promise<void>>();
  readonly #known = new Map<string, Analysis>();

  of(text: TextDocument): Analysis {
    const content = text.getText();
    const known = this.#known.get(text.uri);
    // Not by the version: a client may give two texts the same.
    if (known?.content === content) return known;
    const memory = this.#memoryOf(text.uri);
    // One that is too long is not read; server.ts says so.
    const document = analyse(isTooLong(text) ? '' : content, memory);
    const analysis: Analysis = { content, document };
    this.#known.set(text.uri, analysis);
    return analysis;
  }

  /**
   * Resolves when what is known of a text can be had in a moment. A text much of which is new is read in slices, and
   * between them others are answered.
   */
  async ready(text: TextDocument): Promise<void> {
    const { uri } = text;
    let reading = this.#reading.get(uri);
    if (!reading && this.#isMuch(text)) {
      const read = this.#read(text).finally(() => {
        if (this.#reading.get(uri) === read) this.#reading.delete(uri);
      });
      this.#reading.set(uri, read);
      reading = read;
    }
    await reading;
  }

  async #read(text: TextDocument): Promise<void> {
    const memory = this.#memoryOf(text.uri);
    const content = text.getText();
    // It may be closed meanwhile, and opened again.
    const document = await inSlices(analysing(content, memory), () => this.#memories.get(text.uri) === memory);
    if (document) this.#known.set(text.uri, { content, document });
  }

  #isMuch(text: TextDocument): boolean {
    const content = text.getText();
    if (isTooLong(text) || this.#known.get(text.uri)?.content === content) return false;
    return this.#memoryOf(text.uri).unread(content) > AT_ONCE;
  }

  #memoryOf(uri: string): Memory {
    let memory = this.#memories.get(uri);
    if (!memory) {
      memory = new Memory();
      this.#memories.set(uri, memory);
    }
    return memory;
  }

  /** What the rules find in the document as it stands, by itself and beside another language version among those open. */
  findings(text: TextDocument, config: Config, open: readonly TextDocument[]): readonly Finding[] {
    return this.#found(text, config, open).findings;
  }

  /** What each of these findings is recognised by. */
  keys(text: TextDocument, config: Config, open: readonly TextDocument[]): ReadonlyMap<Finding, Key> {
    const found = this.#found(text, config, open);
    if (!found.keys) {
      const keys = keysOf(this.of(text).document, found.all);
      found.keys = new Map(found.all.map((f, i) => [f, keys[i]!]));
    }
    return found.keys;
  }

  #found(text: TextDocument, config: Config, open: readonly TextDocument[]): Found {
    const analysis = this.of(text);
    const { document, found } = analysis;
    const other = this.version(document, open);
    if (found?.config === config && found.other === other) return found;
    const all = examine(document, config, other).findings;
    const findings = config.ignored?.length ? withoutIgnored(document, all, config.ignored) : all;
    analysis.found = { config, other, all, findings };
    return analysis.found;
  }

  /** The open documents that may be told of another version when this one changes. */
  versionsOf(text: TextDocument, open: readonly TextDocument[]): readonly TextDocument[] {
    const { document } = this.of(text);
    return this.#whole(open).filter(o => o !== text && this.version(this.of(o).document, [text, o]) === document);
  }

  /** The language version among those open that a document is compared with. */
  version(document: Document, open: readonly TextDocument[]): Document | null {
    if (open.length < 2) return null;
    const documents = this.#whole(open).map(o => this.of(o).document);
    return originals(documents)[documents.indexOf(document)] ?? null;
  }

  /** Those of these of which what is known can be had in a moment. */
  #whole(open: readonly TextDocument[]): readonly TextDocument[] {
    return open.filter(o => !this.#reading.has(o.uri) && !this.#isMuch(o));
  }

  forget(uri: string): void {
    this.#known.delete(uri);
    this.#memories.delete(uri);
    this.#reading.delete(uri);
  }
}
