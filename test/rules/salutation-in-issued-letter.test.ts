import { check, letter, silent } from './check';

describe('Rules: salutation-in-issued-letter', () => {
  it('finds it in English', () => {
    check(
      letter('en/01', ['\n\nOn 8 March 2024 the States', '\n\n⟦Excellency,⟧\n\nOn 8 March 2024 the States']),
      `
        information salutation-in-issued-letter: The salutation is left out in the circulated form of a letter.
          → Delete it
            - Excellency,
            -
      `,
    );
  });

  it('finds it in French', () => {
    check(
      letter('fr/01', [
        '\n\nL’Ambassadeur,\n',
        '\n\n⟦Veuillez agréer, Monsieur le Secrétaire⟧ général, les assurances de ma très haute considération.\n\nL’Ambassadeur,\n',
      ]),
      `
        information salutation-in-issued-letter: The complimentary close is left out in the circulated form of a letter.
          → Delete it
            - Veuillez agréer, Monsieur le Secrétaire général, les assurances de ma très haute considération.
            -
      `,
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/01', [
        '\n\nPor encargo de mi Gobierno',
        '\n\n⟦Señor Secretario General:⟧\n\nPor encargo de mi Gobierno',
      ]),
      `
        information salutation-in-issued-letter: The salutation is left out in the circulated form of a letter.
          → Delete it
            - Señor Secretario General:
            -
      `,
    );
  });

  it('finds it in Russian', () => {
    check(
      letter('ru/01', ['\n\nПо поручению моего', '\n\n⟦Ваше Превосходительство,⟧\n\nПо поручению моего']),
      `
        information salutation-in-issued-letter: The salutation is left out in the circulated form of a letter.
          → Delete it
            - Ваше Превосходительство,
            -
      `,
    );
  });

  it('finds it in Chinese', () => {
    check(
      letter('zh/01', ['\n\n常驻代表\n', '\n\n　　⟦顺致最崇高的敬意。⟧\n\n常驻代表\n']),
      `
        information salutation-in-issued-letter: The complimentary close is left out in the circulated form of a letter.
          → Delete it
            - 　　顺致最崇高的敬意。
            -
      `,
    );
  });

  it('finds it in Arabic', () => {
    check(
      letter('ar/01', ['\n\nأتشرّف بأن أحيل', '\n\n⟦صاحب السعادة،⟧\n\nأتشرّف بأن أحيل']),
      `
        information salutation-in-issued-letter: The salutation is left out in the circulated form of a letter.
          → Delete it
            - صاحب السعادة،
            -
      `,
    );
  });

  it('keeps the formula of a note verbale', () => {
    silent(letter('en/05'));
  });

  it('keeps both in a draft', () => {
    silent(letter('en/25'));
  });

  it('accepts thanks at the end', () => {
    silent(letter('zh/55'));
  });
  it('finds “Sir” in Arabic', () => {
    check(
      letter('ar/01', ['\n\nأتشرّف بأن أحيل', '\n\n⟦سيدي الأمين العام،⟧\n\nأتشرّف بأن أحيل']),
      `
        information salutation-in-issued-letter: The salutation is left out in the circulated form of a letter.
          → Delete it
            - سيدي الأمين العام،
            -
      `,
    );
  });
  it('finds it in Chinese, where the masthead stays what it is', () => {
    check(
      letter('zh/22', ['给大会主席的信\n', '给大会主席的信\n\n⟦秘书长先生：⟧\n']),
      `
        information salutation-in-issued-letter: The salutation is left out in the circulated form of a letter.
          → Delete it
            - 秘书长先生：
            -
      `,
    );
  });
});
