import { ownMastheadDate } from '../../../server/src/rules/common/dates';
import { footOf } from '../../../server/src/rules/common/jobs';
import { changed } from '../change';
import type { Mutation, Operator, Subject } from '../subject';

const one = (l: Subject) => {
  const { jobs, bars, others } = footOf(l.d);
  return jobs.length === 1 ? { job: jobs[0]!, bar: bars.length === 1 ? bars[0]! : null, others } : null;
};
const figures = (
  l: Subject,
  { start, end }: { start: number; end: number },
  change: (t: string) => string,
): Mutation[] => {
  const typed = l.text.slice(start, end);
  const text = change(typed);
  return text === typed ? [] : [changed(l, [{ start, end, text }], one(l)!.bar ?? undefined)];
};
const lastFigure = (t: string) => t.replace(/\d(?=\D*$)/, n => String((Number(n) + 3) % 10));
const turned = (t: string) => t.replace(/(\d)(\d)(?=\D*$)/, (all, a, b) => (a === b ? all : b + a));

/** The bar code or the job number of another document, or with a slip of the finger. */
export const jobNumbers: readonly Operator[] = [
  {
    rule: 'job-number-mismatch',
    name: 'another last figure of the bar code',
    apply: l => (one(l)?.bar ? figures(l, one(l)!.bar!, lastFigure) : []),
  },
  {
    rule: 'job-number-mismatch',
    name: 'two figures of the bar code turned round',
    apply: l => (one(l)?.bar ? figures(l, one(l)!.bar!, turned) : []),
  },
  {
    rule: 'job-number-mismatch',
    name: 'another job number',
    apply: l => (one(l)?.bar ? figures(l, one(l)!.job, lastFigure) : []),
  },
  {
    rule: 'job-number-mismatch',
    name: 'two figures of the job number turned round',
    apply: l => (one(l)?.bar ? figures(l, one(l)!.job, turned) : []),
  },
];

/** The foot of the version from which the letter was translated. */
export const jobLanguages: readonly Operator[] = [...'AEFSRC'].map(letter => ({
  rule: 'job-number-language',
  name: `the letter ${letter}`,
  apply(l): readonly Mutation[] {
    const job = one(l)?.job;
    if (!job || job.letter.text === letter || !l.sure('organs', 'language')) return [];
    const { start, end } = job.letter;
    return [changed(l, [{ start, end, text: letter }], { start, end })];
  },
}));

/** The dates of publication are of a month or of a year before the masthead. */
export const footerDates: readonly Operator[] = (['a month', 'a year'] as const).map(by => ({
  rule: 'masthead-after-footer-date',
  name: `the foot is of ${by} before`,
  restorable: false,
  apply(l): readonly Mutation[] {
    const masthead = ownMastheadDate(l.d);
    const job = one(l)?.job;
    if (!masthead || !job) return [];
    const line = /[^\n]*/.exec(l.text.slice(job.start))![0];
    const dates = [...line.matchAll(/(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d)/g)].filter(m => m.index > 8);
    if (!dates.length) return [];
    const { month, year } = masthead.value;
    const [m, y] = by === 'a year' ? [month, year - 1] : month === 1 ? [12, year - 1] : [month - 1, year];
    // The day of the masthead or a day before it, which is a month or more before it and more than the days that are tolerated.
    const day = Math.min(masthead.value.day, 20);
    const text = [day, m, y % 100].map(n => String(n).padStart(2, '0')).join('');
    const edits = dates.map(d => ({ start: job.start + d.index, end: job.start + d.index + 6, text }));
    return [changed(l, edits, masthead)];
  },
}));
