import type { Document } from '../letter/letter';
import type { Part } from '../syntax/parts/parts';
import { foldPattern } from '../text/fold';
import { deletePart } from './common/layout';
import { firstWords, paragraphsOf } from './common/places';
import { type About, issuedForm, type Message, type Report, type Rule, say } from './types';
import { COURTESY } from './words/closings';

export const about: About = {
  entries: ['BO-02'],
  basis: 'observation',
  what: 'A letter in the circulated form has a salutation or a complimentary close.',
  why: 'Neither is reproduced in any circulated letter read. Notes verbales keep their formula.',
  fix: 'review',
  examples: [
    {
      letter: 'en/01',
      swaps: [['\n\nOn 8 March 2024 the States', '\n\n⟦Excellency,⟧\n\nOn 8 March 2024 the States']],
    },
    {
      letter: 'fr/01',
      swaps: [
        [
          '\n\nL’Ambassadeur,\n',
          '\n\n⟦Veuillez agréer, Monsieur le Secrétaire⟧ général, les assurances de ma très haute considération.\n\nL’Ambassadeur,\n',
        ],
      ],
    },
    {
      letter: 'es/01',
      swaps: [['\n\nPor encargo de mi Gobierno', '\n\n⟦Señor Secretario General:⟧\n\nPor encargo de mi Gobierno']],
    },
    {
      letter: 'ru/01',
      swaps: [['\n\nПо поручению моего', '\n\n⟦Ваше Превосходительство,⟧\n\nПо поручению моего']],
    },
    { letter: 'zh/01', swaps: [['\n\n常驻代表\n', '\n\n　　⟦顺致最崇高的敬意。⟧\n\n常驻代表\n']] },
    { letter: 'ar/01', swaps: [['\n\nأتشرّف بأن أحيل', '\n\n⟦صاحب السعادة،⟧\n\nأتشرّف بأن أحيل']] },
  ],
};

export const rule: Rule = {
  id: 'salutation-in-issued-letter',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    if (!d.title || d.kind === 'noteVerbale') return;
    const paragraphs = paragraphsOf(d);
    const [first] = paragraphs;
    const last = paragraphs.length > 1 ? paragraphs.at(-1) : undefined;
    if (first && isSalutation(first))
      tell(d, first, say('The salutation is left out in the circulated form of a letter.'), report);
    if (last && last !== d.request?.part && isClose(last))
      tell(d, last, say('The complimentary close is left out in the circulated form of a letter.'), report);
  },
};

function tell(d: Document, part: Part, message: Message, report: Report): void {
  report({ ...firstWords(d, part), message, fixes: [{ title: say('Delete it'), edits: deletePart(d, part) }] });
}

/** A short line that addresses somebody and says nothing else. */
function isSalutation({ block: { folded, pack } }: Part): boolean {
  return folded.length < 100 && /[,:!]$/.test(folded) && pack.salutation.test(folded);
}

function isClose({ block: { folded, pack, language } }: Part): boolean {
  return folded.length < 300 && pack.closing.test(folded) && new RegExp(foldPattern(COURTESY[language])).test(folded);
}
