import { packs } from '../../languages/compiled';
import { phrases } from '../../languages/phrases';
import type { Language } from '../../languages/types';
import type { Annex, Document } from '../../letter/letter';
import { fold } from '../../text/fold';
import { sentences } from '../../text/sentences';
import type { Range } from '../types';
import { ALONE, BESIDE } from '../words/letterAlone';
import { announcing, certainAnnexes } from './annexes';
import { paragraphsWith, within } from './found';
import { textWith } from './places';
import { requestText } from './request';

/** Where the request asks for the letter alone, which has annexes; null where it does not. */
export function annexLeftOut(
  d: Document,
): { readonly at: Range; readonly annexes: readonly Annex[]; readonly words: string | null } | null {
  const text = requestText(d);
  const annexes = certainAnnexes(d);
  if (!text || !annexes) return null;
  const id = d.request!.part.language;
  const alone = ALONE[id].exec(text.folded);
  if (!alone || BESIDE[id].test(text.folded)) return null;
  // Where the text does not speak of the annex at all, another rule says so.
  if (asksElsewhere(d) || !textWith(d, announcing).length) return null;
  const at = { start: alone.index, end: alone.index + alone[0].length };
  return { at: text.place(at), annexes, words: included(id, text.folded, at, annexes.length) };
}

/** Another sentence asks for something to be circulated, perhaps for the annex. */
function asksElsewhere(d: Document): boolean {
  const { part: own, request } = d.request!;
  return paragraphsWith(d, asking).some(
    part => part !== own || part.block.learned(asking).some(s => s.start !== request.start),
  );
}

/** The sentences that ask for it; one with a symbol tells of what has been. */
const asking = within(['paragraph'], ({ text, pack: { organMention, request: words } }) =>
  sentences(text).filter(({ start, end }) => {
    const s = fold(text.slice(start, end));
    return (
      words.verb.test(s) &&
      words.document.test(s) &&
      !words.reported.test(s) &&
      !/(?<![a-z])[ase]\/[\da-z]/.test(s) &&
      organMention.some(([, organ]) => s.search(organ) >= 0)
    );
  }),
);

/** " and its annex" in the form that goes with what is before it; null where the verb behind would have to change too. */
function included(id: Language, folded: string, { start, end }: { start: number; end: number }, count: number) {
  const words = packs[id].request.annexes[count === 1 ? 1 : 2];
  const letter = folded.slice(start, end);
  const verb = folded.slice(end);
  switch (id) {
    case 'fr':
      if (/^ (?:soit|fut)/.test(verb)) return null;
      return folded.slice(0, start).endsWith('de ') ? words : words.replace(' et de ', ' et ');
    case 'es':
      // A verb in the plural goes with letter and annex.
      if (!/^ (?:como|a la atencion|(?:se )?[a-z]+n )/.test(verb)) return null;
      return folded.slice(0, start).endsWith('de ') ? words.replace(' y ', ' y de ') : words;
    case 'ru': {
      if (/^ (?:было|будет)/.test(verb)) return null;
      const genitive = /[аы]$/.test(letter);
      const annex = count === 1 ? (genitive ? 'приложения' : 'приложение') : genitive ? 'приложений' : 'приложения';
      return ` и ${annex} к ${/нот[уы]$/.test(letter) ? 'ней' : 'нему'}`;
    }
    case 'ar':
      return count === 2 ? phrases.ar.twoAnnexes! : words;
    default:
      return words;
  }
}
