import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import { titleDate } from './common/dates';
import { idsOf, mastheadItems, whole } from './common/items';
import { mastheadSymbols } from './common/symbols';
import { allOf, LANGUAGE } from './common/told';
import { type About, issuedForm, type Message, type Range, type Rule, say } from './types';

export const about: About = {
  entries: ['XL-01'],
  basis: 'contradiction',
  what: 'Two language versions of a letter differ in date, symbol, agenda items, session or year.',
  why: 'All versions of a document are of one letter; where such a fact differs, one of them is wrong.',
  fix: 'none',
  examples: [
    {
      letter: 'fr/61',
      other: 'en/61',
      swaps: [['Lettre datée du 29 novembre 2024', 'Lettre datée du ⟦28 novembre 2024⟧']],
    },
    { letter: 'zh/61', other: 'fr/61', swaps: [['议程项目 31 和 72(b)\n', '议程项目 ⟦31 和 73(b)⟧\n']] },
    { letter: 'ar/61', other: 'fr/61', swaps: [['الدورة التاسعة والسبعون', '⟦الدورة الثامنة والسبعون⟧']] },
  ],
};

interface Fact extends Range {
  readonly value: string;
  readonly shown: string | Message;
}

/** A fact of a document with its place; null where it was not read. */
type Read = (d: Document) => Fact | null;

const date: Read = d => {
  const found = titleDate(d);
  return found && { ...found, value: Object.values(found.value).join('-'), shown: found.text };
};
const symbols: Read = d => {
  const found = mastheadSymbols(d);
  if (!found.length) return null;
  const texts = [...new Set(found.map(s => s.text))];
  const [first] = found;
  return { start: first!.start, end: first!.end, value: [...texts].sort().join(), shown: allOf(texts) as Message };
};
const items: Read = d => {
  const found = mastheadItems(d);
  return (
    found && { ...whole(found), value: idsOf(found.items).sort().join(), shown: allOf(idsOf(found.items)) as Message }
  );
};
const session: Read = d =>
  d.session && {
    ...rangeOf(d.syntax, d.session.part),
    value: `${d.session.line.number}`,
    shown: `${d.session.line.number}`,
  };
const year: Read = d =>
  d.councilYear && {
    ...rangeOf(d.syntax, d.councilYear.part),
    value: `${d.councilYear.number}`,
    shown: `${d.councilYear.number}`,
  };

type Tell = (args: Record<'own' | 'other' | 'language', string | Message>) => Message;

const facts: readonly (readonly [Read, Tell])[] = [
  [date, args => say('This version is dated {own}; the version in {language} is dated {other}.', args)],
  [symbols, args => say('This version has the symbol {own}; the version in {language} has {other}.', args)],
  [items, args => say('This version lists the agenda items {own}; the version in {language} lists {other}.', args)],
  [session, args => say('This version is of session {own}; the version in {language} is of session {other}.', args)],
  [
    year,
    args =>
      say('This version is of year {own} of the Security Council; the version in {language} of year {other}.', args),
  ],
];

export const rule: Rule = {
  id: 'versions-differ',
  severity: 'error',
  stages: issuedForm,
  compare(d, other, report) {
    for (const [read, tell] of facts) {
      const [own, its] = [read(d), read(other)];
      if (!own || !its || own.value === its.value) continue;
      report({
        start: own.start,
        end: own.end,
        message: tell({ own: own.shown, other: its.shown, language: LANGUAGE[other.language] }),
      });
    }
  },
};
