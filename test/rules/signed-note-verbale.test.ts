import { check, letter, silent } from './check';

describe('Rules: signed-note-verbale', () => {
  it('finds it in every language', () => {
    check(
      letter('en/05', [
        'of its highest consideration.\n',
        'of its highest consideration.\n\n⟦(Signed) A. Name\nAmbassador⟧\n',
      ]),
      `
      error signed-note-verbale: A note verbale is unsigned.
        ~ The title says that this is a note verbale: Note verbale dated 3 May 2023 from the
        → Delete the signature block
          - (Signed) A. Name
          - Ambassador
          -
    `,
    );
    check(
      letter('fr/05', [
        'assurances de sa très haute considération.\n',
        'assurances de sa très haute considération.\n\n                    ⟦(Signé) A. Nom⟧\n',
      ]),
      `
      error signed-note-verbale: A note verbale is unsigned.
        ~ The title says that this is a note verbale: Note verbale datée du 14 juin 2021,
        → Delete the signature block
          -                     (Signé) A. Nom
          -
    `,
    );
    check(
      letter('es/05', [
        'más alta y distinguida consideración.\n',
        'más alta y distinguida consideración.\n\n⟦(Firmado) A. Nombre⟧\n',
      ]),
      `
      error signed-note-verbale: A note verbale is unsigned.
        ~ The title says that this is a note verbale: Nota verbal de fecha 11 de marzo de 2021
        → Delete the signature block
          - (Firmado) A. Nombre
          -
    `,
    );
    check(
      letter('ru/05', ['весьма высоком уважении.\n', 'весьма высоком уважении.\n\n⟦(Подпись) А. Имя⟧\n']),
      `
      error signed-note-verbale: A note verbale is unsigned.
        ~ The title says that this is a note verbale: Вербальная нота Постоянного
        → Delete the signature block
          - (Подпись) А. Имя
          -
    `,
    );
    check(
      letter('ar/05', ['عن فائق تقديرها.\n', 'عن فائق تقديرها.\n\n⟦(توقيع) الاسم\nالسفير⟧\n']),
      `
      error signed-note-verbale: A note verbale is unsigned.
        ~ The title says that this is a note verbale: مذكرة شفوية مؤرخة ٦ تموز/يوليه ٢٠٢١
        → Delete the signature block
          - (توقيع) الاسم
          - السفير
          -
    `,
    );
    check(
      letter('zh/05', ['致以最崇⾼的敬意。\n', '致以最崇⾼的敬意。\n⟦姓名(签名)⟧\n']),
      `
      error signed-note-verbale: A note verbale is unsigned.
        ~ The title says that this is a note verbale: 2022 年 6 月 9 日蒙古常驻联合国代表团给秘书长的普通照会
        → Delete the signature block
          - 姓名(签名)
    `,
    );
  });

  it('accepts a signature in the annex', () => {
    silent(`${letter('en/05')}\n(Signed) A. Name\nMinister for the Environment\n`);
  });

  it('is silent about letters and drafts', () => {
    silent(letter('en/01'));
    silent(letter('ru/25'));
  });
});
