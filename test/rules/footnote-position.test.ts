import { check, letter, silent } from './check';

describe('Rules: footnote-position', () => {
  it('finds it before the mark in English, and behind it in French and Spanish', () => {
    check(
      letter('en/32', ['by industry.2', 'by industry⟦2⟧.']),
      `
      warning footnote-position: In English the reference to a footnote follows the punctuation mark.
        → Move the reference
          - …ablished by industry2.
          + …ablished by industry.2
    `,
    );
    check(
      letter('en/32', ['0215 hours,1', '0215 hours⟦1⟧,']),
      `
      warning footnote-position: In English the reference to a footnote follows the punctuation mark.
        → Move the reference
          - …       At 0215 hours1, the crew of the fis…
          + …       At 0215 hours,1 the crew of the fis…
    `,
    );
    check(
      letter('fr/32', ['sous-région2,', 'sous-région,⟦2⟧']),
      `
      information footnote-position: In French and Spanish the reference to a footnote goes before the punctuation mark.
        → Move the reference
          - … dans la sous-région,2
          + … dans la sous-région2,
    `,
    );
    check(
      letter('fr/31', ['de contact1,', 'de contact,⟦1⟧']),
      `
      information footnote-position: In French and Spanish the reference to a footnote goes before the punctuation mark.
        → Move the reference
          - …es points de contact,1 d’organiser à
          + …es points de contact1, d’organiser à
    `,
    );
    check(
      letter('es/32', ['objetivos2. Participaron', 'objetivos.⟦2⟧ Participaron']),
      `
      information footnote-position: In French and Spanish the reference to a footnote goes before the punctuation mark.
        → Move the reference
          -               objetivos.2 Participaron en ell…
          +               objetivos2. Participaron en ell…
    `,
    );
    check(
      letter('es/31', ['de Asunción1,', 'de Asunción,⟦1⟧']),
      `
      information footnote-position: In French and Spanish the reference to a footnote goes before the punctuation mark.
        → Move the reference
          - …laración de Asunción,1 en virtud de la cual las
          + …laración de Asunción1, en virtud de la cual las
    `,
    );
  });

  it('finds raised figures', () => {
    check(
      letter('en/32', ['by industry.2', 'by industry⟦²⟧.']),
      `
      warning footnote-position: In English the reference to a footnote follows the punctuation mark.
        → Move the reference
          - …ablished by industry².
          + …ablished by industry.²
    `,
    );
  });

  it('accepts references that stand right, in other languages and with brackets', () => {
    silent(letter('ru/32', ['описных книг2,', 'описных книг,2']));
    silent(letter('en/32', ['by industry.2', 'by industry(2).']));
    silent(letter('en/32', ['by industry.2', 'by industry2 in 2020.']));
    silent(letter('es/32', ['objetivos2. Participaron', 'objetivos etc.2 Participaron']));
  });
});
