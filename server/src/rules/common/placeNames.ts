import type { Language } from '../../languages/types';
import type { Block } from '../../syntax/parts/block';
import { fold } from '../../text/fold';
import { PLACE_WORDS } from '../words/names';
import { stemOf, TRANSCRIBING } from './spelling';

/** A name that stands with a word that says what kind of place it is. */
interface PlaceName {
  /** Folded, without what its case adds. */
  readonly stem: string;
  /** Equal for names of places of one kind. */
  readonly kind: number;
}

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
const NAMES = `(${CAPITALISED}(?: ${CAPITALISED})?)`;
const HAN = `([${TRANSCRIBING}]{4,12}|[A-Z][\\p{Script=Latin}'’-]+)`;
/** Behind the word; with the article it may be a name that says something: المنطقة الشرقية. */
const ARABIC = '((?!ال)[ء-ي]{6,})';
/** Endings of adjectives, of numbers and of pronouns: the word says something and names nothing. */
const ADJECTIVE = /(?:ة|ات|ين|ون|ان|يا|ها|هم|هما|نا)$/;
/** Begins a sentence and no name. */
const LEADING = /^(?:The|In|At|On|From|Near|And|For|To|Of|Le|La|El|Los|Las) (?=\p{Lu})/u;

const patterns = new Map<Language, readonly (readonly [RegExp, number])[]>();

function patternsOf(id: Language): readonly (readonly [RegExp, number])[] {
  let list = patterns.get(id);
  if (!list) {
    const name = id === 'zh' ? HAN : id === 'ar' ? ARABIC : NAMES;
    list = PLACE_WORDS[id].flatMap(([before, behind], kind) => {
      const word = (w: string) => (id === 'zh' ? w : `(?<![\\p{L}\\p{M}])${w}`);
      const gap = /[ )]$/.test(before) ? ' ?' : ' ';
      return [
        ...(before ? [[new RegExp(`${word(before)}${gap}${name}`, 'gu'), kind] as const] : []),
        ...(behind
          ? [
              [
                new RegExp(
                  `${id === 'ru' ? `(${CAPITALISED})` : name} ?${id === 'zh' ? behind : `${word(behind)}(?!\\p{L})`}`,
                  'gu',
                ),
                kind,
              ] as const,
            ]
          : []),
      ];
    });
    patterns.set(id, list);
  }
  return list;
}

/** The names of places in a block, each kind of place once. */
export function placeNames(block: Block): PlaceName[] {
  const found = new Map<string, PlaceName>();
  for (const [pattern, kind] of patternsOf(block.language)) {
    for (const m of block.text.matchAll(pattern)) {
      if (block.language === 'ar' && ADJECTIVE.test(m[1]!)) continue;
      const stem = stemOf(fold(m[1]!.replace(LEADING, '')));
      found.set(`${kind} ${stem}`, { stem, kind });
    }
  }
  return [...found.values()];
}
