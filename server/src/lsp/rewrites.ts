import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  ErrorCodes,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { RewriteResult } from '../../../protocol/rewrite';
import { type Judge, rewrites, rewritten } from '../features/rewrites/index';
import { type Config, check } from '../languageService';
import type { Document } from '../letter/letter';
import { say } from '../rules/types';
import { editForm, toEdit, toOffset } from './convert';
import { REWRITE } from './kinds';
import type { Say } from './speech';

const within = (kind: string, of: readonly string[]) =>
  of.some(k => k === '' || k === kind || kind.startsWith(`${k}.`));

/** What can be rewritten in a document, at a range of it or in all of it. */
export class Rewrites {
  readonly #judge: Judge;

  constructor(
    private readonly text: TextDocument,
    private readonly document: Document,
    config: Config,
    private readonly say: Say,
    private readonly capabilities: ClientCapabilities,
  ) {
    this.#judge = d => check(d, config).length;
  }

  /** Those that would change something and concern what stands in the range; none for an editor without such a menu. */
  at(range: Range, { only }: CodeActionContext): CodeAction[] {
    const known = this.capabilities.textDocument?.codeAction?.codeActionLiteralSupport?.codeActionKind.valueSet ?? [];
    if (!within(REWRITE, known)) return [];
    const [start, end] = [range.start, range.end].map(p => toOffset(this.text, p)).sort((a, b) => a - b);
    return rewrites.flatMap(r => {
      const kind = `${REWRITE}.${r.name}`;
      if (only && !within(kind, only)) return [];
      const edits = rewritten(this.document, r, this.#judge, { start: start!, end: end! });
      return edits?.length ? [{ title: this.say(r.title), kind, edit: this.#edit(edits) }] : [];
    });
  }

  /** What one of them changes, or why it changes nothing. A name that none has is an error. */
  one(name: string): RewriteResult {
    const { version } = this.text;
    const rewrite = rewrites.find(r => r.name === name);
    if (!rewrite) throw new ResponseError(ErrorCodes.InvalidParams, `No such rewrite: ${name}`);
    const edits = rewritten(this.document, rewrite, this.#judge);
    if (edits?.length) return { version, edit: this.#edit(edits), message: null };
    return { version, edit: null, message: this.say(edits ? rewrite.nothing : UNCERTAIN) };
  }

  #edit(edits: Parameters<typeof toEdit>[1]) {
    return toEdit(this.text, edits, editForm(this.capabilities));
  }
}

const UNCERTAIN = say(
  'Nothing was changed: what this takes is missing in the letter or cannot be read with certainty.',
);
