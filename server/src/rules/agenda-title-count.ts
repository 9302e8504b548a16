import { rangeOf } from '../letter/ranges';
import { idsOf } from './common/items';
import { issuedForm, type Message, type Rule, say } from './types';

export const rule: Rule = {
  id: 'agenda-title-count',
  severity: 'warning',
  stages: issuedForm,
  summary: 'There are more or fewer titles than agenda items.',
  source: 'A contradiction inside the letter.',
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
    // The title of a letter that was not recognised as one may have been read as one of an item.
    if (!d.title && titles > items.length) return;
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
