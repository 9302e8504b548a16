import { councilYear as yearOf } from '../knowledge/sessions';
import type { CalendarDate } from '../languages/dates';
import type { Document } from '../letter/letter';
import { letterDate, mastheadDate } from './common/dates';
import { mastheadSymbols, resymbol, runningHeaders } from './common/symbols';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['MH-03', 'MH-02'],
  basis: 'contradiction',
  what: 'The year in the symbol of the Security Council does not fit the date.',
  why: 'Documents of the Security Council are numbered by calendar years, those of the General Assembly by sessions; symbol and masthead contradict each other.',
  fix: 'review',
  examples: [
    { letter: 'en/01', swaps: [['S/2024/241', '⟦S/2023/241⟧']] },
    {
      letter: 'es/02',
      swaps: [
        ['S/2019/537', '⟦S/2018/537⟧'],
        ['\n3 de julio de 2019', ''],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'symbol-year-mismatch',
  severity: 'error',
  stages: issuedForm,
  check(d, report) {
    const symbols = mastheadSymbols(d).filter(s => s.organ === 'S');
    const year = Number(/^S\/(\d{4})\/\d/.exec(symbols[0]?.text ?? '')?.[1]);
    const date = letterDate(d);
    const submitted = mastheadDate(d) !== null;
    if (!year || symbols.length > 1 || !date || fits(year, date.value, submitted)) return;
    const [at] = symbols;
    const right = date.value.year;
    const symbol = at!.text.replace(String(year), String(right));
    const places = [at!, ...runningHeaders(d).flatMap(h => h.filter(s => s.text === at!.text))];
    report({
      start: at!.start,
      end: at!.end,
      severity: submitted ? 'error' : 'warning',
      message: say('The symbol is of the year {symbol}, the letter of {year}.', { symbol: year, year: right }),
      related: [{ start: date.start, end: date.end, message: say('The date of the letter') }],
      fixes: confirmed(d, year)
        ? []
        : [{ title: say('Change the symbol to {symbol}', { symbol }), edits: resymbol(places, symbol) }],
    });
  },
};

/** Whether a document of a date can be numbered in a year: at its end it may be the next, at its beginning the last. */
function fits(year: number, { year: own, month, day }: CalendarDate, submitted: boolean): boolean {
  if (year === own) return true;
  // Until when the last letters of a year are issued is not known; a month leaves no doubt.
  if (year === own - 1) return month === 1;
  // What is dated by its sender only may have come in much later.
  return year === own + 1 && (submitted ? month === 12 && day > 14 : month > 6);
}

/** Whether the year of the Council or the date of the title is that of the symbol, so that the other date is in doubt. */
function confirmed({ councilYear, title }: Document, year: number): boolean {
  return councilYear?.number === yearOf(year) || title?.parts.date?.value?.year === year;
}
