import { check, letter, silent } from './check';

/** The letter before its annex, with no annex. */
const bare = (name: string, annex: string, ...edits: readonly (readonly [string, string])[]) => {
  const text = letter(name, ...edits);
  return text.slice(0, text.indexOf(annex));
};

describe('Rules: missing-annex', () => {
  it('finds it in every language', () => {
    check(
      bare('en/01', 'Annex to the', ['(see annex)', '⟦(see annex)⟧']),
      `
      warning missing-annex: The text speaks of an annex; there is none in this file.
        → Insert an annex
          + Annex to the letter dated 14 March 2024 from the Permanent Representative of Cabo Verde to the United Nations addressed to the Secretary-General
          + ‹…›
          +
        → Delete what is said of an annex
          - …o the present letter (see annex).
          + …o the present letter.
          - … the present letter and its annex to be issued as a do…
          + … the present letter to be issued as a do…
    `,
    );
    check(
      bare('fr/01', 'Annexe à la', ['(voir annexe)', '⟦(voir annexe)⟧']),
      `
      warning missing-annex: The text speaks of an annex; there is none in this file.
        → Insert an annex
          + Annexe à la lettre datée du 1er novembre 2019 adressée au Secrétaire général par le Représentant permanent du Togo auprès de l’Organisation des Nations Unies
          + ‹…›
          +
          +
        → Delete what is said of an annex
          - …e « Charte de Lomé » (voir annexe).
          + …e « Charte de Lomé ».
          - … la présente lettre et de son annexe comme document de l’…
          + … la présente lettre comme document de l’…
    `,
    );
    check(
      bare('es/01', 'Anexo de la', ['(véase el anexo)', '⟦(véase el anexo)⟧']),
      `
      warning missing-annex: The text speaks of an annex; there is none in this file.
        → Insert an annex
          + Anexo de la carta de fecha 2 de mayo de 2024 dirigida al Secretario General por la Representante Permanente del Uruguay ante las Naciones Unidas
          + ‹…›
          +
          +
        → Delete what is said of an annex
          - … 26 de abril de 2024 (véase el anexo).
          + … 26 de abril de 2024.
          - …r la presente carta y su anexo como documento de la…
          + …r la presente carta como documento de la…
    `,
    );
    check(
      bare('ru/01', 'Приложение к', ['(см. приложение)', '⟦(см. приложение)⟧']),
      `
      warning missing-annex: The text speaks of an annex; there is none in this file.
        → Insert an annex
          + Приложение к письму Постоянного представителя Узбекистана при Организации Объединенных Наций от 12 марта 2025 года на имя Генерального секретаря
          + ‹…›
          +
          +
        → Delete what is said of an annex
          - …рь к лесным полосам» (см. приложение).
          + …рь к лесным полосам».
          - …е настоящего письма и приложения к нему в качестве документа…
          + …е настоящего письма в качестве документа…
    `,
    );
    check(
      bare('ar/01', 'مرفق الرسالة', ['(انظر المرفق)', '⟦(انظر المرفق)⟧']),
      `
      warning missing-annex: The text speaks of an annex; there is none in this file.
        → Insert an annex
          + مرفق الرسالة المؤرخة 14 آذار/مارس 2023 الموجهة إلى الأمين العام من الممثل الدائم للأردن لدى الأمم المتحدة
          + ‹…›
          +
        → Delete what is said of an annex
          - … خبراء من تسعة بلدان (انظر المرفق).
          + … خبراء من تسعة بلدان.
          - …ا تعميم هذه الرسالة ومرفقها بوصفهما وثيقة من وثائق الج…
          + …ا تعميم هذه الرسالة بوصفها وثيقة من وثائق الج…
    `,
    );
    check(
      bare('zh/01', '2019年11月20日塞内加尔常驻联合国代表给秘书长的信的', ['(见附件)', '⟦(见附件)⟧']),
      `
      warning missing-annex: The text speaks of an annex; there is none in this file.
        → Insert an annex
          + 2019年11月20日塞内加尔常驻联合国代表给秘书长的信的附件
          + ‹…›
          +
        → Delete what is said of an annex
          - 　　谨随函附上2019年11月7日和8日在圣路易举行的“跨界水资源与和平”区域研讨会与会者通过的声明(见附件)。研讨会由塞内加尔政府同塞内加尔河流域开发组织共同主办，来自西非和中部非洲九个国家的约120名官员、工程师和地方社区代表出席了会议。
          - 　　塞内加尔认为，各流域组织积累的经验值得更多会员国借鉴，在气候变化使旱季延长的情况下尤其如此。因此，请将本函及其附件作为大会议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。
          + 　　谨随函附上2019年11月7日和8日在圣路易举行的“跨界水资源与和平”区域研讨会与会者通过的声明。研讨会由塞内加尔政府同塞内加尔河流域开发组织共同主办，来自西非和中部非洲九个国家的约120名官员、工程师和地方社区代表出席了会议。
          + 　　塞内加尔认为，各流域组织积累的经验值得更多会员国借鉴，在气候变化使旱季延长的情况下尤其如此。因此，请将本函作为大会议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。
    `,
    );
  });

  it('finds the annex in the request', () => {
    check(
      letter('en/22', [
        'It would be much appreciated if the present letter were',
        'It would be much appreciated if the present letter and ⟦its annex⟧ were',
      ]),
      `
      warning missing-annex: The text speaks of an annex; there is none in this file.
        → Insert an annex
          + Annex to the letter dated 19 February 2024 from the Permanent Representative of Oman to the United Nations addressed to the President of the General Assembly
          +
          + ‹…›
          +
        → Delete what is said of an annex
          - … the present letter and its annex were brought to the …
          + … the present letter were brought to the …
    `,
    );
    check(
      letter('fr/22', ['de la présente lettre comme', 'de la présente lettre et de ⟦son annexe⟧ comme']),
      `
      warning missing-annex: The text speaks of an annex; there is none in this file.
        → Insert an annex
          + Annexe à la lettre datée du 14 novembre 2024 adressée au Président de l’Assemblée générale par la Représentante permanente de la Tchéquie auprès de l’Organisation des Nations Unies
          +
          + ‹…›
          +
        → Delete what is said of an annex
          - … la présente lettre et de son annexe comme document de l’…
          + … la présente lettre comme document de l’…
    `,
    );
    check(
      letter('zh/22', ['请将本信作为', '请将本信⟦及其附件⟧作为']),
      `
      warning missing-annex: The text speaks of an annex; there is none in this file.
        → Insert an annex
          + 2021年11月30日蒙古常驻联合国代表给大会主席的信的附件
          +
          + ‹…›
          +
        → Delete what is said of an annex
          - 请将本信及其附件作为大会第七十六届会议议程项目20(c)的文件分发为荷。
          + 请将本信作为大会第七十六届会议议程项目20(c)的文件分发为荷。
    `,
    );
  });

  it('only informs about a draft, whose annex is another file', () => {
    check(
      letter('ar/06', ['ومرفقيها', '⟦ومرفقيها⟧']),
      `
      information missing-annex: The text speaks of an annex; there is none in this file.
    `,
    );
  });

  it('keeps the lines and indents of the letter', () => {
    check(
      bare(
        'en/28',
        '    Annex to the',
        ['Seventy-fourth session', 'Seventy-fourth session\nAgenda items 19 (e) and 71'],
        ['Letter from', 'Letter dated 3 April 2020 from'],
        ['(see annex)', '⟦(see annex)⟧'],
      ),
      `
      warning missing-annex: The text speaks of an annex; there is none in this file.
        → Insert an annex
          +     Annex to the letter dated 3 April 2020 from the Permanent
          +     Representative of Zambia to the United Nations addressed to the
          +     Secretary-General
          + ‹…›
          +
          +
        → Delete what is said of an annex
          - … since 1981, was met (see annex).
          + … since 1981, was met.
          - … having this letter and its annex published as a
          + … having this letter published as a
    `,
    );
  });

  it('is silent about a list of enclosures below the signature, and about an annex without its title', () => {
    silent(letter('en/25'));
    silent(letter('zh/25'));
    silent(letter('en/06'));
  });

  it('is silent about the annexes of other texts', () => {
    silent(
      letter('en/22', [
        'I refer to the consultations',
        'I refer to annex II to the Convention and to the consultations',
      ]),
    );
  });
});
