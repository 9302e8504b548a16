import { language } from '../languages/compiled';
import type { Language } from '../languages/types';
import { footOf } from './common/jobs';
import { LANGUAGE } from './common/told';
import { type About, issuedForm, type Rule, say } from './types';

const LETTER: Readonly<Record<Language, string>> = { ar: 'A', en: 'E', es: 'S', fr: 'F', ru: 'R', zh: 'C' };

export const about: About = {
  entries: ['MH-12'],
  basis: 'contradiction',
  what: 'The job number has the letter of another language.',
  why: 'The letter behind the job number names the language of the version, and contradicts the text.',
  fix: 'safe',
  examples: [
    { letter: 'en/41', swaps: [['25-18477 (E)', '25-18477 (⟦F⟧)']] },
    { letter: 'fr/03', swaps: [['23-04781 (F)', '23-04781 (⟦E⟧)']] },
    { letter: 'es/54', swaps: [['(S)', '(⟦R⟧)']] },
    { letter: 'ru/37', swaps: [['(R)', '(⟦S⟧)']] },
    { letter: 'ar/23', swaps: [['(A)', '(⟦C⟧)']] },
    { letter: 'zh/03', swaps: [['(C)', '(⟦A⟧)']] },
  ],
};

export const rule: Rule = {
  id: 'job-number-language',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    const { jobs } = footOf(d);
    const [job] = jobs;
    const right = LETTER[d.language];
    if (!job || jobs.length > 1 || !d.organs.length || job.letter.text === right) return;
    // A letter may be reproduced in the language of its submission under a masthead in another.
    const organs = d.organs.every(o => language(d.language).organ.get(o.organ)?.test(o.part.block.folded));
    if (!organs || ![d.title?.part, ...d.paragraphs].every(p => p?.language === d.language)) return;
    const id = (Object.keys(LETTER) as Language[]).find(l => LETTER[l] === job.letter.text)!;
    const { start, end, text } = job.letter;
    report({
      start,
      end,
      message: say('The letter {letter} of the job number is for {other}; the text is {language}.', {
        letter: text,
        other: LANGUAGE[id],
        language: LANGUAGE[d.language],
      }),
      related: [{ start: job.start, end: job.end, message: say('The job number') }],
      fixes: [
        {
          title: say('Change the letter to {letter}', { letter: right }),
          edits: [{ start, end, text: right }],
          preferred: true,
        },
      ],
    });
  },
};
