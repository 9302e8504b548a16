import { check, letter, silent } from './check';

describe('Rules: missing-annex-title', () => {
  it('finds text behind the signature, in every language', () => {
    const title =
      'Annex to the letter dated 14 March 2024 from the Permanent Representative of Cabo Verde to the United Nations addressed to the Secretary-General\n\n';
    check(
      letter('en/01', [
        `${title}Statement by the Minister of the Sea of Cabo Verde`,
        '⟦Statement by the Minister of the Sea of⟧ Cabo Verde',
      ]),
      `
      warning missing-annex-title: Text follows the signature without the title of an annex.
        ~ The signature: (Signed) Dulcelina Évora Monteiro
        → Insert the annex title
          + Annex to the letter dated 14 March 2024 from the Permanent Representative of Cabo Verde to the United Nations addressed to the Secretary-General
    `,
    );
    check(
      letter('fr/01', [
        'Annexe à la lettre datée du 1er novembre 2019 adressée au Secrétaire général par le Représentant permanent du Togo auprès de l’Organisation des Nations Unies\n\nDéclaration du Ministre de l’économie maritime',
        '⟦Déclaration du Ministre de l’économie⟧ maritime',
      ]),
      `
      warning missing-annex-title: Text follows the signature without the title of an annex.
        ~ The signature: L’Ambassadeur,
        → Insert the annex title
          + Annexe à la lettre datée du 1er novembre 2019 adressée au Secrétaire général par le Représentant permanent du Togo auprès de l’Organisation des Nations Unies
          +
    `,
    );
    check(
      letter('zh/01', [
        '2019年11月20日塞内加尔常驻联合国代表给秘书长的信的附件\n\n“跨界水资源与和平”区域研讨会的声明',
        '⟦“跨界水资源与和平”区域研讨会的声明⟧',
      ]),
      `
      warning missing-annex-title: Text follows the signature without the title of an annex.
        ~ The signature: 常驻代表
        → Insert the annex title
          + 2019年11月20日塞内加尔常驻联合国代表给秘书长的信的附件
    `,
    );
    check(
      letter('ar/01', [
        'مرفق الرسالة المؤرخة 14 آذار/مارس 2023 الموجهة إلى الأمين العام من الممثل الدائم للأردن لدى الأمم المتحدة\n\n[الأصل: بالعربية والإنكليزية]\n\nبيان عمّان بشأن التصحر والعواصف الرملية والصحة',
        '⟦بيان عمّان بشأن التصحر والعواصف الرملية⟧ والصحة',
      ]),
      `
      warning missing-annex-title: Text follows the signature without the title of an annex.
        ~ The signature: (توقيع) هيثم عبد الكريم الخصاونة
        → Insert the annex title
          + مرفق الرسالة المؤرخة 14 آذار/مارس 2023 الموجهة إلى الأمين العام من الممثل الدائم للأردن لدى الأمم المتحدة
    `,
    );
  });

  it('finds a letter in an annex that has no title', () => {
    check(
      letter(
        'en/02',
        [
          'Letter dated 4 July 2019 from the Minister for Foreign Affairs and\nInternational Cooperation of the Comoros addressed to the\nSecretary-General and the President of the Security Council\n\nI am writing to you about an accident',
          '⟦I am writing to you about an accident at⟧',
        ],
        ['⟧ at sea', '⟧ sea'],
      ),
      `
      information missing-annex-title: This annex reads like a letter; a letter in an annex has a title of its own.
    `,
    );
  });

  it('is silent about notes, and about the signatures of several', () => {
    silent(
      letter('en/22', [
        'Permanent Representative of the Sultanate of Oman\n',
        'Permanent Representative of the Sultanate of Oman\n\nCopies are available at the Permanent Mission.\n',
      ]),
    );
    silent(letter('en/07'));
  });

  it('is silent about a statement that is signed, and about a draft', () => {
    silent(letter('en/25'));
    silent(letter('ru/06'));
  });

  it('puts the title before the language of the original, which is no post', () => {
    check(
      letter(
        'es/08',
        [
          'Anexo de las cartas idénticas de fecha 9\u00a0de diciembre de\u00a02020 dirigidas al Secretario General, al Presidente de la Asamblea General y al Presidente del Consejo de Seguridad por la Encargada de Negocios interina de la Misión Permanente del Senegal ante las Naciones\u00a0Unidas\n',
          '',
        ],
        ['[Original: inglés]', '⟦[Original: inglés]⟧'],
      ),
      `
      warning missing-annex-title: Text follows the signature without the title of an annex.
        ~ The signature: (Firmado) Ndèye Fatou\u00a0Diop\u00a0Sarr
        → Insert the annex title
          + Anexo de las cartas idénticas de fecha 9 de diciembre de 2020 dirigidas al Secretario General, al Presidente de la Asamblea General y al Presidente del Consejo de Seguridad por la Encargada de Negocios interina de la Misión Permanente del Senegal ante las Naciones Unidas
    `,
    );
  });

  it('finds it where the text of the annex is signed, and the text of the letter speaks of it', () => {
    check(
      letter('en/33', [
        'Annex to the letter dated 17\u00a0May 2024 from the Permanent Observer of the Holy See to the United Nations addressed to the Secretary-General\n\n“They still bear fruit in old age”:',
        '⟦“They still bear fruit in old age”:⟧',
      ]),
      `
      warning missing-annex-title: Text follows the signature without the title of an annex.
        ~ The signature: (Signed) Paolo Benedetti
        → Insert the annex title
          + Annex to the letter dated 17 May 2024 from the Permanent Observer of the Holy See to the United Nations addressed to the Secretary-General
          +
    `,
    );
  });
});
