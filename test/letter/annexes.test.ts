import assert from 'node:assert/strict';
import { dedent, shownFacts } from '../help/show';

const head = dedent(`
  Security Council

  Letter dated 5 May 2021 from the Permanent Representative of Cabo Verde to the United Nations addressed to the President of the Security Council

  I have the honour to transmit herewith the following documents (see annexes).
  I should be grateful if you would have the present letter and its annexes circulated as a document of the Security Council.

  (Signed) Dulcelina Évora Monteiro

`);

/** Compares the annexes of a letter and who signed in them; lines are counted from the first annex. */
function check(input: string, expected: string): void {
  const offset = head.split('\n').length - 1;
  const lines = shownFacts(head + dedent(input)).split('\n');
  const annexes = lines.slice(lines.findIndex(l => /^(?:un)?signed/.test(l)) + 1);
  const shifted = annexes.map(l =>
    l.replace(/(?<= )\d+(?:–\d+)?$/, r => r.replace(/\d+/g, n => String(Number(n) - offset))),
  );
  assert.equal(shifted.join('\n'), dedent(expected));
}

describe('Annexes', () => {
  it('are none where none is headed', () => check('The annex is not here.', ''));

  it('follow each other', () =>
    check(
      `
      Annex I
      Statement of Angola
      The sea is wide.

      Annex II
      Statement of Benin
      It is not empty.
      `,
      `
      annex I 1–3
      annex II 5–7
      `,
    ));

  it('hold enclosures, and these hold appendices', () =>
    check(
      `
      Annex
      Report of the coastal States
      The sea is wide.
      Enclosure I
      List of charts
      There are three charts.
      Appendix
      Scale
      One to ten thousand.
      Enclosure II
      List of stations
      There are four stations.
      `,
      `
      annex 1–12
        enclosure I 4–9
          appendix 7–9
        enclosure II 10–12
      `,
    ));

  it('may be letters, which are signed and have a request of their own', () =>
    check(
      `
      Annex I to the letter dated 5 May 2021 from the Permanent Representative of Cabo Verde to the United Nations addressed to the President of the Security Council

      [Original: Portuguese]

      Letter dated 4 May 2021 from the Minister for Foreign Affairs of Cabo Verde addressed to the Secretary-General

      I have the honour to inform you of the meeting (see enclosure).

      (Signed) Edna Tavares Monteiro
      Minister for Foreign Affairs

      Enclosure

      Statement of the meeting
      The sea is wide but not empty.

      Annex II

      Letter dated 3 May 2021 from the President of Angola addressed to the Secretary-General

      I have the honour to write to you.
      `,
      `
      signed in annex I: Edna Tavares Monteiro | Minister for Foreign Affairs | 9–10
      annex I 1–15
        letter: 2021-05-04 the Minister for Foreign Affairs of Cabo Verde
        enclosure 12–15
      annex II 17–21
        letter: 2021-05-03 the President of Angola
      `,
    ));

  it('are not headed by a word in running text', () =>
    check(
      `
      Annex
      The list of the stations is contained in the
      annex to the report of the coastal States, and the charts are in the
      appendix to the same report.
      `,
      'annex 1–4',
    ));
});
