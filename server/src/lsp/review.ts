import type { AnnotatedTextEdit, ChangeAnnotation, CodeAction } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ReviewData, reviewKind } from '../../../protocol/review';
import { compatible, type Finding, type Fix, isComplete } from '../languageService';
import { say } from '../rules/types';
import { toTextEdit } from './convert';
import type { Say } from './speech';

/**
 * One edit with a fix of every finding that has one, each change to be confirmed under the title of the fix; none where
 * there is nothing to fix. Of fixes that meet only the first is in it, and the title says how many are left.
 */
export function review(text: TextDocument, findings: readonly Finding[], tell: Say): CodeAction[] {
  const { taken, left } = compatible(findings, likeliest);
  if (!taken.length) return [];
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const edits = taken.flatMap(({ finding, fix }, i): AnnotatedTextEdit[] => {
    const annotationId = String(i);
    changeAnnotations[annotationId] = {
      label: tell(fix.title),
      description: tell(finding.message),
      needsConfirmation: true,
    };
    return fix.edits.map(e => ({ ...toTextEdit(text, e), annotationId }));
  });
  const { uri, version } = text;
  const data: ReviewData = { left };
  const title = left ? say('Review all fixes but {left} that touch others', { left }) : say('Review all fixes');
  return [
    {
      title: tell(title),
      kind: reviewKind,
      edit: { documentChanges: [{ textDocument: { uri, version }, edits }], changeAnnotations },
      data,
    },
  ];
}

/** The fix that is most likely wanted, else the first that says all that it writes. */
const likeliest = ({ fixes }: Finding): Fix | undefined => fixes.find(f => f.preferred) ?? fixes.find(isComplete);
