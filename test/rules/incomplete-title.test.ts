import { check, letter, silent } from './check';

describe('Rules: incomplete-title', () => {
  it('keeps the Russian word for the year', () => {
    check(
      letter('ru/01', [
        'Письмо Постоянного представителя Узбекистана при Организации Объединенных Наций от 12 марта 2025 года на имя Генерального секретаря\n\nПо',
        '⟦Письмо от 12 марта 2025 года на имя Генерального секретаря⟧\n\nПо',
      ]),
      `
      warning incomplete-title: The title says who sent the letter: the sender is missing.
        → Complete the title
          - Письмо от 12 марта 2025 год…
          + Письмо ‹…› от 12 марта 2025 год…
    `,
      ['Постоянного представителя Узбекистана при Организации Объединенных Наций'],
    );
  });

  it('does not rewrite text that was read as a part of the title', () => {
    check(
      letter('es/24', [
        'Carta de fecha 4 de noviembre de 2025 dirigida al Secretario General por el\nRepresentante Permanente de Kazajstán ante las Naciones Unidas\nEl nivel',
        '⟦Carta de fecha 4 de noviembre de 2025⟧ dirigida al Secretario General\nEl nivel',
      ]),
      `
      warning incomplete-title: The title says who sent the letter: the sender is missing.
    `,
    );
  });

  it('finds that the date is missing, in every language', () => {
    check(
      letter('en/22', [
        'Letter dated 19 February 2024 from the Permanent Representative of Oman to the United Nations addressed to the President of the General Assembly',
        '⟦Letter from the Permanent Representative of Oman to the United Nations addressed to the President of the General Assembly⟧',
      ]),
      `
      warning incomplete-title: The title says when the letter was sent: the date is missing.
        → Complete the title
          - Letter from the Permanent R…
          + Letter dated ‹…› from the Permanent R…
    `,
      ['19 February 2024'],
    );
    check(
      letter('fr/22', [
        'Lettre datée du 14 novembre 2024, adressée au Président de l’Assemblée générale par la Représentante permanente de la Tchéquie auprès de l’Organisation des Nations Unies',
        '⟦Lettre adressée au Président de l’Assemblée générale par la Représentante permanente de la Tchéquie auprès de l’Organisation des Nations Unies⟧',
      ]),
      `
      warning incomplete-title: The title says when the letter was sent: the date is missing.
        → Complete the title
          - Lettre adressée au Présiden…
          + Lettre datée du ‹…›, adressée au Présiden…
    `,
      ['14 novembre 2024'],
    );
  });

  it('finds that the date is missing in the scripts of other languages', () => {
    check(
      letter('ru/22', [
        'Письмо Постоянного представителя Лихтенштейна при Организации Объединенных Наций от 14 октября 2025 года на имя Генерального секретаря',
        '⟦Письмо Постоянного представителя Лихтенштейна при Организации Объединенных Наций на имя Генерального секретаря⟧',
      ]),
      `
      warning incomplete-title: The title says when the letter was sent: the date is missing.
        → Complete the title
          - … Объединенных Наций на имя Генерального секретаря
          + … Объединенных Наций от ‹…› на имя Генерального секретаря
    `,
      ['14 октября 2025 года'],
    );
    check(
      letter('ar/22', [
        'رسالة مؤرخة 18 آذار/مارس 2024 موجهة إلى رئيس الجمعية العامة من الممثلة الدائمة لكوستاريكا لدى الأمم المتحدة',
        '⟦رسالة موجهة إلى رئيس الجمعية العامة من الممثلة الدائمة لكوستاريكا لدى الأمم المتحدة⟧',
      ]),
      `
      warning incomplete-title: The title says when the letter was sent: the date is missing.
        → Complete the title
          - رسالة موجهة إلى رئيس الجمعي…
          + رسالة مؤرخة ‹…› موجهة إلى رئيس الجمعي…
    `,
      ['18 آذار/مارس 2024'],
    );
    check(
      letter('zh/22', ['2021年11月30日蒙古常驻联合国代表给大会主席的信', '⟦蒙古常驻联合国代表给大会主席的信⟧']),
      `
      warning incomplete-title: The title says when the letter was sent: the date is missing.
        → Complete the title
          - 蒙古常驻联合国代表给大会主席的信
          + ‹…›蒙古常驻联合国代表给大会主席的信
    `,
      ['2021年11月30日'],
    );
  });

  it('finds that the sender is missing', () => {
    check(
      letter(
        'en/22',
        [
          'Letter dated 19 February 2024 from the Permanent Representative of Oman to the United Nations addressed',
          '⟦Letter dated 19 February 2024 addressed',
        ],
        ['the President of the General Assembly\n\nI refer', 'the President of the General Assembly⟧\n\nI refer'],
      ),
      `
      warning incomplete-title: The title says who sent the letter: the sender is missing.
        → Complete the title
          - Letter dated 19 February 2024 addressed to the Pre…
          + Letter dated 19 February 2024 from ‹…› addressed to the Pre…
    `,
      ['the Permanent Representative of Oman to the United Nations'],
    );
  });

  it('finds that the addressee is missing', () => {
    check(
      letter('en/22', [
        'Letter dated 19 February 2024 from the Permanent Representative of Oman to the United Nations addressed to the President of the General Assembly',
        '⟦Letter dated 19 February 2024 from the Permanent Representative of Oman to the United Nations⟧',
      ]),
      `
      warning incomplete-title: The title says to whom the letter was sent: the addressee is missing.
        → Complete the title
          - …o the United Nations
          + …o the United Nations addressed to ‹the Secretary-General›
    `,
    );
    check(
      letter(
        'es/22',
        [
          'Carta de fecha 18 de octubre de 2022 dirigida al Presidente de la Asamblea General por la',
          '⟦Carta de fecha 18 de octubre de 2022 de la',
        ],
        ['ante las Naciones Unidas\n', 'ante las Naciones Unidas⟧\n'],
      ),
      `
      warning incomplete-title: The title says to whom the letter was sent: the addressee is missing.
        → Complete the title
          - …de octubre de 2022 de la Representante Pe…
          + …de octubre de 2022 dirigida ‹al Secretario General› por la Representante Pe…
    `,
    );
  });

  it('finds that more is missing', () => {
    check(
      letter('en/22', [
        'Letter dated 19 February 2024 from the Permanent Representative of Oman to the United Nations addressed to the President of the General Assembly',
        '⟦Letter from the Permanent Representative of Oman to the United Nations⟧',
      ]),
      `
      warning incomplete-title: The title says who sent the letter, when, and to whom: not all of it stands here.
        → Complete the title
          - Letter from the Permanent Representative of Oman to the United Nations
          + Letter dated ‹…› from the Permanent Representative of Oman to the United Nations addressed to ‹the Secretary-General›
    `,
      ['19 February 2024'],
    );
  });

  it('finds a date without its year', () => {
    check(
      letter('en/22', ['Letter dated 19 February 2024 from', 'Letter dated ⟦19 February⟧ from']),
      `
      warning incomplete-title: The date in the title has no year.
        → Complete the date
          - Letter dated 19 February from the Permanent R…
          + Letter dated 19 February ‹…› from the Permanent R…
    `,
      ['2024'],
    );
    check(
      letter('zh/01', [
        '\n2019年11月20日塞内加尔常驻联合国代表给秘书长的信\n',
        '\n⟦11月20日⟧塞内加尔常驻联合国代表给秘书长的信\n',
      ]),
      `
      warning incomplete-title: The date in the title has no year.
        → Complete the date
          - 11月20日塞内加尔常驻联合国代表给秘书长的信
          + ‹…›年11月20日塞内加尔常驻联合国代表给秘书长的信
    `,
      ['2019'],
    );
    check(
      letter('ru/01', [
        'от 12 марта 2025 года на имя Генерального секретаря\n\nПо',
        'от ⟦12 марта⟧ на имя Генерального секретаря\n\nПо',
      ]),
      `
      warning incomplete-title: The date in the title has no year.
        → Complete the date
          - …х Наций от 12 марта на имя Генерального секретаря
          + …х Наций от 12 марта ‹…› года на имя Генерального секретаря
    `,
      ['2025'],
    );
  });

  it('keeps what refers to a note, the lines and the indents', () => {
    check(
      letter(
        'en/28',
        ['Seventy-fourth session', 'Seventy-fourth session\nAgenda items 19 (e) and 71'],
        [
          'Letter from the Permanent Representative of Zambia to\n    the United Nations addressed to the Secretary-General',
          '⟦Letter from the Permanent Representative of Zambia to\n    the United Nations addressed to the Secretary-General⟧',
        ],
      ),
      `
      warning incomplete-title: The title says when the letter was sent: the date is missing.
        → Complete the title
          -     Letter from the Permanent Representative of Zambia to
          -     the United Nations addressed to the Secretary-General
          +     Letter dated ‹…› from the Permanent Representative of
          +     Zambia to the United Nations addressed to the
          +     Secretary-General
    `,
      ['3 April 2020'],
    );
  });

  it('is silent about a draft, which has no title yet', () => {
    silent(letter('fr/06'));
  });

  it('ends a title before the opening of an Arabic letter, though nothing stands between', () => {
    check(
      letter('ar/36', [
        '\nرسالة مؤرخة 4 كانون الأول/ديسمبر 2024 موجهة إلى الأمين العام من الممثل\nالدائم لموريتانيا لدى الأمم المتحدة\nيشرفني',
        '\n⟦رسالة موجهة إلى الأمين العام من الممثل\nالدائم لموريتانيا لدى الأمم المتحدة⟧\nيشرفني',
      ]),
      `
      warning incomplete-title: The title says when the letter was sent: the date is missing.
        → Complete the title
          - رسالة موجهة إلى الأمين العام من الممثل
          - الدائم لموريتانيا لدى الأمم المتحدة
          + رسالة مؤرخة ‹…› موجهة إلى الأمين العام
          + من الممثل الدائم لموريتانيا لدى الأمم
          + المتحدة
    `,
      ['4 كانون الأول/ديسمبر 2024'],
    );
  });
});
