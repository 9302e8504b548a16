import type { Document } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import { fold } from '../text/fold';
import { agendaNote } from './common/agenda';
import { partsWith, those, without } from './common/found';
import { type About, type Edit, issuedForm, type Range, type Rule, say } from './types';

export const about: About = {
  entries: ['SA-11'],
  basis: 'observation',
  what: 'The masthead cites the preliminary list or the provisional agenda without an asterisk.',
  why: 'Every masthead read that cites the preliminary list or the provisional agenda has an asterisk there, and a note with the symbol of the list.',
  fix: 'review',
  examples: [
    {
      letter: 'en/09',
      swaps: [
        ['of the preliminary list*', 'of the ⟦preliminary list⟧'],
        ['* A/80/50.\n', ''],
      ],
    },
    {
      letter: 'fr/33',
      swaps: [
        ['de l’ordre du jour provisoire*', 'de l’⟦ordre du jour provisoire⟧'],
        ['*\tA/78/150.', ''],
      ],
    },
    {
      letter: 'es/44',
      swaps: [
        ['del\nprograma provisional*', 'del\n⟦programa provisional⟧'],
        ['* A/80/150.', ''],
      ],
    },
    {
      letter: 'ru/45',
      swaps: [
        ['первоначального перечня*', '⟦первоначального перечня⟧'],
        ['* A/80/50.', ''],
      ],
    },
    {
      letter: 'ar/09',
      swaps: [
        ['القائمة الأولية*', '⟦القائمة الأولية⟧'],
        ['* A/80/50.', ''],
      ],
    },
    {
      letter: 'zh/09',
      swaps: [
        ['暂定项目表*', '⟦暂定项目表⟧'],
        ['* A/80/50。', ''],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'agenda-list-without-note',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    if (!d.agenda || d.agenda.line.list === 'agenda' || !d.agenda.line.complete || !d.title) return;
    const preliminary = d.agenda.line.list === 'preliminaryList';
    const { part } = d.agenda;
    const { folded, pack } = part.block;
    const words = (preliminary ? pack.preliminaryList : pack.provisionalAgenda).exec(folded);
    if (!words || hasAsterisk(d, d.title.part.runs[0]!.line)) return;
    const found = { start: words.index, end: words.index + words[0].length };
    const first = words.index === 0 && part.language !== 'zh';
    // A symbol in brackets or a note by number says as much; in Chinese and before "item" the numbers come behind.
    const behind = part.language === 'zh' ? '' : part.block.source.slice(part.block.inSource(found).end);
    if (!first && /[\d٠-٩¹²³⁴⁵⁶⁷⁸⁹([]/.test(behind)) return;
    const range = foldedRange(d.syntax, part, found);
    report({
      ...range,
      message: preliminary
        ? say('The preliminary list is cited with an asterisk; a note gives its symbol.')
        : say('The provisional agenda is cited with an asterisk; a note gives its symbol.'),
      fixes: first ? [] : fixes(d, range),
    });
  },
};

/** Any asterisk of the masthead may be the one, but for those of bar codes and symbols. */
const hasAsterisk = (d: Document, title: number): boolean => partsWith(d, asterisks).some(p => p.runs[0]!.line < title);

const asterisks = without(
  ['pageFurniture'],
  those(b => /[*＊∗]/.test(b.source.replace(/\/\d+[\s\u200e\u200f\u202a-\u202e]*\*+/g, ''))),
);

/** The asterisk behind the words, and the note where there is none. */
function fixes(d: Document, words: Range) {
  const asterisk: Edit = { start: words.end, end: words.end, text: '*' };
  // A note to which nothing refers may not be recognised as one.
  const notes = d.syntax.text.match(/^(?:[^\S\n\r\u2028\u2029]|[\u200e\u200f\u202a-\u202e])*\*(?![*\d])[^\n]*/gm) ?? [];
  if (notes.some(n => /\/(?:50|100|150)(?!\d)/.test(fold(n))))
    return [{ title: say('Insert the asterisk'), edits: [asterisk], preferred: true }];
  // A note on something else has the asterisk; whether "**" or another sign comes next is for the editor.
  if (notes.length) return [];
  return [{ title: say('Insert the asterisk and the note'), edits: [asterisk, agendaNote(d, '*')] }];
}
