import { check, letter, silent } from './check';

describe('Rules: agenda-in-council-document', () => {
  it('finds agenda items in a document of the Security Council alone, in every language', () => {
    check(
      letter('en/21', [
        'French\n\n',
        'French\n\n⟦Agenda items 34 and 64⟧\n\nPrevention of armed conflict\n\nPeacebuilding and sustaining peace\n\n',
      ]),
      `
      information agenda-in-council-document: A document of the Security Council alone has no agenda items.
        ~ The organ in the masthead: Security Council
        → Delete the agenda items and their titles
          - Agenda items 34 and 64
          -
          - Prevention of armed conflict
          -
          - Peacebuilding and sustaining peace
          -
    `,
    );
    check(
      letter('fr/21', ['anglais\n\n', 'anglais\n\n⟦Point 34 de l’ordre du jour⟧\nPrévention des conflits armés\n\n']),
      `
      information agenda-in-council-document: A document of the Security Council alone has no agenda items.
        ~ The organ in the masthead: Conseil de sécurité
        → Delete the agenda items and their titles
          - Point 34 de l’ordre du jour
          - Prévention des conflits armés
          -
    `,
    );
    check(
      letter('es/02', ['español\n\n', 'español\n\n⟦Tema 34 del programa⟧\nPrevención de los conflictos armados\n']),
      `
      information agenda-in-council-document: A document of the Security Council alone has no agenda items.
        ~ The organ in the masthead: Consejo de Seguridad
        → Delete the agenda items and their titles
          - Tema 34 del programa
          - Prevención de los conflictos armados
          -
    `,
    );
    check(
      letter('ru/21', ['French\n\n', 'French\n\n⟦Пункт 34 повестки дня⟧\nПредотвращение вооруженных конфликтов\n\n']),
      `
      information agenda-in-council-document: A document of the Security Council alone has no agenda items.
        ~ The organ in the masthead: Совет Безопасности
        → Delete the agenda items and their titles
          - Пункт 34 повестки дня
          - Предотвращение вооруженных конфликтов
          -
    `,
    );
    check(
      letter('ar/21', ['French\n', 'French\n\n⟦البند 34 من جدول الأعمال⟧\nمنع نشوب النزاعات المسلحة\n']),
      `
      information agenda-in-council-document: A document of the Security Council alone has no agenda items.
        ~ The organ in the masthead: مجلس الأمن
        → Delete the agenda items and their titles
          - البند 34 من جدول الأعمال
          - منع نشوب النزاعات المسلحة
          -
    `,
    );
    check(
      letter('zh/21', ['English\n\n', 'English\n\n⟦议程项目 34⟧\n预防武装冲突\n\n']),
      `
      information agenda-in-council-document: A document of the Security Council alone has no agenda items.
        ~ The organ in the masthead: 安全理事会
        → Delete the agenda items and their titles
          - 议程项目 34
          - 预防武装冲突
          -
    `,
    );
  });

  const agenda = ['French\n\n', 'French\n\nAgenda item 31\nPrevention of armed conflict\n\n'] as const;

  it('is silent where another organ may only not be recognised', () => {
    silent(
      letter('en/21', agenda, ['\n\nS/2019/886', '\n\nA/74/545–S/2019/886']).replace(
        /\fS\/2019\/886/,
        '\fA/74/545\nS/2019/886',
      ),
    );
    silent(
      letter('en/21', agenda, ['\n\nS/2019/886\n', '\n\n'], ['Distr.: General\n', '']).replace(/\fS\/2019\/886/, '\f'),
    );
    silent(letter('en/21', agenda, ['French\n\nAgenda', 'French\n\nSeventy-fourth session\nAgenda']));
  });

  it('leaves it to other rules where the request names another organ', () => {
    check(
      letter('en/21', agenda, [
        'it to be issued as a document of the Security Council.',
        'it to be issued as a document of the ⟦General Assembly⟧,\nunder agenda item 31, and of the Security Council.',
      ]),
      `
      error organ-not-in-masthead: The request names the General Assembly; the masthead does not list it.
        ~ The organs of the masthead: Security Council
        → Add the organ to the masthead
          + General Assembly
          + Seventy-fourth session
          ! warning organ-without-symbol: The masthead lists the General Assembly; there is no symbol A/… of its documents.
    `,
    );
  });

  it('is silent about the agenda of an annex', () => {
    silent(letter('en/21', ['Moroni, 8 November 2019', 'Moroni, 8 November 2019\n\nAgenda items 3 and 4']));
    silent(letter('en/22'));
  });
});
