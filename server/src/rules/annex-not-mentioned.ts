import { packs } from '../languages/compiled';
import { rangeOf, toDocument } from '../letter/ranges';
import { issuedForm, type Rule, say } from './types';

/** Words that announce an annex without naming it. */
const ENCLOSED =
  /herewith|hereto|attach|enclos|annex|appended|ci-joint|ci-apres|joint|accompagn|annex|adjunt|anex|acompan|прилага|приложен|при сем|препровожда|طي|مرفق|رفق|随函|随信|随文|附/;

export const rule: Rule = {
  id: 'annex-not-mentioned',
  severity: 'warning',
  stages: issuedForm,
  summary: 'The letter has an annex that its text does not mention.',
  source: 'Observed: the text says “(see annex)” where it speaks of what is enclosed.',
  check(d, report) {
    const annex = d.annexes[0];
    if (!annex || !d.title || !d.paragraphs.length) return;
    if (d.paragraphs.some(p => ENCLOSED.test(p.block.folded) || p.block.folded.search(p.block.pack.seeAnnex) >= 0))
      return;
    const first = d.paragraphs.find(p => p.kind === 'paragraph') ?? d.paragraphs[0]!;
    const { source } = first.block;
    const stop = /[.。]\s*$/.exec(source);
    const at = toDocument(d.syntax, first, stop ? stop.index : source.trimEnd().length);
    const words = packs[first.language].seeAnnex.one;
    report({
      ...rangeOf(d.syntax, annex.title.part),
      message: say('The letter does not mention its annex.'),
      related: [{ ...rangeOf(d.syntax, first), message: say('The text of the letter') }],
      fixes: [
        {
          title: say('Insert “{words}” in the first paragraph', { words }),
          edits: [{ start: at, end: at, text: packs[first.language].joiner + words }],
        },
      ],
    });
  },
};
