import { annexNumeral } from '../languages/titles';
import type { Annex, Document } from '../letter/letter';
import { foldedRange, rangeOf } from '../letter/ranges';
import { ownAnnexes, speaksOfSeveral } from './common/annexes';
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
    if (d.title) checkSiblings(d, d.annexes, report);
  },
};

function checkSiblings(d: Document, siblings: readonly Annex[], report: Report): void {
  for (const kind of ['annex', 'enclosure', 'appendix'] as const) {
    const list = ownAnnexes(siblings.filter(a => a.kind === kind));
    if (list.length === 1) checkSingle(d, list[0]!, report);
    else checkSeries(d, list, report);
  }
  for (const a of siblings) checkSiblings(d, a.children, report);
}

function checkSingle(d: Document, annex: Annex, report: Report): void {
  if (annex.number === null || d.paragraphs.some(speaksOfSeveral)) return;
  const { word, number } = annexWords(d, annex);
  report({
    ...span(word, number),
    message: say('This is the only annex; a single one is not numbered.'),
    fixes: [{ title: say('Delete the number'), edits: renumbered(d, annex, null), preferred: true }],
  });
}

function checkSeries(d: Document, list: readonly Annex[], report: Report): void {
  const fix = {
    title: say('Number the annexes from {first} to {last}', { first: 'I', last: annexNumeral(list.length) ?? '' }),
    edits: list.flatMap((a, i) => renumbered(d, a, i + 1)),
  };
  let last = 0;
  list.forEach((annex, i) => {
    const expected = last + 1;
    last = annex.number ?? expected;
    const { word, number } = annexWords(d, annex);
    const message = wrong(annex, expected, list.length) ?? wrongFigure(d, annex, number);
    if (!message) return;
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
function wrongFigure(d: Document, annex: Annex, at: { start: number; end: number } | null): Message | null {
  const { start, end } = at ?? { start: 0, end: 0 };
  const typed = d.syntax.text.slice(start, end);
  if (annex.kind !== 'annex' || !/^\d+$/.test(typed)) return null;
  const expected = annex.title.part.block.pack.pack.annex.writeNumber(annex.number ?? 0);
  return say('Annexes are numbered “{expected}”, not “{number}”.', { expected, number: typed });
}

/** Gives an annex title another number, or none. */
function renumbered(d: Document, annex: Annex, n: number | null): Edit[] {
  if (n === annex.number && !wrongFigure(d, annex, annexWords(d, annex).number)) return [];
  const { part } = annex.title;
  const { word, number } = annexWords(d, annex);
  const written = n && part.block.pack.pack.annex.writeNumber(n);
  const to = arabicLetter(d, annex);
  // "The annex of the letter", but "the first annex to the letter".
  if (to && !number && written) return [{ start: word.start, end: to.end, text: `المرفق ${written} لل` }];
  if (to && number && !written) return [{ start: word.start, end: to.end, text: 'مرفق ال' }];
  if (number && written)
    return [{ start: part.language === 'zh' ? word.end : number.start, end: number.end, text: written }];
  if (number) return [{ start: word.end, end: number.end, text: '' }];
  return written ? [{ start: word.end, end: word.end, text: part.language === 'zh' ? written : ` ${written}` }] : [];
}

/** The article, or the preposition and the article, of the word "letter" in an Arabic annex title. */
function arabicLetter(d: Document, annex: Annex): { start: number; end: number } | null {
  const { part } = annex.title;
  if (part.language !== 'ar' || annex.kind !== 'annex') return null;
  const m = /^(?:ال)?مرفق(?: \S+?(?: عشر)?)? (ال|لل)(?=رسال|مذكر|رسائل)/.exec(part.block.folded);
  return m && foldedRange(d.syntax, part, { start: m[0].length - 2, end: m[0].length });
}
