import { check, letter, silent } from './check';

describe('Rules: missing-agenda-item-in-request', () => {
  it('finds it and inserts the items of the masthead, in every language', () => {
    check(
      letter('en/01', [
        'document of the General Assembly, under agenda items 18 (c), 33, 65 (b) and 75, and of',
        'document of the ⟦General Assembly⟧ and of',
      ]),
      `
      error missing-agenda-item-in-request: The request names no agenda item for the document of the General Assembly.
        ~ The items in the masthead: Agenda items 18 (c), 33, 65 (b) and 75
        → Insert the agenda items
          - …the General Assembly and of the Security Council.
          + …the General Assembly, under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council.
    `,
    );
    check(
      letter('fr/01', [
        'document de l’Assemblée générale, au titre des points 31, 33 et 74 a) de l’ordre du jour, et du',
        'document de l’⟦Assemblée générale⟧ et du',
      ]),
      `
      error missing-agenda-item-in-request: The request names no agenda item for the document of the General Assembly.
        ~ The items in the masthead: Points 31, 33 et 74 a) de l’ordre du jour
        → Insert the agenda items
          - …l’Assemblée générale et du Conseil de sécurité.
          + …l’Assemblée générale, au titre des points 31, 33 et 74 a) de l’ordre du jour, et du Conseil de sécurité.
    `,
    );
    check(
      letter('es/01', [
        'documento de la Asamblea General, en relación con los temas 14, 31, 33, 75 y 83 del programa, y del',
        'documento de la ⟦Asamblea General⟧ y del',
      ]),
      `
      error missing-agenda-item-in-request: The request names no agenda item for the document of the General Assembly.
        ~ The items in the masthead: Temas 14, 31, 33, 75 y 83 del programa
        → Insert the agenda items
          - … la Asamblea General y del Consejo de Seguridad.
          + … la Asamblea General, en relación con los temas 14, 31, 33, 75 y 83 del programa, y del Consejo de Seguridad.
    `,
    );
    check(
      letter('ru/01', [
        'документа Генеральной Ассамблеи по пунктам 14, 18 e), 32 и 64 повестки дня и',
        'документа ⟦Генеральной Ассамблеи⟧ и',
      ]),
      `
      error missing-agenda-item-in-request: The request names no agenda item for the document of the General Assembly.
        ~ The items in the masthead: Пункты 14, 18 e), 32 и 64 повестки дня
        → Insert the agenda items
          - …неральной Ассамблеи и документа Совета Б…
          + …неральной Ассамблеи по пунктам 14, 18 e), 32 и 64 повестки дня и документа Совета Б…
    `,
    );
    check(
      letter('ar/01', [
        'وثائق الجمعية العامة، في إطار البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن',
        'وثائق ⟦الجمعية العامة⟧ ومن',
      ]),
      `
      error missing-agenda-item-in-request: The request names no agenda item for the document of the General Assembly.
        ~ The items in the masthead: البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال
        → Insert the agenda items
          - …وثائق الجمعية العامة ومن وثائق مجلس الأمن.
          + …وثائق الجمعية العامة، في إطار البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن وثائق مجلس الأمن.
    `,
    );
    check(
      letter('zh/01', ['作为大会议程项目19、31、62和117下的文件', '作为⟦大会⟧文件']),
      `
      error missing-agenda-item-in-request: The request names no agenda item for the document of the General Assembly.
        ~ The items in the masthead: 议程项目19、31、62和117
        → Insert the agenda items
          - …尤其如此。因此，请将本函及其附件作为大会文件以及安全理事会文件分发为荷。
          + …尤其如此。因此，请将本函及其附件作为大会议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。
    `,
    );
    check(
      letter('zh/01', ['作为大会议程项目19、31、62和117下的文件', '作为⟦大会⟧的文件']),
      `
      error missing-agenda-item-in-request: The request names no agenda item for the document of the General Assembly.
        ~ The items in the masthead: 议程项目19、31、62和117
        → Insert the agenda items
          - …尤其如此。因此，请将本函及其附件作为大会的文件以及安全理事会文件分发为荷。
          + …尤其如此。因此，请将本函及其附件作为大会议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。
    `,
    );
  });

  it('finds it at the end of the sentence', () => {
    check(
      letter('en/22', [
        'document of the General Assembly under agenda item 12, entitled “Improving global road safety”.',
        'document of the ⟦General Assembly⟧.',
      ]),
      `
      error missing-agenda-item-in-request: The request names no agenda item for the document of the General Assembly.
        ~ The items in the masthead: Agenda item 12
        → Insert the agenda items
          - …the General Assembly.
          + …the General Assembly, under agenda item 12.
    `,
    );
  });

  it('finds it in a draft, with a tab stop for the item', () => {
    check(
      letter('ar/25', [
        'الجمعية العامة في إطار البندين 14 و 20 (ب) من جدول أعمال\nدورتها الثمانين.',
        '⟦الجمعية العامة⟧.',
      ]),
      `
      error missing-agenda-item-in-request: The request names no agenda item for the document of the General Assembly.
        → Insert the agenda items
          - وثيقة من وثائق الجمعية العامة.
          + وثيقة من وثائق الجمعية العامة، في إطار البند ‹34› من جدول الأعمال.
    `,
      ['12'],
    );
    check(
      letter('zh/25', ['大会第七十九届会议议程项目10项下的文件', '⟦大会⟧文件']),
      `
      error missing-agenda-item-in-request: The request names no agenda item for the document of the General Assembly.
        → Insert the agenda items
          - 　　谨请将本函及所附清单作为大会文件予以分发。
          + 　　谨请将本函及所附清单作为大会议程项目 ‹34› 下的文件予以分发。
    `,
      ['12'],
    );
  });

  it('finds it for the Economic and Social Council', () => {
    check(
      letter('en/05', [
        'document of the Economic and Social Council, under agenda items 15 and 18 (e).',
        'document of the ⟦Economic and Social Council⟧.',
      ]),
      `
      error missing-agenda-item-in-request: The request names no agenda item for the document of the Economic and Social Council.
        ~ The items in the masthead: Agenda items 15 and 18 (e)
        → Insert the agenda items
          - …c and Social Council.
          + …c and Social Council, under agenda items 15 and 18 (e).
    `,
    );
  });

  it('is silent where the items are named elsewhere, or by their titles', () => {
    silent(letter('en/22', ['under agenda item 12, entitled', 'under the agenda item entitled']));
    silent(
      letter('en/22', [
        'under agenda item 12, entitled “Improving global road safety”.',
        'for consideration. It concerns agenda item 12.',
      ]),
    );
  });

  it('is silent about the Security Council', () => {
    silent(letter('en/02'));
    silent(letter('ru/02'));
  });

  it('writes the figures of the text, whatever those of symbols and job numbers are', () => {
    check(
      letter('ar/42', [
        'الجمعية العامة، في إطار البنود ١٨ (ب) و ٢١ (أ) و ٣٥ و ٦٩ (أ) و ٧٢ (أ) من \n\nجدول الأعمال',
        '⟦الجمعية العامة⟧',
      ]),
      `
      error missing-agenda-item-in-request: The request names no agenda item for the document of the General Assembly.
        ~ The items in the masthead: البنود ١٨ (ب) و ٢١ (أ) و ٣٥ و ٦٩ (أ) و ٧٢ (أ) من ⏎ جدول الأعمال
        → Insert the agenda items
          - الجمعية العامة، ومن وثائق مجلس الأمن.
          + الجمعية العامة، في إطار البنود ١٨ (ب) و ٢١ (أ) و ٣٥ و ٦٩ (أ) و ٧٢ (أ) من جدول الأعمال، ومن وثائق مجلس الأمن.
    `,
    );
  });
});
