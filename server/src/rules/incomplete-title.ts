import { packs } from '../languages/compiled';
import { writeTitle } from '../languages/titles';
import type { Document } from '../letter/letter';
import { foldedRange, rangeOf } from '../letter/ranges';
import { senderWords } from './common/annexes';
import { replaceIn, replacePart } from './common/layout';
import { asterisksOf } from './common/words';
import { type About, type Edit, escapeSnippet, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['TI-01'],
  basis: 'rule',
  what: 'The title lacks the date, the sender or the addressee.',
  why: 'Research guide of the United Nations Library, “Letters”: the title says who sent the letter, when, and to whom.',
  fix: 'review',
  examples: [
    { letter: 'en/22', swaps: [['Letter dated 19 February 2024 from', 'Letter dated ⟦19 February⟧ from']] },
    {
      letter: 'fr/22',
      swaps: [
        [
          'Lettre datée du 14 novembre 2024, adressée au Président de l’Assemblée générale par la Représentante permanente de la Tchéquie auprès de l’Organisation des Nations Unies',
          '⟦Lettre adressée au Président de l’Assemblée générale par la Représentante permanente de la Tchéquie auprès de l’Organisation des Nations Unies⟧',
        ],
      ],
    },
    {
      letter: 'ru/22',
      swaps: [
        [
          'Письмо Постоянного представителя Лихтенштейна при Организации Объединенных Наций от 14 октября 2025 года на имя Генерального секретаря',
          '⟦Письмо Постоянного представителя Лихтенштейна при Организации Объединенных Наций на имя Генерального секретаря⟧',
        ],
      ],
    },
    {
      letter: 'ar/22',
      swaps: [
        [
          'رسالة مؤرخة 18 آذار/مارس 2024 موجهة إلى رئيس الجمعية العامة من الممثلة الدائمة لكوستاريكا لدى الأمم المتحدة',
          '⟦رسالة موجهة إلى رئيس الجمعية العامة من الممثلة الدائمة لكوستاريكا لدى الأمم المتحدة⟧',
        ],
      ],
    },
    {
      letter: 'zh/22',
      swaps: [['2021年11月30日蒙古常驻联合国代表给大会主席的信', '⟦蒙古常驻联合国代表给大会主席的信⟧']],
    },
  ],
};

export const rule: Rule = {
  id: 'incomplete-title',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    if (!d.title) return;
    const { part, parts } = d.title;
    // What stands in for a word is the matter of another rule.
    if (part.block.folded.search(part.block.pack.placeholder) >= 0) return;
    if (parts.date && !parts.date.value) {
      const range = foldedRange(d.syntax, part, parts.date);
      report({
        ...range,
        message: say('The date in the title has no year.'),
        fixes: [{ title: say('Complete the date'), edits: withYear(d, range), preferred: true }],
      });
    }
    const missing = [
      parts.date ? '' : 'date',
      parts.sender ? '' : 'sender',
      parts.addressees ? '' : 'addressee',
    ].filter(Boolean);
    if (!missing.length) return;
    const message =
      missing.length > 1
        ? say('The title says who sent the letter, when, and to whom: not all of it stands here.')
        : missing[0] === 'date'
          ? say('The title says when the letter was sent: the date is missing.')
          : missing[0] === 'sender'
            ? say('The title says who sent the letter: the sender is missing.')
            : say('The title says to whom the letter was sent: the addressee is missing.');
    report({
      ...rangeOf(d.syntax, part),
      message,
      fixes: [{ title: say('Complete the title'), edits: completed(d), preferred: true }],
    });
  },
};

/** The title in the house form, with tab stops for what is missing. */
function completed(d: Document): Edit[] {
  const { part, parts } = d.title!;
  const { addressees } = packs[part.language];
  let stop = 1;
  const word = (span: { start: number; end: number } | null, otherwise: string) =>
    span ? escapeSnippet(part.block.quote(span)) : `\${${stop++}:${escapeSnippet(otherwise)}}`;
  const date = word(parts.date, '…');
  const sender = parts.sender ? escapeSnippet(senderWords(part, parts)!) : word(null, '…');
  const title = writeTitle(part.language, {
    kind: parts.kind,
    date,
    sender,
    addressees: word(parts.addressees, addressees.secretaryGeneral.to),
  });
  return replacePart(d, part, title + asterisksOf(part.block.source), true);
}

/** The date in the house form, with a tab stop for the year. */
function withYear(d: Document, range: { start: number; end: number }): Edit[] {
  const { part, parts } = d.title!;
  const words = escapeSnippet(part.block.quote(parts.date!));
  const year = '${1:…}';
  const text = {
    zh: /\d 月/.test(words) ? `${year} 年 ${words}` : `${year}年${words}`,
    es: `${words} de ${year}`,
    ru: `${words} ${year} года`,
  };
  return replaceIn(d, part, range, text[part.language as keyof typeof text] ?? `${words} ${year}`, true);
}
