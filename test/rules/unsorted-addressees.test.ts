import { check, letter, silent } from './check';

describe('Rules: unsorted-addressees', () => {
  it('finds it in English, and sorts the title of the annex too', () => {
    check(
      letter(
        'en/02',
        [
          'addressed to the Secretary-\nGeneral and the President of the Security Council\n',
          'addressed to ⟦the\nPresident of the Security Council and the Secretary-General⟧\n',
        ],
        [
          'addressed to the\nSecretary-General and the President of the Security Council\n\n[Original',
          'addressed to the\nPresident of the Security Council and the Secretary-General\n\n[Original',
        ],
      ),
      `
        warning unsorted-addressees: Addressees stand in this order: the Secretary-General, the President of the General Assembly, the President of a Council.
          → Sort the addressees
            - the Comoros to the United Nations addressed to the
            - President of the Security Council and the Secretary-General
            + the Comoros to the United Nations addressed to the Secretary-General and
            + the President of the Security Council
            - President of the Security Council and the Secretary-General
            + Secretary-General and the President of the Security Council
      `,
    );
  });

  it('finds it in French, where the prepositions go with their addressees', () => {
    check(
      letter(
        'fr/02',
        [
          'adressées au Secrétaire\ngénéral et à la Présidente du Conseil de sécurité par',
          'adressées ⟦à la\nPrésidente du Conseil de sécurité et au Secrétaire général⟧ par',
        ],
        ['adressées au\nSecrétaire général et à la Présidente du Conseil', 'adressées à la\nPrésidente du Conseil'],
        ['de sécurité par la\nChargée', 'de sécurité et au Secrétaire général par la\nChargée'],
      ),
      `
        warning unsorted-addressees: Addressees stand in this order: the Secretary-General, the President of the General Assembly, the President of a Council.
          → Sort the addressees
            - Lettres identiques datées du 16 février 2021, adressées à la
            - Présidente du Conseil de sécurité et au Secrétaire général par la Chargée
            + Lettres identiques datées du 16 février 2021, adressées au Secrétaire
            + général et à la Présidente du Conseil de sécurité par la Chargée
            - Annexe aux lettres identiques datées du 16 février 2021 adressées à la
            - Présidente du Conseil de sécurité et au Secrétaire général par la
            + Annexe aux lettres identiques datées du 16 février 2021 adressées au
            + Secrétaire général et à la Présidente du Conseil de sécurité par la
      `,
    );
  });

  it('finds it in Spanish, Russian and Arabic', () => {
    check(
      letter(
        'es/02',
        [
          'dirigidas al Secretario\nGeneral y a la Presidencia del Consejo de Seguridad por el Encargado de\n',
          'dirigidas ⟦a la\nPresidencia del Consejo de Seguridad y al Secretario General⟧ por el Encargado de\n',
        ],
        ['dirigidas al\nSecretario General y a la Presidencia del Consejo', 'dirigidas a\nla Presidencia del Consejo'],
        ['de Seguridad por el\nEncargado', 'de Seguridad y al Secretario General por el\nEncargado'],
      ),
      `
        warning unsorted-addressees: Addressees stand in this order: the Secretary-General, the President of the General Assembly, the President of a Council.
          → Sort the addressees
            - Cartas idénticas de fecha 1 de julio de 2019 dirigidas a la
            - Presidencia del Consejo de Seguridad y al Secretario General por el Encargado de
            - Negocios interino de la Misión Permanente de Guinea Ecuatorial ante las
            - Naciones Unidas
            + Cartas idénticas de fecha 1 de julio de 2019 dirigidas al Secretario General y a
            + la Presidencia del Consejo de Seguridad por el Encargado de Negocios interino de
            + la Misión Permanente de Guinea Ecuatorial ante las Naciones Unidas
            - Anexo de las cartas idénticas de fecha 1 de julio de 2019 dirigidas a
            - la Presidencia del Consejo de Seguridad y al Secretario General por el
            + Anexo de las cartas idénticas de fecha 1 de julio de 2019 dirigidas al
            + Secretario General y a la Presidencia del Consejo de Seguridad por el
      `,
    );
    check(
      letter(
        'ru/02',
        [
          '2018 года на имя Генерального\nсекретаря и Председателя Совета Безопасности\n',
          '2018 года на имя ⟦Председателя Совета\nБезопасности и Генерального секретаря⟧\n',
        ],
        [
          'года на имя\nГенерального секретаря и Председателя Совета Безопасности\n',
          'года на имя\nПредседателя Совета Безопасности и Генерального секретаря\n',
        ],
      ),
      `
        warning unsorted-addressees: Addressees stand in this order: the Secretary-General, the President of the General Assembly, the President of a Council.
          → Sort the addressees
            - Организации Объединенных Наций от 9 ноября 2018 года на имя Председателя Совета
            - Безопасности и Генерального секретаря
            + Организации Объединенных Наций от 9 ноября 2018 года на имя Генерального
            + секретаря и Председателя Совета Безопасности
            - Председателя Совета Безопасности и Генерального секретаря
            + Генерального секретаря и Председателя Совета Безопасности
      `,
    );
    check(
      letter(
        'ar/02',
        [
          '      الأمين العام وإلى رئيس مجلس الأمن من المندوب الدائم\n      لسلطنة',
          '      ⟦رئيس مجلس الأمن وإلى الأمين العام⟧ من المندوب الدائم\n      لسلطنة',
        ],
        [
          'إلى الأمين العام وإلى رئيس مجلس الأمن من المندوب\n   الدائم',
          'إلى رئيس مجلس الأمن وإلى الأمين العام من المندوب\n   الدائم',
        ],
      ),
      `
        warning unsorted-addressees: Addressees stand in this order: the Secretary-General, the President of the General Assembly, the President of a Council.
          → Sort the addressees
            -       رئيس مجلس الأمن وإلى الأمين العام من المندوب الدائم
            +       الأمين العام وإلى رئيس مجلس الأمن من المندوب الدائم
            -    الموجهتين إلى رئيس مجلس الأمن وإلى الأمين العام من المندوب
            +    الموجهتين إلى الأمين العام وإلى رئيس مجلس الأمن من المندوب
      `,
    );
  });

  it('finds it in Chinese', () => {
    check(
      letter(
        'zh/02',
        ['给秘书长和安全理事会主席的同\n    文信\n', '给⟦安全理事会主席和秘书长⟧的同\n    文信\n'],
        ['给秘书长和安全理事会主席的同\n    文信的附件', '给安全理事会主席和秘书长的同\n    文信的附件'],
      ),
      `
        warning unsorted-addressees: Addressees stand in this order: the Secretary-General, the President of the General Assembly, the President of a Council.
          → Sort the addressees
            -     2024年3月19日马耳他常驻联合国代表给安全理事会主席和秘书长的同
            +     2024年3月19日马耳他常驻联合国代表给秘书长和安全理事会主席的同
            -     2024年3月19日马耳他常驻联合国代表给安全理事会主席和秘书长的同
            +     2024年3月19日马耳他常驻联合国代表给秘书长和安全理事会主席的同
      `,
    );
  });

  it('is silent where others are addressed too, and where the Councils change places', () => {
    const to = (words: string) =>
      letter(
        'en/02',
        ['addressed to the Secretary-\nGeneral and the President of the Security Council\n', `addressed to ${words}\n`],
        [
          'addressed to the\nSecretary-General and the President of the Security Council\n\n[Original',
          `addressed to ${words}\n\n[Original`,
        ],
      );
    silent(to('the President of the Security Council and the Secretary-General of the League of Arab States'));
    silent(to('the President of the Economic and Social Council and the President of the Security Council'));
    silent(
      to('the Secretary-General, the President of the General Assembly and the President of the Security Council'),
    );
    silent(to('the Chair of the Committee, the President of the Security Council and the Secretary-General'));
  });
});
