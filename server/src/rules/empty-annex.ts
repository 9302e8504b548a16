import type { Annex, Document } from '../letter/letter';
import { everyAnnex } from './common/annexes';
import { annexWords, span } from './common/places';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['ST-06'],
  basis: 'convention',
  what: 'An annex has a title and no text.',
  why: 'Convention: what is announced as an annex follows its title.',
  fix: 'none',
  examples: [],
};

export const rule: Rule = {
  id: 'empty-annex',
  severity: 'information',
  stages: everyStage,
  check(d, report) {
    for (const [annex] of everyAnnex(d.annexes)) {
      if (!isEmpty(d, annex)) continue;
      const { word, number } = annexWords(d, annex);
      report({ ...span(word, number), message: say('This annex has no text.') });
    }
  },
};

/** Nothing but what belongs to the page stands behind the title, which is a title and no more. */
function isEmpty(d: Document, annex: Annex): boolean {
  const { part, letter } = annex.title;
  if (annex.children.length) return false;
  if (annex.section.parts.some(p => p !== part && p.kind !== 'pageFurniture')) return false;
  const { start, end } = span(annexWords(d, annex).word, annexWords(d, annex).number);
  return letter?.found === 3 || d.syntax.text.slice(start, end).length >= part.block.text.length;
}
