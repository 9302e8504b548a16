import assert from 'node:assert/strict';
import { letter, letterParts } from '../help/letter';
import { dedent, shownParts } from '../help/show';

/** Compares the parts of a letter. */
function check(input: string, expected: string): void {
  assert.equal(shownParts(input), expected);
}

const spaced = (word: string) => [...word].join(' ');
const headings = ['General Assembly', 'Security Council', 'Seventy-fifth session', 'Seventy-sixth year'];

describe('A letter', () => {
  it('is read with its masthead in capitals', () => {
    const upper = (s: string) =>
      [...headings, 'Agenda items 34 and 71 (b)'].reduce((t, h) => t.replace(h, h.toUpperCase()), s);
    check(upper(letter), upper(letterParts));
  });

  it('is read with its masthead, agenda and titles in capitals', () => {
    const upper = (s: string) =>
      s.replace(/^(?:(?!paragraph|request|signature)\w+: |)(?=[A-Z]).*$/gm, line =>
        /honour|should be|coastal|They|Signed|Ambassador$|Representative$/.test(line)
          ? line
          : line.replace(/(^\w+: )?(.*)/, (_, kind = '', words: string) => kind + words.toUpperCase()),
      );
    check(upper(letter), upper(letterParts));
  });

  it('is read with the names of the organs in spaced letters', () => {
    const set = (s: string) => headings.slice(0, 2).reduce((t, h) => t.replace(h, spaced(h.toUpperCase())), s);
    check(set(letter), set(letterParts).replaceAll('   ', ' '));
  });

  it('is read with its annex in spaced letters', () => {
    check(
      dedent(`
        Letter dated 5 May 2021 from the Permanent Representative of Cabo Verde to the United Nations addressed to the Secretary-General

        I have the honour to transmit herewith a statement (see annex).

        I should be grateful if you would have it circulated as a document of the Security Council.

        (Signed) Dulcelina Évora Monteiro

        A N N E X

        S T A T E M E N T

        The coastal States recall that the sea between them is wide but not empty.
      `),
      dedent(`
        title: Letter dated 5 May 2021 from the Permanent Representative of Cabo Verde to the United Nations addressed to the Secretary-General
        paragraph: I have the honour to transmit herewith a statement (see annex).
        request: I should be grateful if you would have it circulated as a document of the Security Council.
        signature: (Signed) Dulcelina Évora Monteiro
        annexTitle: A N N E X
        heading: S T A T E M E N T
        paragraph: The coastal States recall that the sea between them is wide but not empty.
      `),
    );
  });
});
