import { check, letter, silent } from './check';

describe('Rules: missing-no-break-space', () => {
  it('finds the first mark without one where others have it, and puts all right', () => {
    check(
      letter(
        'fr/22',
        ['durable : lecture', 'durable\u00a0: lecture'],
        ['sera demandée.', 'sera demandée⟦ !⟧ Vraiment ?'],
      ),
      `
      information missing-no-break-space: There is no no-break space here, as there is at other marks of the letter.
        → Write no-break spaces at all marks of the letter
          - …e leur sera demandée ! Vraiment ?
          + …e leur sera demandée ! Vraiment ?
    `,
    );
  });

  it('finds marks with and without a space', () => {
    check(
      letter('fr/22', ['commun, tenu', 'dit ⟦«⟧commun », tenu']),
      `
      information missing-no-break-space: There is no space here, as there is at other marks of the letter.
        → Write no-break spaces at all marks of the letter
          - …éveloppement durable : lecture des budgets, auditions publiques, tableaux de bord trimestriels. Ils ont constaté que ces outils, souvent mis au point séparément, gagneraient à être décrits dans un répertoire dit «commun », tenu à jour et li…
          + …éveloppement durable : lecture des budgets, auditions publiques, tableaux de bord trimestriels. Ils ont constaté que ces outils, souvent mis au point séparément, gagneraient à être décrits dans un répertoire dit « commun », tenu à jour et li…
    `,
    );
  });

  it('leaves a letter alone that is of one kind, copied pages, links, times and semicolons', () => {
    silent(letter('fr/22'));
    silent(
      letter('fr/22', ['durable : lecture', 'durable\u00a0: lecture; le tout à 10:30, voir https://example.org/a:b']),
    );
    silent(letter('fr/22', ['durable : lecture', 'durable: lecture'], ['commun, tenu', '«commun», tenu']));
    silent(letter('en/22', ['My delegation looks', 'Why ? Because: so « it » is! My delegation looks']));
  });
});
