import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import { byCount, writeItems } from '../languages/items';
import type { Document } from '../letter/letter';
import { rangeOf, requestRange } from '../letter/ranges';
import { idsOf, mastheadItems, namesTitles, sharesNumbers } from './common/items';
import { organNames } from './common/told';
import { likeFigures } from './common/words';
import { type About, escapeSnippet, everyStage, type Fix, type Rule, say } from './types';

export const about: About = {
  entries: [],
  basis: 'rule',
  what: 'The request asks for a document of the General Assembly or the Economic and Social Council without an agenda item.',
  why: 'Editorial Manual, “Communications”: the letter states in its text the numbers of the items.',
  fix: 'safe',
  examples: [],
};

export const rule: Rule = {
  id: 'missing-agenda-item-in-request',
  severity: 'error',
  stages: everyStage,
  check(d, report) {
    if (!d.request) return;
    const { part, request } = d.request;
    const organ = request.organs.find(o => o === 'GA' || o === 'ECOSOC');
    if (!organ || request.items.length || namesItems(d)) return;
    const at = requestRange(d.syntax, part, request, request.mentions.find(m => m.organ === organ)!);
    report({
      ...at,
      message: say('The request names no agenda item for the document of {organ}.', { organ: organNames([organ]) }),
      related: d.agenda ? [{ ...rangeOf(d.syntax, d.agenda.part), message: say('The items in the masthead') }] : [],
      fixes: [fix(d, at.end)],
    });
  },
};

/** The text names its items elsewhere, or by their titles only. */
function namesItems(d: Document): boolean {
  return namesTitles(d) || d.paragraphs.some(({ block }) => block.folded.search(block.pack.agendaMention) >= 0);
}

function fix(d: Document, end: number): Fix {
  const { part } = d.request!;
  const id = part.language;
  const masthead = mastheadItems(d);
  const items = idsOf(masthead?.items ?? []);
  const list = masthead ? escapeSnippet(writeItems(packs[id], items, sharesNumbers(d, masthead))) : '${1:34}';
  const under = generate(byCount(packs[id].agenda.under, items.length || 1), { items: list });
  const text = items.length ? likeFigures(d, id, under) : under;
  const behind = d.syntax.text.slice(end).trimStart()[0] ?? '';
  // A parenthesis of commas closes before what follows.
  const comma = id === 'ar' ? '،' : ',';
  const closed = text.startsWith(comma) && !/[.,;،。)]/.test(behind) ? `${text}${comma}` : text;
  return {
    title: say('Insert the agenda items'),
    edits: [{ start: end, end, text: behind === '的' ? closed.replace(/的$/, '') : closed, snippet: true }],
    preferred: true,
  };
}
