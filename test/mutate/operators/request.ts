import type { Language } from '../../../server/src/languages/types';
import { requestRange, requestSentence } from '../../../server/src/letter/ranges';
import { requestIn } from '../../../server/src/syntax/parts/requests';
import { changed, cut, rewritten, without } from '../change';
import type { Operator, Subject } from '../subject';
import { agree, inMasthead, inRequest } from './items';

/** What stands before and behind the numbers and goes with them, folded. */
const UNDER: Readonly<Record<Language, readonly [before: RegExp, behind: RegExp]>> = {
  ar: [/،? ?(?:في اطار|تحت) (?:ال)?(?:بند|بندين|بنود)(?: رقم)? ?$/, /^ من جدول (?:ال)?اعمال(?:ها|ه|(?= ?[.,،]|$))/],
  en: [/,? under (?:agenda )?items? ?$/, /^ of (?:the|its) agenda/],
  es: [/,? (?:en relacion con|bajo|en el marco de) (?:el|los)? ?temas? ?$/, /^ d(?:el programa|e la agenda)/],
  fr: [/,? au titre d(?:u|es) points? ?$/, /^ de (?:l'|son )ordre du jour/],
  ru: [/,? по пункт(?:у|ам) ?$/, /^ (?:ее |его )?повестки дня/],
  zh: [/议程项目 ?$/, /^(?:项?下)?的?(?=正?式?文件)/],
};

/** The masthead has the items; without those of the request nothing in the text names any. */
export const deletedItems: Operator = {
  rule: 'missing-agenda-item-in-request',
  name: 'the items of the request are deleted',
  anew: true,
  apply(l) {
    const { d } = l;
    const [masthead, list] = [inMasthead(l), inRequest(l)];
    if (!d.request || !list || !l.sure('request.organs')) return [];
    if (!d.request.request.organs.some(o => o === 'GA' || o === 'ECOSOC')) return [];
    const { part, request } = d.request;
    const others = d.paragraphs.filter(p => p !== part);
    // A text that names items elsewhere, or by their titles, says under which items it comes.
    if (others.some(p => p.block.folded.search(p.block.pack.agendaMention) >= 0)) return [];
    if ([...part.block.folded.matchAll(part.block.pack.agendaMention)].length > 1) return [];
    const sentence = sentenceOf(l);
    const [first, last] = [request.items[0]!, request.items.at(-1)!];
    const [before, behind] = UNDER[part.language];
    const lead = before.exec(sentence.slice(0, first.start));
    const tail = behind.exec(sentence.slice(last.end))?.[0] ?? '';
    if (!lead || /["《»]/.test(sentence.slice(last.end))) return [];
    let at = requestRange(d.syntax, part, request, { start: lead.index, end: last.end + tail.length });
    // The second comma of a parenthesis.
    if (/^[,،]/.test(lead[0]) && /^ ?[,،]/.test(l.text.slice(at.end, at.end + 2)))
      at = { start: at.start, end: at.end + 1 };
    const about = requestRange(d.syntax, part, request, { start: 0, end: lead.index });
    return [changed(l, rewritten(l, part, at), about, { restorable: !!masthead && agree(masthead, list) })];
  },
};

const sentenceOf = (l: Subject): string => {
  const { part, request } = l.d.request!;
  const { text } = part.block;
  const start = request.map[0]!;
  return part.block.folded.slice(part.block.foldedText.map.indexOf(start)).slice(0, request.map.length - 1) || text;
};

/** The sentence goes, and with it a paragraph that is nothing else. Missions and governments ask for circulation. */
export const deletedRequest: Operator = {
  rule: 'missing-circulation-request',
  name: 'the request is deleted',
  anew: true,
  also: ['annex-not-mentioned'],
  apply(l) {
    const { d } = l;
    const sender = d.title?.parts.sender;
    if (!d.request || !d.title || !sender || !l.sure('request.lines', 'request.organs', 'title.sender')) return [];
    if (l.pack.institution.test(d.title.part.block.folded.slice(sender.start, sender.end))) return [];
    const { part, request } = d.request;
    const at = requestSentence(d.syntax, part, request);
    // Another paragraph may ask too; a note would lose its reference.
    const others = d.section.parts.filter(p => p.kind === 'paragraph');
    if (others.some(p => p.block.learned(requestIn))) return [];
    if (d.footnotes.some(f => f.references.some(r => r.start >= at.start && r.end <= at.end))) return [];
    const whole = part.block.text.trim().length - (request.end - request.start) < 12;
    const signed = d.signatures.length ? d.signatures[0]!.part.runs[0]!.line : Number.POSITIVE_INFINITY;
    const last = d.paragraphs.filter(p => p !== part && p.runs[0]!.line < signed).at(-1);
    if (whole && !last) return [];
    const edits = whole ? without(l, part) : cut(l, part, at);
    const { lines } = d.syntax;
    const near = whole ? last! : part;
    const about = { start: lines[near.runs[0]!.line]!.start, end: lines[near.runs.at(-1)!.line]!.end };
    const listed = [...new Set(d.organs.map(o => o.organ))].sort().join() === [...request.organs].sort().join();
    const [masthead, list] = [inMasthead(l), inRequest(l)];
    const known = request.items.length ? !!masthead && !!list && agree(masthead, list) : !masthead;
    // The request of a mission for circulation to others than the organs is its own.
    return [changed(l, edits, whole ? about : undefined, { restorable: listed && known })];
  },
};
