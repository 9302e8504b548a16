import { check, letter, silent } from './check';

describe('Rules: kind-mismatch', () => {
  it('finds a note that calls itself a letter', () => {
    check(
      letter('en/05', ['the present note verbale and its annex', '⟦the present letter⟧ and its annex']),
      `
      warning kind-mismatch: This is a note verbale; the text calls it a letter.
        ~ The title: Note verbale dated 3 May 2023 from the
        → Change it to “note verbale”
          - …ts that the present letter and its annex be is…
          + …ts that the present note verbale and its annex be is…
    `,
    );
    check(
      letter('fr/42', ['la présente note verbale', '⟦la présente lettre⟧']),
      `
      warning kind-mismatch: This is a note verbale; the text calls it a letter.
        ~ The title: Note verbale datée du 1er mars 2024,
        → Change it to “note verbale”
          - …exte de la présente lettre et de son annexe c…
          + …exte de la présente note verbale et de son annexe c…
    `,
    );
    check(
      letter('es/05', ['la presente nota verbal', '⟦la presente carta⟧']),
      `
      warning kind-mismatch: This is a note verbale; the text calls it a letter.
        ~ The title: Nota verbal de fecha 11 de marzo de 2021
        → Change it to “nota verbal”
          - …ita que la presente carta y su anexo* sean di…
          + …ita que la presente nota verbal y su anexo* sean di…
    `,
    );
    check(
      letter('ru/52', ['настоящей вербальной ноты и приложения к ней', '⟦настоящего письма и приложения к нему⟧']),
      `
        warning kind-mismatch: This is a note verbale; the text calls it a letter.
          ~ The title: Вербальная нота Постоянного
          → Change it to “настоящей вербальной ноты и приложения к ней”
            - настоящего письма и приложения к нему в качестве документа
            + настоящей вербальной ноты и приложения к ней в качестве документа
      `,
    );
    check(
      letter('ar/05', ['هذه المذكرة الشفوية ومرفقها', '⟦هذه الرسالة⟧ ومرفقها']),
      `
      warning kind-mismatch: This is a note verbale; the text calls it a letter.
        ~ The title: مذكرة شفوية مؤرخة ٦ تموز/يوليه ٢٠٢١
        → Change it to “المذكرة الشفوية”
          - …ة أن يُنشر نص هذه الرسالة ومرفقها بوصفهما وث…
          + …ة أن يُنشر نص هذه المذكرة الشفوية ومرفقها بوصفهما وث…
    `,
    );
    check(
      letter('zh/52', ['本普通照会及其附件', '⟦本信⟧及其附件']),
      `
      warning kind-mismatch: This is a note verbale; the text calls it a letter.
        ~ The title: 2019 年 11 月 20 日摩纳哥常驻联合国代表团给秘书长的普通照会
        → Change it to “本普通照会”
          - 摩纳哥公国常驻代表团谨请将本信及其附件作为大会议程项目 74(a)下的文件分发为荷。
          + 摩纳哥公国常驻代表团谨请将本普通照会及其附件作为大会议程项目 74(a)下的文件分发为荷。
    `,
    );
  });

  it('finds a letter that calls itself a note verbale', () => {
    check(
      letter('en/01', ['the present letter and its annex', '⟦the present note verbale⟧ and its annex']),
      `
      warning kind-mismatch: This is a letter; the text calls it a note verbale.
        ~ The title: Letter dated 14 March 2024 from the
        → Change it to “letter”
          - …nge for the present note verbale and its annex to be…
          + …nge for the present letter and its annex to be…
    `,
    );
    check(
      letter('es/01', ['la presente carta y su', '⟦la presente nota verbal⟧ y su']),
      `
      warning kind-mismatch: This is a letter; the text calls it a note verbale.
        ~ The title: Carta de fecha 2 de mayo de 2024
        → Change it to “carta”
          - …tribuir la presente nota verbal y su anexo como doc…
          + …tribuir la presente carta y su anexo como doc…
    `,
    );
    check(
      letter('ru/02', ['настоящее письмо и приложение к нему', '⟦настоящую вербальную ноту и приложение к ней⟧']),
      `
        warning kind-mismatch: This is a letter; the text calls it a note verbale.
          ~ The title: Идентичные письма Постоянного
          → Change it to “настоящее письмо и приложение к нему”
            - …спространить настоящую вербальную ноту и приложение к ней в качестве
            + …спространить настоящее письмо и приложение к нему в качестве
      `,
    );
    check(
      letter('ar/01', ['تعميم هذه الرسالة', 'تعميم ⟦هذه المذكرة الشفوية⟧']),
      `
      warning kind-mismatch: This is a letter; the text calls it a note verbale.
        ~ The title: رسالة مؤرخة 14 آذار/مارس 2023 موجهة إلى
        → Change it to “الرسالة”
          - وأرجو ممتنًّا تعميم هذه المذكرة الشفوية ومرفقها بوصفهما وث…
          + وأرجو ممتنًّا تعميم هذه الرسالة ومرفقها بوصفهما وث…
    `,
    );
    check(
      letter('zh/21', ['请将本函及其附件', '请将⟦本照会⟧及其附件']),
      `
      warning kind-mismatch: This is a letter; the text calls it a note verbale.
        ~ The title: 2022 年 8 月 11 日斐济常驻联合国代表给安全理事会主席的信
        → Change it to “本信”
          - 请将本照会及其附件提请安全理事会各成员注意，并作为安理会文件分发为荷。
          + 请将本信及其附件提请安全理事会各成员注意，并作为安理会文件分发为荷。
    `,
    );
  });

  it('finds it in a draft of a note', () => {
    check(
      letter('ar/25', ['هذه المذكرة الشفوية ومرفقها', '⟦هذه الرسالة⟧ ومرفقها']),
      `
      warning kind-mismatch: This is a note verbale; the text calls it a letter.
        → Change it to “المذكرة الشفوية”
          - …أن تطلب تعميم هذه الرسالة ومرفقها بوصفهما
          + …أن تطلب تعميم هذه المذكرة الشفوية ومرفقها بوصفهما
    `,
    );
  });

  it('is silent about the letter in the annex, and about notes that are not verbal', () => {
    silent(letter('ar/05', ['هذه المذكرة الشفوية ومرفقها', 'هذه الرسالة ومرسلها']));
    silent(letter('en/05', ['the present note verbale and its annex', 'the present note and its annex']));
    silent(letter('es/06'));
    silent(letter('es/55'));
    silent(letter('en/26'));
  });
});
