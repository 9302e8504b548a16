import { check, letter, silent } from './check';

describe('Rules: thousands-mark', () => {
  it('finds the first, and parts all by spaces', () => {
    check(
      letter('fr/22', ['fonctionnaires de quatorze', '⟦1.400⟧ fonctionnaires et 12.500.000 amis de quatorze']),
      `
      information thousands-mark: Thousands are parted by a space here: 1 400
        → Part thousands by spaces in the letter
          - … ont pris part des 1.400 fonctionnaires et 12.500.000 amis de quatorze…
          + … ont pris part des 1 400 fonctionnaires et 12 500 000 amis de quatorze…
    `,
    );
    check(
      letter('zh/22', ['五十八名', '⟦1,500⟧名']),
      `
      information thousands-mark: Thousands are parted by a space here: 1 500
        → Part thousands by spaces in the letter
          - …区域培训班，来自中亚和东北亚七个国家的1,500名灾害管理人员参加了培训。
          + …区域培训班，来自中亚和东北亚七个国家的1 500名灾害管理人员参加了培训。
    `,
    );
    check(
      letter('ru/22', ['более 2300,', 'более ⟦2.300⟧,']),
      `
      information thousands-mark: Thousands are parted by a space here: 2 300
        → Part thousands by spaces in the letter
          - …ий было дано более 2.300, что для страны …
          + …ий было дано более 2 300, что для страны …
    `,
    );
  });

  it('leaves decimals, numbers of laws, sections and languages that have a mark alone', () => {
    const fr = (words: string) => silent(letter('fr/22', ['Le Parlement tchèque', `${words} Le Parlement tchèque`]));
    fr('Soit 1,500 % ou 1 500 euros, en vertu de la loi 26.659, no 1.234 et du point 3.100.2.');
    silent(letter('zh/22', ['五十八名', '1 500名、0,500、3.500和A,500']));
    silent(letter('en/22', ['The campaign', 'For 1,500 roads, the campaign']));
    silent(letter('es/22', ['El Grupo analizó', 'De 1.500 barrios, el Grupo analizó']));
  });
});
