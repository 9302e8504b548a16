import { packs } from '../languages/compiled';
import type { Organ } from '../languages/types';
import type { Document } from '../letter/letter';
import { rangeOf, requestRange, requestSentence } from '../letter/ranges';
import { type Edit, issuedForm, type Rule, say } from './types';
import { documents, mastheadOrgans, organNames } from './words';

export const rule: Rule = {
  id: 'organ-not-requested',
  severity: 'error',
  stages: issuedForm,
  summary: 'The masthead lists an organ that the request does not name.',
  source: 'A contradiction inside the letter.',
  check(d, report) {
    if (!d.request?.request.organs.length) return;
    const { part, request } = d.request;
    for (const organ of mastheadOrgans(d)) {
      if (request.organs.includes(organ)) continue;
      report({
        ...requestSentence(d.syntax, part, request),
        message: say('The masthead lists the {organ}; the request names only the {named}.', {
          organ: organNames([organ]),
          named: organNames(request.organs),
        }),
        related: [
          {
            ...rangeOf(d.syntax, d.organs.find(o => o.organ === organ)!.part),
            message: say('The organ in the masthead'),
          },
        ],
        fixes: [{ title: say('Add the organ to the request'), edits: [addition(d, organ)] }],
      });
    }
  },
};

/** The request for one organ more, behind what the sentence already asks for. */
function addition(d: Document, organ: Organ): Edit {
  const { part, request } = d.request!;
  const id = part.language;
  const items = organ === 'GA' && !request.items.length ? (d.agenda?.line.items.map(i => i.id) ?? []) : [];
  const list = items.join(', ');
  const words = documents(id, [organ], list, items.length);
  const { and } = packs[id].agenda;
  if (id === 'zh') {
    // 作为大会文件 → 作为大会文件以及安全理事会文件
    const at =
      Math.max(...[...d.syntax.text.slice(...span(d)).matchAll(/文件/g)].map(m => m.index + 2), 0) + span(d)[0];
    return { start: at, end: at, text: `以及${words}` };
  }
  const behind = Math.max(...request.mentions.map(m => m.end), ...request.items.map(i => i.end));
  const at = requestRange(d.syntax, part, request, { start: 0, end: behind }).end;
  const tail = request.items.length && behind === Math.max(...request.items.map(i => i.end)) ? sentenceEnd(d) : at;
  return {
    start: tail,
    end: tail,
    text: id === 'ar' ? `، و${words}` : `${request.items.length ? ',' : ''}${and}${words}`,
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
