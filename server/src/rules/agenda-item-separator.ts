import type { Document } from '../letter/letter';
import { fold } from '../text/fold';
import { isOneList, mastheadItems, type PlacedItems, requestItems } from './common/items';
import { type About, issuedForm, type Report, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-10'],
  basis: 'convention',
  what: 'A comma stands before the last agenda item, with “and” or in its place.',
  why: 'In English, French, Russian and Spanish the last agenda item is joined by “and”, without a comma before it.',
  fix: 'safe',
  examples: [
    {
      letter: 'en/01',
      swaps: [['\nAgenda items 18 (c), 33, 65 (b) and 75\n', '\nAgenda items 18 (c), 33, 65 (b)⟦, and⟧ 75\n']],
    },
    { letter: 'fr/01', swaps: [['au titre des points 31, 33 et 74 a)', 'au titre des points 31, 33⟦,⟧ 74 a)']] },
    { letter: 'es/01', swaps: [['con los temas 14, 31, 33, 75 y 83', 'con los temas 14, 31, 33, 75⟦, y⟧ 83']] },
    { letter: 'ru/01', swaps: [['по пунктам 14, 18 e), 32 и 64', 'по пунктам 14, 18 e), 32⟦, и⟧ 64']] },
  ],
};

export const rule: Rule = {
  id: 'agenda-item-separator',
  severity: 'information',
  stages: issuedForm,
  check(d, report) {
    for (const list of [mastheadItems(d), requestItems(d)])
      if (list && isOneList(d, list) && !['ar', 'zh'].includes(list.part.language)) checkList(d, list, report);
  },
};

function checkList(d: Document, { items, place, part, where }: PlacedItems, report: Report): void {
  const { text } = d.syntax;
  const places = items.map(place);
  const [before, last] = places.slice(-2);
  // Between sub-items of one number there is an "and" already: a comma tells the items apart.
  if (!last || places.some(p => !/^\d/.test(text.slice(p.start, p.end)))) return;
  const gap = text.slice(before!.end, last.start);
  const { and } = part.block.pack.pack.agenda;
  const comma = gap.indexOf(',');
  const rest = fold(gap.slice(comma + 1)).trim();
  if (comma < 0 || gap.slice(0, comma).trim() || (rest && rest !== and.trim())) return;
  if (!rest && !isEnd(d, last.end, where)) return;
  const at = before!.end + comma;
  report({
    start: at,
    end: rest ? last.start - /(?<!\s)\s*$/.exec(gap)![0].length : at + 1,
    message: say('The last item is joined by “{and}”, without a comma before it.', { and: and.trim() }),
    fixes: [
      {
        title: rest ? say('Delete the comma') : say('Change it to “{words}”', { words: and.trim() }),
        edits: [{ start: at, end: at + 1, text: rest ? '' : and.trimEnd() }],
        preferred: true,
      },
    ],
  });
}

/** Whether no more items can follow that were not recognised: in the masthead only another line does. */
function isEnd(d: Document, at: number, where: PlacedItems['where']): boolean {
  const text = d.syntax.text.slice(at, at + 60);
  const behind = fold(text.replace(/\s+/g, ' '));
  return where === 'line' && /^[^\S\n]*\n/.test(text)
    ? !/^(?:and|et|[yeи]|[\d("«])(?![a-zа-я])/.test(behind)
    : /^(?:(?:of|de|del|du|повестки|предварительной|первоначального)(?![а-яa-z])|[.;]|,(?! ?(?:(?:and|et|[yи]) ?)?\d))/.test(
        behind,
      );
}
