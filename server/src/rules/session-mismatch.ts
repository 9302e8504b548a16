import { sessionsAt } from '../knowledge/sessions';
import { writeSession } from '../languages/sessions';
import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import { letterDate } from './common/dates';
import { replacePart } from './common/layout';
import { oneOf } from './common/told';
import { mastheadOrgans } from './common/words';
import { type About, type Finding, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-02'],
  basis: 'rule',
  what: 'The session of the General Assembly in the masthead is not the one of the letter’s date or symbol.',
  why: 'Session N opens in September of the year 1945 + N (rules of procedure of the General Assembly, rule 1).',
  fix: 'safe',
  examples: [
    { letter: 'en/09', swaps: [['Eightieth session', '⟦Seventy-ninth session⟧']] },
    { letter: 'fr/22', swaps: [['Soixante-dix-neuvième session', '⟦Quatre-vingtième session⟧']] },
    {
      letter: 'es/01',
      swaps: [['Septuagésimo octavo período de sesiones', '⟦Septuagésimo séptimo período de sesiones⟧']],
    },
    { letter: 'ru/01', swaps: [['Семьдесят девятая сессия', '⟦Восьмидесятая сессия⟧']] },
    { letter: 'ar/01', swaps: [['الدورة السابعة والسبعون', '⟦الدورة الثامنة والسبعون⟧']] },
    { letter: 'zh/01', swaps: [['第七十四届会议', '⟦第七十五届会议⟧']] },
  ],
};

export const rule: Rule = {
  id: 'session-mismatch',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    if (d.session?.line.kind !== 'regular' || !mastheadOrgans(d).includes('GA')) return;
    const { number } = d.session.line;
    const range = rangeOf(d.syntax, d.session.part);
    const symbol = symbolSession(d);
    const date = letterDate(d);
    const expected = date ? sessionsAt(date.value) : [];
    // Before a session opens its provisional agenda and the preliminary list are cited; so it may be where no item is.
    const next = d.agenda ? (d.agenda.line.list !== 'agenda' ? 1 : 0) : symbol === number ? 1 : 0;
    if (symbol && symbol !== number) {
      report({
        ...range,
        severity: 'error',
        message: say('The symbol is of session {symbol}, the session line says {session}.', {
          symbol,
          session: number,
        }),
        related: symbolPlace(d),
        // Where the session line agrees with the date, the symbol is wrong.
        fixes: !date || fits(symbol) > fits(number) ? [replace(symbol)] : [],
      });
    } else if (date && !expected.includes(number) && !expected.some(n => n + next === number)) {
      report({
        ...range,
        message: say('On {date} the General Assembly was in session {expected}, not {session}.', {
          date: date.text,
          expected: oneOf(expected),
          session: number,
        }),
        related: [{ start: date.start, end: date.end, message: say('The date of the letter') }],
        fixes: symbol ? [] : [replace(expected[0]! + next)],
      });
    }

    /** How well a session fits the date; a list for the next session belongs to that one. */
    function fits(n: number): number {
      const current = expected.includes(n);
      const before = expected.some(e => e + next === n);
      return next && d.agenda ? Number(before) * 2 + Number(current) : Number(current || before);
    }

    function replace(n: number) {
      return {
        title: say('Change the session to {session}', { session: n }),
        edits: replacePart(d, d.session!.part, writeSession(d.session!.part.language, 'regular', n)),
        preferred: true,
      };
    }
  },
};

/** The symbol of the General Assembly where it first stands. */
function symbolPlace(d: Document): Finding['related'] {
  const symbol = d.symbols.find(s => s.startsWith('A/'))!;
  const start = d.syntax.text.indexOf(symbol);
  return start < 0 ? [] : [{ start, end: start + symbol.length, message: say('The symbol') }];
}

function symbolSession(d: Document): number | null {
  const m = /^A\/(\d{2,3})\/\d/.exec(d.symbols.find(s => s.startsWith('A/')) ?? '');
  return m ? Number(m[1]) : null;
}
