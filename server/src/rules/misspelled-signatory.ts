import type { Document, Letter } from '../letter/letter';
import type { Part } from '../syntax/parts/parts';
import { fold } from '../text/fold';
import { everyAnnex } from './common/annexes';
import { textParts } from './common/characters';
import { type Occurrence, occurrences, placeOf, respelled, typed } from './common/occurrences';
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
    const texts = textParts(d).filter(p => !signed.has(p));
    const names = signatures.map(s => ({ ...s, words: wordsIn(fold(s.signature.name ?? '')) }));
    const having = new Map<string, number[]>(names.flatMap(n => n.words.map(w => [keyOf(w), []])));
    texts.forEach((p, i) => {
      for (const key of p.block.learned(keysIn)) having.get(key)?.push(i);
    });
    for (const { part, signature, words } of names) {
      const some = new Set(words.flatMap(w => having.get(keyOf(w))!));
      for (const i of [...some].sort((a, b) => a - b)) {
        const other = texts[i]!;
        const found = other.language === part.language && otherwise(other, words);
        const own = found && occurrences([part], found.own)[0];
        if (!own) continue;
        const { at, a, b } = found.difference;
        report({
          ...placeOf(d, found.word),
          message: say('The letter is signed “{name}”; here the name is spelled “{other}”.', {
            name: signature.name!,
            other: typed({ ...found.word, ...found.whole }),
          }),
          related: [{ ...placeOf(d, own), message: say('The name in the signature') }],
          fixes: [
            {
              title: say('Spell the name as in the signature'),
              edits: [respelled(d, found.word, at, b.length, own, a.length)],
            },
            {
              title: say('Spell the signature like this'),
              edits: [respelled(d, own, at, a.length, found.word, b.length)],
            },
          ],
        });
      }
    }
  },
};

function signaturesOf(d: Document): Letter['signatures'] {
  return [...d.signatures, ...[...everyAnnex(d.annexes)].flatMap(([a]) => a.signatures)];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Only a space, or the point that parts the names of a foreigner in Chinese, stands before it. */
  readonly joined: boolean;
}

function wordsIn(folded: string): Word[] {
  const words: Word[] = [];
  const pattern = new RegExp(`[${TRANSCRIBING}]+|[^\\P{L}\\p{Script=Han}](?:[^\\P{L}\\p{Script=Han}]|['-])*`, 'gu');
  for (const m of folded.matchAll(pattern)) {
    const before = words.at(-1);
    const joined = !!before && /^(?: |[·•・.])$/.test(folded.slice(before.end, m.index));
    words.push({ text: m[0], start: m.index, end: m.index + m[0].length, joined });
  }
  return words;
}

interface Otherwise {
  readonly word: Occurrence;
  readonly whole: { readonly start: number; readonly end: number };
  readonly own: string;
  readonly difference: Difference;
}

/** Two words of a name, one as it should be and the other not; the first such place in a part. */
function otherwise(part: Part, name: readonly Word[]): Otherwise | null {
  const words = part.block.learned(allWords);
  for (let k = 1; k < name.length; k++) {
    if (!name[k]!.joined) continue;
    const [first, second] = [stemOf(name[k - 1]!.text), stemOf(name[k]!.text)];
    for (let i = 1; i < words.length; i++) {
      if (!words[i]!.joined) continue;
      const [a, b] = [ending(words[i - 1]!, name[k - 1]!.text), words[i]!];
      const [left, right] = [stemOf(a.text), stemOf(b.text)];
      if (left.length < 2 || right.length < 2 || (left !== first) === (right !== second)) continue;
      const [own, word] = left === first ? [second, b] : [first, a];
      const difference = oneSound(own, stemOf(word.text));
      if (difference) return { word: { part, ...word }, whole: { start: a.start, end: b.end }, own, difference };
    }
  }
  return null;
}

const allWords = ({ folded }: { folded: string }) => wordsIn(folded);

/** Equal for words of which one can be the other with something before it, or in another case. */
const keyOf = ({ text }: Word): string => (/^\p{Script=Han}/u.test(text) ? text.slice(-2) : stemOf(text));

const keysIn = ({ folded }: { folded: string }): readonly string[] => [...new Set(wordsIn(folded).map(keyOf))];

/** In Chinese other characters may stand before a name. */
function ending(word: Word, name: string): Word {
  if (!/^\p{Script=Han}/u.test(word.text) || word.text.length <= name.length) return word;
  return { ...word, text: word.text.slice(-name.length), start: word.end - name.length };
}
