import { check, letter, silent } from './check';

describe('Rules: emergency-session-item', () => {
  it('finds it in English', () => {
    check(
      letter('en/08', ['Agenda item\u00a05', 'Agenda item\u00a0⟦6⟧'], ['agenda item\u00a05', 'agenda item\u00a0⟦6⟧']),
      `
        information emergency-session-item: At the tenth emergency special session documents are issued under agenda item 5.
          → Change it to “5”
            - Agenda item 6
            + Agenda item 5
            - …, under agenda item 6, and of the Security Council.
            + …, under agenda item 5, and of the Security Council.
        information emergency-session-item: At the tenth emergency special session documents are issued under agenda item 5.
          → Change it to “5”
            - Agenda item 6
            + Agenda item 5
            - …, under agenda item 6, and of the Security Council.
            + …, under agenda item 5, and of the Security Council.
      `,
    );
  });

  it('finds it in French', () => {
    check(
      letter('fr/08', ['Point\u00a05', 'Point\u00a0⟦6⟧'], ['du point\u00a05', 'du point\u00a0⟦6⟧']),
      `
        information emergency-session-item: At the tenth emergency special session documents are issued under agenda item 5.
          → Change it to “5”
            - Point 6 de l’ordre du jour
            + Point 5 de l’ordre du jour
            - …, au titre du point 6 de l’ordre du jour,…
            + …, au titre du point 5 de l’ordre du jour,…
        information emergency-session-item: At the tenth emergency special session documents are issued under agenda item 5.
          → Change it to “5”
            - Point 6 de l’ordre du jour
            + Point 5 de l’ordre du jour
            - …, au titre du point 6 de l’ordre du jour,…
            + …, au titre du point 5 de l’ordre du jour,…
      `,
    );
  });

  it('says nothing of another session', () => {
    silent(letter('en/39'));
  });
});
