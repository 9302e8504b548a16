import { repetitions } from './common/annexTitles';
import { type Fix, issuedForm, type Message, type Rule, say } from './types';

type Difference = ReturnType<typeof repetitions>[number]['differences'][number];

export const rule: Rule = {
  id: 'annex-title-mismatch',
  severity: 'warning',
  stages: issuedForm,
  summary: 'The title of an annex repeats the date, sender or addressee of the letter wrongly.',
  source:
    'A contradiction inside the letter; the first annex title repeats the title of the letter in every document read.',
  check(d, report) {
    for (const { differences } of repetitions(d))
      for (const difference of differences) {
        const { start, end, what, own } = difference;
        const fix = fixOf(difference);
        report({
          start,
          end,
          severity: what === 'date' ? 'error' : 'warning',
          message: messageFor(difference),
          related: [{ ...own, message: say('The title of the letter') }],
          fixes: fix ? [fix] : [],
        });
      }
  },
};

function fixOf({ what, words, edits }: Difference): Fix | null {
  const title =
    what === 'kind'
      ? say('Repeat the title of the communication')
      : say('Change it to “{words}”', { words: words.letter });
  return edits && { title, edits, preferred: true };
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
