/** Asks at which stage a letter is: the one that is set, else the one that its text tells. */
export const stageRequest = 'unLetter/stage';
export interface StageParams {
  readonly uri: string;
}
export interface StageResult {
  /** The language of the letter. */
  readonly language: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
  readonly isLetter: boolean;
  readonly stage: 'draft' | 'manuscript' | 'issued';
  /** A setting says so, not the text. */
  readonly set: boolean;
}
