import { footOf } from './common/jobs';
import { LANGUAGE } from './common/told';
import { type About, type Rule, say } from './types';

export const about: About = {
  entries: ['XL-05'],
  basis: 'observation',
  what: 'Two language versions of a document have different job numbers.',
  why: 'In the documents read since 2014 all versions have one job number, with the letter of the language behind it.',
  fix: 'none',
  examples: [
    { letter: 'en/61', other: 'fr/61', swaps: [['24-22871 (E)', '⟦24-22817⟧ (E)']] },
    { letter: 'ar/61', other: 'fr/61', swaps: [['24-22871 (A)', '⟦24-22817⟧ (A)']] },
  ],
};

export const rule: Rule = {
  id: 'job-number-differs-in-versions',
  severity: 'information',
  stages: ['manuscript', 'issued'],
  compare(d, other, report) {
    const [own, its] = [footOf(d).jobs, footOf(other).jobs];
    const [job, there] = [own[0], its[0]];
    if (!job || !there || own.length > 1 || its.length > 1 || job.figures === there.figures) return;
    // Before, each version had a job number of its own; the first two figures are those of the year.
    if (Math.min(...[job, there].map(j => Number(j.figures.slice(0, 2)))) < 15 || job.figures > '90') return;
    report({
      start: job.start,
      end: job.end,
      message: say('The job number of the version in {language} is {other}.', {
        language: LANGUAGE[other.language],
        other: `${there.figures.slice(0, 2)}-${there.figures.slice(2)}`,
      }),
    });
  },
};
