import { check, letter, silent } from './check';

describe('Rules: missing-agenda-items', () => {
  it('finds it in every language, with the items of the request and their titles', () => {
    check(
      letter('en/01', [
        'Seventy-eighth session\nAgenda items 18 (c), 33, 65 (b) and 75\n',
        '⟦Seventy-eighth session⟧\n',
      ]),
      `
      error missing-agenda-items: The masthead has no agenda item; a document of the General Assembly is issued under one or more.
        → Insert the agenda items
          + Agenda items 18 (c), 33, 65 (b) and 75
    `,
    );
    check(
      letter('es/22', [
        'Septuagésimo séptimo período de sesiones\nTema 11 del programa\nEl deporte para el desarrollo y la paz\n',
        '⟦Septuagésimo séptimo período de sesiones⟧\n',
      ]),
      `
      error missing-agenda-items: The masthead has no agenda item; a document of the General Assembly is issued under one or more.
        → Insert the agenda items
          + Tema 11 del programa
          + ‹[insertar el título del tema 11]›
    `,
      ['El deporte para el desarrollo y la paz'],
    );
    check(
      letter('ru/22', [
        'Восьмидесятая сессия\nПункт 84 повестки дня\nВерховенство права на национальном и международном уровнях\n',
        '⟦Восьмидесятая сессия⟧\n',
      ]),
      `
      error missing-agenda-items: The masthead has no agenda item; a document of the General Assembly is issued under one or more.
        → Insert the agenda items
          + Пункт 84 повестки дня
          + Верховенство права на национальном и международном уровнях
    `,
    );
    check(
      letter('fr/22', [
        'Soixante-dix-neuvième session\nPoint 126 de l’ordre du jour\nInteraction entre l’Organisation des Nations Unies, les parlements nationaux et l’Union interparlementaire\n',
        '⟦Soixante-dix-neuvième session⟧\n',
      ]),
      `
      error missing-agenda-items: The masthead has no agenda item; a document of the General Assembly is issued under one or more.
        → Insert the agenda items
          + Point 126 de l’ordre du jour
          + ‹[insérer l’intitulé du point 126]›
    `,
      ['Interaction entre l’Organisation des Nations Unies, les parlements nationaux et l’Union interparlementaire'],
    );
    check(
      letter('ar/05', ['دورة عام ٢٠٢١\nالبندان ١٨ (أ) و ١٨ (ب) من جدول الأعمال\n', '⟦دورة عام ٢٠٢١⟧\n']),
      `
      error missing-agenda-items: The masthead has no agenda item; a document of the Economic and Social Council is issued under one or more.
        → Insert the agenda items
          + البندان ١٨ (أ) و (ب) من جدول الأعمال
    `,
    );
    check(
      letter('zh/07', ['第七十七届会议\n议程项目 13、18(c)和 18(k)\n', '⟦第七十七届会议⟧\n']),
      `
      error missing-agenda-items: The masthead has no agenda item; a document of the General Assembly is issued under one or more.
        → Insert the agenda items
          + 议程项目 13、18(c) 和 18(k)
    `,
    );
  });

  it('asks for the item where the request names none', () => {
    check(
      letter(
        'en/22',
        ['Seventy-eighth session\nAgenda item 12\nImproving global road safety\n', '⟦Seventy-eighth session⟧\n'],
        [
          'document of the General Assembly under agenda item 12, entitled “Improving global road safety”.',
          'document of the ⟦General Assembly⟧.',
        ],
      ),
      `
      error missing-agenda-items: The masthead has no agenda item; a document of the General Assembly is issued under one or more.
        → Insert the agenda items
          + Agenda item ‹34›
          + ‹…›
      error missing-agenda-item-in-request: The request names no agenda item for the document of the General Assembly.
        → Insert the agenda items
          - …the General Assembly.
          + …the General Assembly, under agenda item ‹34›.
    `,
      ['12', 'Improving global road safety'],
    );
  });

  it('keeps the indents of the masthead', () => {
    check(
      letter('es/23', [
        'Septuagésimo noveno período de sesiones                   Octogésimo año\nTemas 18 c), 32, 61 y 72 a) del programa\n',
        '⟦Septuagésimo noveno período de sesiones⟧                   Octogésimo año\n',
      ]),
      `
      error missing-agenda-items: The masthead has no agenda item; a document of the General Assembly is issued under one or more.
        → Insert the agenda items
          + Temas 18 c), 32, 61 y 72 a) del programa
    `,
    );
    check(
      letter('zh/23', [
        '第七十八届会议                  第七十九年\n议程项目 20(b)、46、61、72 和 99\n',
        '⟦第七十八届会议⟧                  第七十九年\n',
      ]),
      `
      error missing-agenda-items: The masthead has no agenda item; a document of the General Assembly is issued under one or more.
        → Insert the agenda items
          + 议程项目 20(b)、46、61、72 和 99
    `,
    );
  });

  it('is less strict with the Human Rights Council', () => {
    check(
      letter('es/05', [
        '46º período de sesiones\n22 de febrero a 19 de marzo de 2021\nTema 3 de la agenda\nPromoción y protección de todos los derechos humanos, civiles, políticos, económicos, sociales y culturales, incluido el derecho al desarrollo\n',
        '⟦46º período de sesiones⟧\n22 de febrero a 19 de marzo de 2021\n',
      ]),
      `
      warning missing-agenda-items: The masthead has no agenda item; a document of the Human Rights Council is issued under one or more.
        → Insert the agenda items
          + Tema 3 del programa
          + ‹[insertar el título del tema 3]›
    `,
      ['Promoción y protección de todos los derechos humanos'],
    );
  });

  it('is silent about the Security Council', () => {
    silent(letter('en/02'));
    silent(
      letter('es/27', [
        'documento del Consejo de Seguridad.',
        'documento del Consejo de Seguridad.\n\n(Firmado) A. Nombre',
      ]),
    );
  });

  it('is silent where masthead and request give the titles of the items only', () => {
    silent(
      letter('en/22', ['Agenda item 12\n', ''], ['under agenda item 12, entitled', 'under the agenda item entitled']),
    );
  });

  it('does not insert titles where they stand', () => {
    check(
      letter('en/22', ['Seventy-eighth session\nAgenda item 12\n', '⟦Seventy-eighth session⟧\n']),
      `
      error missing-agenda-items: The masthead has no agenda item; a document of the General Assembly is issued under one or more.
        → Insert the agenda items
          + Agenda item 12
    `,
    );
  });

  it('does not repeat titles that have drawn the title of the letter into the text', () => {
    check(
      letter(
        'en/41',
        ['  Agenda items 18 (c) and (j), 31 (b), 72 (a)\n  and 94\n', ''],
        ['  Eightieth session', '  ⟦Eightieth session⟧'],
      ),
      `
      error missing-agenda-items: The masthead has no agenda item; a document of the General Assembly is issued under one or more.
        → Insert the agenda items
          +   Agenda items 18 (c) and (j), 31 (b), 72 (a) and 94
    `,
    );
  });
});
