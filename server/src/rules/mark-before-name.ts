import type { Document } from '../letter/letter';
import { rangeOf } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { interrupted } from './common/layout';
import { markAndName, markedIn, markLanguage } from './common/marks';
import { type About, type Edit, issuedForm, type Range, type Rule, say } from './types';

export const about: About = {
  entries: ['SI-10'],
  basis: 'observation',
  what: 'A Chinese signature block has the order of an English one: the mark, the name, the posts.',
  why: 'In Chinese the posts come first and the mark “(签名)” stands behind the name; observed in the letters read.',
  fix: 'safe',
  onlyIn: 'zh',
  examples: [
    {
      letter: 'zh/21',
      swaps: [['常驻代表\n大使\n萨蒂延德拉·武尼瓦卡(签名)', '⟦(签名)⟧萨蒂延德拉·武尼瓦卡\n大使\n常驻代表']],
    },
    {
      letter: 'zh/01',
      swaps: [['常驻代表\n大使\n谢赫·恩迪亚耶（签名）', '⟦（签名）⟧谢赫·恩迪亚耶\n常驻代表\n大使']],
    },
  ],
};

export const rule: Rule = {
  id: 'mark-before-name',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    if (d.language !== 'zh') return;
    // The signature in an annex is printed as it was received.
    for (const signed of d.signatures) {
      const places = markAndName(d, signed);
      // Behind its posts a mark before the name is another habit, and no slip.
      if (!places || places.mark.start > rangeOf(d.syntax, signed.part).start) continue;
      const typed = d.syntax.text.slice(places.mark.start, places.mark.end);
      if (markLanguage(typed) !== 'zh') continue;
      // Where another block follows at once its posts may be among those of this one.
      const last = rangeOf(d.syntax, signed.part).end;
      const follows = /^[^\S\n]*\n[^\S\n]*\S/.test(d.syntax.text.slice(last));
      const edits = follows ? null : (reordered(d, signed.part, places) ?? markedIn(d, 'zh', places, typed));
      report({
        ...places.mark,
        message: say('In Chinese the posts come first, and “{mark}” stands behind the name.', { mark: typed }),
        fixes: edits ? [{ title: say('Change the order'), edits, preferred: true }] : [],
      });
    }
  },
};

/** The lines with the posts, then the name and the mark; null where they are no lines by themselves. */
function reordered(d: Document, part: Part, { mark, name }: { mark: Range; name: Range }): Edit[] | null {
  const { text } = d.syntax;
  const { end } = rangeOf(d.syntax, part);
  const gap = /^[^\S\n]*\n\s*/.exec(text.slice(name.end, end))?.[0];
  if (!gap || interrupted(d, part) || text.slice(mark.end, name.start).trim()) return null;
  const posts = text.slice(name.end + gap.length, end);
  const words = text.slice(name.start, name.end) + text.slice(mark.start, mark.end);
  return [{ start: mark.start, end, text: posts + gap + words }];
}
