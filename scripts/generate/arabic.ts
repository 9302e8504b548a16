import { packs } from '../../server/src/languages/compiled';
import { ORGANS } from '../../server/src/languages/types';
import { any, start, titleHeadsOf } from './words';

const pack = packs.ar;
const annexes = any(Object.values(pack.annex.heading).flatMap(h => [h.one, h.one.replace(/^ال/, '')]));
const agenda = any(Object.values(pack.agenda.line).flatMap(forms => forms.map(f => f.split('{')[0]!.trim())));
const organs = any(ORGANS.map(o => pack.organs[o].name));
const session = '(?:الدورة|السنة)\\s+[\\p{Arabic}\\s]{3,60}';
const rest = '.*$';

/** Each with its scope: what a line is when it starts with these words, the first that does. */
const lines = [
  ['markup.heading.annex.un-letter entity.name.section.annex.un-letter', `(?:${annexes})(?=\\s*$|\\s.*رسال)`],
  ['markup.heading.annex.un-letter entity.name.section.annex.un-letter', `(?:${annexes})\\s+\\p{Arabic}+\\s*$`],
  ['markup.heading.title.un-letter entity.name.section.title.un-letter', `(?:${any(titleHeadsOf(pack))})\\s`],
  ['keyword.other.agenda.un-letter', `(?:${agenda})\\s*\\p{Nd}`],
  ['entity.name.type.organ.un-letter', `(?:${organs})(?=\\s*$|\\t|\\s\\s)`],
  ['support.type.session.un-letter', `${session}(?=\\s*$|\\t|\\s\\s)`],
  ['support.type.original.un-letter', '\\[الأصل'],
  ['keyword.control.signed.un-letter', '\\(توقيع\\)|[^.]{0,60}\\(توقيع\\)\\s*$'],
] as const;

/**
 * Rules for lines in Arabic. VS Code sets the tokens of a line one after the other from left to right, so that a line
 * of several tokens cannot be read from right to left any more: each such line is one token.
 */
export const arabic = {
  patterns: [
    ...lines.map(([name, match]) => ({ name, match: `${start}(?:${match})${rest}` })),
    { name: 'meta.line.un-letter', match: `^.*\\p{Arabic}${rest}` },
  ],
};
