import { check, letter, silent } from './check';

describe('Rules: agenda-item-separator', () => {
  it('finds a comma before the word', () => {
    check(
      letter('en/01', [
        'under agenda items 18 (c), 33, 65 (b) and 75',
        'under agenda items 18 (c), 33, 65 (b)⟦, and⟧ 75',
      ]),
      `
        information agenda-item-separator: The last item is joined by “and”, without a comma before it.
          → Delete the comma
            - …s 18 (c), 33, 65 (b), and 75, and of the …
            + …s 18 (c), 33, 65 (b) and 75, and of the …
      `,
    );
    check(
      letter('en/24', ['\nAgenda items 14, 21 (b), 27, 61 and 98', '\nAgenda items 14, 21 (b), 27, 61⟦, and⟧ 98']),
      `
        information agenda-item-separator: The last item is joined by “and”, without a comma before it.
          → Delete the comma
            - …s 14, 21 (b), 27, 61, and 98 (ff)
            + …s 14, 21 (b), 27, 61 and 98 (ff)
      `,
    );
    check(
      letter('ru/24', ['\nПункты 18, 30(b), 34 и 61', '\nПункты 18, 30(b), 34⟦, и⟧ 61']),
      `
        information agenda-item-separator: The last item is joined by “и”, without a comma before it.
          → Delete the comma
            - Пункты 18, 30(b), 34, и 61 повестки дня
            + Пункты 18, 30(b), 34 и 61 повестки дня
      `,
    );
    check(
      letter('es/23', ['\nTemas 18 c), 32, 61 y 72 a)', '\nTemas 18 c), 32, 61⟦, y⟧ 72 a)']),
      `
        information agenda-item-separator: The last item is joined by “y”, without a comma before it.
          → Delete the comma
            - Temas 18 c), 32, 61, y 72 a) del programa
            + Temas 18 c), 32, 61 y 72 a) del programa
      `,
    );
  });

  it('finds a comma in its place', () => {
    check(
      letter('en/10', ['\nAgenda items 52 (e), 75 (a) and 101', '\nAgenda items 52 (e), 75 (a)⟦,⟧ 101']),
      `
        information agenda-item-separator: The last item is joined by “and”, without a comma before it.
          → Change it to “and”
            - Agenda items 52 (e), 75 (a), 101
            + Agenda items 52 (e), 75 (a) and 101
      `,
    );
    check(
      letter('fr/24', ['\nPoints 34, 66, 68 b) et 78', '\nPoints 34, 66, 68 b)⟦,⟧ 78']),
      `
        information agenda-item-separator: The last item is joined by “et”, without a comma before it.
          → Change it to “et”
            - Points 34, 66, 68 b), 78 de l’ordre du jour
            + Points 34, 66, 68 b) et 78 de l’ordre du jour
      `,
    );
    check(
      letter('es/24', ['\nTemas 18, 31, 62 y 75', '\nTemas 18, 31, 62⟦,⟧ 75']),
      `
        information agenda-item-separator: The last item is joined by “y”, without a comma before it.
          → Change it to “y”
            - Temas 18, 31, 62, 75 del programa
            + Temas 18, 31, 62 y 75 del programa
      `,
    );
    check(
      letter('ru/45', ['61 и 100 (f) первоначального', '61⟦,⟧ 100 (f) первоначального']),
      `
        information agenda-item-separator: The last item is joined by “и”, without a comma before it.
          → Change it to “и”
            - …, 18 (j), 31 (b), 61, 100 (f) первоначального
            + …, 18 (j), 31 (b), 61 и 100 (f) первоначального
      `,
    );
  });

  it('is silent where commas part groups of sub-items', () => {
    silent(letter('en/07'));
    silent(
      letter('en/07', [
        'under agenda items 20 (c) and (i), 26 and 78 (a)',
        'under agenda items 20 (c) and (i), 26, and 78 (a)',
      ]),
    );
  });

  it('is silent where a list goes on with what was not recognised', () => {
    silent(
      letter('en/01', [
        'under agenda items 18 (c), 33, 65 (b) and 75,',
        'under agenda items 18 (c), 33, 65 (b), 75 (the last one),',
      ]),
    );
    silent(letter('zh/01'));
    silent(letter('ar/01'));
  });
});
