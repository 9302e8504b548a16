import { check, letter, silent } from './check';

describe('Rules: identical-letters-one-addressee', () => {
  it('finds it in English', () => {
    check(
      letter(
        'en/02',
        [
          'addressed to the Secretary-\nGeneral and the President of the Security Council\n',
          'addressed to ⟦the Secretary-\nGeneral⟧\n',
        ],
        [
          'addressed to the\nSecretary-General and the President of the Security Council\n\n[Original',
          'addressed to the\nSecretary-General\n\n[Original',
        ],
      ),
      `
        error identical-letters-one-addressee: Identical letters have more than one addressee; this one has only one.
          ~ The title says that the letters are identical: Identical letters dated 9 July 2019 from
          → Make it a letter
            - Identical letters dated 9 July 2019 from the Permanent Representative of
            - the Comoros to the United Nations addressed to the Secretary-
            - General
            + Letter dated 9 July 2019 from the Permanent Representative of the
            + Comoros to the United Nations addressed to the Secretary-General
            - Annex to the identical letters dated 9 July 2019 f…
            + Annex to the letter dated 9 July 2019 f…
      `,
    );
  });

  it('finds it in French', () => {
    check(
      letter(
        'fr/02',
        [
          "adressées au Secrétaire\ngénéral et à la Présidente du Conseil de sécurité par la Chargée\nd'affaires par intérim de",
          "adressées ⟦à la\nPrésidente du Conseil de sécurité⟧ par la Chargée d'affaires par intérim de",
        ],
        ['adressées au\nSecrétaire général et à la Présidente du Conseil', 'adressées à la\nPrésidente du Conseil'],
      ),
      `
        error identical-letters-one-addressee: Identical letters have more than one addressee; this one has only one.
          ~ The title says that the letters are identical: Lettres identiques datées du 16 février
          → Make it a letter
            - Lettres identiques datées du 16 février 2021, adressées à la
            - Présidente du Conseil de sécurité par la Chargée d'affaires par intérim de la Mission permanente de Djibouti auprès de
            - l'Organisation des Nations Unies
            + Lettre datée du 16 février 2021, adressée à la Présidente du Conseil de sécurité par la Chargée d'affaires par intérim
            + de la Mission permanente de Djibouti auprès de l'Organisation des Nations Unies
            - Annexe aux lettres identiques datées du 16 février 2021 adressées à la
            - Présidente du Conseil de sécurité par la
            - Chargée d'affaires par intérim de la Mission permanente de Djibouti
            - auprès de l'Organisation des Nations Unies
            + Annexe à la lettre datée du 16 février 2021 adressée à la Présidente
            + du Conseil de sécurité par la Chargée d'affaires par intérim de la
            + Mission permanente de Djibouti auprès de l'Organisation des Nations
            + Unies
      `,
    );
  });

  it('finds it in Chinese', () => {
    check(
      letter(
        'zh/02',
        ['给秘书长和安全理事会主席的同\n    文信\n', '给⟦安全理事会主席⟧的同\n    文信\n'],
        ['给秘书长和安全理事会主席的同\n    文信的附件', '给安全理事会主席的同\n    文信的附件'],
      ),
      `
        error identical-letters-one-addressee: Identical letters have more than one addressee; this one has only one.
          ~ The title says that the letters are identical: 2024年3月19日马耳他常驻联合国代表给安全理事会主席的同
          → Make it a letter
            -     2024年3月19日马耳他常驻联合国代表给安全理事会主席的同
            -     文信
            +     2024年3月19日马耳他常驻联合国代表给安全理事会主席的信
            -     2024年3月19日马耳他常驻联合国代表给安全理事会主席的同
            -     文信的附件
            +     2024年3月19日马耳他常驻联合国代表给安全理事会主席的信
            +     的附件
      `,
    );
  });

  it('finds it in Spanish, Russian and Arabic', () => {
    check(
      letter(
        'es/02',
        [
          'dirigidas al Secretario\nGeneral y a la Presidencia del Consejo de Seguridad por el Encargado de\n',
          'dirigidas ⟦a la\nPresidencia del Consejo de Seguridad⟧ por el Encargado de\n',
        ],
        ['dirigidas al\nSecretario General y a la Presidencia', 'dirigidas a\nla Presidencia'],
      ),
      `
        error identical-letters-one-addressee: Identical letters have more than one addressee; this one has only one.
          ~ The title says that the letters are identical: Cartas idénticas de fecha 1 de julio de
          → Make it a letter
            - Cartas idénticas de fecha 1 de julio de 2019 dirigidas a la
            - Presidencia del Consejo de Seguridad por el Encargado de
            - Negocios interino de la Misión Permanente de Guinea Ecuatorial ante las
            - Naciones Unidas
            + Carta de fecha 1 de julio de 2019 dirigida a la Presidencia del Consejo
            + de Seguridad por el Encargado de Negocios interino de la Misión
            + Permanente de Guinea Ecuatorial ante las Naciones Unidas
            - Anexo de las cartas idénticas de fecha 1 de julio de 2019 dirigidas a
            - la Presidencia del Consejo de Seguridad por el
            - Encargado de Negocios interino de la Misión Permanente de Guinea
            - Ecuatorial ante las Naciones Unidas
            + Anexo de la carta de fecha 1 de julio de 2019 dirigida a la
            + Presidencia del Consejo de Seguridad por el Encargado de Negocios
            + interino de la Misión Permanente de Guinea Ecuatorial ante las
            + Naciones Unidas
      `,
    );
    check(
      letter(
        'ru/02',
        [
          'на имя Генерального\nсекретаря и Председателя Совета Безопасности\n\nПо',
          'на имя ⟦Генерального\nсекретаря⟧\n\nПо',
        ],
        [
          'на имя\nГенерального секретаря и Председателя Совета Безопасности\n\n[',
          'на имя\nГенерального секретаря\n\n[',
        ],
      ),
      `
        error identical-letters-one-addressee: Identical letters have more than one addressee; this one has only one.
          ~ The title says that the letters are identical: Идентичные письма Постоянного
          → Make it a letter
            - Идентичные письма Постоянного представителя Коморских Островов при
            - Организации Объединенных Наций от 9 ноября 2018 года на имя Генерального
            - секретаря
            + Письмо Постоянного представителя Коморских Островов при Организации
            + Объединенных Наций от 9 ноября 2018 года на имя Генерального секретаря
            - Приложение к идентичным письмам Постоянного представителя Коморских
            - Островов при Организации Объединенных Наций от 9 ноября 2018 года на имя
            - Генерального секретаря
            + Приложение к письму Постоянного представителя Коморских Островов при
            + Организации Объединенных Наций от 9 ноября 2018 года на имя Генерального
            + секретаря
      `,
    );
    check(
      letter(
        'ar/02',
        [
          '      الأمين العام وإلى رئيس مجلس الأمن من المندوب الدائم\n      لسلطنة',
          '      ⟦الأمين العام⟧ من المندوب الدائم\n      لسلطنة',
        ],
        ['إلى الأمين العام وإلى رئيس مجلس الأمن من المندوب\n   الدائم', 'إلى الأمين العام من المندوب\n   الدائم'],
      ),
      `
        error identical-letters-one-addressee: Identical letters have more than one addressee; this one has only one.
          ~ The title says that the letters are identical: رسالتان متطابقتان مؤرختان 15 تموز/يوليه
          → Make it a letter
            -       رسالتان متطابقتان مؤرختان 15 تموز/يوليه 2019 موجهتان إلى
            -       الأمين العام من المندوب الدائم
            -       لسلطنة عمان لدى الأمم المتحدة
            +       رسالة مؤرخة 15 تموز/يوليه 2019 موجهة إلى الأمين العام من
            +       المندوب الدائم لسلطنة عمان لدى الأمم المتحدة
            -    مرفق الرسالتين المتطابقتين المؤرختين 15 تموز/يوليه 2019
            -    الموجهتين إلى الأمين العام من المندوب
            -    الدائم لسلطنة عمان لدى الأمم المتحدة
            +    مرفق الرسالة المؤرخة 15 تموز/يوليه 2019 الموجهة إلى
            +    الأمين العام من المندوب الدائم لسلطنة عمان لدى الأمم
            +    المتحدة
      `,
    );
  });

  it('is silent where somebody is named beside', () => {
    const to = (words: string) =>
      letter(
        'en/02',
        ['addressed to the Secretary-\nGeneral and the President of the Security Council\n', `addressed to ${words}\n`],
        [
          'addressed to the\nSecretary-General and the President of the Security Council\n\n[Original',
          `addressed to ${words}\n\n[Original`,
        ],
      );
    silent(to('the Secretary-General and the President of the\nHuman Rights Council'));
    silent(to('the members of the Security Council'));
  });

  it('accepts one letter to several', () => {
    silent(letter('en/02', ['Identical letters dated 9', 'Letter dated 9']));
  });
});
