import { check, letter, silent } from './check';

describe('Rules: missing-signature', () => {
  it('finds it in English', () => {
    check(
      letter('en/27', ['the Security Council.\n\n21', 'the Security ⟦Council.⟧\n\n21']),
      `
      error missing-signature: The letter is not signed: there is no signature block behind its last paragraph.
        ~ The letter: Letter dated 16 June 2021 from the
        → Insert the signature block
          + (Signed) ‹…›
          + ‹Ambassador›
          + ‹Permanent Representative›
          +
    `,
      ['A. Name'],
    );
  });

  it('finds it in French', () => {
    check(
      letter('fr/27', ['l’ordre du jour.', 'l’ordre du ⟦jour.⟧']),
      `
      error missing-signature: The letter is not signed: there is no signature block behind its last paragraph.
        ~ The letter: Lettre datée du 5 mars 2020, adressée au
        → Insert the signature block
          + ‹L’Ambassadrice›,
          + ‹Représentante permanente›
          + (Signé) ‹…›
          +
    `,
      ['', '', 'Name'],
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/27', ['documento del Consejo de Seguridad.', 'documento del Consejo de ⟦Seguridad.⟧']),
      `
      error missing-signature: The letter is not signed: there is no signature block behind its last paragraph.
        ~ The letter: Carta de fecha 15 de junio de 2021
        → Insert the signature block
          + (Firmado) ‹…›
          + ‹Encargado de Negocios interino›
          +
    `,
      ['A. Nombre'],
    );
  });

  it('finds it in Russian', () => {
    check(
      letter('ru/27', ['документ Совета Безопасности.', 'документ Совета ⟦Безопасности.⟧']),
      `
      error missing-signature: The letter is not signed: there is no signature block behind its last paragraph.
        ~ The letter: Письмо Постоянного представителя
        → Insert the signature block
          + (Подпись) ‹…›
          + ‹Посол›
          + ‹Постоянный представитель›
          +
    `,
      ['А. Имя'],
    );
  });

  it('finds it in Arabic', () => {
    check(
      letter('ar/27', ['وثائق مجلس الأمن.', 'وثائق مجلس ⟦الأمن.⟧']),
      `
      error missing-signature: The letter is not signed: there is no signature block behind its last paragraph.
        ~ The letter: رسالة مؤرخة 11 شباط/فبراير 2019 موجهة
        → Insert the signature block
          + (توقيع) ‹…›
          + ‹السفير›
          + ‹الممثل الدائم›
          +
    `,
      ['اسم'],
    );
  });

  it('finds it in Chinese', () => {
    check(
      letter('zh/27', ['，我将不胜感激。', '，⟦我将不胜感激。⟧']),
      `
      error missing-signature: The letter is not signed: there is no signature block behind its last paragraph.
        ~ The letter: 2023年5月17日尼泊尔常驻联合国代表给秘书长的信
        → Insert the signature block
          + ‹常驻代表›
          + ‹大使›
          + ‹…›(签名)
          +
    `,
      ['', '', '姓名'],
    );
  });

  it('takes the post from the title', () => {
    check(
      letter(
        'en/27',
        [
          'the Permanent Representative of\nTuvalu to',
          'the Chargé d’affaires a.i. of the Permanent Mission of\nTuvalu to',
        ],
        ['the Security Council.\n\n21', 'the Security ⟦Council.⟧\n\n21'],
      ),
      `
        error missing-signature: The letter is not signed: there is no signature block behind its last paragraph.
          ~ The letter: Letter dated 16 June 2021 from the
          → Insert the signature block
            + (Signed) ‹…›
            + ‹Chargé d’affaires a.i.›
            +
      `,
      ['A. Name'],
    );
    check(
      letter(
        'ru/27',
        ['Постоянного представителя Шри-Ланки', 'Постоянного наблюдателя от Палестины'],
        ['документ Совета Безопасности.', 'документ Совета ⟦Безопасности.⟧'],
      ),
      `
        error missing-signature: The letter is not signed: there is no signature block behind its last paragraph.
          ~ The letter: Письмо Постоянного наблюдателя от
          → Insert the signature block
            + (Подпись) ‹…›
            + ‹Посол›
            + ‹Постоянный наблюдатель›
            +
      `,
      ['А. Имя'],
    );
  });

  it('is silent about a note verbale', () => {
    silent(letter('en/05'));
    silent(letter('fr/05'));
  });

  it('is silent about a text that was cut off', () => {
    silent(`
Letter dated 5 May 2021 from the Permanent Representative of Albania to the United Nations addressed to the Secretary-General

I have the honour to inform you that the second meeting of the ministers was held in Tirana and that the`);
  });

  it('is silent about a draft, which is signed by hand', () => {
    silent(
      letter('en/25', [
        'Thelma Braithwaite-Lowe\nAmbassador Extraordinary and Plenipotentiary\nPermanent Representative\n',
        '',
      ]),
    );
  });
});
