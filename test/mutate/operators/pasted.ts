import { rangeOf } from '../../../server/src/letter/ranges';
import { insertBefore } from '../../../server/src/rules/common/layout';
import { measureOf, wrap } from '../../../server/src/rules/common/wrap';
import { changed, type Edit } from '../change';
import { ownParagraphs } from '../sentence';
import type { Operator, Subject } from '../subject';

/** Letters that are not issued yet, whose lines are not those of a page. */
const unissued = (l: Subject) => !l.d.symbols.length && l.d.stage !== 'issued' && measureOf(l.d) === null;

const LINES: readonly (readonly [name: string, lines: readonly string[]])[] = [['the number of a page', ['2/4']]];

/** What stands at the end or at the head of a page comes along with the text. */
export const furniture: readonly Operator[] = LINES.map(([name, lines]) => ({
  rule: 'pasted-text',
  name,
  apply(l) {
    const part = ownParagraphs(l).at(-1);
    if (!part || !unissued(l)) return [];
    const edit = insertBefore(l.d, part, lines, { indent: '' });
    return [changed(l, [edit], edit)];
  },
}));

/** Every paragraph of a text that was copied from a page has its lines. */
export const broken: Operator = {
  rule: 'pasted-text',
  name: 'the paragraphs are broken into lines',
  apply(l) {
    const all = ownParagraphs(l);
    if (!unissued(l) || all.length < 2) return [];
    const edits: Edit[] = all.map(p => {
      const { start, end } = rangeOf(l.d.syntax, p);
      return { start, end, text: wrap(l.text.slice(start, end), l.language === 'zh' ? 70 : 72, 0, '', '\n\n') };
    });
    // A text with fewer lines may have been typed so.
    const lines = edits.reduce((n, e) => n + e.text.split('\n\n').length - 1, 0);
    return lines < 12 ? [] : [changed(l, edits)];
  },
};
