import type { Annex, Document } from '../../letter/letter';
import type { Edit, Range } from '../types';
import { certainAnnexes, mayHaveMore, ofSeveral } from './annexes';
import { type AnnexMention, annexMention, corrected } from './annexMention';
import { paragraphsWith } from './found';
import { requestText } from './request';

/** A request that speaks of other annexes than there are. */
interface WrongCount {
  readonly at: Range;
  readonly mention: AnnexMention;
  readonly annexes: readonly Annex[];
  readonly too: 'few' | 'many';
  /** Make it say how many there are; null where the form for it is not known. */
  readonly edits: readonly Edit[] | null;
}

/** Whether the request speaks of too few or too many annexes; null where it does not, or nobody can tell. */
export function wrongCount(d: Document): WrongCount | null {
  const text = requestText(d);
  const annexes = certainAnnexes(d);
  const mention = text && annexMention(d.request!.part.language, text.folded);
  if (!text || !annexes || !mention) return null;
  const few = mention.exact && mention.least < annexes.length;
  if (!few && !tooMany(d, mention, annexes)) return null;
  const edits = corrected(mention, annexes.length, text.folded)?.map(e => ({ ...text.place(e), text: e.text }));
  return { at: text.place(mention), mention, annexes, too: few ? 'few' : 'many', edits: edits ?? null };
}

/** Of more annexes than there are, only where the others can neither stand in another file nor have been overlooked. */
function tooMany(d: Document, { least }: AnnexMention, [annex, second]: readonly Annex[]): boolean {
  if (least < 2 || second || !annex || d.stage === 'draft' || d.annexes.length > 1) return false;
  if (annex.number !== null || annex.children.length || mayHaveMore(d)) return false;
  return !paragraphsWith(d, ofSeveral).some(p => p !== d.request!.part);
}
