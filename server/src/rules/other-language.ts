import { perLanguage } from '../languages/perLanguage';
import type { Language } from '../languages/types';
import { paragraphsWith, those, within } from './common/found';
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
    const others = paragraphsWith(d, othersThan(d.language));
    // One may be left over; more are a version of their own, or a text that is quoted.
    if (others.length === 1 && d.paragraphs.length > 2)
      report({ ...firstWords(d, others[0]!), message: say('This paragraph is not in the language of the letter.') });
  },
};

const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  en: /\p{Script=Latin}/u,
  es: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

const othersThan = perLanguage(id => {
  const own = FUNCTION_WORDS[id] ?? null;
  const words = own && new RegExp(`(?<!\\p{L})(?:${own.join('|')})(?!\\p{L})`, 'u');
  return within(
    ['paragraph'],
    those(b => isOther(b.text, words ?? SCRIPTS[id], own)),
  );
});

/** Whether a text that is no quotation and long enough to tell has nothing of a language, and enough of another. */
function isOther(text: string, ownPattern: RegExp, own: readonly string[] | null): boolean {
  if (/^\s*["“«”\d([–-]/.test(text)) return false;
  const lower = text.toLowerCase();
  if (ownPattern.test(lower) || (text.match(/\p{L}/gu)?.length ?? 0) < 60) return false;
  const typed: readonly string[] = lower.match(/\p{L}+/gu) ?? [];
  const count = (list: readonly string[]) => typed.filter(t => list.includes(t)).length;
  // Names and titles have few of them.
  return (
    Object.values(FUNCTION_WORDS).some(list => list !== own && count(list) >= 6) || !/\p{Script=Latin}/u.test(text)
  );
}
