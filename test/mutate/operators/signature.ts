import { generate } from '../../../server/src/languages/formula';
import { changed, cut, lineBehind, placed, without } from '../change';
import type { Operator } from '../subject';

/** Every block of the letter goes. A letter with a title is signed, unless it is a note verbale. */
export const deletedSignature: Operator = {
  rule: 'missing-signature',
  name: 'the signature block is deleted',
  anew: true,
  unknown: /^signature\.posts/,
  apply(l) {
    const { d } = l;
    if (!d.title || d.kind === 'noteVerbale' || !d.signatures.length) return [];
    if (!l.sure('kind', 'signature.lines', 'title.lines', 'starts:signature')) return [];
    const last = d.paragraphs.filter(p => p.runs[0]!.line < d.signatures[0]!.part.runs[0]!.line).at(-1);
    if (!last) return [];
    const { lines } = d.syntax;
    const about = { start: lines[last.runs[0]!.line]!.start, end: lines[last.runs.at(-1)!.line]!.end };
    const name = d.signatures[0]!.signature.name ?? undefined;
    return [
      changed(l, without(l, ...d.signatures.map(s => s.part)), about, {
        typed: name ? [name] : [],
        // The fix has one block; of several signatories nobody knows how many there were.
        restorable: d.signatures.length === 1 && !!name,
      }),
    ];
  },
};

/** The mark alone goes. Only of signatures that name a post: other lines may be a list of persons. */
export const deletedMark: Operator = {
  rule: 'missing-signature-mark',
  name: 'the mark is deleted',
  anew: true,
  apply(l) {
    if (
      l.d.kind === 'noteVerbale' ||
      !l.d.title ||
      !l.sure('kind', 'signature.name', 'signature.posts', 'signature.lines')
    )
      return [];
    return l.d.signatures.flatMap(({ part, signature: { markRange, nameRange, posts } }) => {
      if (!markRange || !nameRange || !posts.length) return [];
      const { source } = part.block;
      let { start, end } = markRange;
      while (/[ \t]/.test(source[end] ?? '')) end++;
      if (!/\S/.test(source[end] ?? '\n')) while (/[ \t]/.test(source[start - 1] ?? '')) start--;
      return [changed(l, cut(l, part, placed(l, part, { start, end })), placed(l, part, nameRange))];
    });
  },
};

const names = {
  ar: 'سالم بن ناصر الهنائي',
  en: 'Uchel Ngirmang',
  es: 'Sabine Orengo',
  fr: 'Edna Tavares',
  ru: 'Луиджи Ферранте',
  zh: '奥马罗夫',
};

/** A note verbale is unsigned whatever it says, so a block with a mark is always too much. */
export const signedNote: Operator = {
  rule: 'signed-note-verbale',
  name: 'a signature is added',
  apply(l) {
    const { d } = l;
    if (d.kind !== 'noteVerbale' || d.signatures.length || !l.sure('kind', 'signature.lines', 'starts:annexTitle'))
      return [];
    // A draft may name the one who will initial it.
    if (d.stage === 'draft') return [];
    const line = d.annexes[0]?.section.from ?? Number.POSITIVE_INFINITY;
    // Behind the last sentence; a place, a date and a note of what is enclosed may stand below it.
    const last = d.paragraphs.filter(p => p.runs[0]!.line < line && /[.。]\s*$/.test(p.block.source)).at(-1);
    if (!last) return [];
    const { pack } = l.pack;
    const slots = {
      mark: pack.signature.marker,
      name: names[pack.id],
      rank: '',
      post: pack.signature.posts.permanentRepresentative,
    };
    const block = pack.signature.block.map(b => generate(b, slots)).filter(b => b && b !== ',');
    const edit = lineBehind(l, last, block, true);
    return [changed(l, [edit], edit)];
  },
};
