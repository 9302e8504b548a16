import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { reviewKind } from '../../../protocol/review';
import { analyse, type Config, check, type Finding, type Fix, fixText, isComplete } from '../languageService';
import { say } from '../rules/types';
import { changeBetween } from '../text/change';
import { type EditForm, editForm, isWanted, toCodeAction, toEdit, toOffset } from './convert';
import { FIX_ALL } from './kinds';
import { review } from './review';
import type { Say } from './speech';

/** What an editor can do about the findings of a document, at a range of it or in all of it. */
export class Actions {
  readonly #form: EditForm;
  readonly #annotates: boolean;

  constructor(
    private readonly text: TextDocument,
    private readonly findings: readonly Finding[],
    private readonly config: Config,
    private readonly say: Say,
    capabilities: ClientCapabilities,
    /** Gives what is offered of findings besides fixes. */
    private readonly offer: (here: readonly Finding[]) => CodeAction[] = () => [],
  ) {
    this.#form = editForm(capabilities);
    this.#annotates =
      this.#form !== 'plain' && capabilities.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
  }

  at(range: Range, { only }: CodeActionContext): CodeAction[] {
    const [from, to] = [range.start, range.end].map(p => toOffset(this.text, p)).sort((a, b) => a - b);
    const here = this.findings.filter(f => f.start <= to! && f.end >= from!);
    const quick = !only || isWanted(only, CodeActionKind.QuickFix);
    // In the menu of a place nobody looks for what concerns the whole letter.
    return [
      ...(quick ? [...this.#fixes(here), ...this.#rules(here), ...this.offer(here)] : []),
      ...(isWanted(only, FIX_ALL) ? this.#all() : []),
      ...(isWanted(only, reviewKind) && this.#annotates ? review(this.text, this.findings, this.say) : []),
    ];
  }

  #fixes(here: readonly Finding[]): CodeAction[] {
    return here.flatMap(f =>
      f.fixes.filter(fix => fix.edits.length).map(fix => toCodeAction(this.text, f, fix, this.say, this.#form)),
    );
  }

  /** For each rule that has found something here and elsewhere too, one action for all of it. */
  #rules(here: readonly Finding[]): CodeAction[] {
    return [...new Set(here.map(f => f.rule))].flatMap(rule => {
      const safe = this.findings.filter(f => f.rule === rule && f.fixes.some(x => x.preferred && isComplete(x)));
      if (safe.length < 2) return [];
      const title = say('Fix all of this kind ({rule})', { rule });
      return this.#together(title, CodeActionKind.QuickFix, f => f.rule === rule);
    });
  }

  #all(): CodeAction[] {
    return this.#together(say('Fix all that is safe'), FIX_ALL, () => true);
  }

  /** The safe fixes of some findings as one action, one step to undo; none where they change nothing. */
  #together(title: Fix['title'], kind: string, some: (finding: Finding) => boolean): CodeAction[] {
    const old = this.text.getText();
    const { text } = fixText(old, t => check(analyse(t), this.config).filter(some));
    return text === old
      ? []
      : [{ title: this.say(title), kind, edit: toEdit(this.text, [changeBetween(old, text)], this.#form) }];
  }
}
