import type { CodeAction, CodeActionContext } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CleanUpResult } from '../../../protocol/cleanUp';
import { cleanUp } from '../languageService';
import type { Document } from '../letter/letter';
import { say } from '../rules/types';
import { type EditForm, isWanted, toEdit, toRange } from './convert';
import { CLEAN_UP } from './kinds';
import type { Say } from './speech';

/** What cleaning up would change in a document, for a client that asks. */
export function cleanUpResult(text: TextDocument, document: Document): CleanUpResult {
  const { edits, ...done } = cleanUp(document);
  return {
    isLetter: document.isLetter,
    version: text.version,
    edits: edits.map(e => ({ range: toRange(text, e), newText: e.text })),
    ...done,
  };
}

/** The same as an action, for a client that asks for actions of its kind; none where it would change nothing. */
export function cleanUpActions(
  text: TextDocument,
  document: Document,
  { only }: CodeActionContext,
  speak: Say,
  form: EditForm,
): CodeAction[] {
  if (!isWanted(only, CLEAN_UP)) return [];
  const { edits } = cleanUp(document);
  if (!edits.length) return [];
  return [{ title: speak(say('Clean up pasted text')), kind: CLEAN_UP, edit: toEdit(text, edits, form) }];
}
