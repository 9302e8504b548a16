import type { Document } from '../letter/letter';
import type { Part } from '../syntax/parts/parts';
import { fold } from '../text/fold';
import { sentences } from '../text/sentences';
import { inText, isText, MOST } from './common/characters';
import { partsWith } from './common/found';
import { type Occurrence, occurrences, placeOf, respelled, typed } from './common/occurrences';
import { type PlaceName, placeNames } from './common/placeNames';
import { type Difference, oneSound } from './common/spelling';
import { type About, everyStage, type Rule, say } from './types';

export const about: About = {
  entries: ['NM-02'],
  basis: 'contradiction',
  what: 'The name of a place is spelled in two ways.',
  why: 'A contradiction inside the text: readers take two spellings for two places, and a search finds only one of them.',
  fix: 'review',
  examples: [
    {
      letter: 'en/22',
      swaps: [
        ['Not everything has worked', 'The ⟦Kelbajar⟧ district took part. Not everything has worked'],
        ['My delegation looks', 'The district of Kalbajar thanks all of them. My delegation looks'],
      ],
    },
    {
      letter: 'zh/22',
      swaps: [
        ['学员们商定', '学员们在⟦克尔巴贾尔⟧地区商定'],
        ['我国政府欢迎', '克尔巴杰尔区也将加入。我国政府欢迎'],
      ],
    },
    {
      letter: 'fr/22',
      swaps: [
        ['Les participants ont comparé', 'Le village de ⟦Choporlou⟧ y était représenté. Les participants ont comparé'],
        ['Le Parlement tchèque', 'Le village de Choporlu les rejoindra. Le Parlement tchèque'],
      ],
    },
    {
      letter: 'es/22',
      swaps: [
        ['El Grupo analizó', 'Lo propuso la ciudad de ⟦Kakuma⟧. El Grupo analizó'],
        ['Se examinó asimismo', 'La ciudad de Kakoma lo acoge. Se examinó asimismo'],
      ],
    },
    {
      letter: 'ru/22',
      swaps: [
        ['Мы не считаем', 'Так решают и в ⟦Кельбаджарском⟧ районе. Мы не считаем'],
        ['Вместе с тем', 'Об этом пишут из Кяльбаджарского района. Вместе с тем'],
      ],
    },
    {
      letter: 'ar/22',
      swaps: [
        ['وقد أجمع', 'واجتمعوا في قرية ⟦باشليبل⟧. وقد أجمع'],
        ['ورأى المشاركون', 'وزاروا قرية باشلبيل. ورأى المشاركون'],
      ],
    },
  ],
};

export const rule: Rule = {
  id: 'two-spellings',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    const pairs = pairsIn(d);
    // A list of many places has names that are alike.
    if (pairs.length > MOST) return;
    for (const { one, other, difference } of pairs) {
      const swap = one.length > other.length;
      const [few, many] = swap ? [other, one] : [one, other];
      const lengths = [difference.a.length, difference.b.length] as const;
      const [length, manyLength] = swap ? [lengths[1], lengths[0]] : lengths;
      const [first, model] = [few[0]!, many[0]!];
      const { at } = difference;
      const place = (o: Occurrence) => placeOf(d, o);
      report({
        ...place(first),
        message: say('“{name}” is also spelled “{other}”.', { name: typed(first), other: typed(model) }),
        related: [
          ...many.slice(0, MOST).map(o => ({ ...place(o), message: say('The other spelling') })),
          ...few.slice(1, MOST).map(o => ({ ...place(o), message: say('This spelling again') })),
        ],
        fixes: [
          {
            title: say('Spell it everywhere as in “{name}”', { name: typed(model) }),
            edits: few.map(o => respelled(d, o, at, length, model, manyLength)),
          },
          {
            title: say('Spell it everywhere as in “{name}”', { name: typed(first) }),
            edits: many.map(o => respelled(d, o, at, manyLength, first, length)),
          },
        ],
      });
    }
  },
};

const names = inText(placeNames);

/** So many names that begin and end alike are compared with each other. */
const MOST_ALIKE = 200;

interface Pair {
  readonly one: readonly Occurrence[];
  readonly other: readonly Occurrence[];
  readonly difference: Difference;
}

/** Two spellings in parts of one language, both with words for one kind of place and never in one sentence. */
function pairsIn(d: Document): Pair[] {
  const found: Pair[] = [];
  const all = partsWith(d, names);
  for (const id of new Set(all.map(p => p.language))) {
    const named = all.filter(p => p.language === id).flatMap(p => p.block.learned(names));
    // Only inside them do two spellings of a name differ.
    const keyOf = ({ kind, stem }: PlaceName) => `${kind} ${stem[0]} ${stem.at(-1)}`;
    const alike = new Map<string, PlaceName[]>();
    const distinct = [...new Map(named.map(n => [`${n.kind} ${n.stem}`, n])).values()];
    for (const n of distinct) {
      const group = alike.get(keyOf(n));
      if (!group) alike.set(keyOf(n), [n]);
      else if (group.length < MOST_ALIKE) group.push(n);
    }
    const seen = new Set<string>();
    for (const a of distinct) {
      const group = alike.get(keyOf(a))!;
      for (const b of group.slice(group.indexOf(a) + 1)) {
        const difference = oneSound(a.stem, b.stem);
        const key = [a.stem, b.stem].sort().join();
        if (!difference || seen.has(key)) continue;
        const parts = d.syntax.parts.filter(p => p.language === id && isText(p.block));
        if (shareSentence(parts, a.stem, b.stem)) continue;
        seen.add(key);
        const one = occurrences(parts, a.stem);
        const other = occurrences(parts, b.stem);
        if (one.length && other.length) found.push({ one, other, difference });
      }
    }
  }
  return found;
}

/** Whoever names both in one sentence means two places. */
function shareSentence(parts: readonly Part[], a: string, b: string): boolean {
  return parts.some(
    ({ block: { folded, text } }) =>
      folded.includes(a) &&
      folded.includes(b) &&
      sentences(text).some(({ start, end }) => {
        const sentence = fold(text.slice(start, end));
        return sentence.includes(a) && sentence.includes(b);
      }),
  );
}
