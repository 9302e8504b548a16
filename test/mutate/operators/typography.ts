import { isCopiedPage } from '../../../server/src/rules/common/habits';
import type { Part } from '../../../server/src/syntax/parts/parts';
import { changed, placed } from '../change';
import { ownParagraphs } from '../sentence';
import type { Operator, Subject } from '../subject';
import { character, swapped, texts } from './characters';
import { some } from './items';

const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '«': '"', '»': '"' };
const ownText = ({ d }: Subject) => d.paragraphs.filter(p => p.language === d.language);
const unquoted = (l: Subject) => ownText(l).filter(p => !/["“”«»]/.test(p.block.source));

/** One mark of a pair as the keyboard has it, or the half-width bracket with the full-width one. */
export const marks: readonly Operator[] = [
  character('mixed-quotation-marks', 'a straight mark for the closing one', l =>
    swapped(l, /(?<!\d)[”»]/g, t => STRAIGHT[t]!, balanced(l)),
  ),
  character('mixed-quotation-marks', 'a straight mark for the opening one', l =>
    swapped(l, /[“«]/g, t => STRAIGHT[t]!, balanced(l)),
  ),
  character('mixed-width-brackets', 'the bracket of the other width opens', l =>
    swapped(l, /[(（](?=[^()（）\n]{1,40}[)）])/g, t => (t === '(' ? '（' : '('), chinese(l)),
  ),
  character('mixed-width-brackets', 'the bracket of the other width closes', l =>
    swapped(l, /(?<=[(（][^()（）\n]{1,40})[)）]/g, t => (t === ')' ? '）' : ')'), chinese(l)),
  ),
];

/** In Arabic the marks of a copied text are turned round at times. */
const balanced = (l: Subject): Part[] => texts(l).filter(p => p.language !== 'ar' && !/["„]/.test(p.block.source));
const chinese = (l: Subject): Part[] => texts(l).filter(p => p.language === 'zh');

/** In a text copied from a page the spaces are those of the page. */
const spaced = (l: Subject): Part[] => (l.d.language === 'zh' || isCopiedPage(l.d) ? [] : ownText(l));

export const spaces: readonly Operator[] = [
  character(
    'stray-space',
    'two spaces between words',
    l => swapped(l, /(?<=\p{L}{2}) (?=\p{L}{2})/gu, () => '  ', spaced(l)),
    { exact: true },
  ),
  character(
    'stray-space',
    'a space before a comma',
    l => swapped(l, /(?<=\p{L}{2})[,،](?= )/gu, t => ` ${t}`, spaced(l)),
    {
      exact: true,
    },
  ),
  character(
    'stray-space',
    'a space before the full stop',
    l => swapped(l, /(?<=\p{L}{3})\.(?= \p{Lu}|$)/gu, t => ` ${t}`, spaced(l)),
    {
      exact: true,
    },
  ),
  ...(['a plain space', 'no space'] as const).map((name, i) =>
    character(
      'missing-no-break-space',
      `${name} at a mark`,
      l => {
        const parts = l.d.language === 'fr' && !isCopiedPage(l.d) ? ownText(l) : [];
        const all = parts.flatMap(p => [...p.block.source.matchAll(/[\u00a0\u202f](?=[:?!»])|(?<=«)[\u00a0\u202f]/g)]);
        // Of one mark alone nobody knows how the letter sets them.
        return all.length > 1
          ? swapped(
              l,
              // Titles in other languages have none before a colon, so that only quotation marks are sure to have one.
              i
                ? /(?<=\p{L})[\u00a0\u202f](?=»)|(?<=«)[\u00a0\u202f]/gu
                : /(?<=\p{L})[\u00a0\u202f](?=[:?!»])|(?<=«)[\u00a0\u202f]/gu,
              () => (i ? '' : ' '),
              parts,
            )
          : [];
      },
      { exact: true },
    ),
  ),
];

const BRITISH: readonly (readonly [find: RegExp, by: (t: string) => string])[] = [
  [
    /(?<![\p{L}’'@/.-])(?:organ|recogn|emphas|mobil|util|final|stabil|modern|central|normal|char?acter)iz(?=(?:es?|ed|ing|ations?)(?![\p{L}/@]))/gu,
    t => t.replace(/iz$/, 'is'),
  ],
  [/(?<![\p{L}’'@/.-])programme(?=s?(?![\p{L}/@]))/gu, () => 'program'],
  [
    /(?<![\p{L}’'@/.-])(?:labour|neighbour|favour|harbour|honour|endeavour)(?=(?:s|ing|able|ed)?(?![\p{L}/@]))/gu,
    t => t.replace('our', 'or'),
  ],
  [/(?<![\p{L}’'@/.-])centre(?=s?(?![\p{L}/@]))/gu, () => 'center'],
];

/** English words as others spell them. */
export const spelling: readonly Operator[] = BRITISH.map(([find, by]) =>
  character('other-spelling', String(by('organiz')), l =>
    l.d.language === 'en' ? swapped(l, find, by, unquoted(l)) : [],
  ),
).map((o, i) => ({ ...o, name: ['-ise', 'program', '-or', 'center'][i]! }));

const SHORT = {
  en: [/Security\s+Council/g, 'UNSC', /General\s+Assembly/g, 'UNGA'],
  es: [/Consejo\s+de\s+Seguridad/g, 'CSNU', /Asamblea\s+General/g, 'AGNU'],
  fr: [/Conseil\s+de\s+sécurité/g, 'CSNU', /Assemblée\s+générale/g, 'AGNU'],
  ru: [/Совет[а-я]*\s+Безопасности/g, 'СБ ООН', /Генеральн[а-я]+\s+Ассамбле[а-я]+/g, 'ГА ООН'],
} as const;

/** The name of an organ as an abbreviation, in the text of the letter. */
export const abbreviated: readonly Operator[] = [0, 2].map(k => ({
  rule: 'abbreviated-organ',
  name: k ? 'the General Assembly' : 'the Security Council',
  // The name that another rule looks for is not there now.
  also: ['resolution-without-year'],
  apply: l => {
    if (!(l.language in SHORT)) return [];
    const [pattern, short] = SHORT[l.language as keyof typeof SHORT].slice(k) as unknown as [RegExp, string];
    const parts = ownParagraphs(l).filter(p => !/["“”«»]/.test(p.block.source));
    const all = parts.flatMap(part =>
      [...part.block.source.matchAll(pattern)].map(m =>
        placed(l, part, { start: m.index, end: m.index + m[0].length }),
      ),
    );
    return some(all.length).map(i =>
      changed(l, [{ ...all[i]!, text: short }], all[i]!, { restorable: l.language !== 'ru' }),
    );
  },
}));

const LABELS: Readonly<Partial<Record<string, readonly [pattern: RegExp, by: (label: string) => string]>>> = {
  en: [/^\([a-z]\)(?= )/g, label => label.slice(1)],
  es: [/^[a-z]\)(?= )/g, label => `(${label}`],
  fr: [/^[a-z]\)(?= )/g, label => `(${label}`],
};

/** The letter before a sub-paragraph with the brackets that it has in another language. */
export const itemLabels: readonly Operator[] = [
  character('item-label', 'the brackets of another language', l => {
    const [pattern, by] = (l.d.stage !== 'draft' && LABELS[l.language]) || [];
    const all = pattern ? ownText(l).filter(p => p.block.source.search(pattern) === 0) : [];
    const first = (letter: string) => all.findIndex(p => /[a-z]/.exec(p.block.source)![0] === letter);
    // Only where they follow each other are they sure to be labels.
    return first('a') >= 0 && first('b') === first('a') + 1 ? swapped(l, pattern!, by!, all) : [];
  }),
];
