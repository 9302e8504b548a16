import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { partsWith, those } from './common/found';
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
    for (const part of partsWith(d, tags)) {
      // Behind an annex that differs the tag says that this one does not.
      if (originalIn(part.block.folded)?.language !== masthead.language) return;
      if (isForeign(d, part)) continue;
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
function isForeign(d: Document, tag: Part): boolean {
  const { parts } = d.syntax;
  for (let i = parts.indexOf(tag) + 1; i < parts.length && parts[i]!.kind !== 'annexTitle'; i++)
    if (parts[i]!.kind === 'paragraph' && parts[i]!.language !== d.language) return true;
  return false;
}

const tags = those(b => b.kind === 'originalTag');
