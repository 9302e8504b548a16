import { dedent } from './show';

/** A short letter, a paragraph a line; tests set it in other ways and expect the same parts. */
export const letter = dedent(`
  General Assembly
  Security Council
  Seventy-fifth session
  Seventy-sixth year
  Agenda items 34 and 71 (b)
  Prevention of armed conflict
  Elimination of racism, racial discrimination, xenophobia and related intolerance

  Letter dated 5 May 2021 from the Permanent Representative of Cabo Verde to the United Nations addressed to the Secretary-General

  I have the honour to transmit herewith a statement by the coastal States on the safety of navigation, adopted at Praia on 4 May 2021 (see annex).
  I should be grateful if you would have the present letter and its annex circulated as a document of the General Assembly, under agenda items 34 and 71 (b), and of the Security Council.

  (Signed) Dulcelina Évora Monteiro
  Ambassador
  Permanent Representative

  Annex to the letter dated 5 May 2021 from the Permanent Representative of Cabo Verde to the United Nations addressed to the Secretary-General

  Statement by the coastal States
  The coastal States recall that the sea between them is wide but not empty.
  They invite all States to share the charts and the weather bulletins that they have with those who cross it.
`);

/** What the parts of the letter say, however it is set. */
export const letterParts = dedent(`
  organ: General Assembly
  organ: Security Council
  sessionLine: Seventy-fifth session
  sessionLine: Seventy-sixth year
  agendaLine: Agenda items 34 and 71 (b)
  agendaTitle: Prevention of armed conflict
  agendaTitle: Elimination of racism, racial discrimination, xenophobia and related intolerance
  title: Letter dated 5 May 2021 from the Permanent Representative of Cabo Verde to the United Nations addressed to the Secretary-General
  paragraph: I have the honour to transmit herewith a statement by the coastal States on the safety of navigation, adopted at Praia on 4 May 2021 (see annex).
  request: I should be grateful if you would have the present letter and its annex circulated as a document of the General Assembly, under agenda items 34 and 71 (b), and of the Security Council.
  signature: (Signed) Dulcelina Évora Monteiro Ambassador Permanent Representative
  annexTitle: Annex to the letter dated 5 May 2021 from the Permanent Representative of Cabo Verde to the United Nations addressed to the Secretary-General
  heading: Statement by the coastal States
  paragraph: The coastal States recall that the sea between them is wide but not empty.
  paragraph: They invite all States to share the charts and the weather bulletins that they have with those who cross it.
`);
