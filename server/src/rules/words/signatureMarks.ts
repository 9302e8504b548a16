import type { Language } from '../../languages/types';

/** The usual marks of a signature, folded and without brackets and spaces. */
export const signatureMarks: readonly (readonly [Language, RegExp])[] = [
  ['en', /^signed$/],
  ['fr', /^signe(?:e|s|es)?$/],
  ['es', /^firmad[oa]s?$/],
  ['ru', /^подпись$/],
  ['ar', /^توقيع$/],
  ['zh', /^签[名字署]$/],
];
