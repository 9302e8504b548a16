import { packs } from '../languages/compiled';
import { generate } from '../languages/formula';
import { byCount, writeItems } from '../languages/items';
import type { Language, Organ } from '../languages/types';
import { ORGANS } from '../languages/types';
import type { Document, Letter } from '../letter/letter';
import { escapeSnippet } from './types';

/** Organs as a user of the messages reads them. */
export const organNames = (organs: readonly Organ[]): string => organs.map(o => packs.en.organs[o].name).join(', ');

/** Organs whose documents are issued under agenda items. */
export const withAgenda: readonly Organ[] = ['GA', 'ECOSOC', 'HRC'];

/** The organs of the masthead; an organ that only stands there for its subsidiary is left out. */
export function mastheadOrgans(d: Document): Organ[] {
  const organs = ORGANS.filter(o => d.organs.some(x => x.organ === o));
  return organs.includes('HRC') ? organs.filter(o => o !== 'GA') : organs;
}

/** The documents a request asks for: "of the General Assembly, under agenda items 34 and 35, and of the Security Council". */
export function documents(id: Language, organs: readonly Organ[], items: string, count: number): string {
  const { organs: words, agenda } = packs[id];
  const under = items ? generate(byCount(agenda.under, count), { items }) : '';
  const named = organs.map(o => words[o].documentOf + (withAgenda.includes(o) ? under : ''));
  const comma = id === 'ar' ? '،' : ',';
  switch (id) {
    case 'zh':
      return named.map(n => `${n}文件`).join('以及');
    case 'ar':
      return named.map((n, i) => (i ? `${comma} و${n}` : n)).join('');
    case 'ru':
      return named.join(' и ');
    default: {
      const and = packs[id].agenda.and;
      return named.map((n, i) => (i ? `${under ? ',' : ''}${and}${n}` : n)).join('');
    }
  }
}

/** A request for circulation in the words of the language, for what the letter has. */
export function requestSentence(
  id: Language,
  d: Pick<Letter, 'kind' | 'annexes'>,
  organs: readonly Organ[],
  items: readonly string[],
): string {
  const { request } = packs[id];
  const annexes = request.annexes[Math.min(2, d.annexes.filter(a => a.kind === 'annex').length) as 0 | 1 | 2];
  const needs = organs.some(o => withAgenda.includes(o));
  const list = items.length ? escapeSnippet(writeItems(packs[id], items)) : needs ? '${1:34}' : '';
  const named = organs.length ? documents(id, organs, list, items.length || 1) : '${1}';
  return generate(request.formula, { letter: request.letter[d.kind], annexes, documents: named });
}
