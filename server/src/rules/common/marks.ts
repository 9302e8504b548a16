import { packs } from '../../languages/compiled';
import type { Language } from '../../languages/types';
import type { Document } from '../../letter/letter';
import { toDocument } from '../../letter/ranges';
import { fold } from '../../text/fold';
import type { Edit, Range } from '../types';
import { signatureMarks } from '../words/signatureMarks';
import { visible } from './places';

type Signed = Document['signatures'][number];

/** The mark and the name of a signature block in the document; null where either was not found. */
export function markAndName(d: Document, { part, signature }: Signed): { mark: Range; name: Range } | null {
  const { markRange, nameRange } = signature;
  if (!markRange || !nameRange) return null;
  const place = (r: Range) =>
    visible(d, { start: toDocument(d.syntax, part, r.start), end: toDocument(d.syntax, part, r.end) });
  return { mark: place(markRange), name: place(nameRange) };
}

/** The language whose mark is typed; null where it is none of the usual ones. */
export function markLanguage(text: string): Language | null {
  const folded = fold(text).replace(/[()[\] ]/g, '');
  return signatureMarks.find(([, mark]) => mark.test(folded))?.[0] ?? null;
}

/** The mark of a language, or `marker`, in the place of the one that is typed, on its side of the name; null where other words are between. */
export function markedIn(
  d: Document,
  id: Language,
  { mark, name }: { mark: Range; name: Range },
  marker = packs[id].signature.marker,
): Edit[] | null {
  const { markPlace } = packs[id].signature;
  const before = mark.start < name.start;
  if (before === (markPlace === 'before')) return [{ ...mark, text: marker }];
  const between = d.syntax.text.slice(before ? mark.end : name.end, before ? name.start : mark.start);
  if (between.trim()) return null;
  return before
    ? [
        { start: mark.start, end: name.start, text: '' },
        { start: name.end, end: name.end, text: marker },
      ]
    : [
        { start: name.start, end: name.start, text: `${marker} ` },
        { start: name.end, end: mark.end, text: '' },
      ];
}
