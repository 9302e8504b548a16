/** The kind of the action that puts all fixes up for review. */
export const reviewKind = 'source.reviewFixes.unLetter';

/** The `data` of that action. */
export interface ReviewData {
  /** So many fixes touch others and are not in it. */
  readonly left: number;
}
