import { rangeOf } from '../letter/ranges';
import { issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'agenda-title-count',
  severity: 'warning',
  stages: issuedForm,
  summary: 'There are more or fewer titles than agenda items.',
  source: 'A contradiction inside the letter.',
  check(d, report) {
    if (!d.agenda?.line.complete) return;
    const items = new Set(d.agenda.line.items.map(i => i.id));
    if (!items.size) return;
    // A sub-item stands under the title of its item, which may be printed by itself or before a colon.
    const numbers = new Set([...items].map(i => i.replace(/ .*/, '')));
    const parents = new Set([...items].filter(i => i.includes(' ')).map(i => i.replace(/ .*/, '')));
    const titles = d.agendaTitles.length;
    if (titles >= (parents.size ? numbers.size : items.size) && titles <= items.size + parents.size) return;
    report({
      ...rangeOf(d.syntax, d.agenda.part),
      message: say('{items} agenda items but {titles} titles.', { items: items.size, titles }),
      related: d.agendaTitles.map((p, i) => ({ ...rangeOf(d.syntax, p), message: say('Title {n}', { n: i + 1 }) })),
    });
  },
};
