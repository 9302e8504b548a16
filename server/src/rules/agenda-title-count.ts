import { rangeOf } from '../letter/ranges';
import { idsOf } from './common/items';
import { type About, issuedForm, type Message, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-05'],
  basis: 'contradiction',
  what: 'There are more or fewer titles than agenda items.',
  why: 'Each number stands for one title below it. Where the counts differ, a number or a title was lost or added.',
  fix: 'none',
  examples: [
    { letter: 'en/22', swaps: [['Agenda item 12\nImproving global road safety\n', '⟦Agenda item 12⟧\n']] },
    {
      letter: 'fr/22',
      swaps: [['Point 126 de l’ordre du jour\n', '⟦Point 126 de l’ordre du jour⟧\nMultilinguisme\n']],
    },
    {
      letter: 'es/01',
      swaps: [
        ['Temas 14, 31, 33, 75 y 83 del programa', '⟦Temas 14, 31, 33, 75 y 83 del programa⟧'],
        ['Prevención de los conflictos armados\n', ''],
      ],
    },
    {
      letter: 'ru/01',
      swaps: [
        ['Пункты 14, 18 e), 32 и 64 повестки дня', '⟦Пункты 14, 18 e), 32 и 64 повестки дня⟧'],
        ['Культура мира\n', ''],
        ['Предотвращение вооруженных конфликтов\n', ''],
      ],
    },
    {
      letter: 'ar/22',
      swaps: [['البند 12 من جدول الأعمال\nتحسين السلامة على الطرق في العالم\n', '⟦البند 12 من جدول الأعمال⟧\n']],
    },
    {
      letter: 'zh/01',
      swaps: [
        ['议程项目19、31、62和117\n', '⟦议程项目19、31、62和117⟧\n'],
        ['\n建设和平和保持和平', ''],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'agenda-title-count',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    if (!d.agenda?.line.complete) return;
    const items = idsOf(d.agenda.line.items);
    if (!items.length) return;
    // A sub-item stands under the title of its item, which may be printed by itself or before a colon.
    const numbers = new Set(items.map(i => i.replace(/ .*/, ''))).size;
    const parents = new Set(items.filter(i => i.includes(' ')).map(i => i.replace(/ .*/, ''))).size;
    const titles = d.agendaTitles.length;
    // An item that is listed twice has its title twice; another rule says so.
    if (titles === d.agenda.line.items.length) return;
    if (titles >= (parents ? numbers : items.length) && titles <= items.length + parents) return;
    report({
      ...rangeOf(d.syntax, d.agenda.part),
      message: messageFor(items.length, titles),
      related: d.agendaTitles.map((p, i) => ({ ...rangeOf(d.syntax, p), message: say('Title {n}', { n: i + 1 }) })),
    });
  },
};

function messageFor(items: number, titles: number): Message {
  if (items === 1)
    return titles === 0
      ? say('The title of the agenda item is missing.')
      : say('There is one agenda item, but there are {titles} titles.', { titles });
  if (titles === 0) return say('The titles of the {items} agenda items are missing.', { items });
  return titles === 1
    ? say('There are {items} agenda items, but there is only one title.', { items })
    : say('There are {items} agenda items, but {titles} titles.', { items, titles });
}
