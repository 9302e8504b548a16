import { check, letter, silent } from './check';

describe('Rules: no-such-article', () => {
  it('finds it in every language, in lists and in a draft', () => {
    check(
      letter('en/22', [
        'in 2021.',
        'in 2021, in the spirit of Articles 2 (4), 51 and ⟦151⟧ of the Charter of the United Nations.',
      ]),
      `
      information no-such-article: The Charter of the United Nations has 111 Articles; there is no Article 151.
    `,
    );
    check(
      letter('en/25', ['on 1 June 2023', 'on 1 June 2023, under Article ⟦112⟧, paragraph 4, of the UN Charter']),
      `
      information no-such-article: The Charter of the United Nations has 111 Articles; there is no Article 112.
    `,
    );
    check(
      letter('fr/22', [
        'La ville de Brno',
        'Conformément à l’Article ⟦133⟧ de la Charte des Nations Unies, la ville de Brno',
      ]),
      `
      information no-such-article: The Charter of the United Nations has 111 Articles; there is no Article 133.
    `,
    );
    check(
      letter('es/22', [
        'Con motivo',
        'De conformidad con los Artículos 33 y ⟦151⟧ de la Carta de las Naciones Unidas, con motivo',
      ]),
      `
      information no-such-article: The Charter of the United Nations has 111 Articles; there is no Article 151.
    `,
    );
    check(
      letter('ru/22', ['В марте 2024 года', 'На основании статьи ⟦151⟧ Устава Организации Объединенных Наций']),
      `
      information no-such-article: The Charter of the United Nations has 111 Articles; there is no Article 151.
    `,
    );
    check(
      letter('ar/22', ['أكتب إليكم', 'وفقا للمادة ⟦151⟧ من ميثاق الأمم المتحدة، أكتب إليكم']),
      `
      information no-such-article: The Charter of the United Nations has 111 Articles; there is no Article 151.
    `,
    );
    check(
      letter('zh/22', ['参加了培训。', '参加了培训。根据《联合国宪章》第⟦152⟧条，']),
      `
      information no-such-article: The Charter of the United Nations has 111 Articles; there is no Article 152.
    `,
    );
  });

  it('accepts the Articles there are, other charters and numbers of other things', () => {
    silent(
      letter('en/22', [
        'in 2021.',
        'in 2021, in the spirit of Articles 2 (4), 51 and 111 of the Charter of the United Nations.',
      ]),
    );
    silent(
      letter('en/22', [
        'in 2021.',
        'in 2021, in the spirit of Article 151 of the Charter of the Organization of American States.',
      ]),
    );
    silent(letter('en/22', ['in 2021.', 'in 2021, in the spirit of Article 151 of the Charter.']));
    silent(
      letter('en/22', [
        'in 2021.',
        'in 2021 under Article 151 of the Penal Code. See Article 51 of the Charter of the United Nations.',
      ]),
    );
    silent(letter('zh/22', ['参加了培训。', '参加了培训。根据《联合国宪章》第五十一条，']));
  });
});
