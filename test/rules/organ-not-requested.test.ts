import { check, letter, silent } from './check';

describe('Rules: organ-not-requested', () => {
  it('finds the Security Council in every language, and adds it behind', () => {
    check(
      letter('en/01', [
        'document of the General Assembly, under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council.',
        'document of the ⟦General Assembly⟧, under agenda items 18 (c), 33, 65 (b) and 75.',
      ]),
      `
      error organ-not-requested: The masthead lists the Security Council; the request names only the General Assembly.
        ~ The organ in the masthead: Security Council
        → Add the organ to the request
          - …), 33, 65 (b) and 75.
          + …), 33, 65 (b) and 75, and of the Security Council.
    `,
    );
    check(
      letter('fr/01', [
        'document de l’Assemblée générale, au titre des points 31, 33 et 74 a) de l’ordre du jour, et du Conseil de sécurité.',
        'document de l’⟦Assemblée générale⟧, au titre des points 31, 33 et 74 a) de l’ordre du jour.',
      ]),
      `
      error organ-not-requested: The masthead lists the Security Council; the request names only the General Assembly.
        ~ The organ in the masthead: Conseil de sécurité
        → Add the organ to the request
          - …) de l’ordre du jour.
          + …) de l’ordre du jour, et du Conseil de sécurité.
    `,
    );
    check(
      letter('es/01', [
        'documento de la Asamblea General, en relación con los temas 14, 31, 33, 75 y 83 del programa, y del Consejo de Seguridad.',
        'documento de la ⟦Asamblea General⟧, en relación con los temas 14, 31, 33, 75 y 83 del programa.',
      ]),
      `
      error organ-not-requested: The masthead lists the Security Council; the request names only the General Assembly.
        ~ The organ in the masthead: Consejo de Seguridad
        → Add the organ to the request
          - …75 y 83 del programa.
          + …75 y 83 del programa, y del Consejo de Seguridad.
    `,
    );
    check(
      letter('ru/01', [
        'документа Генеральной Ассамблеи по пунктам 14, 18 e), 32 и 64 повестки дня и документа Совета Безопасности.',
        'документа ⟦Генеральной Ассамблеи⟧ по пунктам 14, 18 e), 32 и 64 повестки дня.',
      ]),
      `
      error organ-not-requested: The masthead lists the Security Council; the request names only the General Assembly.
        ~ The organ in the masthead: Совет Безопасности
        → Add the organ to the request
          - …32 и 64 повестки дня.
          + …32 и 64 повестки дня и документа Совета Безопасности.
    `,
    );
    check(
      letter('ar/01', [
        'وثائق الجمعية العامة، في إطار البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن وثائق مجلس الأمن.',
        'وثائق ⟦الجمعية العامة⟧، في إطار البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال.',
      ]),
      `
      error organ-not-requested: The masthead lists the Security Council; the request names only the General Assembly.
        ~ The organ in the masthead: مجلس الأمن
        → Add the organ to the request
          - … 128 من جدول الأعمال.
          + … 128 من جدول الأعمال، ومن وثائق مجلس الأمن.
    `,
    );
    check(
      letter('zh/01', [
        '作为大会议程项目19、31、62和117下的文件以及安全理事会文件',
        '作为⟦大会⟧议程项目19、31、62和117下的文件',
      ]),
      `
      error organ-not-requested: The masthead lists the Security Council; the request names only the General Assembly.
        ~ The organ in the masthead: 安全理事会
        → Add the organ to the request
          - …议程项目19、31、62和117下的文件分发为荷。
          + …议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。
    `,
    );
  });

  it('finds the General Assembly in every language, and adds it before, with its items', () => {
    check(
      letter('en/01', [
        'document of the General Assembly, under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council.',
        'document of the ⟦Security Council⟧.',
      ]),
      `
      error organ-not-requested: The masthead lists the General Assembly; the request names only the Security Council.
        ~ The organ in the masthead: General Assembly
        → Add the organ to the request
          - …s a document of the Security Council.
          + …s a document of the General Assembly, under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council.
    `,
    );
    check(
      letter('fr/01', [
        'document de l’Assemblée générale, au titre des points 31, 33 et 74 a) de l’ordre du jour, et du Conseil de sécurité.',
        'document du ⟦Conseil de sécurité⟧.',
      ]),
      `
      error organ-not-requested: The masthead lists the General Assembly; the request names only the Security Council.
        ~ The organ in the masthead: Assemblée générale
        → Add the organ to the request
          - …exe comme document du Conseil de sécurité.
          + …exe comme document de l’Assemblée générale, au titre des points 31, 33 et 74 a) de l’ordre du jour, et du Conseil de sécurité.
    `,
    );
    check(
      letter('es/01', [
        'documento de la Asamblea General, en relación con los temas 14, 31, 33, 75 y 83 del programa, y del Consejo de Seguridad.',
        'documento del ⟦Consejo de Seguridad⟧.',
      ]),
      `
      error organ-not-requested: The masthead lists the General Assembly; the request names only the Security Council.
        ~ The organ in the masthead: Asamblea General
        → Add the organ to the request
          - …xo como documento del Consejo de Seguridad.
          + …xo como documento de la Asamblea General, en relación con los temas 14, 31, 33, 75 y 83 del programa, y del Consejo de Seguridad.
    `,
    );
    check(
      letter('ru/01', [
        'документа Генеральной Ассамблеи по пунктам 14, 18 e), 32 и 64 повестки дня и документа Совета Безопасности.',
        'документа ⟦Совета Безопасности⟧.',
      ]),
      `
      error organ-not-requested: The masthead lists the General Assembly; the request names only the Security Council.
        ~ The organ in the masthead: Генеральная Ассамблея
        → Add the organ to the request
          - … качестве документа Совета Безопасности.
          + … качестве документа Генеральной Ассамблеи по пунктам 14, 18 e), 32 и 64 повестки дня и документа Совета Безопасности.
    `,
    );
    check(
      letter('ar/01', [
        'وثيقة من وثائق الجمعية العامة، في إطار البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن وثائق مجلس الأمن.',
        'وثيقة من وثائق ⟦مجلس الأمن⟧.',
      ]),
      `
      error organ-not-requested: The masthead lists the General Assembly; the request names only the Security Council.
        ~ The organ in the masthead: الجمعية العامة
        → Add the organ to the request
          - …فهما وثيقة من وثائق مجلس الأمن.
          + …فهما وثيقة من وثائق الجمعية العامة، في إطار البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن وثائق مجلس الأمن.
    `,
    );
    check(
      letter('zh/01', ['作为大会议程项目19、31、62和117下的文件以及安全理事会文件', '作为⟦安全理事会⟧文件']),
      `
      error organ-not-requested: The masthead lists the General Assembly; the request names only the Security Council.
        ~ The organ in the masthead: 大　会
        → Add the organ to the request
          - …况下尤其如此。因此，请将本函及其附件作为安全理事会文件分发为荷。
          + …况下尤其如此。因此，请将本函及其附件作为大会议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。
    `,
    );
  });

  it('finds it where the sentence says it in another way', () => {
    check(
      letter(
        'ar/24',
        [
          'العامة، في إطار البنود 66 (ب) و 73 و 123 من جدول الأعمال، وكوثيقة من وثائق\nمجلس الأمن.',
          'العامة، في إطار البنود 66 (ب) و 73 و 123 من جدول الأعمال.',
        ],
        ['الدورة الخامسة والسبعين\nللجمعية العامة', 'الدورة الخامسة والسبعين\n⟦للجمعية العامة⟧'],
      ),
      `
      error organ-not-requested: The masthead lists the Security Council; the request names only the General Assembly.
        ~ The organ in the masthead: مجلس الأمن
        → Add the organ to the request
          - … 123 من جدول الأعمال.
          + … 123 من جدول الأعمال، ومن وثائق مجلس الأمن.
    `,
    );
    check(
      letter('zh/26', ['作为大会议程项目19和66(b)下的文件以及安全理事会文件散发', '作为⟦安全理事会⟧文件散发']),
      `
      error organ-not-requested: The masthead lists the General Assembly; the request names only the Security Council.
        ~ The organ in the masthead: 大会
        → Add the organ to the request
          - 	如蒙将本信及其三份附件作为安全理事会文件散发，将不胜感激。
          + 	如蒙将本信及其三份附件作为大会议程项目19和66(b)下的文件以及安全理事会文件散发，将不胜感激。
    `,
    );
  });

  it('resolves short forms and "both"', () => {
    silent(letter('en/01', ['and of the Security Council.', 'and of the Council.']));
    silent(
      letter('en/01', [
        'document of the General Assembly, under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council.',
        'document of both organs, for the General Assembly under agenda items 18 (c), 33, 65 (b) and 75.',
      ]),
    );
    silent(letter('zh/01', ['以及安全理事会文件', '以及安理会文件']));
    silent(letter('fr/01', ['et du Conseil de sécurité.', 'et du Conseil.']));
    silent(letter('ru/01', ['документа Совета Безопасности.', 'документа Совета.']));
  });

  it('is silent about the Assembly above the Human Rights Council', () => {
    silent(letter('fr/05'));
  });
});
