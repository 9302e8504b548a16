import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import { annexNumeral, writeAnnexTitle } from '../languages/titles';
import type { AnnexKind } from '../languages/types';
import type { Annex, Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import { wordsOf } from './annexes';
import { replacePart } from './layout';
import { issuedForm, type Report, type Rule, say } from './types';

export const rule: Rule = {
  id: 'annex-numbering',
  severity: 'warning',
  stages: issuedForm,
  summary: 'Annexes are not numbered I, II, III without gaps, or a single one is numbered.',
  source: 'A contradiction inside the letter; a single annex is not numbered in any document read.',
  check(d, report) {
    number(d, d.annexes, report);
  },
};

function number(d: Document, siblings: readonly Annex[], report: Report): void {
  for (const kind of ['annex', 'enclosure', 'appendix'] as const) {
    const list = siblings.filter(a => a.kind === kind);
    list.forEach((a, i) => {
      const expected = list.length > 1 ? i + 1 : null;
      if (a.number === expected) return;
      const { part } = a.title;
      const message =
        expected === null
          ? say('A single annex is not numbered.')
          : a.number === null
            ? say('There are {count} annexes; number this one {expected}.', {
                count: list.length,
                expected: annexNumeral(expected)!,
              })
            : say('Annexes are numbered without gaps: this one is {expected}.', { expected: annexNumeral(expected)! });
      report({
        ...rangeOf(d.syntax, part),
        message,
        fixes: [
          {
            title:
              expected === null
                ? say('Delete the number')
                : say('Number it {expected}', { expected: annexNumeral(expected)! }),
            edits: replacePart(d, part, retitled(a, kind, expected)),
            preferred: true,
          },
        ],
      });
    });
  }
  for (const a of siblings) number(d, a.children, report);
}

/** The title of an annex with another number: the whole of it, since in Arabic the words change with the number. */
function retitled(a: Annex, kind: AnnexKind, n: number | null): string {
  const { part, letter } = a.title;
  const words = wordsOf(part, letter);
  if (words) return writeAnnexTitle(part.language, words, kind, n);
  const { heading, writeNumber } = packs[part.language].annex;
  return n ? generate(heading[kind].numbered, { number: writeNumber(n) }) : generate(heading[kind].one, {});
}
