/** Longer than any letter, written as JSON; a longer line is passed over without being kept. */
export const LONGEST = 50 * 1024 * 1024;

/** A line without its end. */
export type Line = Uint8Array | 'too long';

/**
 * Cuts a stream of bytes into lines, which end in LF or CRLF; the last one may lack its end. A byte order mark before
 * the first is no part of it. No more is held than one line of at most `longest` bytes, and one chunk.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = LONGEST): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let first = true;
  const add = (part: Uint8Array) => {
    size += part.length;
    // One more byte than may be: it can be the CR of the line's end.
    if (size > longest + 1) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    const tooLong = size > longest + 1;
    const whole = Buffer.concat(parts);
    parts = [];
    size = 0;
    const start = first && whole.toString('hex', 0, 3) === 'efbbbf' ? 3 : 0;
    first = false;
    const line = whole.subarray(start, whole.at(-1) === 13 ? -1 : undefined);
    // A copy of its own, which can be handed to a worker: a buffer may share its memory with others.
    return tooLong || line.length > longest ? 'too long' : new Uint8Array(line);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size) yield take();
}
