import type { Language } from '../../../server/src/languages/types';
import { everyAnnex } from '../../../server/src/rules/common/annexes';
import { ownMastheadDate } from '../../../server/src/rules/common/dates';
import { type MastheadLine, mastheadLines } from '../../../server/src/rules/common/masthead';
import { originalOf } from '../../../server/src/rules/common/originals';
import { lineAt } from '../../../server/src/text/lines';
import { changed, cut, lineBehind } from '../change';
import type { Mutation, Operator, Range, Subject } from '../subject';
import { fullTitle } from './titleForms';

const distribution = (l: Subject): MastheadLine | undefined =>
  fullTitle(l) ? mastheadLines(l.d).find(x => /^distr(?:ibution)?[. :]/.test(x.folded)) : undefined;

/** A line of the block goes; where it shares its line with a column, no fix can put one in. */
function deleted(l: Subject, line: MastheadLine | undefined, others: readonly (Range | undefined)[]): Mutation[] {
  const [anchor] = others;
  if (!line || others.some(o => !o)) return [];
  const alone = [line, anchor!].every(({ start, end }) => {
    const at = l.d.syntax.lines[lineAt(l.d.syntax.lines, start)]!;
    return !(l.text.slice(at.start, start) + l.text.slice(end, at.end)).replace(/\p{Cf}/gu, '').trim();
  });
  const typed = [l.text.slice(line.start, line.end).trim()];
  return [changed(l, cut(l, line.part, line), anchor!, { typed, restorable: alone })];
}

const original = (l: Subject) => mastheadLines(l.d).find(x => /^original ?:/.test(x.folded));
const date = (l: Subject) => {
  const at = ownMastheadDate(l.d);
  return at ? mastheadLines(l.d).find(x => x.start <= at.start && at.end <= x.end) : undefined;
};

export const lines: readonly Operator[] = [
  {
    rule: 'incomplete-masthead',
    name: 'the distribution is deleted',
    anew: true,
    apply: l => (original(l) && l.d.symbols.length ? deleted(l, distribution(l), [date(l)]) : []),
  },
  {
    rule: 'incomplete-masthead',
    name: 'the date is deleted',
    anew: true,
    apply: l => (original(l) && l.d.symbols.length ? deleted(l, date(l), [distribution(l)]) : []),
  },
];

const CATEGORIES: Readonly<Record<Language, readonly string[]>> = {
  ar: ['Limited', 'Restricted'],
  en: ['Limited', 'Restricted'],
  es: ['limitada', 'reservada'],
  fr: ['limitée', 'restreinte'],
  ru: ['Limited', 'Restricted'],
  zh: ['Limited', 'Restricted'],
};

export const limited: Operator = {
  rule: 'limited-distribution',
  name: 'another category of distribution',
  apply(l) {
    const line = distribution(l);
    const m = line && /(?:general|generale)$/.exec(line.folded);
    // Letters of committees may be for a few.
    if (!line || !m || !l.d.symbols.length || l.d.symbols.some(s => /[A-Z]\.\d|HRC/.test(s))) return [];
    const at = line.place(m.index, m.index + m[0].length);
    return CATEGORIES[l.language].map(text => changed(l, [{ ...at, text }], at));
  },
};

const TRANSLATED: Readonly<
  Partial<Record<Language, { distribution: string; original: string; names: Readonly<Record<string, string>> }>>
> = {
  ar: {
    distribution: 'التوزيع: عام',
    original: 'الأصل: ',
    names: {
      arabic: 'بالعربية',
      chinese: 'بالصينية',
      english: 'بالإنكليزية',
      french: 'بالفرنسية',
      russian: 'بالروسية',
      spanish: 'بالإسبانية',
    },
  },
  ru: {
    distribution: 'Распространение: общее',
    original: 'Подлинный текст: ',
    names: {
      arabic: 'арабский',
      chinese: 'китайский',
      english: 'английский',
      french: 'французский',
      russian: 'русский',
      spanish: 'испанский',
    },
  },
  zh: {
    distribution: '分发：普遍',
    original: '原件：',
    names: {
      arabic: '阿拉伯文',
      chinese: '中文',
      english: '英文',
      french: '法文',
      russian: '俄文',
      spanish: '西班牙文',
    },
  },
};

export const translated: readonly Operator[] = (['distribution', 'original'] as const).map(which => ({
  rule: 'translated-masthead',
  name: `the line of the ${which}`,
  apply(l) {
    const words = TRANSLATED[l.language];
    const line = which === 'original' ? original(l) : distribution(l);
    if (!words || !line || !fullTitle(l)) return [];
    const id = /^original ?: ?([a-z]+)$/.exec(line.folded)?.[1];
    if (which === 'original' ? !id || !(id in words.names) : !/^distr\. ?: ?general$/.test(line.folded)) return [];
    const text = which === 'original' ? words.original + words.names[id!] : words.distribution;
    return [changed(l, [{ start: line.start, end: line.end, text }], { start: line.start, end: line.end })];
  },
}));

const NAMES: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  ar: { ar: 'بالعربية', en: 'بالإنكليزية', es: 'بالإسبانية', fr: 'بالفرنسية', ru: 'بالروسية', zh: 'بالصينية' },
  en: { ar: 'Arabic', en: 'English', es: 'Spanish', fr: 'French', ru: 'Russian', zh: 'Chinese' },
  es: { ar: 'árabe', en: 'inglés', es: 'español', fr: 'francés', ru: 'ruso', zh: 'chino' },
  fr: { ar: 'arabe', en: 'anglais', es: 'espagnol', fr: 'français', ru: 'russe', zh: 'chinois' },
  ru: { ar: 'арабском', en: 'английском', es: 'испанском', fr: 'французском', ru: 'русском', zh: 'китайском' },
  zh: { ar: '阿拉伯文', en: '英文', es: '西班牙文', fr: '法文', ru: '俄文', zh: '中文' },
};
const TAG: Readonly<Record<Language, string>> = {
  ar: '[الأصل: {name}]',
  en: '[Original: {name}]',
  es: '[Original: {name}]',
  fr: '[Original : {name}]',
  ru: '[Подлинный текст на {name} языке]',
  zh: '[原件：{name}]',
};

export const tag: Operator = {
  rule: 'redundant-original-tag',
  name: 'a tag with the language of the masthead',
  apply(l) {
    const masthead = originalOf(l.d);
    const [annex] = [...everyAnnex(l.d.annexes)][0] ?? [];
    const tagged = l.d.syntax.parts.some(p => p.kind === 'originalTag');
    if (!masthead || !annex || tagged || annex.title.part.language !== l.language) return [];
    const { section } = annex;
    // A text in another language has the tag rightly.
    if (section.parts.some(p => p.kind === 'paragraph' && p.language !== l.language)) return [];
    const edit = lineBehind(
      l,
      annex.title.part,
      [TAG[l.language].replace('{name}', NAMES[l.language][masthead.language])],
      true,
    );
    return [changed(l, [edit], edit)];
  },
};
