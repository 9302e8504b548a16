import { perLanguage } from '../languages/perLanguage';
import type { Language } from '../languages/types';
import type { Annex, Document } from '../letter/letter';
import { foldedRange } from '../letter/ranges';
import type { Part } from '../syntax/parts/parts';
import { allMatches } from '../text/allMatches';
import { foldPattern } from '../text/fold';
import { everyAnnex } from './common/annexes';
import { type Find, within } from './common/found';
import { ownTextWith } from './common/habits';
import { type About, type Edit, everyStage, type Rule, say } from './types';
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
    const find = wrongIn(d.language);
    const title = d.title?.part.language === d.language ? d.title.part : null;
    const texts = [...d.signatures.map(s => s.part).filter(p => p.language === d.language), ...ownTextWith(d, find)];
    for (const part of title ? [title, ...texts] : texts)
      for (const slip of part.block.learned(find)) {
        if (slip.form.titleOnly && part !== title) continue;
        const { range, wrong, right, edit } = placedIn(d, part, slip);
        // Titles of annexes repeat that of the letter; where they say something else, that is told of them.
        const repeated =
          part === title ? [...everyAnnex(d.annexes)].flatMap(([a]) => again(d, a, find, slip.form)) : [];
        report({
          ...range,
          message: say('It should be “{right}”, not “{wrong}”.', { right, wrong }),
          fixes: [{ title: say('Write “{right}”', { right }), edits: [edit, ...repeated], preferred: true }],
        });
      }
  },
};

interface Slip {
  readonly form: Form;
  readonly m: RegExpExecArray;
}

/** What is wrong in a block as one of a language. */
const wrongIn = perLanguage(id =>
  within(['title', 'annexTitle', 'signature', 'paragraph'], ({ folded }) =>
    formsOf(id).flatMap((form): Slip[] => allMatches(form.pattern, folded).map(m => ({ form, m }))),
  ),
);

function again(d: Document, { title: { letter, part } }: Annex, find: Find<Slip>, form: Form): Edit[] {
  if (!letter) return [];
  const slips = part.block.learned(find).filter(s => s.form === form);
  return slips.map(s => placedIn(d, part, s).edit);
}

function placedIn(d: Document, part: Part, { form, m }: Slip) {
  const span = { start: m.index, end: m.index + m[0].length };
  const article = { start: m.index, end: m.index + m[1]!.length };
  const wrong = part.block.quote(span);
  const text = likeTyped(wrong, form.right);
  return {
    range: foldedRange(d.syntax, part, span),
    wrong,
    right: text + part.block.quote({ start: article.end, end: span.end }),
    // A line may end where the space is.
    edit: text.endsWith(' ')
      ? { ...foldedRange(d.syntax, part, { ...article, end: article.end - 1 }), text: text.trimEnd() }
      : { ...foldedRange(d.syntax, part, article), text },
  };
}

function likeTyped(typed: string, right: string): string {
  if (typed[0] === typed[0]!.toLowerCase()) return right;
  return typed === typed.toUpperCase() ? right.toUpperCase() : right[0]!.toUpperCase() + right.slice(1);
}

interface Form {
  readonly pattern: RegExp;
  readonly right: string;
  /** In the text a State may write as it likes. */
  readonly titleOnly: boolean;
}

const form = (wrong: string, names: string, right: string, titleOnly = false): Form => ({
  pattern: new RegExp(`(?<![\\p{L}-])(${wrong})(${foldPattern(names)})(?! du sud| del sur)(?![\\p{L}-])`, 'gu'),
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

const formsOf = perLanguage((id): readonly Form[] => makers[id]?.() ?? []);
