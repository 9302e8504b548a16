import { CodeActionKind } from 'vscode-languageserver';
import { reviewKind } from '../../../protocol/review';

/** Applies all that is safe at once; an editor may ask for it whenever a letter is saved. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.unLetter`;
/** Takes out of a letter what a page has left in it. */
export const CLEAN_UP = `${CodeActionKind.Source}.cleanUp.unLetter`;
/** Writes what a letter says in two places from one of them. */
export const REWRITE = `${CodeActionKind.RefactorRewrite}.unLetter`;

/** The kinds of actions that there are. */
export const actionKinds = [CodeActionKind.QuickFix, FIX_ALL, CLEAN_UP, reviewKind, REWRITE];
