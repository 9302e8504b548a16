import { annexNumeral } from '../languages/titles';
import type { Annex, Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import { annexSeries, hasWrongFigure, mentionsOf, numbersFor, renumberedTitles } from './common/annexNumbers';
import { fixLater } from './common/fixLater';
import { annexWords, span } from './common/places';
import { type About, type Edit, issuedForm, type Message, type Report, type Rule, say } from './types';

export const about: About = {
  entries: ['AN-06', 'AN-07'],
  basis: 'contradiction',
  what: 'Annexes are not numbered I, II, III without gaps, or a single one is numbered.',
  why: 'Annexes count I, II, III without gaps, and in no document read does a single annex have a number. A gap looks as if an annex were missing.',
  fix: 'safe',
  examples: [
    { letter: 'en/07', swaps: [['\nAnnex I to the', '\n⟦Annex⟧ to the']] },
    { letter: 'fr/01', swaps: [['\nAnnexe à', '\n⟦Annexe I⟧ à']] },
    { letter: 'es/07', swaps: [['\nAnexo II de', '\n⟦Anexo IV⟧ de']] },
    {
      letter: 'ru/07',
      swaps: [
        ['\nПриложение I к', '\n⟦Приложение II⟧ к'],
        ['\nПриложение II к', '\n⟦Приложение II⟧ к'],
      ],
    },
    { letter: 'ar/07', swaps: [['\u202bالمرفق الثاني\u202c', '\u202b⟦المرفق⟧\u202c']] },
    { letter: 'zh/01', swaps: [['的信的附件', '的信的⟦附件一⟧']] },
  ],
};

export const rule: Rule = {
  id: 'annex-numbering',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    for (const list of annexSeries(d)) (list.length === 1 ? checkSingle : checkSeries)(d, list, report);
  },
};

function checkSingle(d: Document, list: readonly Annex[], report: Report): void {
  const [annex] = list;
  if (annex!.number === null || numbersFor(d, list)[0] !== null) return;
  const { word, number } = annexWords(d, annex!);
  report({
    ...span(word, number),
    message: say('This is the only annex; a single one is not numbered.'),
    fixes: [{ title: say('Delete the number'), edits: renumbered(d, list), preferred: true }],
  });
}

/** The titles of annexes with their right numbers, and what mentions them as far as that can be told. */
const renumbered = (d: Document, list: readonly Annex[]): Edit[] => [
  ...renumberedTitles(d, list),
  ...(mentionsOf(d, list) ?? []),
];

function checkSeries(d: Document, list: readonly Annex[], report: Report): void {
  const title = say('Number the annexes from {first} to {last}', { first: 'I', last: annexNumeral(list.length) ?? '' });
  const fix = fixLater(title, () => renumbered(d, list));
  let last = 0;
  list.forEach((annex, i) => {
    const expected = last + 1;
    last = annex.number ?? expected;
    const message = wrong(annex, expected, list.length) ?? wrongFigure(d, annex);
    if (!message) return;
    const { word, number } = annexWords(d, annex);
    const before = list[i - 1];
    report({
      ...span(word, number),
      message,
      related: before ? [{ ...rangeOf(d.syntax, before.title.part), message: say('The annex before this one') }] : [],
      fixes: [fix],
    });
  });
}

function wrong({ number }: Annex, n: number, count: number): Message | null {
  const expected = annexNumeral(n) ?? '';
  if (number === n) return null;
  if (number === null)
    return say('There are {count} annexes; this one needs the number {expected}.', { count, expected });
  if (number === n - 1) return say('Two annexes have the number {number}.', { number: annexNumeral(number) ?? '' });
  return n === 1
    ? say('The first annex has the number I.')
    : say('There is no annex {expected} before this one.', { expected });
}

/** "Annex 1" where the language writes "Annex I". */
function wrongFigure(d: Document, annex: Annex): Message | null {
  if (!hasWrongFigure(annex)) return null;
  const expected = annex.title.part.block.pack.pack.annex.writeNumber(annex.number ?? 0);
  const { start, end } = annexWords(d, annex).number!;
  const number = d.syntax.text.slice(start, end);
  return say('Annexes are numbered “{expected}”, not “{number}”.', { expected, number });
}
