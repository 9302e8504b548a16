import type { Language } from '../../../server/src/languages/types';
import { foldedRange, rangeOf } from '../../../server/src/letter/ranges';
import { senderWords } from '../../../server/src/rules/common/annexes';
import { changed, cut, rewritten } from '../change';
import type { Operator } from '../subject';

type Slot = 'date' | 'sender' | 'addressees';

/** What stands before a part of a title and goes with it, folded; what the other parts need stays. */
const LEADS: Readonly<Record<Language, Readonly<Record<Slot, RegExp>>>> = {
  ar: { date: / (?:ال)?مؤرخ\S* $| بتاريخ $/, sender: / من(?: $|$)/, addressees: / (?:موجه\S* )?الي $/ },
  en: { date: / (?:dated|of) $/, sender: /,? from $/, addressees: /,? addressed to $/ },
  es: { date: /,? de fecha $/, sender: / (?:por|de|del|de la|de los) $/, addressees: /,? dirigid[oa]s? $/ },
  fr: { date: /,? (?:datee?s?|en date) du $/, sender: /,? (?:par|emanant d[ue]s?) $/, addressees: /,? adressee?s? $/ },
  ru: { date: / от $/, sender: / $/, addressees: / на имя $/ },
  zh: { date: /$/, sender: /$/, addressees: /(?:写给|发给|给|致)$/ },
};
/** In these languages the word for "addressed" is said of the sender as well: "adressée au Secrétaire général par". */
const SHARED: readonly Language[] = ['ar', 'es', 'fr'];

/** The title is read in full, so without one of its parts it lacks that part. */
export const incomplete: readonly Operator[] = (['date', 'sender', 'addressees'] as const).map(slot => ({
  rule: 'incomplete-title',
  name: `the ${slot} of the title is deleted`,
  anew: true,
  // A complete title is written in the house form.
  unknown: /^title\.text$/,
  apply(l) {
    const { title } = l.d;
    if (!title || title.parts.found < 3 || !l.sure('title.text', 'title.date', 'title.sender', 'title.addressees'))
      return [];
    const { part, parts } = title;
    // Where the text follows without a blank line it could as well be the rest of the title.
    const below = l.d.syntax.lines[part.runs.at(-1)!.line + 1];
    if (below && l.text.slice(below.start, below.end).trim()) return [];
    const span = parts[slot]!;
    const { folded } = part.block;
    const lead = LEADS[part.language][slot].exec(folded.slice(0, span.start))?.[0];
    if (lead === undefined) return [];
    const keep = slot === 'addressees' && SHARED.includes(part.language) && span.end < parts.sender!.start;
    const start = keep ? span.start - (part.language === 'ar' ? 4 : 1) : span.start - lead.length;
    // The comma behind the date goes with it.
    const end = span.end + (slot === 'date' && folded[span.end] === ',' ? 1 : 0);
    const typed = slot === 'sender' ? senderWords(part, parts)! : part.block.quote(span);
    const edits = rewritten(l, part, foldedRange(l.d.syntax, part, { start, end }));
    return [changed(l, edits, rangeOf(l.d.syntax, part), { typed: [typed] })];
  },
}));

/** Two addressees that are known, one goes with the word that joins them; what is left is one person. */
export const oneAddressee: Operator = {
  rule: 'identical-letters-one-addressee',
  name: 'one of two addressees is dropped',
  also: ['annex-title-mismatch'],
  restorable: false,
  apply(l) {
    const { title } = l.d;
    const to = title?.parts.addressees;
    if (!title || !to || l.d.kind !== 'identicalLetters' || to.list.length !== 2 || !l.sure('kind', 'title.addressees'))
      return [];
    const { block } = title.part;
    const words = block.folded.slice(to.start, to.end);
    const ends = block.pack.addressees
      .flatMap(([, re]) => [...words.matchAll(re)].map(m => m.index + m[0].length))
      .sort((a, b) => a - b);
    if (ends.length !== 2 || ends[1]! < words.length - 3) return [];
    const at = foldedRange(l.d.syntax, title.part, to);
    const second = foldedRange(l.d.syntax, title.part, { start: to.start + ends[0]!, end: to.end });
    return [changed(l, cut(l, title.part, second), at)];
  },
};
