import { iso } from '../languages/dates';
import { type TitleParts, writeAnnexTitle } from '../languages/titles';
import type { Annex, Document, Letter } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { everyAnnex, senderWords, wordsOf } from './common/annexes';
import { replaceIn, replacePart } from './common/layout';
import { firstWords } from './common/places';
import { sameSender } from './common/senders';
import { asterisksOf } from './common/words';
import { type About, type Fix, issuedForm, type Message, type Range, type Rule, type Severity, say } from './types';

type Title = NonNullable<Letter['title']>;

interface Difference extends Range {
  readonly severity: Severity;
  readonly message: Message;
  readonly own: Range;
  readonly fix: Fix | null;
}

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
    // A title with a placeholder in it says nothing yet.
    if (!d.title || d.title.part.block.folded.search(d.title.part.block.pack.placeholder) >= 0) return;
    for (const [annex, parent] of everyAnnex(d.annexes)) {
      // An enclosure may belong to the letter that its annex is.
      const titles = [parent?.letter?.title, d.title].filter(t => !!t && t.part.language === annex.title.part.language);
      const [closest] = titles.map(t => differences(d, annex, t!)).sort((a, b) => a.length - b.length);
      for (const { own, fix, ...difference } of closest ?? [])
        report({
          ...difference,
          related: [{ ...own, message: say('The title of the letter') }],
          fixes: fix ? [fix] : [],
        });
    }
  },
};

/** Where the title of an annex disagrees with that of a letter. */
function differences(d: Document, annex: Annex, title: Title): Difference[] {
  const { part, letter } = annex.title;
  const own = title.parts;
  // A date without its year says that the title was not read well.
  if (!letter || (letter.date && !letter.date.value)) return [];
  const found: Difference[] = [];
  const differ = (
    at: Range | null,
    ownAt: Range | null,
    severity: Severity,
    message: (words: { annex: string; letter: string }) => Message,
  ) => {
    if (!at || !ownAt) return;
    const quoted = ownAt === own.sender ? senderWords(title.part, own)! : title.part.block.quote(ownAt);
    const words = { annex: part.block.quote(at), letter: quoted };
    const range = foldedRange(d.syntax, part, at);
    found.push({
      ...range,
      severity,
      message: message(words),
      own: foldedRange(d.syntax, title.part, ownAt),
      fix: {
        title: say('Change it to “{words}”', { words: words.letter }),
        edits: replaceIn(d, part, range, words.letter),
        preferred: true,
      },
    });
  };
  if ((letter.kind === 'noteVerbale') !== (own.kind === 'noteVerbale')) found.push(wrongKind(d, annex, title));
  if (dateOf(letter) && dateOf(own) && dateOf(letter) !== dateOf(own))
    differ(letter.date, own.date, 'error', words =>
      say('The annex title gives the date {annex}; the letter is dated {letter}.', words),
    );
  if (!sameAddressees(letter, part, title))
    differ(letter.addressees, own.addressees, 'warning', words =>
      say('The annex title names the addressee “{annex}”; the letter is addressed to “{letter}”.', words),
    );
  if (letter.sender && own.sender && !sameSender(part.block.quote(letter.sender), title.part.block.quote(own.sender)))
    differ(letter.sender, own.sender, 'warning', words =>
      say('The annex title names the sender “{annex}”; the letter is from “{letter}”.', words),
    );
  return found;
}

const dateOf = (t: TitleParts) => iso(t.date?.value ?? null);

function sameAddressees(a: TitleParts, part: Part, { part: ownPart, parts: b }: Title): boolean {
  if (!a.addressees || !b.addressees) return true;
  const [x, y] = [a.addressees.list, b.addressees.list];
  if (!x.includes('other') && !y.includes('other')) return x.join() === y.join();
  return sameSender(part.block.quote(a.addressees), ownPart.block.quote(b.addressees));
}

function wrongKind(d: Document, annex: Annex, title: Title): Difference {
  const { part } = annex.title;
  const words = wordsOf(title.part, title.parts);
  const text = words && writeAnnexTitle(part.language, words, annex.kind, annex.number);
  return {
    ...firstWords(d, part),
    severity: 'warning',
    message:
      title.parts.kind === 'noteVerbale'
        ? say('The annex title speaks of a letter; this is a note verbale.')
        : say('The annex title speaks of a note verbale; this is a letter.'),
    own: firstWords(d, title.part),
    fix: text
      ? {
          title: say('Repeat the title of the communication'),
          edits: replacePart(d, part, text + asterisksOf(part.block.source)),
          preferred: true,
        }
      : null,
  };
}
