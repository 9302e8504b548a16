import { toDocument } from '../letter/ranges';
import { foldWithMap } from '../text/fold';
import { type About, issuedForm, type Rule, say } from './types';
import { IN_SIGNATURE } from './words/honorifics';

/** Titles that are a part of the name. */
const TITLED = /^(?:sir|dame) /;

export const about: About = {
  entries: ['SI-05'],
  basis: 'rule',
  what: 'A signature block has an honorific before the name.',
  why: 'Editorial Manual, “Communications”: honorific titles are omitted in the signature block. “Ambassador” is a rank, and stays.',
  fix: 'safe',
  examples: [
    { letter: 'en/01', swaps: [['(Signed) Dulcelina', '(Signed) ⟦H.E. Ms.⟧ Dulcelina']] },
    { letter: 'fr/08', swaps: [['Ibrahima Sow-Ndiaye', '⟦S.E. M.⟧ Ibrahima Sow-Ndiaye']] },
    { letter: 'es/31', swaps: [['(Firmado) Nilda', '(Firmado) ⟦Excma. Sra.⟧ Nilda']] },
    { letter: 'ru/38', swaps: [['(Подпись) ', '(Подпись) ⟦Г-н⟧ ']] },
    { letter: 'ar/08', swaps: [['نور عزلين', '⟦سعادة السيدة⟧ نور عزلين']] },
    { letter: 'zh/21', swaps: [['武尼瓦卡(', '武尼瓦卡⟦先生⟧(']] },
  ],
};

export const rule: Rule = {
  id: 'honorific-in-signature',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    // The signature in an annex is printed as it was received.
    for (const { part, signature } of d.signatures) {
      const { nameRange, marked } = signature;
      if (!marked || !nameRange) continue;
      const { text, map } = foldWithMap(part.block.source.slice(nameRange.start, nameRange.end));
      const m = IN_SIGNATURE[part.language].exec(text);
      // A name has to be left.
      if (!m || m[0].length > text.length - 2 || TITLED.test(text)) continue;
      const at = (i: number) => toDocument(d.syntax, part, nameRange.start + (map[i] ?? 0));
      const words = m[0].trim();
      const start = at(m.index);
      const end = m.index + words.length === text.length ? at(text.length) : at(m.index + words.length);
      const next = m.index + m[0].length === text.length ? end : at(m.index + m[0].length);
      report({
        start,
        end,
        message: say('Honorifics are omitted in the signature block: “{words}”.', {
          words: d.syntax.text.slice(start, end),
        }),
        fixes: [{ title: say('Delete it'), edits: [{ start, end: next, text: '' }], preferred: true }],
      });
    }
  },
};
