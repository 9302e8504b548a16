import type { Language } from '../languages/types';
import type { Document } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { foldPattern } from '../text/fold';
import { everyAnnex } from './common/annexes';
import { type About, everyStage, type Rule, say } from './types';
import { ARTICLES } from './words/articles';

export const about: About = {
  entries: ['NM-07'],
  basis: 'rule',
  what: 'The name of a State has the wrong article, or a preposition that is not drawn together with it.',
  why: 'UNTERM gives the names of States with their articles: the Niger, le Niger, el Níger.',
  fix: 'safe',
  examples: [
    { letter: 'en/22', swaps: [['Representative of Oman to', 'Representative ⟦of Niger⟧ to']] },
    { letter: 'fr/22', swaps: [['de la Tchéquie', '⟦de le Niger⟧']] },
    { letter: 'es/22', swaps: [['de Mónaco', '⟦de el Uruguay⟧']] },
    { letter: 'ar/22', swaps: [['خبراء من تسعة عشر', 'خبراء ⟦ل السودان⟧ من تسعة عشر']] },
  ],
};

export const rule: Rule = {
  id: 'wrong-article',
  severity: 'warning',
  stages: everyStage,
  check(d, report) {
    for (const { pattern, right, titleOnly } of formsOf(d.language))
      for (const part of titleOnly ? titles(d) : [...titles(d), ...texts(d)])
        for (const m of part.block.folded.matchAll(pattern)) {
          const at = m.index + m[0].length - m[1]!.length - m[2]!.length;
          const end = at + m[1]!.length;
          const typed = part.block.quote({ start: at, end: m.index + m[0].length });
          const name = part.block.quote({ start: end, end: m.index + m[0].length });
          const capital = typed[0] !== typed[0]!.toLowerCase();
          const text =
            typed === typed.toUpperCase() && capital
              ? right.toUpperCase()
              : capital
                ? right[0]!.toUpperCase() + right.slice(1)
                : right;
          report({
            ...foldedRange(d.syntax, part, { start: at, end: m.index + m[0].length }),
            message: say('It should be “{right}”, not “{wrong}”.', { right: text + name, wrong: typed }),
            fixes: [
              {
                title: say('Write “{right}”', { right: text + name }),
                edits: [{ ...foldedRange(d.syntax, part, { start: at, end }), text }],
                preferred: true,
              },
            ],
          });
        }
  },
};

/** The title of the letter and those of its annexes that repeat it. */
const titles = (d: Document): Part[] =>
  [d.title?.part, ...[...everyAnnex(d.annexes)].map(([{ title }]) => (title.letter ? title.part : undefined))].filter(
    (p): p is Part => p?.language === d.language,
  );
const texts = (d: Document): Part[] =>
  [...d.signatures.map(s => s.part), ...d.paragraphs].filter(p => p.language === d.language);

interface Form {
  readonly pattern: RegExp;
  readonly right: string;
  /** In the text a State may write as it likes. */
  readonly titleOnly: boolean;
}

const form = (wrong: string, names: string, right: string, titleOnly = false): Form => ({
  pattern: new RegExp(`(?<![\\p{L}-])(${wrong})(${foldPattern(names)})(?! [ds]ur? sud| del sur)(?![\\p{L}-])`, 'gu'),
  right,
  titleOnly,
});

const { en, fr, es, ar } = ARTICLES;
const makers: Readonly<Partial<Record<Language, () => Form[]>>> = {
  en: () => [form('of ', en.the, 'of the ', true), form('of the ', 'Ukraine|Lebanon|Yemen', 'of ', true)],
  fr: () => [
    form('de (?:le|la) ', fr.le, 'du '),
    form('a le ', fr.le, 'au '),
    form('(?:du|de le) ', fr.la, 'de la '),
    form('de les ', fr.les, 'des '),
    form('a les ', fr.les, 'aux '),
    form('(?:du|de|de la|de le) ', fr.elided, 'de l’'),
    form('(?:du|de|de la|de le) ', fr.none, 'd’'),
  ],
  es: () => [
    form('de el ', es.el, 'del '),
    form('a el ', es.el, 'al '),
    form('de ', es.el, 'del ', true),
    form('de ', es.la, 'de la ', true),
    form('del ', 'Salvador', 'de El ', true),
  ],
  ar: () => [form('ل ?ال', ar.al, 'لل')],
};

const known = new Map<Language, readonly Form[]>();

function formsOf(id: Language): readonly Form[] {
  if (!known.has(id)) known.set(id, makers[id]?.() ?? []);
  return known.get(id)!;
}
