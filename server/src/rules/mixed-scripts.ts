import type { Document } from '../letter/letter';
import type { Block } from '../syntax/parts/block';
import type { Part } from '../syntax/parts/parts';
import { CYRILLIC, inText, LATIN, MOST, mapped, placed } from './common/characters';
import { partsWith } from './common/found';
import { type About, everyStage, type Fix, type Message, type Rule, say } from './types';

export const about: About = {
  entries: ['TY-06'],
  basis: 'contradiction',
  what: 'A word or a symbol has Latin and Cyrillic letters that look alike.',
  why: 'A Latin letter among Cyrillic ones looks right, but search, links and speech take it for what it is.',
  fix: 'safe',
  examples: [
    { letter: 'en/22', swaps: [['The campaign', 'The ⟦саmpaign⟧']] },
    { letter: 'fr/22', swaps: [['Une première version', 'Une ⟦prеmière⟧ version']] },
    { letter: 'es/22', swaps: [['De ellas', '⟦СEНA⟧ De ellas']] },
    { letter: 'ru/22', swaps: [['В каждом', '⟦СEНA⟧ В каждом']] },
    { letter: 'ar/22', swaps: [['بنسبة 14 في', 'بنسبة ⟦S/2O21/443⟧ في']] },
    { letter: 'zh/22', swaps: [['我国政府', '(见⟦А/С.3/75/2⟧)我国政府']] },
  ],
};

export const rule: Rule = {
  id: 'mixed-scripts',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const part of partsWith(d, mixedIn))
      for (const { start, end, message, right } of part.block.learned(mixedIn))
        report({ ...placed(d, part, start, end), message, fixes: fixes(d, part, start, end, right) });
  },
};

interface Mixed {
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  /** What the word may have been meant to be, the likeliest first. */
  readonly right: readonly string[];
}

const mixedIn = inText(block =>
  [...symbolsIn(block), ...wordsIn(block)].sort((a, b) => a.start - b.start).slice(0, MOST),
);

const isLatin = (c: string) => /\p{Script=Latin}/u.test(c);
const isCyrillic = (c: string) => /\p{Script=Cyrillic}/u.test(c);

/** Words in which all letters of one script look like letters of the other. */
function wordsIn({ source, language }: Block): Mixed[] {
  const found: Mixed[] = [];
  if (!/\p{Script=Cyrillic}/u.test(source)) return found;
  for (const m of source.matchAll(
    // A figure glued to a long word refers to a note.
    /(?<![\p{L}\p{M}\p{N}/])[\p{Script=Latin}\p{Script=Cyrillic}]{2,}(?:(?![\p{L}\p{M}\p{N}/])|(?<=\p{L}{4})(?=\p{N}{1,2}(?![\p{L}\p{N}/])))/gu,
  )) {
    const word = m[0];
    const latin = [...word].filter(isLatin);
    const cyrillic = [...word].filter(isCyrillic);
    // "XXв": a Roman number.
    if (
      !latin.length ||
      !cyrillic.length ||
      /^[IVXLCDM]+(?:[а-я]|вв|гг|го|му|[ыо]?[йемх]|ая|ую|ого|ому|ыми)$/.test(word)
    )
      continue;
    const toCyrillic = latin.every(c => LATIN.includes(c)) ? mapped(word, LATIN, CYRILLIC) : null;
    const toLatin = cyrillic.every(c => CYRILLIC.includes(c)) ? mapped(word, CYRILLIC, LATIN) : null;
    if (!toCyrillic && !toLatin) continue;
    const fewer = toCyrillic && (!toLatin || language === 'ru') ? latin : cyrillic;
    const args = { word, letters: [...new Set(fewer)].join(', ') };
    found.push({
      start: m.index,
      end: m.index + word.length,
      message:
        fewer === latin
          ? say('“{word}” has Latin letters among the Cyrillic ones: {letters}', args)
          : say('“{word}” has Cyrillic letters among the Latin ones: {letters}', args),
      right: (fewer === latin ? [toCyrillic, toLatin] : [toLatin, toCyrillic]).filter(w => w !== null),
    });
  }
  return found;
}

/** What is certainly a symbol of a document, but for the script of its letters. */
const SYMBOL =
  /^(?:A\/\d{1,2}\/\d|S\/(?:19|20)\d\d\/\d|E\/(?:19|20)\d\d\/\d|[AS]\/RES\/\d|S\/PRST\/\d|S\/PV\.\d|A\/(?:HRC|C\.\d|AC\.\d+|ES-\d+|S-\d+|CONF\.\d+)\/|[SE]\/[AC]?[CN]\.\d+\/)/;

/** Symbols with Cyrillic letters, or with the letter O for a nought. */
function symbolsIn({ source }: Block): Mixed[] {
  const found: Mixed[] = [];
  for (const m of source.matchAll(
    /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/.]|№ ?)[ASEАСЕ](?:\/[\p{Script=Latin}\p{Script=Cyrillic}\p{N}-]+(?:\.[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]+)*)+/gu,
  )) {
    const symbol = m[0];
    if (!isCyrillic(symbol) && !/\d[Oo]|[Oo]\d/.test(symbol)) continue;
    const right = symbol.split('/').map(component).join('/');
    if (right === symbol || isCyrillic(right) || !SYMBOL.test(right)) continue;
    found.push({
      start: m.index,
      end: m.index + symbol.length,
      message: isCyrillic(symbol)
        ? say('The symbol “{symbol}” has Cyrillic letters; symbols are Latin in every language.', { symbol })
        : say('The symbol “{symbol}” has the letter O for a nought.', { symbol }),
      right: [right],
    });
  }
  return found;
}

function component(text: string): string {
  const figures = text.replace(/[OoОо]/g, '0').replace(/З/g, '3');
  return /\d/.test(text) && /^\d+$/.test(figures) ? figures : mapped(text, CYRILLIC, LATIN);
}

function fixes(d: Document, part: Part, start: number, end: number, right: readonly string[]): Fix[] {
  return right.map(text => ({
    title: isCyrillic(text)
      ? say('Write “{word}” in Cyrillic letters', { word: text })
      : say('Write “{word}” in Latin letters and figures', { word: text }),
    edits: [{ ...placed(d, part, start, end), text }],
    preferred: right.length === 1,
  }));
}
