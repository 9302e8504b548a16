import type { Annex } from '../../../server/src/letter/letter';
import { foldedRange, linesRange, rangeOf } from '../../../server/src/letter/ranges';
import { certainAnnexes, everyAnnex } from '../../../server/src/rules/common/annexes';
import { annexMention, corrected } from '../../../server/src/rules/common/annexMention';
import { annexWords, paragraphsOf } from '../../../server/src/rules/common/places';
import { requestText } from '../../../server/src/rules/common/request';
import { fold } from '../../../server/src/text/fold';
import { changed, rewritten } from '../change';
import type { Mutation, Operator, Subject } from '../subject';

const sure = (l: Subject) => l.sure('annexes', 'annex.titleLines', 'request.lines', 'signature.in');

/** One annex is spoken of where there are several, several where there is one, or another number of them. */
export const otherCount: readonly Operator[] = [1, 2, 3, 4].map(count => ({
  rule: 'annex-count-mismatch',
  name: count === 1 ? 'one annex' : `${count} annexes`,
  // The form of the word alone may say "several".
  anew: true,
  apply(l): readonly Mutation[] {
    const text = requestText(l.d);
    const annexes = certainAnnexes(l.d);
    const mention = text && annexMention(l.d.request!.part.language, text.folded);
    if (!text || !annexes || !mention || !sure(l) || annexes.length === count) return [];
    // Of more annexes than there are the others may be in another file, where the one has a number.
    if (count > annexes.length && (annexes.length > 1 || annexes[0]!.number !== null || annexes[0]!.children.length))
      return [];
    // "Its annexes" of three where there are four says nothing wrong; only a number does.
    if (count > 1 && annexes.length > 1 && !mention.groups.number) return [];
    if (count > 2 && !mention.groups.number) return [];
    const edits = corrected(mention, count, text.folded);
    if (!edits) return [];
    return [
      changed(
        l,
        edits.map(e => ({ ...text.place(e), text: e.text })),
        text.place(mention),
      ),
    ];
  },
}));

/** "And its annex" is forgotten in the request; the text goes on to speak of the annex. */
export const forgotten: Operator = {
  rule: 'annex-not-in-request',
  name: 'the annex is dropped from the request',
  anew: true,
  apply(l) {
    const text = requestText(l.d);
    if (!text || !certainAnnexes(l.d) || !sure(l)) return [];
    const { part } = l.d.request!;
    const words = part.block.pack.pack.request.annexes
      .slice(1)
      .map(fold)
      .sort((a, b) => b.length - a.length)
      .find(w => part.block.folded.includes(w));
    if (!words) return [];
    const start = part.block.folded.indexOf(words);
    const found = foldedRange(l.d.syntax, part, { start, end: start + words.length });
    const at = { start: found.start - (/\s/.test(l.text[found.start - 1]!) ? 1 : 0), end: found.end };
    // A mark behind it refers to a note, numbers name the annexes, and "their" goes on to speak of both.
    const behind = l.text.slice(at.end);
    if (/^[*一二三\d]/.test(behind) || /^[^.]*[^а-я]их /.test(behind)) return [];
    return [changed(l, rewritten(l, part, at), { start: at.start - 60, end: at.start + 10 })];
  },
};

/** The number in a mention in brackets, of an annex that there is not. */
export const noSuch: readonly Operator[] = [1, 2].map(by => ({
  rule: 'no-such-annex',
  name: by === 1 ? 'the number after the last' : 'two after the last',
  apply(l): readonly Mutation[] {
    const annexes = certainAnnexes(l.d);
    if (!annexes || !sure(l) || !l.d.title) return [];
    const count = annexes.length;
    // A single one with a number comes from a file that has not all of them.
    if (count === 1 && annexes[0]!.number !== null) return [];
    return paragraphsOf(l.d).flatMap(part => {
      const { folded, pack } = part.block;
      const write = pack.pack.annex.writeNumber;
      if (count === 1) {
        const one = fold(pack.pack.seeAnnex.one);
        const start = folded.indexOf(one);
        if (start < 0 || part.language === 'ar') return [];
        const end = start + one.length - 1;
        const at = foldedRange(l.d.syntax, part, { start: end - 1, end });
        const text = (part.language === 'zh' ? '' : ' ') + write(count + by);
        return [changed(l, [{ start: at.end, end: at.end, text }], { start: at.end, end: at.end + text.length }, {})];
      }
      return annexes.flatMap(a => {
        const n = fold(write(a.number!));
        const m = new RegExp(`\\((?:[^()]{2,40}[ 件])?${n}\\)`).exec(folded);
        if (!m || folded.slice(m.index, m.index + m[0].length).search(pack.seeAnnex) < 0) return [];
        const end = m.index + m[0].length - 1;
        const at = foldedRange(l.d.syntax, part, { start: end - n.length, end });
        const others =
          paragraphsOf(l.d)
            .map(p => p.block.folded)
            .join(' ')
            .split(m[0]).length - 1;
        return [changed(l, [{ ...at, text: write(count + by) }], at, { restorable: others === 1 })];
      });
    });
  },
}));

/** What stands behind the title of the last annex is lost, with its notes. */
export const empty: Operator = {
  rule: 'empty-annex',
  name: 'the text of the last annex is deleted',
  restorable: false,
  // Notes of the annex go with its text, and signatures.
  apply(l) {
    const last = [...everyAnnex(l.d.annexes)].at(-1)?.[0];
    if (!last || !sure(l) || !whole(l, last)) return [];
    const { syntax, footnotes } = l.d;
    const from = linesRange(syntax, last.title.part).end;
    const notes = footnotes.filter(f => rangeOf(syntax, f.part).start > from);
    // Notes of what stands before it may stand at the end.
    if (notes.some(f => f.references.some(r => r.start < from))) return [];
    const parts = last.section.parts.filter(p => p !== last.title.part);
    // A text before it may refer to what it has.
    if (parts.some(p => p.runs[0]!.line < last.title.part.runs.at(-1)!.line)) return [];
    return [changed(l, [{ start: from, end: l.text.length, text: '\n' }], rangeOf(syntax, last.title.part))];
  },
};

/** The title repeats that of the letter, or is nothing but the word and the number. */
const whole = (l: Subject, annex: Annex) => {
  const { word, number } = annexWords(l.d, annex);
  return (
    annex.title.letter?.found === 3 ||
    l.text.slice(word.start, (number ?? word).end).length >= annex.title.part.block.text.length
  );
};
