import { check, letter, silent } from './check';

describe('Rules: foreign-signature-mark', () => {
  it('finds it in French, Spanish, Russian and Arabic', () => {
    check(
      letter('fr/22', ['(Signé)', '⟦(Signed)⟧']),
      `
        warning foreign-signature-mark: The mark is “(Signé)” in the language of the letter, not “(Signed)”.
          → Change it to “(Signé)”
            - (Signed) Markéta Havlíková
            + (Signé) Markéta Havlíková
      `,
    );
    check(
      letter('es/31', ['(Firmado) Nilda', '⟦(Signed)⟧ Nilda']),
      `
        warning foreign-signature-mark: The mark is “(Firmado)” in the language of the letter, not “(Signed)”.
          → Change it to “(Firmado)”
            - (Signed) Nilda Benítez Acosta
            + (Firmado) Nilda Benítez Acosta
      `,
    );
    check(
      letter('ru/38', ['(Подпись)', '⟦(Signed)⟧']),
      `
        warning foreign-signature-mark: The mark is “(Подпись)” in the language of the letter, not “(Signed)”.
          → Change it to “(Подпись)”
            - …                   (Signed) Артур Лозовский
            + …                   (Подпись) Артур Лозовский
      `,
    );
    check(
      letter('ar/08', ['(توقيع)', '⟦(Signed)⟧']),
      `
        warning foreign-signature-mark: The mark is “(توقيع)” in the language of the letter, not “(Signed)”.
          → Change it to “(توقيع)”
            - 			‏(Signed) نور عزلين بنت حسن الدين
            + 			‏(توقيع) نور عزلين بنت حسن الدين
      `,
    );
  });

  it('finds it in English', () => {
    check(
      letter('en/01', ['(Signed)', '⟦(Firmado)⟧']),
      `
        warning foreign-signature-mark: The mark is “(Signed)” in the language of the letter, not “(Firmado)”.
          → Change it to “(Signed)”
            - (Firmado) Dulcelina Évora Monteiro
            + (Signed) Dulcelina Évora Monteiro
      `,
    );
  });

  it('moves it behind the name in Chinese', () => {
    check(
      letter('zh/21', ['萨蒂延德拉·武尼瓦卡(签名)', '⟦(Signed)⟧ 萨蒂延德拉·武尼瓦卡']),
      `
        warning foreign-signature-mark: The mark is “(签名)” in the language of the letter, not “(Signed)”.
          → Change it to “(签名)”
            - (Signed) 萨蒂延德拉·武尼瓦卡
            + 萨蒂延德拉·武尼瓦卡(签名)
      `,
    );
  });

  it('is silent about an annex, and about other forms of the own mark', () => {
    silent(letter('es/31', ['(Firmado) Rubén', '(Signed) Rubén']));
    silent(letter('fr/22', ['(Signé)', '(Signée)']));
    silent(letter('zh/21', ['(签名)', '(签字)']));
  });
});
