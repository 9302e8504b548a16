import { packs } from '../../languages/compiled';
import { generate } from '../../languages/formula';
import { byCount, writeItems } from '../../languages/items';
import { phrases } from '../../languages/phrases';
import type { Language, Organ } from '../../languages/types';
import { ORGANS } from '../../languages/types';
import type { Document } from '../../letter/letter';
import type { Block } from '../../syntax/parts/block';
import { escapeSnippet } from '../types';
import { inGender } from './gender';
import { once } from './once';

/** Organs whose documents are issued under agenda items. */
export const withAgenda: readonly Organ[] = ['GA', 'ECOSOC', 'HRC'];

/** "A document of both organs". */
export const BOTH =
  /\bboth (?:organs|bodies|the)|deux organes|ambos organos|dos organos|обоих органов|الجهازين|الهيئتين|كلا|两个?(?:机关|机构|主要机关)/;

/** The organs of the masthead; an organ that only stands there for its subsidiary is left out. */
export function mastheadOrgans(d: Document): Organ[] {
  const organs = ORGANS.filter(o => d.organs.some(x => x.organ === o));
  return organs.includes('HRC') ? organs.filter(o => o !== 'GA') : organs;
}

/** Figures as the document has them: Arabic letters are printed with either set. Chinese ones with spaces or without. */
export function likeFigures(d: Document, id: Language, words: string): string {
  if (id === 'ar' && figuresOf(d).arabic > 0) return likeTyped('٠', words);
  if (id === 'zh' && figuresOf(d).close > 0) return words.replace(/(?<=[\d)]) | (?=\d)/g, '');
  return words;
}

/** How many more figures are Arabic than European, and how many more stand close to a Chinese character than apart. */
const figuresOf = once((d: Document) => {
  // Symbols and job numbers have European figures in every language.
  const counts = [d.title?.part, d.agenda?.part, ...d.paragraphs].map(p => p?.block.learned(figuresIn) ?? [0, 0]);
  return { arabic: counts.reduce((n, c) => n + c[0]!, 0), close: counts.reduce((n, c) => n + c[1]!, 0) };
});

function figuresIn({ source }: Block): readonly number[] {
  const count = (re: RegExp) => source.match(re)?.length ?? 0;
  return [count(/[٠-٩]/g) - count(/[0-9]/g), count(/[一-鿿]\d/g) - count(/[一-鿿] \d/g)];
}

/** A number in the figures in which another one is typed: European or Arabic. */
export const likeTyped = (typed: string, number: number | string): string =>
  /[٠-٩]/.test(typed) ? String(number).replace(/[0-9]/g, n => String.fromCharCode(0x660 + Number(n))) : String(number);

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

/** A request for circulation in the words of the language, for what the letter has; with tab stops for what it has not. */
export function requestFor(d: Document, organs: readonly Organ[], items: readonly string[], shared: boolean): string {
  const { language: id, kind } = d;
  const { request } = packs[id];
  const annexes = Math.min(2, d.annexes.filter(a => a.kind === 'annex').length) as 0 | 1 | 2;
  const needs = organs.some(o => withAgenda.includes(o));
  const list = items.length ? escapeSnippet(writeItems(packs[id], items, shared)) : needs ? '${1:34}' : '';
  const named = organs.length ? documents(id, organs, list, items.length || 1) : '${1:…}';
  const { noteVerbale, jointRequest, twoAnnexes } = phrases[id];
  if (kind === 'noteVerbale') {
    const choice = /\{([^{}]*)\}/.exec(noteVerbale.request)![1]!.split('|');
    const words = annexes === 0 ? '' : choice[Math.min(annexes, choice.filter(Boolean).length) - 1]!;
    return noteVerbale.request.replace(/\{[^{}]*\}/, words).replace('<documents>', named);
  }
  const formula = (d.signatures.length > 1 && jointRequest) || request.formula;
  const two = d.annexes.length === 2 ? twoAnnexes : undefined;
  const text = generate(formula, {
    letter: request.letter[kind],
    annexes: two ?? request.annexes[annexes],
    documents: named,
  });
  return inGender(d, id, text);
}

/** The asterisks that refer from a title to a note, which stay when it is written anew. */
export const asterisksOf = (title: string): string => /(?:(?<!\s)\s+|(?<!\*))\*+\s*$/.exec(title)?.[0].trimEnd() ?? '';
