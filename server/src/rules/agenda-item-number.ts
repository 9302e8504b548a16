import { fold } from '../text/fold';
import { idsOf, mastheadItems, noun, requestItems, whole } from './common/items';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-09'],
  basis: 'convention',
  what: 'The word for “item” in the masthead does not go with the number of items.',
  why: 'Grammar: “item” stands for one, “items” for several, and Arabic has a form for two.',
  fix: 'safe',
  examples: [
    { letter: 'en/01', swaps: [['\nAgenda items 18', '\nAgenda ⟦item⟧ 18']] },
    { letter: 'fr/01', swaps: [['Points 31, 33 et 74 a)', '⟦Point⟧ 31, 33 et 74 a)']] },
    { letter: 'es/01', swaps: [['Temas 14, 31', '⟦Tema⟧ 14, 31']] },
    { letter: 'ru/22', swaps: [['Пункт 84 повестки', '⟦Пункты⟧ 84 повестки']] },
    { letter: 'ar/07', swaps: [['\u202bالبندان \u202a16\u202c', '\u202b⟦البنود⟧ \u202a16\u202c']] },
  ],
};

export const rule: Rule = {
  id: 'agenda-item-number',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const list = mastheadItems(d);
    if (!list || !d.agenda || d.agenda.line.open) return;
    const ids = idsOf(list.items);
    // More titles than items, or more items in the request: the rest of the list may stand where it was not read.
    const more = Math.max(d.agendaTitles.length, idsOf(requestItems(d)?.items ?? []).length);
    if (ids.length < 3 && more > ids.length) return;
    const { start, end } = whole(list);
    // "Agenda item 34 and item 35" repeats the word.
    if (new RegExp(list.part.block.pack.agendaMention.source).test(fold(d.syntax.text.slice(start, end)))) return;
    const [edit] = noun(d, list, start, ids);
    // Sub-items may be counted by their items: "البندان 18 (أ) و (ب) و 20".
    const numbers = [...new Set(ids.map(id => id.replace(/ .*/, '')))];
    if (!edit || !noun(d, list, start, numbers).length) return;
    const typed = d.syntax.text.slice(edit.start, edit.end);
    report({
      start: edit.start,
      end: edit.end,
      message:
        ids.length === 1
          ? say('Of one agenda item it is “{word}”, not “{typed}”.', { word: edit.text, typed })
          : say('Of {count} agenda items it is “{word}”, not “{typed}”.', {
              count: ids.length,
              word: edit.text,
              typed,
            }),
      fixes: [{ title: say('Change to “{word}”', { word: edit.text }), edits: [edit], preferred: true }],
    });
  },
};
