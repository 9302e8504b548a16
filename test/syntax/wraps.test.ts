import assert from 'node:assert/strict';
import { letter, letterParts } from '../help/letter';
import { dedent, shownParts } from '../help/show';

/** Compares the parts of a letter. */
function check(input: string, expected: string): void {
  assert.equal(shownParts(input), expected);
}

describe('A letter', () => {
  it('is read with a paragraph a line', () => check(letter, letterParts));

  it('is read with hard wraps', () =>
    check(
      dedent(`
        General Assembly
        Security Council
        Seventy-fifth session
        Seventy-sixth year
        Agenda items 34 and 71 (b)
        Prevention of armed conflict
        Elimination of racism, racial discrimination,
        xenophobia and related intolerance


        Letter dated 5 May 2021 from the Permanent Representative of
        Cabo Verde to the United Nations addressed to the
        Secretary-General

        I have the honour to transmit herewith a statement by the coastal
        States on the safety of navigation, adopted at Praia on 4 May 2021
        (see annex).
        I should be grateful if you would have the present letter and its
        annex circulated as a document of the General Assembly, under
        agenda items 34 and 71 (b), and of the Security Council.

        (Signed) Dulcelina Évora Monteiro
        Ambassador
        Permanent Representative

        Annex to the letter dated 5 May 2021 from the Permanent
        Representative of Cabo Verde to the United Nations addressed to
        the Secretary-General

        Statement by the coastal States

        The coastal States recall that the sea between them is wide but
        not empty.
        They invite all States to share the charts and the weather bulle-
        tins that they have with those who cross it.
      `),
      letterParts,
    ));

  it('is read with a blank line after every line', () =>
    check(
      dedent(`
        General Assembly

        Security Council

        Seventy-fifth session

        Seventy-sixth year

        Agenda items 34 and 71 (b)

        Prevention of armed conflict

        Elimination of racism, racial discrimination,

        xenophobia and related intolerance



        Letter dated 5 May 2021 from the Permanent Representative of

        Cabo Verde to the United Nations addressed to the

        Secretary-General



        I have the honour to transmit herewith a statement by the coastal

        States on the safety of navigation, adopted at Praia on 4 May 2021

        (see annex).

        I should be grateful if you would have the present letter and its

        annex circulated as a document of the General Assembly, under

        agenda items 34 and 71 (b), and of the Security Council.



        (Signed) Dulcelina Évora Monteiro

        Ambassador

        Permanent Representative



        Annex to the letter dated 5 May 2021 from the Permanent

        Representative of Cabo Verde to the United Nations addressed to

        the Secretary-General



        Statement by the coastal States



        The coastal States recall that the sea between them is wide but

        not empty.

        They invite all States to share the charts and the weather bulletins

        that they have with those who cross it.
      `),
      letterParts,
    ));

  it('is read with first lines set in and no blank lines', () =>
    check(
      dedent(`
        General Assembly
        Security Council
        Seventy-fifth session
        Seventy-sixth year
        Agenda items 34 and 71 (b)
        Prevention of armed conflict
        Elimination of racism, racial discrimination,
           xenophobia and related intolerance
             Letter dated 5 May 2021 from the Permanent Representative
             of Cabo Verde to the United Nations addressed to the
             Secretary-General
             I have the honour to transmit herewith a statement by the
        coastal States on the safety of navigation, adopted at Praia on
        4 May 2021 (see annex).
             I should be grateful if you would have the present letter and
        its annex circulated as a document of the General Assembly, under
        agenda items 34 and 71 (b), and of the Security Council.
                                          (Signed) Dulcelina Évora Monteiro
                                                                 Ambassador
                                                   Permanent Representative
             Annex to the letter dated 5 May 2021 from the Permanent
             Representative of Cabo Verde to the United Nations addressed
             to the Secretary-General
             Statement by the coastal States
             The coastal States recall that the sea between them is wide
        but not empty.
             They invite all States to share the charts and the weather
        bulletins that they have with those who cross it.
      `),
      letterParts,
    ));
});
