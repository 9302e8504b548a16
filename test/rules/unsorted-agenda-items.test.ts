import { check, letter, silent } from './check';

describe('Rules: unsorted-agenda-items', () => {
  it('finds it in every language, and sorts the titles too', () => {
    check(
      letter(
        'en/01',
        ['Agenda items 18 (c), 33, 65 (b) and 75', 'Agenda items 33, ⟦18 (c)⟧, 65 (b) and 75'],
        ['Sustainable development: disaster risk reduction\nZone', 'Zone'],
        ['South Atlantic\nNew', 'South Atlantic\nSustainable development: disaster risk reduction\nNew'],
      ),
      `
      warning unsorted-agenda-items: Agenda item 18 (c) belongs before item 33.
        ~ The item before it: 33
        → Sort the agenda items and their titles
          - Agenda items 33, 18 (c), 65 (b) and 75
          - Zone of peace and cooperation of the South Atlantic
          + Agenda items 18 (c), 33, 65 (b) and 75
          + Zone of peace and cooperation of the South Atlantic
    `,
    );
    check(
      letter(
        'fr/01',
        ['Points 31, 33 et 74 a) de', 'Points 33, ⟦31⟧ et 74 a) de'],
        ['Prévention des conflits armés\nZone', 'Zone'],
        ['Atlantique Sud\n', 'Atlantique Sud\nPrévention des conflits armés\n'],
      ),
      `
      warning unsorted-agenda-items: Agenda item 31 belongs before item 33.
        ~ The item before it: 33
        → Sort the agenda items and their titles
          - Points 33, 31 et 74 a) de l’ordre du jour
          + Points 31, 33 et 74 a) de l’ordre du jour
          - … de l’Atlantique Sud
          + … de l’Atlantique Sud
    `,
    );
    check(
      letter(
        'es/01',
        ['Temas 14, 31, 33, 75 y 83 del', 'Temas 14, 31, 33, 83 y ⟦75⟧ del'],
        ['Los océanos y el derecho del mar\nEl estado', 'El estado'],
        ['nacional e internacional\n', 'nacional e internacional\nLos océanos y el derecho del mar\n'],
      ),
      `
      warning unsorted-agenda-items: Agenda item 75 belongs before item 83.
        ~ The item before it: 83
        → Sort the agenda items and their titles
          - Temas 14, 31, 33, 83 y 75 del programa
          + Temas 14, 31, 33, 75 y 83 del programa
          - …onal e internacional
          + …onal e internacional
    `,
    );
    check(
      letter(
        'ru/01',
        ['Пункты 14, 18 e), 32 и 64 повестки', 'Пункты 18 e), ⟦14⟧, 32 и 64 повестки'],
        ['Культура мира\n', ''],
        ['Предотвращение вооруженных конфликтов\n', 'Культура мира\nПредотвращение вооруженных конфликтов\n'],
      ),
      `
      warning unsorted-agenda-items: Agenda item 14 belongs before item 18 (e).
        ~ The item before it: 18 e)
        → Sort the agenda items and their titles
          - Пункты 18 e), 14, 32 и 64 повестки дня
          + Пункты 14, 18 e), 32 и 64 повестки дня
          - …е, особенно в Африке
          + …е, особенно в Африке
    `,
    );
    check(
      letter(
        'ar/22',
        [
          'البند 12 من جدول الأعمال\nتحسين السلامة على الطرق في العالم\n',
          'البندان 12 و ⟦11⟧ من جدول الأعمال\nتحسين السلامة على الطرق في العالم\nالرياضة من أجل التنمية والسلام\n',
        ],
        ['في إطار البند 12 من', 'في إطار البندين 11 و 12 من'],
      ),
      `
      warning unsorted-agenda-items: Agenda item 11 belongs before item 12.
        ~ The item before it: 12
        → Sort the agenda items and their titles
          - البندان 12 و 11 من جدول الأعمال
          - تحسين السلامة على الطرق في العالم
          + البندان 11 و 12 من جدول الأعمال
          + تحسين السلامة على الطرق في العالم
    `,
    );
    check(
      letter(
        'zh/01',
        ['议程项目19、31、62和117\n', '议程项目19、62、⟦31⟧和117\n'],
        ['预防武装冲突\n建设和平和保持和平\n', '建设和平和保持和平\n预防武装冲突\n'],
      ),
      `
      warning unsorted-agenda-items: Agenda item 31 belongs before item 62.
        ~ The item before it: 62
        → Sort the agenda items and their titles
          - 议程项目19、62、31和117
          + 议程项目19、31、62和117
          - 建设和平和保持和平
          + 建设和平和保持和平
    `,
    );
  });

  it('leaves titles alone that stand in their order already', () => {
    check(
      letter('en/01', ['Agenda items 18 (c), 33, 65 (b) and 75', 'Agenda items 33, ⟦18 (c)⟧, 65 (b) and 75']),
      `
      warning unsorted-agenda-items: Agenda item 18 (c) belongs before item 33.
        ~ The item before it: 33
        → Sort the agenda items and their titles
          - Agenda items 33, 18 (c), 65 (b) and 75
          + Agenda items 18 (c), 33, 65 (b) and 75
    `,
    );
  });

  it('has no fix where it cannot tell which title is whose', () => {
    check(
      letter(
        'en/07',
        ['Agenda items 20 (c) and (i), 26 and', 'Agenda items 26, ⟦20 (c)⟧ and (i) and'],
        ['Sustainable development: Harmony with Nature\n', ''],
      ),
      `
      warning unsorted-agenda-items: Agenda item 20 (c) belongs before item 26.
        ~ The item before it: 26
    `,
    );
  });

  it('knows what comes behind (z), and an item before its sub-items', () => {
    silent(letter('en/24'));
    silent(
      letter(
        'en/01',
        ['Agenda items 18 (c), 33, 65 (b) and 75', 'Agenda items 18 (c), 33, 65, 65 (b) and 75'],
        ['under agenda items 18 (c), 33, 65 (b) and 75', 'under agenda items 18 (c), 33, 65, 65 (b) and 75'],
      ),
    );
  });

  it('does not look at the request', () => {
    silent(
      letter('en/01', [
        'under agenda items 18 (c), 33, 65 (b) and 75, and',
        'under agenda items 33, 18 (c), 65 (b) and 75, and',
      ]),
    );
  });
});
