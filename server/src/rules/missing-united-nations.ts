import type { Document } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import { changedSender, senderOf } from './common/senderWords';
import { type About, issuedForm, type Rule, say } from './types';
import { accredited, goesOn } from './words/accredited';

export const about: About = {
  entries: ['TI-05'],
  basis: 'observation',
  what: 'The title does not say that the sender is permanent at the United Nations.',
  why: 'Missions are permanent elsewhere too. In every version but the Russian, titles say “the Permanent Representative of … to the United Nations”; observed in the letters read.',
  fix: 'safe',
  examples: [
    {
      letter: 'en/22',
      swaps: [
        [
          'from the Permanent Representative of Oman to the United Nations addressed',
          'from ⟦the Permanent Representative of Oman⟧ addressed',
        ],
      ],
    },
    {
      letter: 'fr/01',
      swaps: [
        [
          'par le Représentant permanent du Togo auprès de l’Organisation des Nations Unies\n\nD’ordre',
          'par ⟦le Représentant permanent du Togo⟧\n\nD’ordre',
        ],
      ],
    },
    {
      letter: 'es/01',
      swaps: [
        [
          'por la Representante Permanente del Uruguay ante las Naciones Unidas\n\nPor',
          'por ⟦la Representante Permanente del Uruguay⟧\n\nPor',
        ],
      ],
    },
    {
      letter: 'ar/01',
      swaps: [['من الممثل الدائم للأردن لدى الأمم المتحدة\n\nأتشرّف', 'من ⟦الممثل الدائم للأردن⟧\n\nأتشرّف']],
    },
    {
      letter: 'zh/04',
      swaps: [
        [
          '2025 年 3 月 10 日哈萨克斯坦常驻联合国代表给秘书长的信 ',
          '2025 年 3 月 10 日⟦哈萨克斯坦常驻代表⟧给秘书长的信 ',
        ],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'missing-united-nations',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const sender = d.title && senderOf(d.title.part, d.title.parts);
    if (!d.title || !sender || d.title.parts.found < 3) return;
    const { part, parts } = d.title;
    const words = accredited[part.language];
    if (!words) return;
    const { sender: whole, where, insert } = words;
    if (!whole.test(sender) || where.test(sender) || isCut(d, sender)) return;
    const [find, text] = insert;
    report({
      ...foldedRange(d.syntax, part, parts.sender!),
      message: say('The title does not say that the sender is accredited to the United Nations.'),
      fixes: [
        {
          title: say('Insert “{words}”', { words: text.replace('$1', '').replace('常驻', '').trim() }),
          edits: changedSender(d, new RegExp(`(?<=^(?!.*(?:${where.source})).*)${find}`), text),
          preferred: true,
        },
      ],
    });
  },
};

/** The sender may go on in a line that was not read as a part of the title. */
function isCut(d: Document, sender: string): boolean {
  const { part, parts } = d.title!;
  const { pack } = part.block;
  if (pack.open.has(/(?<![^ ])[^ ]+$/.exec(sender)?.[0] ?? '')) return true;
  if (parts.sender!.end < part.block.folded.replace(/(?<![ *\d])[ *\d]+$/, '').length) return false;
  const line = part.runs.at(-1)!.line;
  const next = d.section.parts.find(p => p.kind !== 'pageFurniture' && p.runs[0]!.line > line);
  return !!next && goesOn.test(next.block.folded);
}
