import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import { writeAnnexTitle } from '../languages/titles';
import { rangeOf } from '../letter/ranges';
import { everyAnnex, titleWords } from './annexes';
import { insertBefore } from './layout';
import { issuedForm, type Rule, say } from './types';

export const rule: Rule = {
  id: 'missing-annex-title',
  severity: 'warning',
  stages: issuedForm,
  summary: 'Text stands behind the signature, or a letter stands in an annex, without a title of its own.',
  source: 'Observed: an annex begins with its title, and a letter in an annex with its own.',
  check(d, report) {
    if (!d.title) return;
    const line = d.signatures.at(-1)?.part.runs.at(-1)?.line ?? Number.POSITIVE_INFINITY;
    const first = d.section.parts.find(p => (p.kind === 'paragraph' || p.kind === 'heading') && p.runs[0]!.line > line);
    const behind = d.section.parts.filter(
      p => p.runs[0]!.line > line && p.kind !== 'pageFurniture' && p.kind !== 'footnote',
    );
    if (first && behind.reduce((n, p) => n + p.block.source.length, 0) > 200) {
      const words = titleWords(d);
      const title = words
        ? writeAnnexTitle(d.language, words)
        : generate(packs[d.language].annex.heading.annex.one, {});
      report({
        ...rangeOf(d.syntax, first),
        message: say('Text follows the signature without the title of an annex.'),
        related: [{ ...rangeOf(d.syntax, d.signatures.at(-1)!.part), message: say('The signature') }],
        fixes: [
          { title: say('Insert the annex title'), edits: [insertBefore(d, first, [title], false)], preferred: true },
        ],
      });
    }
    for (const annex of everyAnnex(d.annexes)) {
      if (annex.letter || !annex.signatures.some(s => s.signature.marked)) continue;
      const text = annex.section.parts.find(p => p.kind === 'paragraph');
      const { pack, folded } = text?.block ?? {};
      if (
        !text ||
        annex.section.parts.some(p => p.kind === 'heading') ||
        !(pack!.salutation.test(folded!) || pack!.opening.test(folded!))
      )
        continue;
      report({
        ...rangeOf(d.syntax, text),
        severity: 'information',
        message: say('The annex reads like a letter; a letter in an annex has a title of its own.'),
      });
    }
  },
};
