import { check, letter, silent } from './check';

describe('Rules: organ-not-in-masthead', () => {
  it('finds the Security Council in every language, and puts it behind the items with its year', () => {
    check(
      letter('en/22', [
        'as a document of the General Assembly under agenda item 12, entitled “Improving global road safety”.',
        'as a document of the General Assembly, under agenda item 12, and of the ⟦Security Council⟧.',
      ]),
      `
      error organ-not-in-masthead: The request names the Security Council; the masthead does not list it.
        ~ The organs of the masthead: General Assembly
        → Add the organ to the masthead
          + Security Council
          + Seventy-ninth year
          +
          ! warning organ-without-symbol: The masthead lists the Security Council; there is no symbol S/… of its documents.
    `,
    );
    check(
      letter('fr/22', [
        'au titre du point 126 de l’ordre du jour.',
        'au titre du point 126 de l’ordre du jour, et du ⟦Conseil de sécurité⟧.',
      ]),
      `
      error organ-not-in-masthead: The request names the Security Council; the masthead does not list it.
        ~ The organs of the masthead: Assemblée générale
        → Add the organ to the masthead
          + Conseil de sécurité
          + Soixante-dix-neuvième année
          +
    `,
    );
    check(
      letter('es/22', ['con el tema 11 del programa.', 'con el tema 11 del programa, y del ⟦Consejo de Seguridad⟧.']),
      `
      error organ-not-in-masthead: The request names the Security Council; the masthead does not list it.
        ~ The organs of the masthead: Asamblea General
        → Add the organ to the masthead
          + Consejo de Seguridad
          + Septuagésimo séptimo año
          +
          ! warning organ-without-symbol: The masthead lists the Security Council; there is no symbol S/… of its documents.
    `,
    );
    check(
      letter('ru/22', ['по пункту 84 ее повестки дня.', 'по пункту 84 ее повестки дня и ⟦Совета Безопасности⟧.']),
      `
      error organ-not-in-masthead: The request names the Security Council; the masthead does not list it.
        ~ The organs of the masthead: Генеральная Ассамблея
        → Add the organ to the masthead
          + Совет Безопасности
          + Восьмидесятый год
          +
    `,
    );
    check(
      letter('ar/22', [
        'كوثيقة من وثائق الجمعية العامة في إطار البند 12 من جدول أعمال دورتها الثامنة والسبعين.',
        'كوثيقة من وثائق الجمعية العامة في إطار البند 12 من جدول أعمالها، ومن وثائق ⟦مجلس الأمن⟧.',
      ]),
      `
      error organ-not-in-masthead: The request names the Security Council; the masthead does not list it.
        ~ The organs of the masthead: الجمعية العامة
        → Add the organ to the masthead
          + مجلس الأمن
          + السنة التاسعة والسبعون
          +
          ! warning organ-without-symbol: The masthead lists the Security Council; there is no symbol S/… of its documents.
    `,
    );
    check(
      letter('zh/22', ['议程项目20(c)的文件分发', '议程项目20(c)的文件以及⟦安全理事会⟧文件分发']),
      `
      error organ-not-in-masthead: The request names the Security Council; the masthead does not list it.
        ~ The organs of the masthead: 大会
        → Add the organ to the masthead
          + 安全理事会
          + 第七十六年
          +
          ! warning organ-without-symbol: The masthead lists the Security Council; there is no symbol S/… of its documents.
    `,
    );
  });

  it('puts the General Assembly first, with its session, its items and their titles', () => {
    check(
      letter('en/21', [
        'it to be issued as a document of the Security Council.',
        'it to be issued as a document of the ⟦General Assembly⟧,\nunder agenda items 33 and 34, and of the Security Council.',
      ]),
      `
      error organ-not-in-masthead: The request names the General Assembly; the masthead does not list it.
        ~ The organs of the masthead: Security Council
        → Add the organ to the masthead
          + General Assembly
          + Seventy-fourth session
          + Agenda items 33 and 34
          + Zone of peace and cooperation of the South Atlantic
          + The situation in the Middle East
          ! warning organ-without-symbol: The masthead lists the General Assembly; there is no symbol A/… of its documents.
    `,
    );
    check(
      letter('zh/21', ['并作为安理会文件分发为荷。', '并作为⟦大会⟧议程项目 34 下的文件以及安理会文件分发为荷。']),
      `
      error organ-not-in-masthead: The request names the General Assembly; the masthead does not list it.
        ~ The organs of the masthead: 安全理事会
        → Add the organ to the masthead
          + 大会
          + 第七十六届会议
          + 议程项目 34
          + ‹【填项目34标题】›
          ! warning organ-without-symbol: The masthead lists the General Assembly; there is no symbol A/… of its documents.
    `,
      ['预防武装冲突'],
    );
    check(
      letter('ru/21', [
        'в качестве документа Совета Безопасности.',
        'в качестве документа ⟦Генеральной Ассамблеи⟧\nпо пункту 34 повестки дня и Совета Безопасности.',
      ]),
      `
      error organ-not-in-masthead: The request names the General Assembly; the masthead does not list it.
        ~ The organs of the masthead: Совет Безопасности
        → Add the organ to the masthead
          + Генеральная Ассамблея
          + Семьдесят четвертая сессия
          + Пункт 34 повестки дня
          + Положение на Ближнем Востоке
          ! warning organ-without-symbol: The masthead lists the General Assembly; there is no symbol A/… of its documents.
    `,
    );
  });

  it('reads short forms, and the members of an organ as persons', () => {
    silent(letter('en/02'));
    silent(letter('fr/02'));
    silent(letter('zh/21'));
    silent(
      letter('en/22', [
        'brought to the attention of Member States as',
        'brought to the attention of the members of the Security Council and circulated as',
      ]),
    );
  });

  it('is silent about the Assembly above the Human Rights Council, and without a masthead', () => {
    silent(letter('es/05'));
    silent(letter('ru/06'));
  });
});
