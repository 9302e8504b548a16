import type { Document } from '../letter/letter';
import { foldedRange, rangeOf } from '../letter/ranges';
import { fold } from '../text/fold';
import { senderOf } from './common/senderWords';
import { type About, issuedForm, type Rule, say } from './types';
import { jointSenders, onBehalf } from './words/jointSenders';

export const about: About = {
  entries: ['SI-08'],
  basis: 'contradiction',
  what: 'The title names a State among the senders for which nobody signs.',
  why: 'A contradiction inside the letter: each of several senders signs it.',
  fix: 'none',
  examples: [
    {
      letter: 'en/45',
      swaps: [
        ['of\nIceland, Malta and Seychelles to', 'of\nIceland, ⟦Malta⟧ and Seychelles to'],
        ['(Signed) Ġorġ Farrugia\nPermanent Representative of Malta to the United Nations\n\n', ''],
      ],
    },
    {
      letter: 'fr/54',
      swaps: [
        ['la Belgique, du Cabo\nVerde et', 'la Belgique, du ⟦Cabo\nVerde⟧ et'],
        ['Le Représentant permanent du Cabo Verde,\n(Signé) Adérito Lopes Évora\n', ''],
      ],
    },
    {
      letter: 'ru/45',
      swaps: [
        ['Казахстана, Непала и\nШвейцарии', 'Казахстана, ⟦Непала⟧ и\nШвейцарии'],
        [
          '(Подпись) Сушила Раджбхандари\nПосол\nПостоянный представитель Непала\nпри Организации Объединенных Наций\n',
          '',
        ],
      ],
    },
    {
      letter: 'zh/44',
      swaps: [
        [
          '不丹、马拉维和尼泊尔常驻联合国代表给秘书长的信\n我们',
          '不丹、⟦马拉维⟧和尼泊尔常驻联合国代表给秘书长的信\n我们',
        ],
        ['马拉维常驻联合国代表\n大使\n格蕾丝·姆班德拉(签名)\n', ''],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'missing-signatory',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const states = statesOf(d);
    const blocks = d.signatures.map(s => s.part.block.folded);
    if (blocks.length < 2 || states.length <= blocks.length || blocks.some(b => onBehalf.test(b))) return;
    // Where a block names a State in other words than the title, it cannot be told which State has none.
    if (!blocks.every(b => states.some(s => b.includes(s.name)))) return;
    const { part, parts } = d.title!;
    const signatures = signaturesOf(d);
    for (const { name, start, end } of states) {
      if (signatures?.includes(name) ?? true) continue;
      const at = parts.sender!.start;
      report({
        ...foldedRange(d.syntax, part, { start: at + start, end: at + end }),
        message: say('The title names this State among the senders; nobody signs for it.'),
        related: d.signatures.map(s => ({ ...rangeOf(d.syntax, s.part), message: say('A signature block') })),
      });
    }
  },
};

/** The States that the title names, as far as their names are not bent; a State with "and" in its name is two. */
function statesOf(d: Document): { name: string; start: number; end: number }[] {
  const sender = d.title && senderOf(d.title.part, d.title.parts);
  if (!d.title || !sender || d.title.parts.found < 3) return [];
  const { head, tail, separator, article, letters } = jointSenders[d.title.part.language];
  const first = head.exec(sender)?.[0].length;
  const last = tail.exec(sender)?.index;
  if (first === undefined || last === undefined) return [];
  const found = [];
  for (let at = first; at <= last; ) {
    const gap = separator.exec(sender.slice(at, last));
    const end = gap ? at + gap.index : last;
    const start = at + (article.exec(sender.slice(at, end))?.[0].length ?? 0);
    found.push({ name: sender.slice(start, end).slice(0, letters), start, end });
    at = gap ? end + gap[0].length : last + 1;
  }
  return found;
}

/** What stands in the letter from its first signature on; null where nothing stands behind the last, and it may go on. */
function signaturesOf(d: Document): string | null {
  const { text } = d.syntax;
  const [first, last] = [d.signatures[0]!, d.signatures.at(-1)!].map(s => rangeOf(d.syntax, s.part));
  if (!text.slice(last!.end).trim()) return null;
  const annex = d.annexes[0] && rangeOf(d.syntax, d.annexes[0].title.part).start;
  return fold(text.slice(first!.start, annex).replace(/\s+/g, ' '));
}
