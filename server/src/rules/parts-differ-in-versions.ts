import type { Document } from '../letter/letter';
import { firstWords, paragraphsOf } from './common/places';
import { LANGUAGE } from './common/told';
import { type About, issuedForm, type Message, type Rule, type Severity, say } from './types';

export const about: About = {
  entries: ['XL-02'],
  basis: 'contradiction',
  what: 'Two language versions of a letter have different numbers of annexes, footnotes, signatures or paragraphs.',
  why: 'Translators may join sentences, seldom paragraphs, and never annexes or notes; where the numbers differ, something was lost.',
  fix: 'none',
  examples: [
    {
      letter: 'es/61',
      other: 'fr/61',
      swaps: [
        ['Carta de fecha 29 de noviembre de 2024', '⟦Carta de fecha 29 de noviembre de 2024⟧'],
        ['__________________\n1 Véase S/2023/418.', ''],
        ['Seguridad1.', 'Seguridad.'],
      ],
    },
    {
      letter: 'ru/61',
      other: 'fr/61',
      swaps: [
        ['\n\nПисьмо Постоянного представителя Того', '\n\n⟦Письмо Постоянного представителя Того⟧'],
        ['__________________\n1 См. S/2023/418.', ''],
        ['Безопасности1.', 'Безопасности.'],
      ],
    },
  ],
};

type Tell = (args: Record<'own' | 'other' | 'language', number | Message>) => Message;

const counts: readonly (readonly [Severity, (d: Document) => number, Tell])[] = [
  ['warning', d => d.annexes.length, a => say('Annexes: {own} here, {other} in the version in {language}.', a)],
  ['warning', d => d.footnotes.length, a => say('Footnotes: {own} here, {other} in the version in {language}.', a)],
  ['warning', d => d.signatures.length, a => say('Signatures: {own} here, {other} in the version in {language}.', a)],
  [
    'information',
    d => paragraphsOf(d).length,
    a => say('Paragraphs before the signature: {own} here, {other} in the version in {language}.', a),
  ],
];

export const rule: Rule = {
  id: 'parts-differ-in-versions',
  severity: 'warning',
  stages: issuedForm,
  compare(d, other, report) {
    // A version that was not read to its end has lost what it seems to lack.
    if (!d.title || !other.title || !d.signatures.length !== !other.signatures.length) return;
    for (const [severity, count, tell] of counts) {
      const [own, its] = [count(d), count(other)];
      if (own === its) continue;
      const message = tell({ own, other: its, language: LANGUAGE[other.language] });
      report({ ...firstWords(d, d.title.part), severity, message });
    }
  },
};
