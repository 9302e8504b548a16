import type { Language } from '../languages/types';
import { firstWords } from './common/places';
import { type About, issuedForm, type Rule, say } from './types';
import { FUNCTION_WORDS } from './words/functionWords';

export const about: About = {
  entries: ['TY-15'],
  basis: 'contradiction',
  what: 'A paragraph of the letter is in another language.',
  why: 'A version of a document is in one language; a paragraph of another is left from the original or from a template.',
  fix: 'none',
  examples: [
    {
      letter: 'fr/22',
      swaps: [
        [
          'Le Parlement tchèque',
          '⟦The participants thanked the Parliament⟧ of the Czech Republic for the invitation and for the help that it had offered to all of them.\n\nLe Parlement tchèque',
        ],
      ],
    },
    {
      letter: 'zh/22',
      swaps: [
        [
          '学员们商定',
          '⟦The trainees thanked the Government of⟧ Mongolia for the invitation and for the help that it had offered to all of them.\n\n学员们商定',
        ],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'other-language',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    // Without a title of its own language the text may as well be an annex in the original.
    if (d.title?.part.language !== d.language) return;
    const others = d.paragraphs.filter(p => isOther(p.block.text, d.language));
    // One may be left over; more are a version of their own, or a text that is quoted.
    if (others.length === 1 && d.paragraphs.length > 2)
      report({ ...firstWords(d, others[0]!), message: say('This paragraph is not in the language of the letter.') });
  },
};

const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  ar: /\p{Script=Arabic}/gu,
  en: /\p{Script=Latin}/gu,
  es: /\p{Script=Latin}/gu,
  fr: /\p{Script=Latin}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  zh: /\p{Script=Han}/gu,
};

/** Whether a text that is no quotation and long enough to tell has nothing of a language, and enough of another. */
function isOther(text: string, id: Language): boolean {
  if (/^\s*["“«”\d([–-]/.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(SCRIPTS[id])?.length ?? 0;
  if (letters < 60 || (own > 0 && !FUNCTION_WORDS[id])) return false;
  const typed: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (list: readonly string[]) => typed.filter(t => list.includes(t)).length;
  const words = FUNCTION_WORDS[id];
  if (words && count(words) > 0) return false;
  // Names and titles have few of them.
  return (
    Object.values(FUNCTION_WORDS).some(list => list !== words && count(list) >= 6) || !/\p{Script=Latin}/u.test(text)
  );
}
