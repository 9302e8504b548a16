import { check, letter, silent } from './check';

describe('Rules: limited-distribution', () => {
  it('finds it in English', () => {
    check(
      letter('en/01', ['Distr.: General', 'Distr.: ⟦Limited⟧']),
      `
        information limited-distribution: Letters are distributed generally; “Limited” is for other documents.
          → Change it to “General”
            - Distr.: Limited
            + Distr.: General
      `,
    );
  });

  it('finds it in French', () => {
    check(
      letter('fr/01', ['Distr. générale', 'Distr. ⟦limitée⟧']),
      `
        information limited-distribution: Letters are distributed generally; “limitée” is for other documents.
          → Change it to “générale”
            - Distr. limitée
            + Distr. générale
      `,
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/01', ['Distr. general', 'Distr. ⟦limitada⟧']),
      `
        information limited-distribution: Letters are distributed generally; “limitada” is for other documents.
          → Change it to “general”
            - Distr. limitada
            + Distr. general
      `,
    );
  });

  it('finds it in Russian', () => {
    check(
      letter('ru/01', ['Distr.: General', 'Distr.: ⟦Limited⟧']),
      `
        information limited-distribution: Letters are distributed generally; “Limited” is for other documents.
          → Change it to “General”
            - Distr.: Limited
            + Distr.: General
      `,
    );
  });

  it('accepts it in a document of a committee', () => {
    silent(
      letter(
        'en/21',
        ['United Nations\n\nS/2019/886', 'United Nations\n\nS/AC.49/2019/886'],
        ['Distr.: General', 'Distr.: Limited'],
      ),
    );
  });
});
