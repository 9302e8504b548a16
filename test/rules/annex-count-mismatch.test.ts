import { check, letter, silent } from './check';

describe('Rules: annex-count-mismatch', () => {
  it('finds one annex where there are two', () => {
    check(
      letter('en/07', ['the present letter and its annexes brought', 'the present letter and ⟦its annex⟧ brought']),
      `
        warning annex-count-mismatch: The request speaks of one annex; there are 2.
          ~ An annex: Annex I
          ~ An annex: Annex II
          → Speak of 2 annexes
            - …letter and its annex brought to the
            + …letter and its annexes brought to the
      `,
    );
    check(
      letter('fr/07', ['et de ses annexes comme', 'et de ⟦son annexe⟧ comme']),
      `
        warning annex-count-mismatch: The request speaks of one annex; there are 2.
          ~ An annex: Annexe I
          ~ An annex: Annexe II
          → Speak of 2 annexes
            - lettre et de son annexe comme document de l…
            + lettre et de ses annexes comme document de l…
      `,
    );
    check(
      letter('fr/08', ['lettre et de ses annexes comme', 'lettre ainsi que ⟦de l’annexe⟧ comme']),
      `
        warning annex-count-mismatch: The request speaks of one annex; there are 2.
          ~ An annex: Annexe I
          ~ An annex: Annexe II
          → Speak of 2 annexes
            - … lettre ainsi que de l’annexe comme document de l…
            + … lettre ainsi que des annexes comme document de l…
      `,
    );
    check(
      letter('es/07', ['y sus dos anexos se', 'y ⟦su anexo⟧ se']),
      `
        warning annex-count-mismatch: The request speaks of one annex; there are 2.
          ~ An annex: Anexo I
          ~ An annex: Anexo II
          → Speak of 2 annexes
            - … presente carta y su anexo se distribuyan como
            + … presente carta y sus anexos se distribuyan como
      `,
    );
    check(
      letter('ru/07', ['и приложения к нему были', 'и ⟦приложение⟧ к нему были']),
      `
        warning annex-count-mismatch: The request speaks of one annex; there are 2.
          ~ An annex: Приложение I
          ~ An annex: Приложение II
          → Speak of 2 annexes
            - и приложение к нему были распрос…
            + и приложения к нему были распрос…
      `,
    );
    check(
      letter('ar/07', ['الرسالة ومرفقيها بوصفها', 'الرسالة ⟦ومرفقها⟧ بوصفهما']),
      `
        warning annex-count-mismatch: The request speaks of one annex; there are 2.
          ~ An annex: المرفق الأول
          ~ An annex: المرفق الثاني
          → Speak of 2 annexes
            - …يم هذه الرسالة ومرفقها بوصفهما وثيقة من وثائق الجمعية‬
            + …يم هذه الرسالة ومرفقيها بوصفها وثيقة من وثائق الجمعية‬
      `,
    );
  });

  it('tells by the case of the letter how many annexes a Russian form means', () => {
    check(
      letter('ru/07', [
        'чтобы настоящее письмо\nи приложения к нему были распространены',
        'распространение настоящего письма\nи ⟦приложения⟧ к нему',
      ]),
      `
        warning annex-count-mismatch: The request speaks of one annex; there are 2.
          ~ An annex: Приложение I
          ~ An annex: Приложение II
          → Speak of 2 annexes
            - и приложения к нему в качестве д…
            + и приложений к нему в качестве д…
      `,
    );
    silent(letter('ru/37'));
  });

  it('finds several where there is one', () => {
    check(
      letter('en/01', ['and its annex to be issued', 'and ⟦its annexes⟧ to be issued']),
      `
        warning annex-count-mismatch: The request speaks of several annexes; there is only one.
          ~ An annex: Annex
          → Speak of one annex
            - …letter and its annexes to be issued as a d…
            + …letter and its annex to be issued as a d…
      `,
    );
    check(
      letter('en/02', ['letter and its annex be brought', 'letter and ⟦the two annexes⟧ thereto be brought']),
      `
        warning annex-count-mismatch: The request speaks of 2 annexes; there is only one.
          ~ An annex: Annex
          → Speak of one annex
            - …sent letter and the two annexes thereto be brought to the
            + …sent letter and the annex thereto be brought to the
      `,
    );
    check(
      letter('fr/01', ['et de son annexe comme', 'et de ⟦ses deux annexes⟧ comme']),
      `
        warning annex-count-mismatch: The request speaks of 2 annexes; there is only one.
          ~ An annex: Annexe
          → Speak of one annex
            - …sente lettre et de ses deux annexes comme document de l…
            + …sente lettre et de son annexe comme document de l…
      `,
    );
    check(
      letter('es/01', ['y su anexo como', 'y ⟦sus anexos⟧ como']),
      `
        warning annex-count-mismatch: The request speaks of several annexes; there is only one.
          ~ An annex: Anexo
          → Speak of one annex
            - … presente carta y sus anexos como documento de l…
            + … presente carta y su anexo como documento de l…
      `,
    );
    check(
      letter('ru/21', ['вместе с приложением к\nнему', 'вместе с ⟦приложениями⟧ к\nнему']),
      `
        warning annex-count-mismatch: The request speaks of several annexes; there is only one.
          ~ An annex: Приложение
          → Speak of one annex
            - …а вместе с приложениями к
            + …а вместе с приложением к
      `,
    );
    check(
      letter('ar/01', ['الرسالة ومرفقها بوصفهما', 'الرسالة ⟦ومرفقيها⟧ بوصفها']),
      `
        warning annex-count-mismatch: The request speaks of 2 annexes; there is only one.
          ~ An annex: مرفق
          → Speak of one annex
            - …يم هذه الرسالة ومرفقيها بوصفها وثيقة من و…
            + …يم هذه الرسالة ومرفقها بوصفها وثيقة من و…
      `,
    );
    check(
      letter('zh/01', ['本函及其附件作为', '本函及⟦其两份附件⟧作为']),
      `
        warning annex-count-mismatch: The request speaks of 2 annexes; there is only one.
          ~ An annex: 附件
          → Speak of one annex
            - …延长的情况下尤其如此。因此，请将本函及其两份附件作为大会议程项目19、31、62和1…
            + …延长的情况下尤其如此。因此，请将本函及其附件作为大会议程项目19、31、62和1…
      `,
    );
  });

  it('finds another number', () => {
    check(
      letter('en/26', ['this letter and its three annexes', 'this letter and ⟦its two annexes⟧']),
      `
        warning annex-count-mismatch: The request speaks of 2 annexes; there are 3.
          ~ An annex: Annex I
          ~ An annex: Annex II
          ~ An annex: Annex III
          → Speak of 3 annexes
            - …his letter and its two annexes as a docume…
            + …his letter and its three annexes as a docume…
      `,
    );
    check(
      letter('ar/26', ['الرسالة ومرفقاتها بوصفها', 'الرسالة ⟦ومرفقيها⟧ بوصفها']),
      `
        warning annex-count-mismatch: The request speaks of 2 annexes; there are 3.
          ~ An annex: المرفق الأول
          ~ An annex: المرفق الثاني
          ~ An annex: المرفق الثالث
          → Speak of 3 annexes
            - …شر هذه الرسالة ومرفقيها بوصفها وثيقة من و…
            + …شر هذه الرسالة ومرفقاتها بوصفها وثيقة من و…
      `,
    );
    check(
      letter('zh/26', ['其三份附件', '⟦其两份附件⟧']),
      `
        warning annex-count-mismatch: The request speaks of 2 annexes; there are 3.
          ~ An annex: 附件一
          ~ An annex: 附件二
          ~ An annex: 附件三
          → Speak of 3 annexes
            - 	如蒙将本信及其两份附件作为大会议程项目19和66(b)下…
            + 	如蒙将本信及其三份附件作为大会议程项目19和66(b)下…
      `,
    );
  });

  it('finds annexes too many in a draft, whose others may be other files', () => {
    const draft = (words: string, annexes: string) =>
      `Excellency,\n\nI have the honour to transmit herewith the outcome of the third meeting of the Group.\n\nI should be grateful if you would have the present letter and ${words} circulated as a document of the Security Council.\n\n(Signed) Amina Diallo\nAmbassador\nPermanent Representative\n\n${annexes}`;
    check(
      draft('⟦its annex⟧', 'Annex I\n\nList of meetings\n\nAnnex II\n\nList of participants\n'),
      `
        warning annex-count-mismatch: The request speaks of one annex; there are 2.
          ~ An annex: Annex I
          ~ An annex: Annex II
          → Speak of 2 annexes
            - …letter and its annex circulated as a doc…
            + …letter and its annexes circulated as a doc…
      `,
    );
    silent(draft('its annexes', 'Annex\n\nList of meetings\n'));
  });

  it('is silent where the others may stand in another file, or were not recognised', () => {
    const annexes = ['and its annex to be issued', 'and its annexes to be issued'] as const;
    silent(letter('en/01', annexes, ['(see annex)', '(see annexes)']));
    silent(letter('en/01', ['and its annex to be issued', 'and its annexes I and II to be issued']));
    silent(`${letter('en/01', annexes)}\nEnclosure\n\nList of stations\n`);
    silent(letter('ru/01', ['письма и приложения к нему', 'письма и приложений к нему']));
  });

  it('is silent about the annexes of a text in the annex, and about several things called annexes', () => {
    const own =
      'Annex I\n\nList of centres\n\nDakar and Praia.\n\nAnnex II\n\nFrequencies\n\nTo be found in the almanac.\n';
    silent(`${letter('en/01')}\n${own}`);
    silent(letter('ar/07', ['الرسالة ومرفقيها بوصفها', 'الرسالة ومرفقاتها بوصفها']));
  });
});
