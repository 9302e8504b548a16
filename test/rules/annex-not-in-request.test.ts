import { check, letter, silent } from './check';

describe('Rules: annex-not-in-request', () => {
  it('finds it in English', () => {
    check(
      letter('en/01', ['the present letter and its annex to be issued', '⟦the present letter⟧ to be issued']),
      `
        warning annex-not-in-request: There is an annex; the request covers only the letter.
          ~ The annex: Annex
          → Insert “and its annex”
            - … the present letter to be issued as a do…
            + … the present letter and its annex to be issued as a do…
      `,
    );
    check(
      letter('en/34', ['the present note verbale and its annex be', '⟦the present note verbale⟧ be']),
      `
      warning annex-not-in-request: There is an annex; the request covers only the letter.
        ~ The annex: Annex
        → Insert “and its annex”
          - that the present note verbale be circulated as a
          + that the present note verbale and its annex be circulated as a
    `,
    );
    check(
      letter('en/37', ['the present letter and its annexes could', '⟦the present letter⟧ could']),
      `
      warning annex-not-in-request: There are 2 annexes; the request covers only the letter.
        ~ The annex: Annex I
        → Insert “and its annexes”
          - … the present letter could be issued
          + … the present letter and its annexes could be issued
    `,
    );
  });

  it('finds it where the letter is to be brought to somebody, and where another organ is named with “as well as”', () => {
    check(
      letter('en/02', ['the present letter and its annex be', '⟦the present letter⟧ be']),
      `
        warning annex-not-in-request: There is an annex; the request covers only the letter.
          ~ The annex: Annex
          → Insert “and its annex”
            - … the present letter be brought to the
            + … the present letter and its annex be brought to the
      `,
    );
    check(
      letter('en/24', ['this letter and its annex circulated', '⟦this letter⟧ circulated']),
      `
        warning annex-not-in-request: There is an annex; the request covers only the letter.
          ~ The annex: Annex
          → Insert “and its annex”
            - … having this letter circulated as a document of
            + … having this letter and its annex circulated as a document of
      `,
    );
    check(
      letter('es/04', ['la presente carta y su anexo se', '⟦la presente carta⟧ se']),
      `
        warning annex-not-in-request: There is an annex; the request covers only the letter.
          ~ The annex: Anexo
          → Insert “y su anexo”
            - …e la presente carta se
            + …e la presente carta y su anexo se
      `,
    );
    check(
      letter('ru/07', ['настоящее письмо\nи приложения к нему были', '⟦настоящее письмо⟧\nбыли']),
      `
        warning annex-not-in-request: There are 2 annexes; the request covers only the letter.
          ~ The annex: Приложение I
          → Insert “и приложения к нему”
            - …обы настоящее письмо
            + …обы настоящее письмо и приложения к нему
      `,
    );
    check(
      letter('ar/01', ['هذه الرسالة ومرفقها بوصفهما', '⟦هذه الرسالة⟧ بوصفهما']),
      `
        warning annex-not-in-request: There is an annex; the request covers only the letter.
          ~ The annex: مرفق
          → Insert “ومرفقها”
            - …ا تعميم هذه الرسالة بوصفهما وثيقة من وثا…
            + …ا تعميم هذه الرسالة ومرفقها بوصفهما وثيقة من وثا…
      `,
    );
    check(
      letter('zh/32', ['本信及其附件，并', '⟦本信⟧，并']),
      `
        warning annex-not-in-request: There is an annex; the request covers only the letter.
          ~ The annex: 附件
          → Insert “及其附件”
            -             请提请安全理事会成员注意本信，并将其作为安理会的文件分发为荷。
            +             请提请安全理事会成员注意本信及其附件，并将其作为安理会的文件分发为荷。
      `,
    );
  });

  it('finds it in French', () => {
    check(
      letter('fr/01', ['la présente lettre et de son annexe comme', '⟦la présente lettre⟧ comme']),
      `
      warning annex-not-in-request: There is an annex; the request covers only the letter.
        ~ The annex: Annexe
        → Insert “et de son annexe”
          - … la présente lettre comme document de l’…
          + … la présente lettre et de son annexe comme document de l’…
    `,
    );
    check(
      letter('fr/21', ['la présente lettre et son annexe', '⟦la présente lettre⟧']),
      `
      warning annex-not-in-request: There is an annex; the request covers only the letter.
        ~ The annex: Annexe
        → Insert “et son annexe”
          - … la présente lettre comme
          + … la présente lettre et son annexe comme
    `,
    );
    check(
      letter('fr/38', ['la présente lettre et son annexe soient distribuées', '⟦la présente lettre⟧ soit distribuée']),
      `
      warning annex-not-in-request: There is an annex; the request covers only the letter.
        ~ The annex: Annexe
    `,
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/01', ['la presente carta y su anexo como', '⟦la presente carta⟧ como']),
      `
      warning annex-not-in-request: There is an annex; the request covers only the letter.
        ~ The annex: Anexo
        → Insert “y su anexo”
          - …r la presente carta como documento de la…
          + …r la presente carta y su anexo como documento de la…
    `,
    );
    check(
      letter('es/52', ['la presente carta y de su anexo', '⟦la presente carta⟧']),
      `
      warning annex-not-in-request: There is an annex; the request covers only the letter.
        ~ The annex: Anexo
        → Insert “y de su anexo”
          - …e la presente carta como documento del C…
          + …e la presente carta y de su anexo como documento del C…
    `,
    );
  });

  it('finds it in Russian', () => {
    check(
      letter('ru/01', ['настоящего письма и приложения к нему', '⟦настоящего письма⟧']),
      `
      warning annex-not-in-request: There is an annex; the request covers only the letter.
        ~ The annex: Приложение
        → Insert “и приложения к нему”
          - …е настоящего письма в качестве документа…
          + …е настоящего письма и приложения к нему в качестве документа…
    `,
    );
    check(
      letter('ru/02', ['настоящее письмо и приложение к нему', '⟦настоящее письмо⟧']),
      `
      warning annex-not-in-request: There is an annex; the request covers only the letter.
        ~ The annex: Приложение
        → Insert “и приложение к нему”
          - …ть настоящее письмо в качестве
          + …ть настоящее письмо и приложение к нему в качестве
    `,
    );
  });

  it('finds it in Arabic', () => {
    check(
      letter('ar/01', ['هذه الرسالة ومرفقها بوصفهما', '⟦هذه الرسالة⟧ بوصفها']),
      `
      warning annex-not-in-request: There is an annex; the request covers only the letter.
        ~ The annex: مرفق
        → Insert “ومرفقها”
          - …ا تعميم هذه الرسالة بوصفها وثيقة من وثائ…
          + …ا تعميم هذه الرسالة ومرفقها بوصفها وثيقة من وثائ…
    `,
    );
    check(
      letter('ar/44', ['هذه الرسالة ومرفقيها باعتبارها', '⟦هذه الرسالة⟧ باعتبارها']),
      `
      warning annex-not-in-request: There are 2 annexes; the request covers only the letter.
        ~ The annex: المرفق الأول
        → Insert “ومرفقيها”
          - ممتنة تعميم هذه الرسالة باعتبارها وثيقة من و…
          + ممتنة تعميم هذه الرسالة ومرفقيها باعتبارها وثيقة من و…
    `,
    );
  });

  it('finds it in Chinese', () => {
    check(
      letter('zh/01', ['本函及其附件作为', '⟦本函⟧作为']),
      `
      warning annex-not-in-request: There is an annex; the request covers only the letter.
        ~ The annex: 附件
        → Insert “及其附件”
          - …旱季延长的情况下尤其如此。因此，请将本函作为大会议程项目19、31、62和117…
          + …旱季延长的情况下尤其如此。因此，请将本函及其附件作为大会议程项目19、31、62和117…
    `,
    );
  });

  it('finds it in a draft', () => {
    check(
      letter(
        'ar/45',
        ['هذه الرسالة ومرفقها بوصفهما', '⟦هذه الرسالة⟧ بوصفها'],
        ['المرفقات: نص الكلمة (٣ صفحات)\nنسخة منه إلى: رئيسة مجلس الأمن لشهر شباط/فبراير\n', ''],
      ),
      `
        warning annex-not-in-request: There is an annex; the request covers only the letter.
          ~ The annex: المرفــــق
          → Insert “ومرفقها”
            - … بتعميم هذه الرسالة بوصفها وثيقة من وثائ…
            + … بتعميم هذه الرسالة ومرفقها بوصفها وثيقة من وثائ…
      `,
    );
  });

  it('is silent where other words include the annex', () => {
    const to = (words: string) => letter('en/01', ['the present letter and its annex to be issued', words]);
    silent(to('this letter, with the communiqué, to be issued'));
    silent(to('the present letter to be issued, together with the communiqué,'));
    silent(to('the communiqué to be issued'));
    silent(
      letter(
        'en/01',
        ['the present letter and its annex to be issued', 'the present letter to be issued'],
        ['(see annex).', '(see annex). May I ask that it be circulated as a document of the Security Council?'],
      ),
    );
    silent(letter('zh/06'));
    silent(letter('fr/55'));
  });

  it('is silent where there is no annex', () => {
    silent(letter('en/22'));
    silent(letter('ar/33'));
    silent(letter('zh/33'));
  });
});
