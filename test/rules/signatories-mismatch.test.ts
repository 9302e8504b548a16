import { check, letter, silent } from './check';

describe('Rules: signatories-mismatch', () => {
  it('finds it in English', () => {
    check(
      letter('en/03', ['I should be grateful', '⟦We⟧ should be grateful']),
      `
        information signatories-mismatch: The request speaks for several; one person signs.
          ~ The signature: (Signed) Uchel Ngirmang ⏎ Permanent Representative
      `,
    );
  });

  it('finds it in French', () => {
    check(
      letter('fr/01', ['Je vous serais reconnaissant de', '⟦Nous vous serions⟧ reconnaissants de']),
      `
        information signatories-mismatch: The request speaks for several; one person signs.
          ~ The signature: L’Ambassadeur, ⏎ Représentant permanent, ⏎ (Signé) Kokou Mawuli Adzoyi
      `,
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/01', ['Agradecería que tuviera', '⟦Agradeceríamos⟧ que tuviera']),
      `
        information signatories-mismatch: The request speaks for several; one person signs.
          ~ The signature: (Firmado) Mariana Etcheverry Sosa ⏎ Embajadora ⏎ Representante Permanente
      `,
    );
  });

  it('finds it in Russian', () => {
    check(
      letter('ru/01', ['Был бы признателен', '⟦Будем⟧ признательны']),
      `
        information signatories-mismatch: The request speaks for several; one person signs.
          ~ The signature: (Подпись) Шухрат Каримбаев ⏎ Посол, Постоянный представитель
      `,
    );
  });

  it('finds it in Arabic', () => {
    check(
      letter('ar/01', ['وأرجو ممتنًّا', '⟦ونرجو⟧ ممتنين']),
      `
        information signatories-mismatch: The request speaks for several; one person signs.
          ~ The signature: (توقيع) هيثم عبد الكريم الخصاونة ⏎ السفير ⏎ الممثل الدائم
      `,
    );
  });

  it('finds it in Chinese', () => {
    check(
      letter('zh/02', ['谨请将本同文信', '⟦我们⟧谨请将本同文信']),
      `
        information signatories-mismatch: The request speaks for several; one person signs.
          ~ The signature: 大使 ⏎ 常驻代表 ⏎ 玛丽亚·法鲁贾(签名)
      `,
    );
  });

  it('finds one person where several sign', () => {
    check(
      letter(
        'en/36',
        ['We would appreciate it if', '⟦I⟧ would appreciate it if'],
        ['on whose behalf we speak', 'for which we speak'],
      ),
      `
        information signatories-mismatch: The request speaks for one person; 8 sign.
          ~ The signature: (Signed) Walter A. Browne ⏎ Permanent Representative of Antigua and Barbuda to the United ⏎ Nations
      `,
    );
  });

  it('accepts “we” of a letter on behalf of others', () => {
    silent(letter('en/01', ['I would be grateful if', 'We would be grateful if']));
  });

  it('accepts “we” beside “I”', () => {
    silent(letter('en/03', ['I should be grateful if you', 'I should be grateful, as we all should, if you']));
  });

  it('accepts “we” of a State', () => {
    silent(letter('ru/22'));
  });
  it('does not take those to whom a letter is brought for those who send it', () => {
    check(
      letter('en/44', ['I would be grateful', '⟦We⟧ would be grateful']),
      `
        information signatories-mismatch: The request speaks for several; one person signs.
          ~ The signature: (Signed) Kwabena Osei-Tutu Mensah ⏎ Ambassador Extraordinary and Plenipotentiary ⏎ Permanent Representative of Ghana to the United Nations
      `,
    );
  });
});
