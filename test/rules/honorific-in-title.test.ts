import { check, letter, silent } from './check';

describe('Rules: honorific-in-title', () => {
  it('finds it in English', () => {
    check(
      letter('en/22', [
        'from the Permanent Representative of Oman to',
        'from ⟦H.E. Mr.⟧ Salim Al-Hinai, Permanent Representative of Oman to',
      ]),
      `
        information honorific-in-title: The title names an office, without honorifics.
          → Leave the honorific out
            - … February 2024 from H.E. Mr. Salim Al-Hinai, Permanent Represent…
            + … February 2024 from the Permanent Represent…
      `,
    );
  });

  it('finds it in French', () => {
    check(
      letter('fr/22', [
        'par la Représentante permanente',
        'par ⟦S. E. Mme⟧ Markéta Havlíková, Représentante permanente',
      ]),
      `
        information honorific-in-title: The title names an office, without honorifics.
          → Leave the honorific out
            - …emblée générale par S. E. Mme Markéta Havlíková, Représentante perma…
            + …emblée générale par la Représentante perma…
      `,
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/22', ['por la Representante Permanente', 'por la ⟦Excma. Sra.⟧ Representante Permanente']),
      `
        information honorific-in-title: The title names an office, without honorifics.
          → Leave the honorific out
            - …blea General por la Excma. Sra. Representante Perman…
            + …blea General por la Representante Perman…
      `,
    );
  });

  it('finds it in Russian', () => {
    check(
      letter('ru/22', ['Письмо Постоянного', 'Письмо ⟦Его Превосходительства г-на⟧ Постоянного']),
      `
        information honorific-in-title: The title names an office, without honorifics.
          → Leave the honorific out
            - Письмо Его Превосходительства г-на Постоянного представ…
            + Письмо Постоянного представ…
      `,
    );
  });

  it('finds it in Arabic', () => {
    check(
      letter('ar/22', ['من الممثلة الدائمة', 'من ⟦سعادة السيدة⟧ الممثلة الدائمة']),
      `
        information honorific-in-title: The title names an office, without honorifics.
          → Leave the honorific out
            - …س الجمعية العامة من سعادة السيدة الممثلة الدائمة لكوس…
            + …س الجمعية العامة من الممثلة الدائمة لكوس…
      `,
    );
  });

  it('finds it in Chinese', () => {
    check(
      letter('zh/22', ['蒙古常驻联合国代表给', '蒙古常驻联合国代表恩赫包勒德⟦先生⟧给']),
      `
        information honorific-in-title: The title names an office, without honorifics.
          → Leave the honorific out
            - 2021年11月30日蒙古常驻联合国代表恩赫包勒德先生给大会主席的信
            + 2021年11月30日蒙古常驻联合国代表恩赫包勒德给大会主席的信
      `,
    );
  });

  it('finds one with the addressee, where nothing is changed', () => {
    check(
      letter('en/22', [
        'addressed to the President of the General',
        'addressed to ⟦H.E.⟧ the President of the General',
      ]),
      `
        information honorific-in-title: The title names an office, without honorifics.
      `,
    );
  });

  it('finds it where the title goes on with it on another line', () => {
    check(
      letter('ar/24', ['من\nالمندوب الدائم', 'من\n⟦سعادة السيد⟧ المندوب الدائم']),
      `
        information honorific-in-title: The title names an office, without honorifics.
          → Leave the honorific out
            - سعادة السيد المندوب الدائم لموري…
            + المندوب الدائم لموري…
      `,
    );
  });

  it('finds it in capitals', () => {
    check(
      letter('en/22', [
        'Letter dated 19 February 2024 from the Permanent Representative of Oman to the United Nations addressed to the President of the General Assembly',
        'LETTER DATED 19 FEBRUARY 2024 FROM ⟦H.E. MR.⟧ SALIM AL-HINAI, PERMANENT REPRESENTATIVE OF OMAN TO THE UNITED NATIONS ADDRESSED TO THE PRESIDENT OF THE GENERAL ASSEMBLY',
      ]),
      `
        information honorific-in-title: The title names an office, without honorifics.
          → Leave the honorific out
            - … FEBRUARY 2024 FROM H.E. MR. SALIM AL-HINAI, PERMANENT REPRESENT…
            + … FEBRUARY 2024 FROM THE PERMANENT REPRESENT…
      `,
    );
  });

  it('accepts an office that begins alike', () => {
    silent(
      letter('en/22', ['the Permanent Representative of Oman to the United Nations', 'the Drafting Committee of Oman']),
    );
  });
});
