import { check, letter, silent } from './check';

describe('Rules: agenda-items-mismatch', () => {
  it('finds it in English', () => {
    check(
      letter('en/01', [
        'under agenda items 18 (c), 33, 65 (b) and 75, and',
        'under agenda items ⟦18 (c), 33 and 65 (b)⟧, and',
      ]),
      `
        error agenda-items-mismatch: Agenda items differ: masthead 18 (c), 33, 65 (b) and 75; request 18 (c), 33 and 65 (b).
          ~ The items in the masthead: 18 (c), 33, 65 (b) and 75
          → Give the request the items of the masthead
            - …nda items 18 (c), 33 and 65 (b), and of the Security Council.
            + …nda items 18 (c), 33, 65 (b) and 75, and of the Security Council.
          → Give the masthead the items of the request
            - Agenda items 18 (c), 33, 65 (b) and 75
            + Agenda items 18 (c), 33 and 65 (b)
            - Oceans and the law of the sea
      `,
    );
  });

  it('finds it in French, where one item is "du point"', () => {
    check(
      letter('fr/01', ['au titre des points 31, 33 et 74 a) de', 'au titre du point ⟦31⟧ de']),
      `
      error agenda-items-mismatch: Agenda items differ: masthead 31, 33 and 74 (a); request 31.
        ~ The items in the masthead: 31, 33 et 74 a)
        → Give the request the items of the masthead
          - …générale, au titre du point 31 de l’ordre du jour,…
          + …générale, au titre des points 31, 33 et 74 a) de l’ordre du jour,…
        → Give the masthead the items of the request
          - Points 31, 33 et 74 a) de l’ordre du jour
          + Point 31 de l’ordre du jour
          - Zone de paix et de coopération de l’Atlantique Sud
          - Les océans et le droit de la mer
    `,
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/01', ['con los temas 14, 31, 33, 75 y 83 del', 'con los temas ⟦14, 31, 33, 75, 83 y 84⟧ del']),
      `
        error agenda-items-mismatch: Agenda items differ: masthead 14, 31, 33, 75 and 83; request 14, 31, 33, 75, 83 and 84.
          ~ The items in the masthead: 14, 31, 33, 75 y 83
          → Give the request the items of the masthead
            - …temas 14, 31, 33, 75, 83 y 84 del programa, y del…
            + …temas 14, 31, 33, 75 y 83 del programa, y del…
          → Give the masthead the items of the request
            - Temas 14, 31, 33, 75 y 83 del programa
            + Temas 14, 31, 33, 75, 83 y 84 del programa
            + ‹[insertar el título del tema 84]›
      `,
      ['Fortalecimiento del sistema de las Naciones Unidas'],
    );
  });

  it('finds it in Russian', () => {
    check(
      letter('ru/01', ['по пунктам 14, 18 e), 32 и 64 повестки', 'по пункту ⟦14⟧ повестки']),
      `
      error agenda-items-mismatch: Agenda items differ: masthead 14, 18 (e), 32 and 64; request 14.
        ~ The items in the masthead: 14, 18 e), 32 и 64
        → Give the request the items of the masthead
          - …й Ассамблеи по пункту 14 повестки дня и док…
          + …й Ассамблеи по пунктам 14, 18 e), 32 и 64 повестки дня и док…
        → Give the masthead the items of the request
          - Пункты 14, 18 e), 32 и 64 повестки дня
          + Пункт 14 повестки дня
          - Устойчивое развитие: осуществление Конвенции Организации Объединенных Наций по борьбе с опустыниванием в тех странах, которые испытывают серьезную засуху и/или опустынивание, особенно в Африке
          - Предотвращение вооруженных конфликтов
          - Зона мира, доверия и сотрудничества Центральной Азии
    `,
    );
  });

  it('finds it in Arabic, which has a form for two', () => {
    check(
      letter('ar/22', ['في إطار البند 12 من جدول', 'في إطار البندين ⟦12 و 13⟧ من جدول']),
      `
      error agenda-items-mismatch: Agenda items differ: masthead 12; request 12 and 13.
        ~ The items in the masthead: 12
        → Give the request the items of the masthead
          - …العامة في إطار البندين 12 و 13 من جدول أعمال دورته…
          + …العامة في إطار البند 12 من جدول أعمال دورته…
        → Give the masthead the items of the request
          - البند 12 من جدول الأعمال
          + البندان 12 و 13 من جدول الأعمال
          + ‹[يستكمل عنوان البند 13]›
    `,
      ['تعزيز منظومة الأمم المتحدة'],
    );
  });

  it('writes the figures of the letter', () => {
    check(
      letter('ar/05', ['في إطار البندين ١٨ (أ) و (ب) من', 'في إطار البندين ⟦١٨ (أ) و (ج)⟧ من']),
      `
      error agenda-items-mismatch: Agenda items differ: masthead 18 (a) and 18 (b); request 18 (a) and 18 (c).
        ~ The items in the masthead: ١٨ (أ) و ١٨ (ب)
        → Give the request the items of the masthead
          - …ار البندين ١٨ (أ) و (ج) من جدول أعماله.
          + …ار البندين ١٨ (أ) و ١٨ (ب) من جدول أعماله.
        → Give the masthead the items of the request
          - البندان ١٨ (أ) و ١٨ (ب) من جدول الأعمال
          + البندان ١٨ (أ) و (ج) من جدول الأعمال
          - المسائل الاقتصادية والبيئية: تسخير العلم والتكنولوجيا لأغراض التنمية
          + ‹[يستكمل عنوان البند ١٨ (ج)]›
    `,
      ['المسائل الاقتصادية والبيئية: التنمية المستدامة'],
    );
  });

  it('finds it in Chinese, with spaces or without', () => {
    check(
      letter('zh/01', ['作为大会议程项目19、31、62和117下', '作为大会议程项目⟦19、31和62⟧下']),
      `
      error agenda-items-mismatch: Agenda items differ: masthead 19, 31, 62 and 117; request 19, 31 and 62.
        ~ The items in the masthead: 19、31、62和117
        → Give the request the items of the masthead
          - …将本函及其附件作为大会议程项目19、31和62下的文件以及安全理事会文件分发为荷。
          + …将本函及其附件作为大会议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。
        → Give the masthead the items of the request
          - 议程项目19、31、62和117
          + 议程项目19、31和62
          - 千年首脑会议成果的后续行动
    `,
    );
    check(
      letter('zh/07', ['大会议程项目 13、18(c)和 18(k)下', '大会议程项目 ⟦13 和 18(c)⟧下']),
      `
      error agenda-items-mismatch: Agenda items differ: masthead 13, 18 (c) and 18 (k); request 13 and 18 (c).
        ~ The items in the masthead: 13、18(c)和 18(k)
        → Give the request the items of the masthead
          - 如蒙将本信及其附件一和附件二作为大会议程项目 13 和 18(c)下的文件分
          - 发，我们将不胜感激。
          + 如蒙将本信及其附件一和附件二作为大会议程项目 13、18(c)和 18(k)下的
          + 文件分发，我们将不胜感激。
    `,
    );
  });

  it('finds a list that the page has broken', () => {
    check(
      letter('es/07', [
        'con los temas 20 c) e i), 26 y 78 a) del\nprograma.',
        'con los temas ⟦20 c) e i), 26 y\n78 b)⟧ del programa.',
      ]),
      `
        error agenda-items-mismatch: Agenda items differ: masthead 20 (c), 20 (i), 26 and 78 (a); request 20 (c), 20 (i), 26 and 78 (b).
          ~ The items in the masthead: 20 c) e i), 26 y 78 a)
          → Give the request the items of the masthead
            - documento de la Asamblea General en relación con los temas 20 c) e i), 26 y
            - 78 b) del programa.
            + documento de la Asamblea General en relación con los temas 20 c) e i), 26 y 78 a)
            + del programa.
          → Give the masthead the items of the request
            - Temas 20 c) e i), 26 y 78 a) del programa
            + Temas 20 c) e i), 26 y 78 b) del programa
            - Los océanos y el derecho del mar: los océanos y
            - el derecho del mar
            + Los océanos y el derecho del mar
      `,
    );
  });

  it('leaves the titles between the items of a request alone', () => {
    check(
      letter('en/22', [
        'agenda item 12, entitled “Improving global road safety”.',
        'agenda items ⟦12, “Improving global road safety”, and 13⟧.',
      ]),
      `
        error agenda-items-mismatch: Agenda items differ: masthead 12; request 12 and 13.
          ~ The items in the masthead: 12
          → Give the masthead the items of the request
            - Agenda item 12
            + Agenda items 12 and 13
            + Integrated and coordinated implementation of and follow-up to the outcomes of the major United Nations conferences and summits in the economic, social and related fields
      `,
    );
  });

  it('does not mind another order', () => {
    silent(
      letter('en/01', [
        'under agenda items 18 (c), 33, 65 (b) and 75, and',
        'under agenda items 33, 18 (c), 65 (b) and 75, and',
      ]),
    );
  });

  it('is silent where either has no items', () => {
    silent(letter('en/02'));
    silent(letter('en/06'));
  });
});
