import { requestRange } from '../../../server/src/letter/ranges';
import { mastheadOrgans } from '../../../server/src/rules/common/words';
import { changed, rewritten, without } from '../change';
import type { Operator } from '../subject';
import { agree, inMasthead, inRequest, titleToType } from './items';

/** What may stand between two organs of a request and goes with the second. */
const JOINT =
  /^[ ,،*]*(?:and|as well as|et|y|и|а также|و|以及|和|及|并)?[ ,]*(?:as|comme|en tant que|como|в качестве|ك|ك?و?كوثيقه|من|作为)?[ ,]*(?:an? |un |une )?(?:official |officiel |oficial |официального )?(?:document[oa]?s?|документа|وثيقه|وثائق)?[ ,]*(?:رسميه )?(?:من )?(?:وثائق )?(?:of |du |de la |de l'|del |de )?(?:the )?$/;

/** The masthead lists the organs the request names; without the last of them the request names one too few. */
export const droppedFromRequest: Operator = {
  rule: 'organ-not-requested',
  name: 'the last organ of the request is dropped',
  anew: true,
  apply(l) {
    const { d } = l;
    if (!d.request || !l.sure('request.organs', 'request.items', 'organs')) return [];
    const { part, request } = d.request;
    const { mentions, items } = request;
    if (mentions.length < 2 || new Set(mentions.map(m => m.organ)).size !== mentions.length) return [];
    if (!mentions.every(m => mastheadOrgans(d).includes(m.organ))) return [];
    const last = mentions.at(-1)!;
    // The items of an organ go with it, and that is another defect.
    if (items.some(i => i.start > last.start)) return [];
    const [a, b] = [mentions.at(-2)!.end, Math.max(0, ...items.map(i => i.end))];
    const { map } = request;
    const from = part.block.foldedText.map.indexOf(map[0]!);
    const sentence = part.block.folded.slice(from, from + map.length - 1);
    const behindItems =
      b > a
        ? (/^(?: of (?:the|its) agenda| del programa| de (?:la|su) agenda| de l'ordre du jour(?: de sa [a-z-]+ session)?| повестки дня| من جدول (?:ال)?اعمالها?|(?:项?下)?的(?:正式)?文件)/.exec(
            sentence.slice(b),
          )?.[0].length ?? 0)
        : (/^的?(?:正式)?文件/.exec(sentence.slice(a))?.[0].length ?? 0);
    const start = Math.max(a, b) + behindItems;
    if (!JOINT.test(sentence.slice(start, last.start).replace(/^,? ?(?:как|ainsi qu(?:e|'))/, ''))) return [];
    const tail =
      part.language === 'zh' && behindItems ? (/^的?(?:正式)?文件/.exec(sentence.slice(last.end))?.[0].length ?? 0) : 0;
    const at = requestRange(d.syntax, part, request, { start, end: last.end + tail });
    const about = requestRange(d.syntax, part, request, mentions[0]!);
    return [changed(l, rewritten(l, part, at), about)];
  },
};

/** The request goes on to name the organ. Its session, its year and its items go with it. */
export const droppedFromMasthead: Operator = {
  rule: 'organ-not-in-masthead',
  name: 'an organ of the masthead is dropped',
  anew: true,
  unknown: /^agendaTitles/,
  apply(l) {
    const { d } = l;
    if (!d.request || !l.sure('request.organs', 'organs', 'starts:organ', 'starts:sessionLine', 'session', 'scYear'))
      return [];
    const { part, request } = d.request;
    const listed = mastheadOrgans(d);
    if (listed.length < 2 || !listed.every(o => request.organs.includes(o))) return [];
    return listed.flatMap(organ => {
      const gone = d.organs.filter(o => o.organ === organ).map(o => o.part);
      const others = d.organs.filter(o => o.organ !== organ);
      if (!others.length) return [];
      const own = organ === 'SC' ? [d.councilYear?.part] : [d.session?.part, d.agenda?.part, ...d.agendaTitles];
      // A line of the subsidiary organ may stand with it.
      if (organ !== 'SC' && organ !== 'GA') return [];
      const about = requestRange(d.syntax, part, request, request.mentions.find(m => m.organ === organ)!);
      const [masthead, list] = [inMasthead(l), inRequest(l)];
      const known =
        organ === 'SC' ||
        (!!masthead &&
          !!list &&
          agree(masthead, list) &&
          d.session?.line.kind === 'regular' &&
          d.agenda?.line.list === 'agenda');
      const parts = [...gone, ...own.filter(p => !!p)];
      const typed = organ === 'SC' ? [] : (d.agenda?.line.items ?? []).flatMap((_, i) => titleToType(l, i));
      return [changed(l, without(l, ...parts), about, { restorable: known, typed })];
    });
  },
};
