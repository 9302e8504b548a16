import { packs } from '../../languages/compiled';
import { writeItems } from '../../languages/items';
import type { Organ } from '../../languages/types';
import type { Document } from '../../letter/letter';
import { requestRange, requestSentence } from '../../letter/ranges';
import { fold } from '../../text/fold';
import type { Edit } from '../types';
import { organJoints } from '../words/organJoints';
import { idsOf, mastheadItems, sharesNumbers } from './items';
import { replaceIn } from './layout';
import { requestText } from './request';
import { BOTH, documents, likeFigures, mastheadOrgans, withAgenda } from './words';

/** The organs that the masthead lists and the request does not name; none where it names none, or "both". */
export function organsNotRequested(d: Document): Organ[] {
  if (!d.request?.request.organs.length) return [];
  const { part, request } = d.request;
  const { start, end } = requestSentence(d.syntax, part, request);
  if (BOTH.test(fold(d.syntax.text.slice(start, end)))) return [];
  return mastheadOrgans(d).filter(organ => !request.organs.includes(organ));
}

/** The request for one organ more: the General Assembly before, another organ behind what the sentence asks for. */
export function organInRequest(d: Document, organ: Organ): Edit {
  const { part, request } = d.request!;
  const id = part.language;
  const masthead = withAgenda.includes(organ) && !request.items.length ? mastheadItems(d) : null;
  const listed = idsOf(masthead?.items ?? []);
  const list = masthead ? writeItems(packs[id], listed, sharesNumbers(d, masthead)) : '';
  const words = likeFigures(d, id, documents(id, [organ], list, listed.length));
  const { and } = packs[id].agenda;
  const [start, end] = span(d);
  const text = d.syntax.text.slice(start, end);
  const other = packs[id].organs[request.mentions[0]!.organ].documentOf;
  const before = text.search(new RegExp(other.replace(/ /g, '\\s+').replace(/[’']/g, "[’']")));
  if (organ === 'GA' && before >= 0) {
    const comma = list ? (id === 'ar' ? '،' : id === 'ru' || id === 'zh' ? '' : ',') : '';
    const joint = id === 'zh' ? '以及' : id === 'ar' ? `${comma} و` : comma + and;
    return { start: start + before, end: start + before, text: words + joint };
  }
  if (id === 'zh') {
    // 作为大会文件 → 作为大会文件以及安全理事会文件
    const at = Math.max(...[...text.matchAll(/文件/g)].map(m => m.index + 2), 0) + start;
    return { start: at, end: at, text: `以及${words}` };
  }
  const behind = Math.max(...request.mentions.map(m => m.end), ...request.items.map(i => i.end));
  const at = requestRange(d.syntax, part, request, { start: 0, end: behind }).end;
  const tail = request.items.length && behind === Math.max(...request.items.map(i => i.end)) ? sentenceEnd(d) : at;
  return {
    start: tail,
    end: tail,
    text: id === 'ar' ? `، و${words}` : `${request.items.length && id !== 'ru' ? ',' : ''}${and}${words}`,
  };
}

function span(d: Document): [number, number] {
  const { start, end } = requestSentence(d.syntax, d.request!.part, d.request!.request);
  return [start, end];
}

/** Before the full stop of the request. */
function sentenceEnd(d: Document): number {
  const [start, end] = span(d);
  const stop = /[.。]\s*$/.exec(d.syntax.text.slice(start, end));
  return stop ? start + stop.index : end;
}

/**
 * The request for one organ less: the last with what joins it to the others, or the first with its items. Null where
 * other words stand round it.
 */
export function withoutOrgan(d: Document, organ: Organ): Edit[] | null {
  const { part, request } = d.request!;
  const { folded, place } = requestText(d)!;
  const { lead, document, joint, tail } = organJoints[part.language];
  const { mentions, items } = request;
  const at = mentions.findIndex(m => m.organ === organ);
  const [own, next] = [mentions[at]!, mentions[at + 1]];
  if (mentions.length < 2 || mentions.some(m => m !== own && m.organ === organ)) return null;
  const before = (end: number, what: RegExp) => what.exec(folded.slice(0, end))?.index;
  let start: number | undefined;
  let end: number | undefined;
  if (!next) {
    start = items.some(i => i.start > own.start) ? undefined : before(own.start, joint);
    end = own.end + (tail?.exec(folded.slice(own.end))?.[0].length ?? 0);
  } else if (at === 0 && before(own.start, document) !== undefined && before(next.start, joint) !== undefined) {
    start = before(own.start, lead);
    end = before(next.start, lead);
  }
  if (start === undefined || end === undefined) return null;
  const range = place({ start, end });
  // A note would lose its reference.
  if (d.footnotes.some(n => n.references.some(r => r.start >= range.start && r.end <= range.end))) return null;
  return replaceIn(d, part, range, '');
}
