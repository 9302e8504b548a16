import assert from 'node:assert/strict';
import { foldingRanges } from '../../server/src/features/foldingRanges';
import { analyse } from '../../server/src/languageService';
import { letterIn } from '../help/languages';
import { letter } from '../help/letter';
import { dedent } from '../help/show';
import { wrap } from '../help/wrap';

/** Compares what folds: the beginning of the first line, the count of lines and the kind. */
function check(input: string, expected: string): void {
  const lines = input.split('\n');
  const found = foldingRanges(analyse(input)).map(r => {
    const words = lines[r.startLine]!.trim().split(/\s+/).slice(0, 3).join(' ');
    return [words, r.endLine - r.startLine + 1, r.kind].filter(Boolean).join(' | ');
  });
  assert.equal(found.join('\n'), dedent(expected));
}

describe('Folding', () => {
  it('takes masthead, agenda, signature and annexes together', () =>
    check(
      letterIn('en'),
      `
      General Assembly Security | 5 | region
      Agenda items 34 | 3
      (Signed) Dulcelina Évora | 3
      Annex to the | 9 | region
      Enclosure | 3 | region
      `,
    ));

  it('takes the lines of a title and of a paragraph together', () =>
    check(
      letter
        .split('\n')
        .map(l => wrap(l, 66))
        .join('\n'),
      `
      General Assembly | 8 | region
      Agenda items 34 | 4
      Elimination of racism, | 2
      Letter dated 5 | 2
      I have the | 3
      I should be | 3
      (Signed) Dulcelina Évora | 3
      Annex to the | 9 | region
      The coastal States | 2
      They invite all | 2
      `,
    ));

  it('takes page furniture and notes as comments', () =>
    check(
      dedent(`
        Letter dated 5 May 2021 from the President of Chile addressed to the Secretary-General

        The sea is wide.1

        __________________

         1 The sea is described in the charts of the coastal States, which are
           kept at Praia.

        21-06041 (E)    100521    110521
        *2106041*
        \fS/2021/443

        I should be grateful if you would have it circulated as a document of the Security Council.
      `),
      `
      1 The sea | 2 | comment
      21-06041 (E) 100521 | 3 | comment
      `,
    ));

  it('is of nothing where the text is no letter', () => check('The sea is\nwide.\n\nAnnex\n\nIt is deep.', ''));
});
