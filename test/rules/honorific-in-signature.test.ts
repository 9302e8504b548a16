import { check, letter, silent } from './check';

describe('Rules: honorific-in-signature', () => {
  it('finds it in English', () => {
    check(
      letter('en/01', ['(Signed) Dulcelina', '(Signed) ⟦H.E. Ms.⟧ Dulcelina']),
      `
      warning honorific-in-signature: Honorifics are omitted in the signature block: “H.E. Ms.”.
        → Delete it
          - (Signed) H.E. Ms. Dulcelina Évora Monteiro
          + (Signed) Dulcelina Évora Monteiro
    `,
    );
  });

  it('finds it in the other languages', () => {
    check(
      letter('fr/08', ['Ibrahima Sow-Ndiaye', '⟦S.E. M.⟧ Ibrahima Sow-Ndiaye']),
      `
      warning honorific-in-signature: Honorifics are omitted in the signature block: “S.E. M.”.
        → Delete it
          - 				(Signé) S.E. M. Ibrahima Sow-Ndiaye
          + 				(Signé) Ibrahima Sow-Ndiaye
    `,
    );
    check(
      letter('es/31', ['(Firmado) Nilda', '(Firmado) ⟦Excma. Sra.⟧ Nilda']),
      `
      warning honorific-in-signature: Honorifics are omitted in the signature block: “Excma. Sra.”.
        → Delete it
          - (Firmado) Excma. Sra. Nilda Benítez Acosta
          + (Firmado) Nilda Benítez Acosta
    `,
    );
    check(
      letter('ru/38', ['(Подпись) ', '(Подпись) ⟦Г-н⟧ ']),
      `
      warning honorific-in-signature: Honorifics are omitted in the signature block: “Г-н”.
        → Delete it
          - …          (Подпись) Г-н Артур Лозовский
          + …          (Подпись) Артур Лозовский
    `,
    );
    check(
      letter('ar/08', ['نور عزلين', '⟦سعادة السيدة⟧ نور عزلين']),
      `
      warning honorific-in-signature: Honorifics are omitted in the signature block: “سعادة السيدة”.
        → Delete it
          - 			‏(توقيع) سعادة السيدة نور عزلين بنت حسن الدين
          + 			‏(توقيع) نور عزلين بنت حسن الدين
    `,
    );
    check(
      letter('zh/21', ['武尼瓦卡(', '武尼瓦卡⟦先生⟧(']),
      `
      warning honorific-in-signature: Honorifics are omitted in the signature block: “先生”.
        → Delete it
          - 萨蒂延德拉·武尼瓦卡先生(签名)
          + 萨蒂延德拉·武尼瓦卡(签名)
    `,
    );
  });

  it('is silent about titles, ranks and what may be a name', () => {
    silent(letter('en/01', ['(Signed) Dulcelina', '(Signed) Dame Dulcelina']));
    silent(letter('en/01', ['(Signed) Dulcelina', '(Signed) H. E. Dulcelina']));
    silent(letter('fr/08', ['Ibrahima Sow-Ndiaye', 'M. Ibrahima Sow-Ndiaye']));
    silent(letter('ar/08', ['نور عزلين', 'السيد نور عزلين']));
    silent(letter('es/31', ['(Firmado) Nilda', '(Firmado) Don Nilda']));
  });

  it('is silent about the letter in an annex', () => {
    silent(letter('en/02', ['(Signed) Mariama', '(Signed) H.E. Ms. Mariama']));
  });
});
