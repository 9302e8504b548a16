import assert from 'node:assert/strict';
import { language, packs } from '../../server/src/languages/compiled';
import { generate } from '../../server/src/languages/formula';
import { byCount, readAgendaLine, writeItems } from '../../server/src/languages/items';
import { LANGUAGES, type Language } from '../../server/src/languages/types';
import { fold } from '../../server/src/text/fold';

/** Compares what an agenda item line says: its list, its items, and whether it breaks off. */
function check(input: string, expected: string): void {
  const line = readAgendaLine(language(input.slice(0, 2) as Language), fold(input.slice(3)));
  const state = line && (line.open ? 'open' : line.complete ? 'complete' : 'goes on');
  assert.equal(line ? [line.list, line.items.map(i => i.id).join(', '), state].join(' | ') : 'none', expected, input);
}

const lists = ['agenda', 'provisionalAgenda', 'preliminaryList'] as const;

describe('Agenda item lines', () => {
  for (const id of LANGUAGES)
    it(`are read as they are written: ${id}`, () => {
      const { agenda } = packs[id];
      for (const list of lists)
        for (const ids of [['34'], ['34', '35'], ['18 (c)', '34', '135']]) {
          const line = generate(byCount(agenda.line[list], ids.length), { items: writeItems(packs[id], ids) });
          check(`${id} ${line}`, `${list} | ${ids.join(', ')} | complete`);
          check(`${id} ${line.toUpperCase()}`, `${list} | ${ids.join(', ')} | complete`);
        }
    });

  const others: [input: string, expected: string][] = [
    ['en Agenda item 5*', 'agenda | 5 | complete'],
    ['en Agenda items: 34, 35 and 40', 'agenda | 34, 35, 40 | complete'],
    ['en Item 9 (a) of the preliminary list of items*', 'preliminaryList | 9 (a) | complete'],
    ['en Items 36, 37 and 87 of the annotated provisional agenda', 'provisionalAgenda | 36, 37, 87 | complete'],
    ['en Agenda items 34, 35,', 'agenda | 34, 35 | open'],
    ['en Agenda item', 'agenda |  | complete'],
    ['en Items', 'none'],
    ['en Item 5 was adopted without a vote', 'agenda | 5 | goes on'],
    ['en Agenda of the meeting', 'none'],
    ['fr Point 34 inscrit à l’ordre du jour provisoire', 'provisionalAgenda | 34 | complete'],
    ['fr Points 34 et 35 de la liste préliminaire annotée*', 'preliminaryList | 34, 35 | complete'],
    ['es Tema 70 b) del programa', 'agenda | 70 (b) | complete'],
    ['es Temas 34 y 35 del proyecto de programa provisional', 'provisionalAgenda | 34, 35 | complete'],
    ['ru Пункты 34 и 74 (b) первоначального перечня*', 'preliminaryList | 34, 74 (b) | complete'],
    ['ru Пункты 34, 35 и', 'agenda | 34, 35 | open'],
    ['ar البندان ٣٤ و ٣٥ من جدول الأعمال', 'agenda | 34, 35 | complete'],
    ['ar البنود 34 و 35 و 40 من القائمة الأولية*', 'preliminaryList | 34, 35, 40 | complete'],
    ['zh 议程项目34、35、40和135', 'agenda | 34, 35, 40, 135 | complete'],
    ['zh 临时议程*项目 34', 'provisionalAgenda | 34 | complete'],
    ['zh 暂定项目表*项目 13 和 14', 'preliminaryList | 13, 14 | complete'],
    ['zh 议程 项 目 34', 'agenda | 34 | complete'],
  ];
  for (const [input, expected] of others) it(`are read in other forms: ${input}`, () => check(input, expected));
});
