import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import { byCount, writeItems } from '../languages/items';
import { rangeOf, requestRange, requestSentence } from '../letter/ranges';
import { escapeSnippet, everyStage, type Fix, type Rule, say } from './types';
import { organNames } from './words';

export const rule: Rule = {
  id: 'missing-agenda-item-in-request',
  severity: 'error',
  stages: everyStage,
  summary:
    'The request asks for a document of the General Assembly or the Economic and Social Council without an agenda item.',
  source: 'Editorial Manual, “Communications”: the letter states in its text the numbers of the items.',
  check(d, report) {
    if (!d.request) return;
    const { part, request } = d.request;
    const organ = request.organs.find(o => o === 'GA' || o === 'ECOSOC');
    if (!organ || request.items.length) return;
    const { pack } = part.block;
    const sentence = part.block.folded;
    // Items may be named by their titles only; then the words are there and no number follows.
    if (
      new RegExp(pack.pack.agenda.mention).test(sentence) &&
      /["«“《]|entitled|intitul|titulad|озаглавлен|المعنون|题为/.test(sentence)
    )
      return;
    const mention = request.mentions.find(m => m.organ === organ)!;
    const at = requestRange(d.syntax, part, request, mention);
    report({
      ...requestSentence(d.syntax, part, request),
      message: say('The request names no agenda item for the document of the {organ}.', { organ: organNames([organ]) }),
      related: d.agenda ? [{ ...rangeOf(d.syntax, d.agenda.part), message: say('The items in the masthead') }] : [],
      fixes: [fix(d.agenda?.line.items.map(i => i.id) ?? [], at.end)],
    });

    function fix(items: readonly string[], end: number): Fix {
      const id = part.language;
      const list = items.length ? escapeSnippet(writeItems(packs[id], items)) : '${1:34}';
      const text = generate(byCount(packs[id].agenda.under, items.length || 1), { items: list });
      const behind = d.syntax.text.slice(end).trimStart()[0] ?? '';
      // A parenthesis of commas closes before what follows.
      const comma = id === 'ar' ? '،' : ',';
      const closed = text.startsWith(comma) && !/[.,;،。]/.test(behind) ? `${text}${comma}` : text;
      return {
        title: say('Insert the agenda items'),
        edits: [{ start: end, end, text: behind === '的' ? closed.replace(/的$/, '') : closed, snippet: true }],
        preferred: true,
      };
    }
  },
};
