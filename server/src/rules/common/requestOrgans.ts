import { packs } from '../../languages/compiled';
import { writeItems } from '../../languages/items';
import type { Organ } from '../../languages/types';
import type { Document } from '../../letter/letter';
import { requestRange, requestSentence } from '../../letter/ranges';
import { fold } from '../../text/fold';
import type { Edit } from '../types';
import { idsOf, mastheadItems, sharesNumbers } from './items';
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
