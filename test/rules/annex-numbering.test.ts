import { check, letter, silent } from './check';

describe('Rules: annex-numbering', () => {
  it('finds a gap, and numbers all that follow', () => {
    check(
      letter('en/07', ['\nAnnex II to the', '\n⟦Annex III⟧ to the']),
      `
      warning annex-numbering: There is no annex II before this one.
        ~ The annex before this one: Annex I to the letter dated 8 June 2022 from the Permanent ⏎ Representatives of Costa Rica, Fiji, Kenya and Portugal to the ⏎ United Nations addressed to the Secretary-General
        → Number the annexes from I to II
          - Annex III to the letter dated…
          + Annex II to the letter dated…
    `,
    );
    check(
      letter('zh/07', ['代表给秘书长的信的附件二', '代表给秘书长的信的⟦附件三⟧']),
      `
      warning annex-numbering: There is no annex II before this one.
        ~ The annex before this one: 2022 年 10 月 25 日安道尔、意大利、吉尔吉斯斯坦和尼泊尔常驻联合国 ⏎ 代表给秘书长的信的附件一
        → Number the annexes from I to II
          - 代表给秘书长的信的附件三
          + 代表给秘书长的信的附件二
    `,
    );
    check(
      letter('es/07', ['\nAnexo II de', '\n⟦Anexo IV⟧ de']),
      `
      warning annex-numbering: There is no annex II before this one.
        ~ The annex before this one: Anexo I de la carta de fecha 18 de octubre de 2021 dirigida al ⏎ Secretario General por los Representantes Permanentes de Cabo Verde, ⏎ Francia e Italia y el Encargado de Negocios interino de la Misión ⏎ Permanente de España ante las Naciones Unidas
        → Number the annexes from I to II
          - Anexo IV de la carta de fech…
          + Anexo II de la carta de fech…
    `,
    );
  });

  it('finds the same number twice', () => {
    check(
      letter('fr/07', ['\nAnnexe II à', '\n⟦Annexe I⟧ à']),
      `
      warning annex-numbering: Two annexes have the number I.
        ~ The annex before this one: Annexe I à la lettre datée du 14 février 2019 adressée à la Présidente ⏎ de l’Assemblée générale par les Représentants permanents du Bhoutan, du ⏎ Costa Rica et de la Slovénie auprès de l’Organisation des Nations Unies
        → Number the annexes from I to II
          - Annexe I à la lettre datée d…
          + Annexe II à la lettre datée d…
    `,
    );
    check(
      letter('ru/07', ['\nПриложение I к', '\n⟦Приложение II⟧ к'], ['\nПриложение II к', '\n⟦Приложение II⟧ к']),
      `
      warning annex-numbering: The first annex has the number I.
        → Number the annexes from I to II
          - Приложение II к письму постоянных…
          + Приложение I к письму постоянных…
      warning annex-numbering: Two annexes have the number II.
        ~ The annex before this one: Приложение II к письму постоянных представителей Кении, Латвии, ⏎ Омана и Шри-Ланки при Организации Объединенных Наций от 3 июня ⏎ 2022 года на имя Председателя Генеральной Ассамблеи
        → Number the annexes from I to II
          - Приложение II к письму постоянных…
          + Приложение I к письму постоянных…
    `,
    );
  });

  it('finds an annex without a number among several', () => {
    check(
      letter('en/07', ['\nAnnex I to the', '\n⟦Annex⟧ to the']),
      `
      warning annex-numbering: There are 2 annexes; this one needs the number I.
        → Number the annexes from I to II
          - Annex to the letter dated …
          + Annex I to the letter dated …
    `,
    );
    check(
      letter('ar/07', ['المرفق الأول للرسالة', '⟦مرفق⟧ الرسالة']),
      `
      warning annex-numbering: There are 2 annexes; this one needs the number I.
        → Number the annexes from I to II
          - ‫مرفق الرسالة المؤرخة ‪6‬ ك…
          + ‫المرفق الأول للرسالة المؤرخة ‪6‬ ك…
    `,
    );
    check(
      letter('ar/07', ['‫المرفق الثاني‬', '‫⟦المرفق⟧‬']),
      `
      warning annex-numbering: There are 2 annexes; this one needs the number II.
        ~ The annex before this one: ‫المرفق الأول للرسالة المؤرخة ‪6‬ كانون الأول/ديسمبر ‪2021‬ الموجهة‬ ⏎ ‫إلى الأمين العام من الممثلين الدائمين للجزائر ومصر وموريتانيا‬ ⏎ ‫وتونس لدى الأمم المتحدة‬
        → Number the annexes from I to II
          - ‫المرفق‬
          + ‫المرفق الثاني‬
    `,
    );
    check(
      letter('zh/07', ['代表给秘书长的信的附件一', '代表给秘书长的信的⟦附件⟧']),
      `
      warning annex-numbering: There are 2 annexes; this one needs the number I.
        → Number the annexes from I to II
          - 代表给秘书长的信的附件
          + 代表给秘书长的信的附件一
    `,
    );
  });

  it('finds a number on a single annex', () => {
    check(
      letter('en/01', ['\nAnnex to the', '\n⟦Annex I⟧ to the']),
      `
      warning annex-numbering: This is the only annex; a single one is not numbered.
        → Delete the number
          - Annex I to the letter dated …
          + Annex to the letter dated …
    `,
    );
    check(
      letter('fr/01', ['\nAnnexe à', '\n⟦Annexe I⟧ à']),
      `
      warning annex-numbering: This is the only annex; a single one is not numbered.
        → Delete the number
          - Annexe I à la lettre datée du…
          + Annexe à la lettre datée du…
    `,
    );
    check(
      letter('ar/01', ['\nمرفق الرسالة', '\n⟦المرفق الأول⟧ للرسالة']),
      `
      warning annex-numbering: This is the only annex; a single one is not numbered.
        → Delete the number
          - المرفق الأول للرسالة المؤرخة 14 آذ…
          + مرفق الرسالة المؤرخة 14 آذ…
    `,
    );
    check(
      letter('zh/01', ['的信的附件', '的信的⟦附件一⟧']),
      `
      warning annex-numbering: This is the only annex; a single one is not numbered.
        → Delete the number
          - …塞内加尔常驻联合国代表给秘书长的信的附件一
          + …塞内加尔常驻联合国代表给秘书长的信的附件
    `,
    );
  });

  it('finds figures where the form has Roman numbers or words', () => {
    check(
      letter('en/07', ['\nAnnex II to the', '\n⟦Annex 2⟧ to the']),
      `
      warning annex-numbering: Annexes are numbered “II”, not “2”.
        ~ The annex before this one: Annex I to the letter dated 8 June 2022 from the Permanent ⏎ Representatives of Costa Rica, Fiji, Kenya and Portugal to the ⏎ United Nations addressed to the Secretary-General
        → Number the annexes from I to II
          - Annex 2 to the letter dated…
          + Annex II to the letter dated…
    `,
    );
    check(
      letter('zh/07', ['代表给秘书长的信的附件二', '代表给秘书长的信的⟦附件 2⟧']),
      `
      warning annex-numbering: Annexes are numbered “二”, not “2”.
        ~ The annex before this one: 2022 年 10 月 25 日安道尔、意大利、吉尔吉斯斯坦和尼泊尔常驻联合国 ⏎ 代表给秘书长的信的附件一
        → Number the annexes from I to II
          - 代表给秘书长的信的附件 2
          + 代表给秘书长的信的附件二
    `,
    );
  });

  it('is silent about an extract whose text speaks of more annexes', () => {
    silent(letter('en/01', ['\nAnnex to the', '\nAnnex I to the'], ['(see annex)', '(see annexes I and II)']));
  });

  it('is silent about the annexes of a text in the annex', () => {
    const own =
      'Annex I\n\nList of rescue centres\n\nDakar, Mindelo, Praia and Nouakchott.\n\nAnnex II\n\nFrequencies\n\nTo be found in the almanac.\n';
    silent(`${letter('en/01')}\n${own}`);
  });
});
