import { foldedRange, rangeOf } from '../../../server/src/letter/ranges';
import { fold } from '../../../server/src/text/fold';
import { lineAt } from '../../../server/src/text/lines';
import { sentences } from '../../../server/src/text/sentences';
import { changed, cut, type Edit } from '../change';
import type { Operator, Subject } from '../subject';

const sure = (l: Subject) => l.sure('annexes', 'annex.titleLines', 'annex.lines', 'signature.in');
/** Words of every kind of mention; a text without any of them speaks of no annex. */
const WORDS =
  /annex|enclos|attach|herewith|hereto|append|joint|joins|joign|appendic|adjunt|anex|apendice|acompan|continuacion|прила|прилож|добавлен|препрово|при сем|مرفق|رفق|ضميم|طيه|طي |تذييل|附|随/;

/** Words in brackets that speak of the annex, which the text says of itself. */
const bracketed = (l: Subject) =>
  l.d.paragraphs.flatMap(part =>
    [...part.block.folded.matchAll(/\(([^()]{2,60})\)/g)]
      .filter(m => m[1]!.search(part.block.pack.seeAnnex) >= 0)
      .map(m => ({ part, at: { start: m.index, end: m.index + m[0].length } })),
  );

/** "and its annex" in the request, as the packs have it. */
const inRequest = (l: Subject) =>
  l.d.request
    ? [l.d.request.part].flatMap(part =>
        part.block.pack.pack.request.annexes
          .slice(1)
          .map(fold)
          .sort((a, b) => b.length - a.length)
          .map(words => ({ start: part.block.folded.indexOf(words), length: words.length }))
          .filter(f => f.start >= 0)
          .slice(0, 1)
          .map(f => ({ part, at: { start: f.start, end: f.start + f.length } })),
      )
    : [];

/** Everything from the first annex on goes, while the text speaks of it in brackets or asks to circulate it. */
export const deletedAnnexes: Operator = {
  rule: 'missing-annex',
  name: 'the annexes are deleted',
  anew: true,
  unknown: /^annex\.|^signature|^footnotes/,
  apply(l) {
    const { d } = l;
    const mentions = [...bracketed(l), ...inRequest(l)];
    if (!d.annexes.length || !mentions.length || !sure(l) || !d.title) return [];
    const start = d.syntax.lines[d.annexes[0]!.section.from]!.start;
    // Notes of the letter may stand at the end of everything.
    if (d.footnotes.some(f => rangeOf(d.syntax, f.part).start > start && f.references.some(r => r.start < start)))
      return [];
    const first = mentions.map(m => foldedRange(d.syntax, m.part, m.at)).sort((a, b) => a.start - b.start)[0]!;
    const [annex] = d.annexes;
    const plain = d.annexes.length === 1 && !annex!.children.length && annex!.title.letter && annex!.number === null;
    return [changed(l, [{ start, end: l.text.length, text: '' }], first, { restorable: !!plain })];
  },
};

/** Sentences that speak of the annex go, and what the request says of it; what is left has none of its words. */
export const deletedMention: Operator = {
  rule: 'annex-not-mentioned',
  name: 'what is said of the annex is deleted',
  // What the request said of it went as well.
  also: ['annex-not-in-request'],
  anew: true,
  apply(l) {
    const { d } = l;
    const annex = d.annexes[0];
    if (!annex || !d.title || !sure(l)) return [];
    const edits: Edit[] = [];
    let left = 0;
    for (const part of d.paragraphs) {
      const { text, folded } = part.block;
      const gone = [...bracketed(l), ...inRequest(l)].filter(m => m.part === part).map(m => m.at);
      const request = part === d.request?.part ? d.request.request : null;
      for (const s of sentences(text)) {
        const [from, to] = [s.start, s.end].map(o => part.block.foldedText.map.findIndex(x => x >= o));
        const range = { start: from!, end: to! < 0 ? folded.length : to! };
        // A note is referred to behind the bracket, or a page ends before it.
        if (gone.some(g => /\d/.test(folded[g.end] ?? '') || pageBefore(l, foldedRange(d.syntax, part, g).start)))
          return [];
        const phrases = gone.filter(g => g.start >= range.start && g.end <= range.end);
        let rest = folded.slice(range.start, range.end);
        for (const g of [...phrases].reverse())
          rest = rest.slice(0, g.start - range.start) + rest.slice(g.end - range.start);
        if (!WORDS.test(rest)) {
          left++;
          for (const g of phrases) edits.push(...cut(l, part, spaced(l, foldedRange(d.syntax, part, g))));
        } else if (request && request.start < s.end && request.end > s.start) return [];
        else edits.push(...cut(l, part, foldedRange(d.syntax, part, range)));
      }
    }
    const at = foldedRange(d.syntax, annex.title.part, { start: 0, end: annex.title.part.block.folded.length });
    if (
      left < 2 ||
      !edits.length ||
      d.footnotes.some(f => f.references.some(r => edits.some(e => e.start <= r.start && e.end >= r.end)))
    )
      return [];
    return [changed(l, edits, at, { restorable: annex.kind === 'annex' ? undefined : false })];
  },
};

const pageBefore = (l: Subject, at: number) => {
  const line = lineAt(l.d.syntax.lines, at);
  const indented = !l.text.slice(l.d.syntax.lines[line]!.start, at).trim();
  return indented && l.d.syntax.parts.some(p => p.kind === 'pageFurniture' && p.runs.some(r => r.line === line - 1));
};

/** With the space before it. */
const spaced = (l: Subject, { start, end }: { start: number; end: number }) => ({
  start: l.text.slice(0, start).replace(/[ \t]*(?:\r?\n)?[ \t]*$/, '').length,
  end,
});

/** The title of the only annex goes; what stood under it is too long for a note behind the signature. */
export const deletedTitle: Operator = {
  rule: 'missing-annex-title',
  name: 'the title of the annex is deleted',
  anew: true,
  apply(l) {
    const { d } = l;
    const [annex] = d.annexes;
    if (
      !annex ||
      d.annexes.length > 1 ||
      !d.signatures.length ||
      !sure(l) ||
      !annex.title.letter ||
      annex.number !== null
    )
      return [];
    const { part } = annex.title;
    // A note to which its asterisk refers would be left.
    if (part.block.source.includes('*')) return [];
    const texts = annex.section.parts.filter(p => p !== part && p.kind !== 'pageFurniture' && p.kind !== 'footnote');
    const long = texts.filter(p => p.kind === 'paragraph').reduce((n, p) => n + p.block.source.length, 0);
    // A letter that is the annex begins with its own title, and that shows where it begins.
    if (long < 400 || !texts.length || annex.letter) return [];
    const about = {
      start: rangeOf(d.syntax, texts[0]!).start,
      end: rangeOf(d.syntax, texts.find(p => p.kind === 'paragraph')!).end,
    };
    return [changed(l, cut(l, part, rangeOf(d.syntax, part)), about)];
  },
};
