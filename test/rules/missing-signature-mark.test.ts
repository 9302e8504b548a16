import { check, letter, silent } from './check';

describe('Rules: missing-signature-mark', () => {
  it('finds it in every language', () => {
    check(
      letter('en/01', ['(Signed) Dulcelina Évora Monteiro', '⟦Dulcelina Évora Monteiro⟧']),
      `
      warning missing-signature-mark: The signature of Dulcelina Évora Monteiro lacks “(Signed)”.
        → Insert “(Signed)”
          - Dulcelina Évora Monteiro
          + (Signed) Dulcelina Évora Monteiro
    `,
    );
    check(
      letter('fr/01', ['(Signé) Kokou Mawuli Adzoyi', '⟦Kokou Mawuli Adzoyi⟧']),
      `
      warning missing-signature-mark: The signature of Kokou Mawuli Adzoyi lacks “(Signé)”.
        → Insert “(Signé)”
          - Kokou Mawuli Adzoyi
          + (Signé) Kokou Mawuli Adzoyi
    `,
    );
    check(
      letter('es/02', ['(Firmado) Crisantos Esono Mba', '⟦Crisantos Esono Mba⟧']),
      `
      warning missing-signature-mark: The signature of Crisantos Esono Mba lacks “(Firmado)”.
        → Insert “(Firmado)”
          - …                    Crisantos Esono Mba
          + …                    (Firmado) Crisantos Esono Mba
    `,
    );
    check(
      letter('ru/01', ['(Подпись) Шухрат Каримбаев', '⟦Шухрат Каримбаев⟧']),
      `
      warning missing-signature-mark: The signature of Шухрат Каримбаев lacks “(Подпись)”.
        → Insert “(Подпись)”
          - Шухрат Каримбаев
          + (Подпись) Шухрат Каримбаев
    `,
    );
    check(
      letter('ar/02', ['(توقيع) أحمد بن سعيد الرواحي', '⟦أحمد بن سعيد الرواحي⟧']),
      `
      warning missing-signature-mark: The signature of أحمد بن سعيد الرواحي lacks “(توقيع)”.
        → Insert “(توقيع)”
          - …                    أحمد بن سعيد الرواحي
          + …                    (توقيع) أحمد بن سعيد الرواحي
    `,
    );
    check(
      letter('zh/02', ['玛丽亚·法鲁贾(签名)', '⟦玛丽亚·法鲁贾⟧']),
      `
      warning missing-signature-mark: The signature of 玛丽亚·法鲁贾 lacks “(签名)”.
        → Insert “(签名)”
          - …             玛丽亚·法鲁贾
          + …             玛丽亚·法鲁贾(签名)
    `,
    );
  });

  it('only informs about a signature in an annex', () => {
    check(
      letter('ar/23', ['‫(توقيع) نورلان جومابيكوف‬', '‫⟦نورلان جومابيكوف⟧‬']),
      `
      information missing-signature-mark: The signature of نورلان جومابيكوف lacks “(توقيع)”.
        → Insert “(توقيع)”
          -         ‫نورلان جومابيكوف‬
          +         ‫(توقيع) نورلان جومابيكوف‬
    `,
    );
  });

  it('is silent about a draft, which is signed by hand, and about a note verbale', () => {
    silent(letter('en/25'));
    silent(letter('fr/05'));
  });

  it('is silent about a list of persons', () => {
    silent(`
Letter dated 5 May 2021 from the Panel of Experts addressed to the President of the Security Council

We have the honour to transmit the report of the Panel.

Lansana Gberie, finance (Canada)

Benjamin Spatz, arms (United States of America)
`);
  });
});
