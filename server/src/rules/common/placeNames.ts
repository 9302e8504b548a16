import { perLanguage } from '../../languages/perLanguage';
import type { Block } from '../../syntax/parts/block';
import { fold } from '../../text/fold';
import { PLACE_WORDS } from '../words/names';
import { stemOf, TRANSCRIBING } from './spelling';

/** A name that stands with a word that says what kind of place it is. */
export interface PlaceName {
  /** Folded, without what its case adds. */
  readonly stem: string;
  /** Equal for names of places of one kind. */
  readonly kind: number;
}

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}";
const NAMES = `(${CAPITALISED}(?: ${CAPITALISED})?)`;
const HAN = `([${TRANSCRIBING}]{4,12}|[A-Z][\\p{Script=Latin}'’-]{1,40})`;
/** Behind the word; with the article it may be a name that says something: المنطقة الشرقية. */
const ARABIC = '((?!ال)[ء-ي]{6,})';
/** Endings of adjectives, of numbers and of pronouns: the word says something and names nothing. */
const ADJECTIVE = /(?:ة|ات|ين|ون|ان|يا|ها|هم|هما|نا)$/;
/** Begins a sentence and no name. */
const LEADING = /^(?:The|In|At|On|From|Near|And|For|To|Of|Le|La|El|Los|Las) (?=\p{Lu})/u;

interface Named {
  /** The word by itself, which is quickly looked for. */
  readonly word: RegExp;
  readonly source: string;
  pattern?: RegExp;
  readonly kind: number;
}

interface Patterns {
  /** Any of the words; most texts have none. */
  readonly cue: RegExp;
  readonly names: readonly Named[];
}

const patternsOf = perLanguage((id): Patterns => {
  const name = id === 'zh' ? HAN : id === 'ar' ? ARABIC : NAMES;
  const word = (w: string) => (id === 'zh' ? w : `(?<![\\p{L}\\p{M}])${w}(?![\\p{L}\\p{M}])`);
  const names = PLACE_WORDS[id].flatMap(([before, behind], kind) => {
    const after = before.endsWith(' ') || before.endsWith(')') ? ' ?' : ' ';
    // An adjective is one word in Russian.
    const ahead = id === 'ru' ? `(${CAPITALISED})` : name;
    const list: Named[] = [];
    const add = (cue: string, source: string) => list.push({ word: new RegExp(cue, 'u'), source, kind });
    if (before) add(before, `(?<![\\p{L}\\p{M}])${before}${after}${name}`);
    if (behind) add(behind, `${ahead} ?${word(behind)}`);
    return list;
  });
  return { cue: new RegExp(PLACE_WORDS[id].flat().filter(Boolean).join('|'), 'u'), names };
});

/** The names of places in a block, each kind of place once. */
export function placeNames({ language, text }: Block): PlaceName[] {
  const found = new Map<string, PlaceName>();
  const { cue, names } = patternsOf(language);
  if (!cue.test(text)) return [];
  for (const n of names) {
    if (!n.word.test(text)) continue;
    n.pattern ??= new RegExp(n.source, 'gu');
    const { pattern, kind } = n;
    for (const m of text.matchAll(pattern)) {
      if (language === 'ar' && ADJECTIVE.test(m[1]!)) continue;
      const stem = stemOf(fold(m[1]!.replace(LEADING, '')));
      found.set(`${kind} ${stem}`, { stem, kind });
    }
  }
  return [...found.values()];
}
