import { ENOUGH, type RequestReading, readRequest } from '../../languages/request';
import { foldWithMap } from '../../text/fold';
import { sentences } from '../../text/sentences';
import type { Steps } from '../../text/steps';
import type { Block } from './block';
import type { Part } from './parts';
import { everySection, type Section, sections } from './sections';

/** A request for circulation inside a paragraph. */
export interface Request extends RequestReading {
  /** The sentence, as offsets in the block's unwrapped text. */
  readonly start: number;
  readonly end: number;
  /** The folded sentence and the way from it to the unwrapped text. */
  readonly map: Int32Array;
}

/** The sentence of a block that asks for circulation, and how sure that is; null when none comes near. */
export function requestIn(block: Block): Request | null {
  const { text, pack } = block;
  if (block.folded.length > 6000 || !pack.request.document.test(block.folded)) return null;
  let best: Request | null = null;
  for (const s of sentences(text)) {
    const { text: folded, map } = foldWithMap(text.slice(s.start, s.end));
    const reading = readRequest(pack, folded);
    if (reading.score >= ENOUGH && (!best || reading.score >= best.score))
      best = { ...reading, ...s, map: map.map(m => m + s.start) };
  }
  return best;
}

/** How many parts are looked at in one step. */
const STEP = 128;

/** The paragraph of a section that holds its request: the surest, and of several the last. */
function* requestPart(section: Section): Steps<Part | null> {
  let best: Part | null = null;
  let score = 0;
  for (const [i, part] of section.parts.entries()) {
    if (i % STEP === STEP - 1) yield;
    if (part.kind !== 'paragraph' && part.kind !== 'request') continue;
    const request = part.block.learned(requestIn);
    if (request && request.score >= score) {
      best = part;
      score = request.score;
    }
  }
  return best;
}

/** The parts in their sections; the paragraphs that ask for circulation are requests. */
export function* withRequests(
  all: readonly Part[],
  lineCount: number,
): Steps<{ parts: readonly Part[]; letter: Section }> {
  const letter = sections(all, lineCount);
  const asking = new Set<Part>();
  for (const section of everySection(letter)) {
    const part = isLetter(section) ? yield* requestPart(section) : null;
    if (part) asking.add(part);
    yield;
  }
  if (!asking.size) return { parts: all, letter };
  const parts = all.map(p => (asking.has(p) ? requestOf(p) : p));
  return { parts, letter: sections(parts, lineCount) };
}

const requests = new WeakMap<Part, Part>();

/** A paragraph as the request that it is; the same each time. */
function requestOf(part: Part): Part {
  let request = requests.get(part);
  if (!request) {
    request = { ...part, kind: 'request' };
    requests.set(part, request);
  }
  return request;
}

/** Only a letter has a request: the document's own, or one with a title in an annex. */
const isLetter = (s: Section) => !s.annex || s.parts.some(p => p.kind === 'title');
