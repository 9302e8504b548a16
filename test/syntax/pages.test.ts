import assert from 'node:assert/strict';
import { letter, letterParts } from '../help/letter';
import { dedent, shownParts } from '../help/show';

const head = letter.slice(0, letter.indexOf('I have the honour'));
const headParts = letterParts.slice(0, letterParts.indexOf('\nparagraph: '));

/** Compares the parts of a text below the masthead and the title of a letter. */
function check(input: string, expected: string): void {
  assert.equal(shownParts(head + dedent(input)), `${headParts}\n${dedent(expected)}`);
}

describe('The pages of a letter', () => {
  it('may break inside a sentence, with furniture and a footnote between', () =>
    check(
      `
           I have the honour to transmit herewith a statement by the coastal
      States on the safety of navigation, adopted at Praia on 4 May 2021.1 The
      statement was agreed by all States that took part in the meeting and it

      __________________

           1   The meeting was held on 3 and 4 May 2021.


      21-06041 (E)    100521    110521
      *2106041*
      \fA/75/879
      S/2021/443


      records the figures of the four centres (see annex).
           I should be grateful if you would have the present letter circulated
      as a document of the Security Council.

                                          (Signed) Dulcelina Évora Monteiro

      2/2                                                        21-06041
      `,
      `
      paragraph: I have the honour to transmit herewith a statement by the coastal States on the safety of navigation, adopted at Praia on 4 May 2021.1 The statement was agreed by all States that took part in the meeting and it records the figures of the four centres (see annex).
      pageFurniture: __________________
      footnote: 1 The meeting was held on 3 and 4 May 2021.
      pageFurniture: 21-06041 (E) 100521 110521 *2106041* A/75/879 S/2021/443
      request: I should be grateful if you would have the present letter circulated as a document of the Security Council.
      signature: (Signed) Dulcelina Évora Monteiro
      pageFurniture: 2/2 21-06041
      `,
    ));

  it('may be parted by nothing but a form feed', () =>
    check(
      `
           I have the honour to transmit herewith a statement by the coastal
      States on the safety of navigation, adopted at Praia on 4 May 2021, and
      \fto draw your attention to the figures in it (see annex).
      \f     I should be grateful if you would have the present letter circulated
      as a document of the Security Council.

                                          (Signed) Dulcelina Évora Monteiro
      `,
      `
      paragraph: I have the honour to transmit herewith a statement by the coastal States on the safety of navigation, adopted at Praia on 4 May 2021, and to draw your attention to the figures in it (see annex).
      request: I should be grateful if you would have the present letter circulated as a document of the Security Council.
      signature: (Signed) Dulcelina Évora Monteiro
      `,
    ));

  it('may have a word parted by the break', () =>
    check(
      `
      I have the honour to transmit herewith a statement by the coastal States on the safety of navi-
      2/3                                                                                   21-06041
      \fA/75/879
      gation (see annex).

      I should be grateful if you would have the present letter circulated as a document of the Security Council.
      `,
      `
      paragraph: I have the honour to transmit herewith a statement by the coastal States on the safety of navigation (see annex).
      pageFurniture: 2/3 21-06041 A/75/879
      request: I should be grateful if you would have the present letter circulated as a document of the Security Council.
      `,
    ));

  it('may repeat links as loose lines', () =>
    check(
      `
      I have the honour to transmit herewith a statement by the coastal States (see annex).1
      I should be grateful if you would have the present letter circulated as a document of the Security Council.
      __________________
       1 Available at https://www.example.org/praia.
      https://www.example.org/praia
      https://www.example.org/praia
      `,
      `
      paragraph: I have the honour to transmit herewith a statement by the coastal States (see annex).1
      request: I should be grateful if you would have the present letter circulated as a document of the Security Council.
      pageFurniture: __________________
      footnote: 1 Available at https://www.example.org/praia.
      pageFurniture: https://www.example.org/praia https://www.example.org/praia
      `,
    ));
});
