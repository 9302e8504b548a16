import { generate } from '../../../server/src/languages/formula';
import { readTitle, type TitleParts } from '../../../server/src/languages/titles';
import type { Language } from '../../../server/src/languages/types';
import { foldedRange } from '../../../server/src/letter/ranges';
import { everyAnnex, senderWords } from '../../../server/src/rules/common/annexes';
import { interrupted, replaceIn, replacePart } from '../../../server/src/rules/common/layout';
import { firstWords } from '../../../server/src/rules/common/places';
import { asterisksOf } from '../../../server/src/rules/common/words';
import type { Part } from '../../../server/src/syntax/parts/parts';
import { fold } from '../../../server/src/text/fold';
import { changed, rewritten, without } from '../change';
import type { Mutation, Operator, Subject } from '../subject';

interface Title {
  readonly part: Part;
  readonly parts: TitleParts;
}

const READ = ['title.text', 'title.date', 'title.sender', 'title.addressees'] as const;

/** The title of the letter, where all of it is read as annotated. */
export const fullTitle = (l: Subject): Title | null =>
  l.d.title?.parts.found === 3 && l.d.title.part.language === l.language && l.sure(...READ) ? l.d.title : null;

/** The comma behind the date, in the title or in that of an annex. */
export const comma: readonly Operator[] = ['the title', 'the title of an annex'].map((where, i) => ({
  rule: 'comma-after-date',
  name: `in ${where}`,
  apply(l) {
    const own = fullTitle(l);
    if (!own || !['ar', 'en', 'es'].includes(l.language)) return [];
    const annexes = [...everyAnnex(l.d.annexes)].flatMap(([{ title }]) =>
      title.letter?.found === 3 && title.letter.date?.value && title.part.language === l.language
        ? [{ part: title.part, parts: title.letter }]
        : [],
    );
    return (i ? annexes.slice(0, 2) : [own]).flatMap(({ part, parts }) => {
      const at = foldedRange(l.d.syntax, part, parts.date!).end;
      // Where the title ends with the date, or the comma is there, nothing is to be made.
      if (parts.date!.end >= Math.max(parts.sender!.end, parts.addressees!.end) || /^\s*[,،]/.test(l.text.slice(at)))
        return [];
      const edit = { start: at, end: at, text: l.language === 'ar' ? '،' : ',' };
      return [changed(l, [edit], { start: at - 1, end: at + 1 })];
    });
  },
}));

const order = (formula: string) => (formula.match(/\{(?:date|sender|addressees)\}/g) ?? []).join();

/** The title in the words of the letter, in another order that has all of them. */
export const orders: readonly Operator[] = [1, 2, 3].map(n => ({
  rule: 'title-order',
  name: `order ${n}`,
  anew: true,
  unknown: /^title\.text$/,
  apply(l) {
    const title = fullTitle(l);
    if (!title || !['en', 'fr', 'ru'].includes(l.language) || interrupted(l.d, title.part)) return [];
    const { part, parts } = title;
    // Old titles in capitals have orders of their own.
    if (part.block.text === part.block.text.toUpperCase()) return [];
    const formulas = l.pack.pack.title.formulas[parts.kind];
    const house = order(formulas[0]!);
    const others = formulas.filter(f => order(f).split(',').length === 3 && order(f) !== house);
    const formula = [...new Map(others.map(f => [order(f), f])).values()][n - 1];
    if (!formula) return [];
    const text = generate(formula, {
      date: part.block.quote(parts.date!),
      sender: senderWords(part, parts)!,
      addressees: part.block.quote(parts.addressees!),
    });
    if (readTitle(part.block.pack, fold(text))?.found !== 3) return [];
    const m = changed(l, replacePart(l.d, part, text + asterisksOf(part.block.source)));
    const { start } = foldedRange(l.d.syntax, part, { start: 0, end: 1 });
    return [{ ...m, expectedRange: { start, end: start + text.length } }];
  },
}));

const UNITED_NATIONS: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: / لدي الامم المتحدة$/,
  en: / to the united nations$/,
  es: / ante las naciones unidas$/,
  fr: / aupres de l'organisation des nations unies$/,
  zh: /(?<=常驻)联合国(?=代表|观察员|代表团)/,
};

export const unitedNations: Operator = {
  rule: 'missing-united-nations',
  name: 'where the sender is permanent is deleted',
  anew: true,
  apply(l) {
    const title = fullTitle(l);
    const { start, end } = title?.parts.sender ?? { start: 0, end: 0 };
    const m = title && UNITED_NATIONS[l.language]?.exec(title.part.block.folded.slice(start, end));
    if (!m) return [];
    const range = foldedRange(l.d.syntax, title.part, { start: start + m.index, end: start + m.index + m[0].length });
    return [changed(l, rewritten(l, title.part, range), foldedRange(l.d.syntax, title.part, title.parts.sender!))];
  },
};

export const noTitle: Operator = {
  rule: 'missing-title',
  name: 'the title is deleted',
  restorable: false,
  // The notes, and the titles of annexes, have nothing above them that they belong to.
  also: ['footnote-without-reference'],
  apply(l) {
    const first = l.d.paragraphs[0];
    if (!fullTitle(l) || !first || !l.d.organs.length || !l.sure('starts:organ', 'title.lines')) return [];
    return [changed(l, without(l, l.d.title!.part), firstWords(l.d, first))];
  },
};

type Say = (sender: string, name: string) => string | null;

const BARE: Readonly<Record<Language, string>> = {
  ar: 'سعادة السيد ',
  en: '',
  es: 'Excmo. Sr. ',
  fr: '',
  ru: 'г-на ',
  zh: '',
};

/** The office with an honorific before it. */
const honored: Readonly<Record<Language, Say>> = {
  ar: s => BARE.ar + s,
  en: (s, name) => (/^the /i.test(s) ? `H.E. Mr. ${name}, ${s.slice(4)}` : null),
  es: s => s.replace(/^(el|la) /i, `$1 ${BARE.es}`),
  fr: (s, name) => (/^(?:le|la) /i.test(s) ? `S. E. M. ${name}, ${s.slice(3)}` : null),
  ru: s => BARE.ru + s,
  zh: (s, name) => `${s}${name}先生`,
};

export const honorific: Operator = {
  rule: 'honorific-in-title',
  name: 'an honorific before the sender',
  anew: true,
  also: ['annex-title-mismatch'],
  apply(l): readonly Mutation[] {
    const title = fullTitle(l);
    const name = l.d.signatures[0]?.signature.name;
    const { sender } = title?.parts ?? {};
    if (!title || !name || !sender || interrupted(l.d, title.part)) return [];
    const range = foldedRange(l.d.syntax, title.part, sender);
    const typed = title.part.block.quote(sender);
    const made = honored[l.language](typed, name);
    const words = typed === typed.toUpperCase() && !['ar', 'zh'].includes(l.language) ? made?.toUpperCase() : made;
    if (!words || words === title.part.block.quote(sender)) return [];
    const make = (text: string) => changed(l, replaceIn(l.d, title.part, range, text), range);
    // Behind the office the name stays, since it may be a part of something else.
    return [{ ...make(words), ...(l.language === 'zh' && { correct: make(words.slice(0, -2)).text }) }];
  },
};
