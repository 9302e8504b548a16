import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import { writeAnnexTitle } from '../languages/titles';
import type { Annex, Document } from '../letter/letter';
import { everyAnnex, titleWords } from './common/annexes';
import { fixLater } from './common/fixLater';
import { indentOf, insertBefore } from './common/layout';
import { firstWords, lastSignature, textBehind } from './common/places';
import { type About, issuedForm, type Report, type Rule, say } from './types';

export const about: About = {
  entries: ['AN-12'],
  basis: 'observation',
  what: 'Text stands behind the signature, or a letter stands in an annex, without a title of its own.',
  why: 'In the documents read an annex begins with its title, and a letter in an annex with its own; without one nobody knows whose words follow.',
  fix: 'safe',
  examples: [
    {
      letter: 'es/08',
      swaps: [
        ['[Original: inglés]', '⟦[Original: inglés]⟧'],
        [
          'Anexo de las cartas idénticas de fecha 9\u00a0de diciembre de\u00a02020 dirigidas al Secretario General, al Presidente de la Asamblea General y al Presidente del Consejo de Seguridad por la Encargada de Negocios interina de la Misión Permanente del Senegal ante las Naciones\u00a0Unidas\n',
          '',
        ],
      ],
    },
    {
      letter: 'zh/01',
      swaps: [
        [
          '2019年11月20日塞内加尔常驻联合国代表给秘书长的信的附件\n\n“跨界水资源与和平”区域研讨会的声明',
          '⟦“跨界水资源与和平”区域研讨会的声明⟧',
        ],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'missing-annex-title',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    if (!d.title) return;
    checkBehindSignature(d, report);
    for (const [annex] of everyAnnex(d.annexes)) checkAnnexedLetter(d, annex, report);
  },
};

function checkBehindSignature(d: Document, report: Report): void {
  const signature = lastSignature(d);
  if (!signature) return;
  const line = signature.runs.at(-1)!.line;
  const behind = textBehind(d, line);
  const first = behind.find(p => p.kind === 'paragraph' || p.kind === 'heading' || p.kind === 'originalTag');
  // A line or two may be a note.
  if (!first || behind.reduce((n, p) => n + p.block.source.length, 0) <= 200) return;
  const words = titleWords(d);
  const title = words ? writeAnnexTitle(d.language, words) : generate(packs[d.language].annex.heading.annex.one, {});
  report({
    ...firstWords(d, first),
    message: say('Text follows the signature without the title of an annex.'),
    related: [{ ...firstWords(d, signature), message: say('The signature') }],
    fixes: [
      fixLater(
        say('Insert the annex title'),
        () => [insertBefore(d, first, [title], { indent: indentOf(d, d.title!.part) })],
        true,
      ),
    ],
  });
}

function checkAnnexedLetter(d: Document, annex: Annex, report: Report): void {
  if (annex.letter || !annex.signatures.some(s => s.signature.marked)) return;
  const text = annex.section.parts.find(p => p.kind === 'paragraph');
  if (!text || annex.section.parts.some(p => p.kind === 'heading')) return;
  const { pack, folded } = text.block;
  if (!pack.salutation.test(folded) && !pack.opening.test(folded)) return;
  report({
    ...firstWords(d, text),
    severity: 'information',
    message: say('This annex reads like a letter; a letter in an annex has a title of its own.'),
  });
}
