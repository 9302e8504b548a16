import { writeCouncilYear, writeSession } from '../../../server/src/languages/sessions';
import { rangeOf } from '../../../server/src/letter/ranges';
import { letterDate, mastheadDate } from '../../../server/src/rules/common/dates';
import type { Part } from '../../../server/src/syntax/parts/parts';
import { changed, cut, type Edit } from '../change';
import type { Operator, Subject } from '../subject';

/** Other words for a part that stands on one line. */
function rewritten(l: Subject, part: Part, text: string): Edit[] {
  const at = rangeOf(l.d.syntax, part);
  if (part.runs.length === 1) return [{ ...at, text }];
  const [first, ...rest] = cut(l, part, at);
  const start = Math.max(first!.start, at.start);
  const behind = /\r?\n$/.exec(l.text.slice(start, first!.end))?.[0] ?? '';
  return [{ start, end: first!.end, text: text + behind }, ...rest];
}

/** The session before and the one after. The symbol tells which it is, or the date, far from the days when sessions begin. */
export const otherSession: readonly Operator[] = [-1, 1].map(by => ({
  rule: 'session-mismatch',
  // The titles are those of the right session.
  also: ['agenda-title-mismatch'],
  name: by < 0 ? 'the session before' : 'the session after',
  apply(l) {
    const { d } = l;
    if (d.session?.line.kind !== 'regular' || !l.sure('session', 'symbols') || !d.organs.some(o => o.organ === 'GA'))
      return [];
    // The Human Rights Council has sessions of its own.
    if (d.organs.some(o => o.organ === 'HRC')) return [];
    const { line, part } = d.session;
    const date = letterDate(d);
    const fromSymbol = d.symbols.some(s => s.startsWith(`A/${line.number}/`));
    const month = date?.value.month ?? 9;
    // Before a session opens, its provisional agenda and the preliminary list are cited.
    const fromDate =
      !!date &&
      month !== 9 &&
      month !== 8 &&
      (by < 0 ? d.agenda?.line.list === 'agenda' : d.agenda?.line.list === 'agenda');
    if (!fromSymbol && !fromDate) return [];
    const edits = rewritten(l, part, writeSession(part.language, 'regular', line.number + by));
    return [changed(l, edits, rangeOf(d.syntax, part))];
  },
}));

/** The year before and the one after: the date tells which it is, but at the turn of a year. */
export const otherYear: readonly Operator[] = [-1, 1].map(by => ({
  rule: 'council-year-mismatch',
  name: by < 0 ? 'the year before' : 'the year after',
  apply(l) {
    const { d } = l;
    const date = letterDate(d)?.value;
    if (!d.councilYear || !date || !l.sure('scYear', 'title.date')) return [];
    if (!mastheadDate(d) && (date.month === 12 || (date.month === 1 && date.day < 10))) return [];
    const { number, part } = d.councilYear;
    return [changed(l, rewritten(l, part, writeCouncilYear(part.language, number + by)), rangeOf(d.syntax, part))];
  },
}));
