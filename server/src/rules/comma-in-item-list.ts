import type { Document } from '../letter/letter';
import { mastheadItems, type PlacedItems, requestItems } from './common/items';
import { type About, everyStage, type Report, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-03'],
  basis: 'observation',
  what: 'Agenda items are parted by commas in Chinese.',
  why: 'In Chinese the enumeration comma stands between the numbers of a list, as in all mastheads read.',
  fix: 'safe',
  onlyIn: 'zh',
  examples: [{ letter: 'zh/01', swaps: [['大会议程项目19、31、62和117', '大会议程项目19、31⟦,⟧62和117']] }],
};

export const rule: Rule = {
  id: 'comma-in-item-list',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const list of [mastheadItems(d), requestItems(d)])
      if (list?.part.language === 'zh') checkList(d, list, report);
  },
};

function checkList(d: Document, { items, place }: PlacedItems, report: Report): void {
  const places = items.map(place);
  const commas = places.slice(1).flatMap((next, i) => {
    const start = places[i]!.end;
    const m = /^(\s*)([,，]) ?(?=\s*$)/.exec(d.syntax.text.slice(start, next.start));
    return m ? [{ start: start + m[1]!.length, end: start + m[0].length, mark: m[2]! }] : [];
  });
  const [first] = commas;
  if (!first) return;
  report({
    start: first.start,
    end: first.start + 1,
    message: say('Agenda items are parted by “、” in Chinese, not by “{mark}”.', { mark: first.mark }),
    fixes: [
      {
        title: say('Part the items by “、”'),
        edits: commas.map(({ start, end }) => ({ start, end, text: '、' })),
        preferred: true,
      },
    ],
  });
}
