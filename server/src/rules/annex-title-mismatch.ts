import type { Document } from '../letter/letter';
import { editsFor, placesOf, type Repetition, repetitions } from './common/annexTitles';
import { fixLater } from './common/fixLater';
import { type About, type Fix, issuedForm, type Message, type Rule, say } from './types';

type Difference = Repetition['differences'][number];

export const about: About = {
  entries: ['AN-03', 'AN-04', 'AN-05'],
  basis: 'contradiction',
  what: 'The title of an annex repeats the date, sender or addressee of the letter wrongly.',
  why: 'In every document read the first annex title repeats the title of the letter. Where the two differ, one of them is wrong.',
  fix: 'safe',
  examples: [
    {
      letter: 'en/05',
      swaps: [['to the President of the Economic and Social Council*', 'to ⟦the Secretary-General⟧*']],
    },
    {
      letter: 'fr/01',
      swaps: [['Annexe à la lettre datée du 1er novembre 2019', 'Annexe à la lettre datée du ⟦2 novembre 2019⟧']],
    },
    {
      letter: 'es/01',
      swaps: [['Anexo de la carta de fecha 2 de mayo de 2024', 'Anexo de la carta de fecha ⟦2 de mayo de 2023⟧']],
    },
    {
      letter: 'ar/01',
      swaps: [['مرفق الرسالة المؤرخة 14 آذار/مارس 2023', 'مرفق الرسالة المؤرخة ⟦13 آذار/مارس 2023⟧']],
    },
    {
      letter: 'zh/02',
      swaps: [['给秘书长和安全理事会主席的同\n    文信的附件', '给⟦安全理事会主席和秘书长⟧的同\n    文信的附件']],
    },
  ],
};

export const rule: Rule = {
  id: 'annex-title-mismatch',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    for (const repetition of repetitions(d))
      for (const difference of repetition.differences) {
        const [at, own] = placesOf(d, repetition, difference);
        report({
          ...at,
          severity: difference.what === 'date' ? 'error' : 'warning',
          message: messageFor(difference),
          related: [{ ...own, message: say('The title of the letter') }],
          fixes: difference.fixable ? [fixOf(d, repetition, difference)] : [],
        });
      }
  },
};

function fixOf(d: Document, repetition: Repetition, difference: Difference): Fix {
  const title =
    difference.what === 'kind'
      ? say('Repeat the title of the communication')
      : say('Change it to “{words}”', { words: difference.words.letter });
  return fixLater(title, () => editsFor(d, repetition, difference)!, true);
}

function messageFor({ what, words }: Difference): Message {
  switch (what) {
    case 'kind':
      return words.letter === 'noteVerbale'
        ? say('The annex title speaks of a letter; this is a note verbale.')
        : say('The annex title speaks of a note verbale; this is a letter.');
    case 'date':
      return say('The annex title gives the date {annex}; the letter is dated {letter}.', words);
    case 'addressees':
      return say('The annex title names the addressee “{annex}”; the letter is addressed to “{letter}”.', words);
    case 'sender':
      return say('The annex title names the sender “{annex}”; the letter is from “{letter}”.', words);
  }
}
