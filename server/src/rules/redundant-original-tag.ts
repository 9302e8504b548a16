import type { Language } from '../languages/types';
import type { Document } from '../letter/letter';
import { rangeOf, type Stretch, toDocument } from '../letter/ranges';
import { fold } from '../text/fold';
import { deletePart } from './common/layout';
import { visible } from './common/places';
import { type About, issuedForm, type Rule, say } from './types';
import { languageNames, originalWords } from './words/originals';

export const about: About = {
  entries: ['AN-10'],
  basis: 'rule',
  what: 'An annex names its original language, which is that of the masthead.',
  why: 'Editorial Manual, “Mastheads”: the tag is for an annex whose original language differs from that of the document.',
  fix: 'review',
  examples: [
    { letter: 'en/41', swaps: [['[Original: Russian]', '⟦[Original: English]⟧']] },
    { letter: 'fr/44', swaps: [['[Original : français]', '⟦[Original : anglais]⟧']] },
    { letter: 'es/52', swaps: [['[Original: neerlandés]', '⟦[Original: inglés]⟧']] },
    { letter: 'ru/44', swaps: [['[Подлинный текст на английском языке]', '⟦[Подлинный текст на французском языке]⟧']] },
    { letter: 'ar/44', swaps: [['[الأصل: بالفرنسية]', '⟦[الأصل: بالإنكليزية]⟧']] },
    { letter: 'zh/32', swaps: [['[原件：法文]', '⟦[原件：英文]⟧']] },
  ],
};

export const rule: Rule = {
  id: 'redundant-original-tag',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    const masthead = mastheadOriginal(d);
    if (!masthead) return;
    for (const part of d.syntax.parts) {
      if (part.kind !== 'originalTag') continue;
      // Behind an annex that differs the tag says that this one does not.
      if (originalOf(part.block.folded) !== masthead.language) return;
      report({
        ...rangeOf(d.syntax, part),
        message: say('The masthead names the same original language; the tag is for an annex that differs.'),
        related: [{ start: masthead.start, end: masthead.end, message: say('The original language in the masthead') }],
        fixes: [{ title: say('Delete it'), edits: deletePart(d, part) }],
      });
    }
  },
};

/** The one language of an original; null where there are several or none. */
function originalOf(folded: string): Language | null {
  const name = originalWords.exec(folded)?.[1];
  return (name && (Object.keys(languageNames) as Language[]).find(id => languageNames[id].test(name))) || null;
}

/** The line of the masthead that names the original language; null where there is not one only, or it names several. */
function mastheadOriginal(d: Document): (Stretch & { readonly language: Language }) | null {
  const found: (Stretch & { readonly language: Language })[] = [];
  for (const part of d.section.parts) {
    if (part.kind !== 'masthead') continue;
    let at = 0;
    for (const line of part.block.source.split('\n')) {
      const language = originalOf(fold(line));
      const place = (offset: number) => toDocument(d.syntax, part, offset);
      if (language) found.push({ language, ...visible(d, { start: place(at), end: place(at + line.length) }) });
      at += line.length + 1;
    }
  }
  return found.length === 1 ? found[0]! : null;
}
