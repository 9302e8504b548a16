import type { Language } from '../languages/types';
import { foldedRange } from '../letter/ranges';
import { NOTHING, paragraphsWith, within } from './common/found';
import { firstWords } from './common/places';
import { type About, type Edit, everyStage, type Fix, type Rule, say } from './types';
import { kindWords } from './words/kinds';

export const about: About = {
  entries: ['BO-07'],
  basis: 'contradiction',
  what: 'The text calls a note verbale a letter, or a letter a note verbale.',
  why: 'A contradiction inside the communication: one of the two words was left over from another one.',
  fix: 'safe',
  examples: [
    { letter: 'en/05', swaps: [['the present note verbale and its annex', '⟦the present letter⟧ and its annex']] },
    { letter: 'fr/42', swaps: [['la présente note verbale', '⟦la présente lettre⟧']] },
    { letter: 'es/05', swaps: [['la presente nota verbal', '⟦la presente carta⟧']] },
    {
      letter: 'ru/02',
      swaps: [['настоящее письмо и приложение к нему', '⟦настоящую вербальную ноту и приложение к ней⟧']],
    },
    { letter: 'ar/05', swaps: [['هذه المذكرة الشفوية ومرفقها', '⟦هذه الرسالة⟧ ومرفقها']] },
    { letter: 'zh/52', swaps: [['本普通照会及其附件', '⟦本信⟧及其附件']] },
  ],
};

export const rule: Rule = {
  id: 'kind-mismatch',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    // Without its title a note is known by its compliments, and by being unsigned; a letter is not known at all.
    const isNote = d.kind === 'noteVerbale';
    if (!d.title && (!isNote || d.signatures.length)) return;
    const find = isNote ? letters : notes;
    for (const part of paragraphsWith(d, find)) {
      const words = kindWords[part.language];
      const m = part.block.learned(find)[0]!;
      const [start, end] = m.indices![1]!;
      const noun = { start, end };
      const change = (isNote ? words.toNote : words.toLetter).find(([old]) => old.test(m[1]!));
      const range = foldedRange(d.syntax, part, { start: m.index, end: m.index + m[0].length });
      report({
        ...range,
        message: isNote
          ? say('This is a note verbale; the text calls it a letter.')
          : say('This is a letter; the text calls it a note verbale.'),
        related: d.title ? [{ ...firstWords(d, d.title.part), message: say('The title') }] : [],
        fixes: change ? [fix(change[1], { ...foldedRange(d.syntax, part, noun), text: change[1] })] : [],
      });
    }
  },
};

const fix = (words: string, edit: Edit): Fix => ({
  title: say('Change it to “{words}”', { words }),
  edits: [edit],
  preferred: true,
});

/** What first says of the communication that it is one or the other; what other texts say is blanked. */
const said = (pattern: (id: Language) => RegExp) =>
  within(['paragraph'], block => {
    const m = pattern(block.language).exec(unquoted(block.folded));
    return m ? [m] : NOTHING;
  });
const letters = said(id => kindWords[id].letter);
const notes = said(id => kindWords[id].note);

const unquoted = (folded: string): string =>
  folded.replace(/"[^"]{3,400}"|<<.{3,400}?>>/g, m => '\u0001'.repeat(m.length));
