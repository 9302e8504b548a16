import type { Document, Letter } from '../letter/letter';
import type { Stretch } from '../letter/ranges';
import { signatureOf } from '../letter/signature';
import type { Block } from '../syntax/parts/block';
import { allMatches } from '../text/allMatches';
import { fold } from '../text/fold';
import { everyAnnex } from './common/annexes';
import { isText } from './common/characters';
import { fixLater } from './common/fixLater';
import { NOTHING } from './common/found';
import { firstIn, placeOf, respelled, typed } from './common/occurrences';
import { once } from './common/once';
import { type Difference, oneSound, stemOf, TRANSCRIBING } from './common/spelling';
import { type About, issuedForm, type Rule, say } from './types';

export const about: About = {
  entries: ['SI-11'],
  basis: 'contradiction',
  what: 'The name of a signatory is spelled otherwise in the text.',
  why: 'A contradiction inside the letter: one person has one name in it.',
  fix: 'review',
  examples: [
    {
      letter: 'en/01',
      swaps: [['Excellencies, ladies', '⟦Dulcelena⟧ Évora Monteiro speaks. Excellencies, ladies']],
    },
    {
      letter: 'zh/42',
      swaps: [['我国政府特别重视', '鲁斯塔姆·⟦卡利莫夫⟧主持讨论会。我国政府特别重视']],
    },
  ],
};

export const rule: Rule = {
  id: 'misspelled-signatory',
  severity: 'warning',
  stages: issuedForm,
  check(d, report) {
    const signatures = signaturesOf(d);
    const signed = new Set(signatures.map(s => s.part));
    const search = searchFor(signatures.map(s => s.part.block));
    for (const other of d.syntax.parts) {
      if (signed.has(other)) continue;
      for (const found of search(other.block)) {
        const { part, signature } = signatures[found.nth]!;
        const own = { part, ...found.own };
        const word = { part: other, ...found.word };
        const { at, a, b } = found.difference;
        report({
          ...placeOf(d, word),
          message: say('The letter is signed “{name}”; here the name is spelled “{other}”.', {
            name: signature.name!,
            other: typed({ ...word, ...found.whole }),
          }),
          related: [{ ...placeOf(d, own), message: say('The name in the signature') }],
          fixes: [
            fixLater(say('Spell the name as in the signature'), () => [
              respelled(d, word, at, b.length, own, a.length),
            ]),
            fixLater(say('Spell the signature like this'), () => [respelled(d, own, at, a.length, word, b.length)]),
          ],
        });
      }
    }
  },
};

function signaturesOf(d: Document): Letter['signatures'] {
  return [...d.signatures, ...[...everyAnnex(d.annexes)].flatMap(([a]) => a.signatures)];
}

interface Otherwise {
  /** The name, as the index of its signature. */
  readonly nth: number;
  readonly word: Stretch;
  readonly whole: Stretch;
  /** What it should be, in the signature. */
  readonly own: Stretch;
  readonly difference: Difference;
}

interface Search {
  readonly signed: readonly Block[];
  readonly find: (block: Block) => readonly Otherwise[];
}

const searches = new WeakMap<Block, Search>();

/** Finds the names of signatures spelled otherwise; as long as these are the same a block is looked at once. */
function searchFor(signed: readonly Block[]): Search['find'] {
  const known = signed[0] && searches.get(signed[0]);
  if (known && known.signed.length === signed.length && signed.every((b, i) => b === known.signed[i]))
    return known.find;
  const byKey = new Map<string, number[]>();
  signed.forEach((block, nth) => {
    for (const key of new Set(block.learned(nameIn).map(keyOf))) {
      const on = byKey.get(key);
      if (on) on.push(nth);
      else byKey.set(key, [nth]);
    }
  });
  const find = once((block: Block): readonly Otherwise[] => {
    if (!byKey.size || !isText(block)) return NOTHING;
    const having = new Set(block.learned(keysIn).flatMap(key => byKey.get(key) ?? []));
    if (!having.size) return NOTHING;
    const words = wordsIn(block.folded);
    const all = [...having].slice(0, MOST).flatMap(nth => {
      const own = signed[nth]!;
      const found = own.language === block.language && otherwise(words, own.learned(nameIn));
      const at = found && firstIn(own, found.own);
      return at ? [{ nth, ...found, own: at }] : [];
    });
    return all.slice(0, MOST_IN_PART);
  });
  if (signed[0]) searches.set(signed[0], { signed, find });
  return find;
}

/** So many names have a word in common with a part, and so many are misspelled in it, only in a text made to take long. */
const MOST = 200;
const MOST_IN_PART = 20;

interface Word extends Stretch {
  readonly text: string;
  /** Without what its case adds. */
  readonly stem: string;
  /** Only a space, or the point that parts the names of a foreigner in Chinese, stands before it. */
  readonly joined: boolean;
}

const WORD = new RegExp(`[${TRANSCRIBING}]+|[^\\P{L}\\p{Script=Han}](?:[^\\P{L}\\p{Script=Han}]|['-])*`, 'gu');

function wordsIn(folded: string): Word[] {
  const words: Word[] = [];
  for (const m of allMatches(WORD, folded)) {
    const before = words.at(-1);
    const joined = !!before && /^(?: |[·•・.])$/.test(folded.slice(before.end, m.index));
    words.push({ text: m[0], stem: stemOf(m[0]), start: m.index, end: m.index + m[0].length, joined });
  }
  return words;
}

/** The words of the name in a signature; none where no two of them belong together. */
function nameIn(block: Block): readonly Word[] {
  const words = wordsIn(fold(block.learned(signatureOf).name ?? ''));
  return words.some(w => w.joined) ? words : NOTHING;
}

/** Two words of a name, one as it should be and the other not; the first such place among words. */
function otherwise(
  words: readonly Word[],
  name: readonly Word[],
): (Omit<Otherwise, 'nth' | 'own'> & { own: string }) | null {
  for (let k = 1; k < name.length; k++) {
    if (!name[k]!.joined) continue;
    const [first, second] = [name[k - 1]!.stem, name[k]!.stem];
    for (let i = 1; i < words.length; i++) {
      if (!words[i]!.joined) continue;
      const [a, b] = [ending(words[i - 1]!, name[k - 1]!.text), words[i]!];
      const [left, right] = [a.stem, b.stem];
      if (left.length < 2 || right.length < 2 || (left !== first) === (right !== second)) continue;
      const [own, word] = left === first ? [second, b] : [first, a];
      const difference = oneSound(own, word.stem);
      if (difference) return { word, whole: { start: a.start, end: b.end }, own, difference };
    }
  }
  return null;
}

const isHan = (text: string) => /^\p{Script=Han}/u.test(text);

/** Equal for words of which one can be the other with something before it, or in another case. */
const keyOf = ({ text, stem }: Word): string => (isHan(text) ? text.slice(-2) : stem);

const keysIn = ({ folded }: Block): readonly string[] => [...new Set(wordsIn(folded).map(keyOf))];

/** In Chinese other characters may stand before a name. */
function ending(word: Word, name: string): Word {
  if (word.text.length <= name.length || !isHan(word.text)) return word;
  const text = word.text.slice(-name.length);
  return { ...word, text, stem: text, start: word.end - name.length };
}
