import { check, letter, silent } from './check';

describe('Rules: duplicate-agenda-item', () => {
  it('finds it in the masthead', () => {
    check(
      letter('es/01', ['Temas 14, 31, 33, 75 y 83 del', 'Temas 14, 31, 33, ⟦31⟧, 75 y 83 del']),
      `
      error duplicate-agenda-item: Agenda item 31 is listed twice.
        ~ Here it stands for the first time: 31
        → List each agenda item once
          - Temas 14, 31, 33, 31, 75 y 83 del programa
          + Temas 14, 31, 33, 75 y 83 del programa
    `,
    );
    check(
      letter('zh/01', ['议程项目19、31、62和117\n', '议程项目19、31、62、117和⟦62⟧\n']),
      `
      error duplicate-agenda-item: Agenda item 62 is listed twice.
        ~ Here it stands for the first time: 62
        → List each agenda item once
          - 议程项目19、31、62、117和62
          + 议程项目19、31、62和117
    `,
    );
  });

  it('takes its title away with it', () => {
    check(
      letter('en/22', [
        'Agenda item 12\nImproving global road safety\n',
        'Agenda items 12 and ⟦12⟧\nImproving global road safety\nImproving global road safety\n',
      ]),
      `
        error duplicate-agenda-item: Agenda item 12 is listed twice.
          ~ Here it stands for the first time: 12
          → List each agenda item once
            - Agenda items 12 and 12
            - Improving global road safety
            + Agenda item 12
      `,
    );
  });

  it('finds it in the request', () => {
    check(
      letter('en/01', ['18 (c), 33, 65 (b) and 75, and', '18 (c), 33, ⟦18 (c)⟧, 65 (b) and 75, and']),
      `
      error duplicate-agenda-item: Agenda item 18 (c) is listed twice.
        ~ Here it stands for the first time: 18 (c)
        → List each agenda item once
          - …a items 18 (c), 33, 18 (c), 65 (b) and 75, and o…
          + …a items 18 (c), 33, 65 (b) and 75, and o…
    `,
    );
    check(
      letter('fr/22', ['au titre du point 126 de', 'au titre des points 126 et ⟦126⟧ de']),
      `
      error duplicate-agenda-item: Agenda item 126 is listed twice.
        ~ Here it stands for the first time: 126
        → List each agenda item once
          - …générale, au titre des points 126 et 126 de l’ordre du jour.
          + …générale, au titre du point 126 de l’ordre du jour.
    `,
    );
    check(
      letter('ar/22', ['في إطار البند 12 من جدول', 'في إطار البندين 12 و ⟦12⟧ من جدول']),
      `
      error duplicate-agenda-item: Agenda item 12 is listed twice.
        ~ Here it stands for the first time: 12
        → List each agenda item once
          - …العامة في إطار البندين 12 و 12 من جدول أعمال دو…
          + …العامة في إطار البند 12 من جدول أعمال دو…
    `,
    );
    check(
      letter('ru/01', ['по пунктам 14, 18 e), 32 и 64', 'по пунктам 14, 18 e), 32, 64 и ⟦18 e)⟧']),
      `
      error duplicate-agenda-item: Agenda item 18 (e) is listed twice.
        ~ Here it stands for the first time: 18 e)
        → List each agenda item once
          - …унктам 14, 18 e), 32, 64 и 18 e) повестки дня и доку…
          + …унктам 14, 18 e), 32 и 64 повестки дня и доку…
    `,
    );
  });

  it('finds it in a draft', () => {
    check(
      letter('en/06', ['agenda items 35 and 74 (b) and (c)', 'agenda items 35, ⟦35⟧ and 74 (b) and (c)']),
      `
      error duplicate-agenda-item: Agenda item 35 is listed twice.
        ~ Here it stands for the first time: 35
        → List each agenda item once
          - agenda items 35, 35 and 74 (b) and (c),…
          + agenda items 35 and 74 (b) and (c),…
    `,
    );
  });

  it('does not take sub-items for the same, nor an item that is named again later', () => {
    silent(letter('en/07'));
    silent(
      letter('en/22', [
        'entitled “Improving global road safety”.',
        'entitled “Improving global road safety”, as item 12 comes up in April.',
      ]),
    );
  });
});
