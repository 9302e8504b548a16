import { toDocument } from '../letter/ranges';
import { sentences } from '../text/sentences';
import { placed } from './common/characters';
import { type Find, NOTHING } from './common/found';
import { ownTextWith } from './common/habits';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-09'],
  basis: 'rule',
  what: 'A Spanish question or exclamation has no mark where it opens.',
  why: 'Spanish spelling opens questions and exclamations with ¿ and ¡.',
  fix: 'review',
  onlyIn: 'es',
  examples: [{ letter: 'es/22', swaps: [['El Grupo analizó', 'Qué cabe hacer⟦?⟧ El Grupo analizó']] }],
};

export const rule: Rule = {
  id: 'missing-opening-mark',
  severity: 'information',
  stages: everyStage,
  check(d, report) {
    if (d.language !== 'es') return;
    for (const part of ownTextWith(d, unopened)) {
      for (const { start, at, open } of part.block.learned(unopened)) {
        const begin = toDocument(d.syntax, part, start);
        report({
          ...placed(d, part, at, at + 1),
          message: say('Nothing opens this sentence: “{mark}” is missing.', { mark: open }),
          fixes: [
            {
              title: say('Insert “{mark}” at the start of the sentence', { mark: open }),
              edits: [{ start: begin, end: begin, text: open }],
            },
          ],
        });
      }
    }
  },
};

/** Sentences that end with a mark and begin with none, in offsets of the source. */
const unopened: Find<{ start: number; at: number; open: string }> = ({ language, text, unwrapped: { map } }) => {
  if (language !== 'es' || !/[?!]/.test(text)) return NOTHING;
  return sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    // A mark in brackets is a doubt; in a quotation or a link it may be that of another language.
    const m = /(?<=\p{L})[?!]$/u.exec(sentence);
    const open = m?.[0] === '?' ? '¿' : '¡';
    if (!m || sentence.includes(open) || /["“”«»/]|\?.*\?|!.*!/.test(sentence)) return [];
    return [{ start: map[start]!, at: map[start + m.index]!, open }];
  });
};
