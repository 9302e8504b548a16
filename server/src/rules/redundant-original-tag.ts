import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import { deletePart } from './common/layout';
import { originalIn, originalOf } from './common/originals';
import { type About, issuedForm, type Rule, say } from './types';

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
    const masthead = originalOf(d);
    if (!masthead) return;
    for (const [i, part] of d.syntax.parts.entries()) {
      if (part.kind !== 'originalTag') continue;
      // Behind an annex that differs the tag says that this one does not.
      if (originalIn(part.block.folded)?.language !== masthead.language) return;
      if (isForeign(d, i)) continue;
      report({
        ...rangeOf(d.syntax, part),
        message: say('The masthead names the same original language; the tag is for an annex that differs.'),
        related: [{ start: masthead.start, end: masthead.end, message: say('The original language in the masthead') }],
        fixes: [{ title: say('Delete it'), edits: deletePart(d, part) }],
      });
    }
  },
};

/** Whether the annex of a tag is printed in another language than the letter: then the tag tells its reader which. */
function isForeign(d: Document, tag: number): boolean {
  const parts = d.syntax.parts.slice(tag + 1);
  const next = parts.findIndex(p => p.kind === 'annexTitle');
  return parts.slice(0, next < 0 ? undefined : next).some(p => p.kind === 'paragraph' && p.language !== d.language);
}
