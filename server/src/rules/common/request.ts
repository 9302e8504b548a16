import type { Document } from '../../letter/letter';
import { requestRange, type Stretch } from '../../letter/ranges';
import { fold } from '../../text/fold';

interface RequestText {
  /** The sentence that asks for circulation, folded; quoted words are blanked. */
  readonly folded: string;
  readonly place: (span: Stretch) => Stretch;
}

/** The sentence of the letter that asks for circulation. */
export function requestText(d: Document): RequestText | null {
  if (!d.request) return null;
  const { part, request } = d.request;
  const folded = fold(part.block.text.slice(request.start, request.end)).replace(/"[^"]{3,400}"|《[^》]{2,200}》/g, m =>
    '\u0001'.repeat(m.length),
  );
  return { folded, place: span => requestRange(d.syntax, part, request, span) };
}
