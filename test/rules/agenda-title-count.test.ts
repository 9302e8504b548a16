import { check, letter, silent } from './check';

describe('Rules: agenda-title-count', () => {
  it('finds a title too few', () => {
    check(
      letter(
        'es/01',
        ['Temas 14, 31, 33, 75 y 83 del programa', '⟦Temas 14, 31, 33, 75 y 83 del programa⟧'],
        ['Prevención de los conflictos armados\n', ''],
      ),
      `
        warning agenda-title-count: There are 5 agenda items, but 4 titles.
          ~ Title 1: Cultura de paz
          ~ Title 2: Zona de paz y cooperación del Atlántico Sur
          ~ Title 3: Los océanos y el derecho del mar
          ~ Title 4: El estado de derecho en los planos nacional e internacional
      `,
    );
    check(
      letter('zh/01', ['议程项目19、31、62和117\n', '⟦议程项目19、31、62和117⟧\n'], ['\n建设和平和保持和平', '']),
      `
        warning agenda-title-count: There are 4 agenda items, but 3 titles.
          ~ Title 1: 可持续发展
          ~ Title 2: 预防武装冲突
          ~ Title 3: 千年首脑会议成果的后续行动
      `,
    );
    check(
      letter(
        'ru/01',
        ['Пункты 14, 18 e), 32 и 64 повестки дня', '⟦Пункты 14, 18 e), 32 и 64 повестки дня⟧'],
        ['Культура мира\n', ''],
        ['Предотвращение вооруженных конфликтов\n', ''],
      ),
      `
        warning agenda-title-count: There are 4 agenda items, but 2 titles.
          ~ Title 1: Устойчивое развитие: осуществление Конвенции Организации Объединенных Наций по борьбе с опустыниванием в тех странах, которые испытывают серьезную засуху и/или опустынивание, особенно в Африке
          ~ Title 2: Зона мира, доверия и сотрудничества Центральной Азии
      `,
    );
  });

  it('finds a title too many', () => {
    check(
      letter(
        'en/22',
        ['Agenda item 12\n', '⟦Agenda item 12⟧\n'],
        ['Improving global road safety\n\n', 'Improving global road safety\nOceans and the law of the sea\n\n'],
      ),
      `
        warning agenda-title-count: There is one agenda item, but there are 2 titles.
          ~ Title 1: Improving global road safety
          ~ Title 2: Oceans and the law of the sea
      `,
    );
    check(
      letter('fr/22', ['Point 126 de l’ordre du jour\n', '⟦Point 126 de l’ordre du jour⟧\nMultilinguisme\n']),
      `
      warning agenda-title-count: There is one agenda item, but there are 2 titles.
        ~ Title 1: Multilinguisme
        ~ Title 2: Interaction entre l’Organisation des Nations Unies, les parlements nationaux et l’Union interparlementaire
    `,
    );
  });

  it('finds that there is no title', () => {
    check(
      letter('en/22', ['Agenda item 12\nImproving global road safety\n', '⟦Agenda item 12⟧\n']),
      `
      warning agenda-title-count: The title of the agenda item is missing.
    `,
    );
    check(
      letter('ar/22', [
        'البند 12 من جدول الأعمال\nتحسين السلامة على الطرق في العالم\n',
        '⟦البند 12 من جدول الأعمال⟧\n',
      ]),
      `
        warning agenda-title-count: The title of the agenda item is missing.
      `,
    );
  });

  it('takes a title over several lines for one', () => {
    silent(letter('en/07'));
    silent(letter('zh/07'));
  });

  it('accepts one title for the sub-items of an item, or one for each, or that of the item as well', () => {
    const titles = 'Sustainable development: disaster risk\nreduction\nSustainable development: Harmony with Nature\n';
    silent(letter('en/07', [titles, 'Sustainable development\n']));
    silent(letter('en/07', [titles, `Sustainable development\n${titles}`]));
  });
});
