import { check, letter, silent } from './check';

describe('Rules: annex-title-mismatch', () => {
  it('finds another date in English', () => {
    check(
      letter(
        'en/01',
        ['Annex to the letter dated 14 March', 'Annex to the letter dated ⟦15 March 2024⟧'],
        ['⟧ 2024', '⟧'],
      ),
      `
      error annex-title-mismatch: The annex title gives the date 15 March 2024; the letter is dated 14 March 2024.
        ~ The title of the letter: 14 March 2024
        → Change it to “14 March 2024”
          - Annex to the letter dated 15 March 2024 from the…
          + Annex to the letter dated 14 March 2024 from the…
    `,
    );
  });

  it('finds another date in the other languages', () => {
    check(
      letter('fr/01', [
        'Annexe à la lettre datée du 1er novembre 2019',
        'Annexe à la lettre datée du ⟦2 novembre 2019⟧',
      ]),
      `
      error annex-title-mismatch: The annex title gives the date 2 novembre 2019; the letter is dated 1er novembre 2019.
        ~ The title of the letter: 1er novembre 2019
        → Change it to “1er novembre 2019”
          - Annexe à la lettre datée du 2 novembre 2019 adres…
          + Annexe à la lettre datée du 1er novembre 2019 adres…
    `,
    );
    check(
      letter('es/01', [
        'Anexo de la carta de fecha 2 de mayo de 2024',
        'Anexo de la carta de fecha ⟦2 de mayo de 2023⟧',
      ]),
      `
      error annex-title-mismatch: The annex title gives the date 2 de mayo de 2023; the letter is dated 2 de mayo de 2024.
        ~ The title of the letter: 2 de mayo de 2024
        → Change it to “2 de mayo de 2024”
          - …cha 2 de mayo de 2023 dirigida al Secreta…
          + …cha 2 de mayo de 2024 dirigida al Secreta…
    `,
    );
    check(
      letter('ru/01', [
        'Объединенных Наций от 12 марта 2025 года на имя Генерального секретаря\n\nЗаявление',
        'Объединенных Наций от ⟦12 апреля 2025 года⟧ на имя Генерального секретаря\n\nЗаявление',
      ]),
      `
        error annex-title-mismatch: The annex title gives the date 12 апреля 2025 года; the letter is dated 12 марта 2025 года.
          ~ The title of the letter: 12 марта 2025 года
          → Change it to “12 марта 2025 года”
            - …иненных Наций от 12 апреля 2025 года на имя Ге…
            + …иненных Наций от 12 марта 2025 года на имя Ге…
      `,
    );
    check(
      letter('ar/01', ['مرفق الرسالة المؤرخة 14 آذار/مارس 2023', 'مرفق الرسالة المؤرخة ⟦13 آذار/مارس 2023⟧']),
      `
      error annex-title-mismatch: The annex title gives the date 13 آذار/مارس 2023; the letter is dated 14 آذار/مارس 2023.
        ~ The title of the letter: 14 آذار/مارس 2023
        → Change it to “14 آذار/مارس 2023”
          - مرفق الرسالة المؤرخة 13 آذار/مارس 2023 المو…
          + مرفق الرسالة المؤرخة 14 آذار/مارس 2023 المو…
    `,
    );
    check(
      letter('zh/01', [
        '\n2019年11月20日塞内加尔常驻联合国代表给秘书长的信的附件',
        '\n⟦2019年11月12日⟧塞内加尔常驻联合国代表给秘书长的信的附件',
      ]),
      `
      error annex-title-mismatch: The annex title gives the date 2019年11月12日; the letter is dated 2019年11月20日.
        ~ The title of the letter: 2019年11月20日
        → Change it to “2019年11月20日”
          - 2019年11月12日塞内加尔常驻联合国代表给秘书长的信的附件
          + 2019年11月20日塞内加尔常驻联合国代表给秘书长的信的附件
    `,
    );
  });

  it('finds another addressee', () => {
    check(
      letter('en/01', [
        'United Nations addressed to the Secretary-General\n\nStatement',
        'United Nations addressed to ⟦the President of the Security Council⟧\n\nStatement',
      ]),
      `
        warning annex-title-mismatch: The annex title names the addressee “the President of the Security Council”; the letter is addressed to “the Secretary-General”.
          ~ The title of the letter: the Secretary-General
          → Change it to “the Secretary-General”
            - …ns addressed to the President of the Security Council
            + …ns addressed to the Secretary-General
      `,
    );
    check(
      letter('fr/02', [
        'adressées au\nSecrétaire général et à la Présidente du Conseil de sécurité par la\nChargée',
        'adressées ⟦au\nSecrétaire général⟧ par la\nChargée',
      ]),
      `
      warning annex-title-mismatch: The annex title names the addressee “au Secrétaire général”; the letter is addressed to “au Secrétaire général et à la Présidente du Conseil de sécurité”.
        ~ The title of the letter: au Secrétaire ⏎ général et à la Présidente du Conseil de sécurité
        → Change it to “au Secrétaire général et à la Présidente du Conseil de sécurité”
          - Secrétaire général par la
          + Secrétaire général et à la Présidente du Conseil de sécurité par la
    `,
    );
    check(
      letter('zh/02', [
        '给秘书长和安全理事会主席的同\n    文信的附件',
        '给⟦安全理事会主席和秘书长⟧的同\n    文信的附件',
      ]),
      `
      warning annex-title-mismatch: The annex title names the addressee “安全理事会主席和秘书长”; the letter is addressed to “秘书长和安全理事会主席”.
        ~ The title of the letter: 秘书长和安全理事会主席
        → Change it to “秘书长和安全理事会主席”
          -     2024年3月19日马耳他常驻联合国代表给安全理事会主席和秘书长的同
          +     2024年3月19日马耳他常驻联合国代表给秘书长和安全理事会主席的同
    `,
    );
  });

  it('finds another sender', () => {
    check(
      letter('en/02', [
        '9 July 2019 from the Permanent\nRepresentative of the Comoros to the United Nations addressed',
        '9 July 2019 from ⟦the Permanent\nRepresentative of Comoros and Seychelles to the United Nations⟧ addressed',
      ]),
      `
        warning annex-title-mismatch: The annex title names the sender “the Permanent Representative of Comoros and Seychelles to the United Nations”; the letter is from “the Permanent Representative of the Comoros to the United Nations”.
          ~ The title of the letter: the Permanent Representative of ⏎ the Comoros to the United Nations
          → Change it to “the Permanent Representative of the Comoros to the United Nations”
            - Representative of Comoros and Seychelles to the United Nati…
            + Representative of the Comoros to the United Nati…
      `,
    );
    check(
      letter(
        'ar/02',
        [
          'الأمين العام وإلى رئيس مجلس الأمن من المندوب\n   الدائم لسلطنة',
          'الأمين العام وإلى رئيس مجلس الأمن من ⟦المندوب\n   الدائم لدولة الكويت لدى الأمم المتحدة⟧',
        ],
        ['⟧ عمان لدى الأمم المتحدة', '⟧'],
      ),
      `
      warning annex-title-mismatch: The annex title names the sender “المندوب الدائم لدولة الكويت لدى الأمم المتحدة”; the letter is from “المندوب الدائم لسلطنة عمان لدى الأمم المتحدة”.
        ~ The title of the letter: المندوب الدائم ⏎ لسلطنة عمان لدى الأمم المتحدة
        → Change it to “المندوب الدائم لسلطنة عمان لدى الأمم المتحدة”
          -    الدائم لدولة الكويت لدى الأمم المتحدة
          +    الدائم لسلطنة عمان لدى الأمم المتحدة
    `,
    );
    check(
      letter('ru/07', [
        '\nПриложение II к письму постоянных представителей Кении, Латвии,\nОмана и Шри-Ланки при Организации Объединенных Наций от',
        '\nПриложение II к письму ⟦постоянных представителей Кении, Литвы,\nОмана и Шри-Ланки при Организации Объединенных Наций⟧ от',
      ]),
      `
        warning annex-title-mismatch: The annex title names the sender “постоянных представителей Кении, Литвы, Омана и Шри-Ланки при Организации Объединенных Наций”; the letter is from “постоянных представителей Кении, Латвии, Омана и Шри-Ланки при Организации Объединенных Наций”.
          ~ The title of the letter: постоянных представителей Кении, Латвии, Омана и Шри-Ланки ⏎ при Организации Объединенных Наций
          → Change it to “постоянных представителей Кении, Латвии, Омана и Шри-Ланки при Организации Объединенных Наций”
            - Приложение II к письму постоянных представителей Кении, Литвы,
            - Омана и Шри-Ланки при Организации Объединенных Наций от 3 июня
            - 2022 года на имя Председателя Генеральной Ассамблеи
            + Приложение II к письму постоянных представителей Кении,
            + Латвии, Омана и Шри-Ланки при Организации Объединенных Наций
            + от 3 июня 2022 года на имя Председателя Генеральной Ассамблеи
      `,
    );
  });

  it('leaves a line alone that was read as the end of the sender', () => {
    check(
      letter('es/36', [
        'por la Representante\nPermanente de la República Dominicana ante las Naciones Unidas\nDeclaración especial sobre la gestión integral del riesgo\n',
        'por ⟦la Representante\nPermanente de la República Dominicana ante las\nDeclaración especial sobre la gestión integral del riesgo⟧\n',
      ]),
      `
      warning annex-title-mismatch: The annex title names the sender “la Representante Permanente de la República Dominicana ante las Declaración especial sobre la gestión integral del riesgo”; the letter is from “la Representante Permanente de la República Dominicana ante las Naciones Unidas”.
        ~ The title of the letter: la Representante Permanente de la República ⏎ Dominicana ante las Naciones Unidas
    `,
    );
  });

  it('finds another kind', () => {
    check(
      letter('en/05', [
        'Annex to the note verbale dated 3 May 2023 from',
        '⟦Annex to the letter dated 3 May 2023⟧ from',
      ]),
      `
      warning annex-title-mismatch: The annex title speaks of a letter; this is a note verbale.
        ~ The title of the letter: Note verbale dated 3 May 2023 from the
        → Repeat the title of the communication
          - Annex to the letter dated 3 May 2023 fr…
          + Annex to the note verbale dated 3 May 2023 fr…
    `,
    );
    check(
      letter('fr/01', [
        'Annexe à la lettre datée du 1er novembre 2019',
        '⟦Annexe à la note verbale datée du 1er⟧ novembre 2019',
      ]),
      `
      warning annex-title-mismatch: The annex title speaks of a note verbale; this is a letter.
        ~ The title of the letter: Lettre datée du 1er novembre 2019,
        → Repeat the title of the communication
          - Annexe à la note verbale datée du 1er novem…
          + Annexe à la lettre datée du 1er novem…
    `,
    );
  });

  it('leaves a note and the lines round a page break alone', () => {
    check(
      letter('en/05', ['to the President of the Economic and Social Council*', 'to ⟦the Secretary-General⟧*']),
      `
        warning annex-title-mismatch: The annex title names the addressee “the Secretary-General”; the letter is addressed to “the President of the Economic and Social Council”.
          ~ The title of the letter: the President of the Economic and Social Council
          → Change it to “the President of the Economic and Social Council”
            - …ns addressed to the Secretary-General*
            + …ns addressed to the President of the Economic and Social Council*
      `,
    );
  });

  it('accepts what titles leave out, and another order', () => {
    silent(letter('ru/02'));
    silent(
      letter('ru/01', [
        '\nПриложение к письму Постоянного представителя Узбекистана при Организации Объединенных Наций',
        '\nПриложение к письму Постоянного представителя Узбекистана',
      ]),
    );
    silent(letter('en/02', ['Annex to the identical letters dated', 'Annex to the letter dated']));
    silent(
      letter('fr/01', [
        '\nAnnexe à la lettre datée du 1er novembre 2019 adressée',
        '\nAnnexe à la lettre datée du 1er novembre 2019, adressée',
      ]),
    );
    silent(letter('zh/27', ['，我将不胜感激。', '，我将不胜感激。\n\n常驻代表\n罗摩(签名)']));
  });

  it('takes an enclosure for one of the letter in the annex', () => {
    const enclosure =
      '\n\nEnclosure to the letter dated 4 July 2019 from the Minister for Foreign Affairs and International Cooperation of the Comoros addressed to the Secretary-General and the President of the Security Council\n\nMap of the reef\n';
    silent(letter('en/02') + enclosure);
    check(
      letter('en/02') + enclosure.replace('4 July 2019', '⟦5 July 2019⟧'),
      `
      error annex-title-mismatch: The annex title gives the date 5 July 2019; the letter is dated 4 July 2019.
        ~ The title of the letter: 4 July 2019
        → Change it to “4 July 2019”
          - Enclosure to the letter dated 5 July 2019 from the …
          + Enclosure to the letter dated 4 July 2019 from the …
    `,
    );
  });
});
