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

  it('finds the one signature of several that has no mark', () => {
    check(
      letter('en/07', ['(Signed) Ratu Semi Tuivaga', '⟦Ratu Semi Tuivaga⟧']),
      `
      warning missing-signature-mark: The signature of Ratu Semi Tuivaga lacks “(Signed)”.
        → Insert “(Signed)”
          - Ratu Semi Tuivaga
          + (Signed) Ratu Semi Tuivaga
    `,
    );
    check(
      letter('en/07', ['(Signed) Maritza Quesada Brenes', '⟦Maritza Quesada Brenes⟧']),
      `
      warning missing-signature-mark: The signature of Maritza Quesada Brenes lacks “(Signed)”.
        → Insert “(Signed)”
          - Maritza Quesada Brenes
          + (Signed) Maritza Quesada Brenes
    `,
    );
    check(
      letter('fr/07', ['(Signé) Rodrigo Castillo Ureña', '⟦Rodrigo Castillo Ureña⟧']),
      `
      warning missing-signature-mark: The signature of Rodrigo Castillo Ureña lacks “(Signé)”.
        → Insert “(Signé)”
          - Rodrigo Castillo Ureña
          + (Signé) Rodrigo Castillo Ureña
    `,
    );
    check(
      letter('zh/36', ['杜阿尔特·塔沃拉·科尔特-雷亚尔(签名)', '⟦杜阿尔特·塔沃拉·科尔特-雷亚尔⟧']),
      `
      warning missing-signature-mark: The signature of 杜阿尔特·塔沃拉·科尔特-雷亚尔 lacks “(签名)”.
        → Insert “(签名)”
          - 杜阿尔特·塔沃拉·科尔特-雷亚尔
          + 杜阿尔特·塔沃拉·科尔特-雷亚尔(签名)
    `,
    );
  });

  it('takes the language of a block from its posts and not from a name', () => {
    check(
      letter('en/26', ['(Signed) Rossana Benítez Ayala', '⟦Rossana Benítez Ayala⟧']),
      `
      warning missing-signature-mark: The signature of Rossana Benítez Ayala lacks “(Signed)”.
        → Insert “(Signed)”
          - 		Rossana Benítez Ayala
          + 		(Signed) Rossana Benítez Ayala
    `,
    );
  });

  it('finds the name behind posts that wrap, and a name that begins like a post', () => {
    check(
      letter('es/39', ['(Firmado) Deolinda Trovoada Bragança', '⟦Deolinda Trovoada Bragança⟧']),
      `
      warning missing-signature-mark: The signature of Deolinda Trovoada Bragança lacks “(Firmado)”.
        → Insert “(Firmado)”
          - 				Deolinda Trovoada Bragança
          + 				(Firmado) Deolinda Trovoada Bragança
    `,
    );
    check(
      letter('es/36', ['(Firmado) Altagracia Peralta Guzmán', '⟦Altagracia Peralta Guzmán⟧']),
      `
      warning missing-signature-mark: The signature of Altagracia Peralta Guzmán lacks “(Firmado)”.
        → Insert “(Firmado)”
          - Altagracia Peralta Guzmán
          + (Firmado) Altagracia Peralta Guzmán
    `,
    );
  });

  it('reads no title from the end of a Chinese sentence on', () => {
    check(
      letter('zh/37', ['费尔南多·克雷斯波·阿尔萨加(签名)', '⟦费尔南多·克雷斯波·阿尔萨加⟧']),
      `
      warning missing-signature-mark: The signature of 费尔南多·克雷斯波·阿尔萨加 lacks “(签名)”.
        → Insert “(签名)”
          - 		费尔南多·克雷斯波·阿尔萨加
          + 		费尔南多·克雷斯波·阿尔萨加(签名)
    `,
    );
  });
});
