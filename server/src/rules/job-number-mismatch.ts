import { footOf } from './common/jobs';
import { type About, type Fix, issuedForm, type Rule, say } from './types';

const written = (figures: string) => `${figures.slice(0, 2)}-${figures.slice(2)}`;

export const about: About = {
  entries: ['MH-11'],
  basis: 'contradiction',
  what: 'The bar code is not that of the job number.',
  why: 'The bar code repeats the job number; where they differ, one was left over from another document.',
  fix: 'safe',
  examples: [
    { letter: 'en/41', swaps: [['*2518477*', '*⟦2518744⟧*']] },
    { letter: 'fr/03', swaps: [['*2304781*', '*⟦2304718⟧*']] },
    {
      letter: 'ru/37',
      swaps: [
        ['*1920417*', '*⟦1920417⟧*'],
        ['19-20417 (R)', '19-20471 (R)'],
      ],
    },
    { letter: 'ar/23', swaps: [['\u202b\u202a*2307519*\u202c\u202c', '\u202b\u202a*⟦2307591⟧*\u202c\u202c']] },
    { letter: 'zh/03', swaps: [['*2305127*', '*⟦2305172⟧*']] },
  ],
};

export const rule: Rule = {
  id: 'job-number-mismatch',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const { jobs, bars, others } = footOf(d);
    const [job, bar] = [jobs[0], bars[0]];
    // Several of either belong to several documents in one file.
    if (!job || !bar || jobs.length > 1 || bars.length > 1 || job.figures === bar.figures) return;
    const confirmed = (figures: string) => others.some(o => o.figures === figures);
    const same = [job, ...others.filter(o => o.figures === job.figures)];
    const fixes: Fix[] = [
      {
        title: say('Change the bar code to {number}', { number: job.figures }),
        edits: [{ start: bar.start, end: bar.end, text: job.figures }],
        preferred: confirmed(job.figures) && !confirmed(bar.figures),
      },
      {
        title: say('Change the job number to {number}', { number: written(bar.figures) }),
        edits: same.map(({ start, end }) => ({ start, end, text: written(bar.figures) })),
        preferred: confirmed(bar.figures) && !confirmed(job.figures),
      },
    ];
    report({
      start: bar.start,
      end: bar.end,
      message: say('The bar code is {code}, the job number {number}.', {
        code: bar.figures,
        number: written(job.figures),
      }),
      related: [{ start: job.start, end: job.end, message: say('The job number') }],
      fixes,
    });
  },
};
