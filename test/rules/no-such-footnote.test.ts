import { check, letter, silent } from './check';

describe('Rules: no-such-footnote', () => {
  it('finds a note that is not there', () => {
    check(
      letter('en/32', ['by industry.2', 'by industry (see footnote ⟦3⟧ above).2']),
      `
      warning no-such-footnote: There is no footnote 3.
    `,
    );
    check(
      letter('fr/32', ['sous-région2,', 'sous-région2 (voir note ⟦4⟧ ci-dessus),']),
      `
      information no-such-footnote: There is no footnote 4.
    `,
    );
    check(
      letter('es/32', ['objetivos2. Participaron', 'objetivos2 (véase la nota ⟦5⟧ supra). Participaron']),
      `
      information no-such-footnote: There is no footnote 5.
    `,
    );
    check(
      letter('ru/32', ['описных книг2,', 'описных книг2 (см. сноску ⟦3⟧ выше),']),
      `
      information no-such-footnote: There is no footnote 3.
    `,
    );
    check(
      letter('zh/53', ['最廉价的屏障，2', '最廉价的屏障(见上文脚注⟦4⟧)，2']),
      `
      information no-such-footnote: There is no footnote 4.
    `,
    );
  });

  it('accepts notes that are there, notes of other documents and letters without notes', () => {
    silent(letter('en/32', ['by industry.2', 'by industry (see footnote 1 above).2']));
    silent(letter('en/32', ['by industry.2', 'by industry (see footnote 3 of the report).2']));
    silent(letter('en/22', ['in 2021.', 'in 2021 (see footnote 3 above).']));
  });
});
