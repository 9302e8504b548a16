import { check, letter, silent } from './check';

describe('Rules: incomplete-masthead', () => {
  it('finds it in English', () => {
    check(
      letter('en/01', ['Distr.: General\n20 March 2024\n', '⟦Distr.: General⟧\n']),
      `
        hint incomplete-masthead: The masthead has no date yet; the Secretariat adds it.
          → Insert a line for it
            + ‹…›
      `,
      ['20 March 2024'],
    );
  });

  it('finds it in Russian', () => {
    check(
      letter('ru/01', ['Distr.: General\n18 March 2025\n', '⟦18 March 2025⟧\n']),
      `
        hint incomplete-masthead: The masthead does not give the distribution.
          → Insert a line for it
            + Distr.: General
      `,
    );
  });

  it('finds that there is no symbol', () => {
    check(
      letter('es/22', ['A/77/541\n', ''], ['Distr. general', '⟦Distr. general⟧']),
      `
        hint incomplete-masthead: The masthead has no symbol yet; the Secretariat assigns it.
          → Insert a line for it
            + ‹…›
      `,
      ['A/77/541'],
    );
  });

  it('says nothing of a manuscript without a masthead', () => {
    silent(letter('en/02'));
  });

  it('says nothing where only one piece stands', () => {
    silent(letter('zh/02', ['安全理事会\n', '安全理事会\n\nDistr.: General\n\n']));
  });
});
