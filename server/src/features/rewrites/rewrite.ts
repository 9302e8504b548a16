import type { RewriteName } from '../../../../protocol/rewrite';
import type { Document } from '../../letter/letter';
import type { Edit, Message } from '../../rules/types';
import type { Part } from '../../syntax/parts/parts';

/** Writes what a letter says in two places from one of them. */
export interface Rewrite {
  readonly name: RewriteName;
  /** What it does, for a menu. */
  readonly title: Message;
  /** That there is nothing to do. */
  readonly nothing: Message;
  /** The parts that it reads; those that it changes may be others. */
  concerns(d: Document): readonly (Part | undefined)[];
  /** What it changes: nothing where all is as it should be, null where that cannot be told or done with certainty. */
  edits(d: Document): readonly Edit[] | null;
}
