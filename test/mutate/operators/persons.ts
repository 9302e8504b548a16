import type { Language } from '../../../server/src/languages/types';
import { foldedRange, requestRange } from '../../../server/src/letter/ranges';
import { requestText } from '../../../server/src/rules/common/request';
import { fold } from '../../../server/src/text/fold';
import { changed } from '../change';
import { ownParagraphs, saying } from '../sentence';
import type { Mutation, Operator } from '../subject';
import { otherStates, stateIn } from './states';
import { fullTitle } from './titleForms';

/** What one person says and what several say, at the head of a request. */
const ONE: Readonly<Record<Language, readonly (readonly [one: string, several: string])[]>> = {
  ar: [
    ['أرجو', 'نرجو'],
    ['أكون', 'نكون'],
    ['أطلب', 'نطلب'],
    ['ألتمس', 'نلتمس'],
  ],
  en: [
    ['I should', 'We should'],
    ['I would', 'We would'],
    ['I shall', 'We shall'],
    ['I kindly', 'We kindly'],
    ['I request', 'We request'],
    ['I have', 'We have'],
  ],
  es: [
    ['agradecería', 'agradeceríamos'],
    ['agradeceré', 'agradeceremos'],
    ['solicito', 'solicitamos'],
    ['ruego', 'rogamos'],
  ],
  fr: [
    ['je vous serais', 'nous vous serions'],
    ['je vous saurais', 'nous vous saurions'],
    ['je vous prie', 'nous vous prions'],
    ['je vous demande', 'nous vous demandons'],
  ],
  ru: [
    ['буду', 'будем'],
    ['прошу', 'просим'],
    ['был бы', 'были бы'],
    ['была бы', 'были бы'],
    ['имею честь', 'имеем честь'],
  ],
  zh: [['我', '我们']],
};

/** The request of one who signs speaks for several. */
export const several: Operator = {
  rule: 'signatories-mismatch',
  name: 'the request of one speaks for several',
  restorable: false,
  also: ['author-gender'],
  apply(l): readonly Mutation[] {
    const title = fullTitle(l);
    const request = requestText(l.d);
    if (!title || !request || l.d.signatures.length !== 1 || l.d.kind === 'noteVerbale') return [];
    if (!l.sure('request.lines', 'signature.name') || !stateIn(title.part, title.parts)) return [];
    // Who writes for others says "we" as well.
    if (
      l.d.paragraphs.some(p =>
        /behalf|capacity|au nom d|qualite|en nombre|calidad|от имени|качестве|باسم|نيابة|بصفت|谨代表|身份|我们/.test(
          p.block.folded,
        ),
      )
    )
      return [];
    for (const [one, more] of ONE[l.language]) {
      const words = fold(one);
      const before = l.language === 'zh' ? '' : l.language === 'ar' ? '(?<![ا-ي])[وف]?' : '(?<!\\p{L})';
      const m = new RegExp(`${before}(${words})${l.language === 'zh' ? '(?![们国方])' : '(?!\\p{L})'}`, 'u').exec(
        request.folded,
      );
      if (!m) continue;
      const start = m.index + m[0].length - m[1]!.length;
      const at = requestRange(l.d.syntax, l.d.request!.part, l.d.request!.request, {
        start,
        end: start + words.length,
      });
      const typed = l.text.slice(at.start, at.end);
      const text =
        typed[0] === typed[0]!.toUpperCase()
          ? more[0]!.toUpperCase() + more.slice(1)
          : more[0]!.toLowerCase() + more.slice(1);
      return [changed(l, [{ ...at, text }], at)];
    }
    return [];
  },
};

/** The signature is that of another State. */
export const otherState: Operator = {
  rule: 'other-state',
  name: 'another State stands in the signature',
  restorable: false,
  apply(l) {
    const title = fullTitle(l);
    const [signed, second] = l.d.signatures;
    if (!title || !signed || second || !l.sure('signature.posts', 'signature.name')) return [];
    const own = stateIn(title.part, title.parts);
    const words = own && title.part.block.folded.slice(own.start, own.end);
    const at = words ? signed.part.block.folded.indexOf(words) : -1;
    if (!words || at < 0) return [];
    const range = foldedRange(l.d.syntax, signed.part, { start: at, end: at + words.length });
    return otherStates[l.language].map(text => changed(l, [{ ...range, text }], range));
  },
};

const SAYS: Readonly<Record<Language, (name: string) => string>> = {
  ar: n => `وألقى ${n} كلمة في هذا الاجتماع.`,
  en: n => `${n} addressed the meeting.`,
  es: n => `${n} intervino en la reunión.`,
  fr: n => `${n} a pris la parole à cette réunion.`,
  ru: n => `На заседании выступил ${n}.`,
  zh: n => `${n}出席了会议。`,
};

const SLIPS: readonly (readonly [find: RegExp, by: string])[] = [
  [/(?<=\p{L}{2})a(?=\p{L}{2})/u, 'e'],
  [/(?<=\p{L}{2})i(?=\p{L}{2})/u, 'y'],
  [/(?<=\p{L}{2})([lnst])\1(?=\p{L})/u, '$1'],
  [/(?<=\p{L}{2})а(?=\p{L}{2})/u, 'о'],
  [/(?<=\p{L}{2})е(?=\p{L}{2})/u, 'и'],
  [/里(?=.)/u, '利'],
  [/尔(?=.)/u, '耳'],
];

/** One letter of the name is another one, in a sentence that names who signs. */
export const misspelt: Operator = {
  rule: 'misspelled-signatory',
  name: 'the name has another letter in the text',
  apply(l): readonly Mutation[] {
    const name = l.d.signatures[0]?.signature.name;
    const part = ownParagraphs(l).at(-1);
    if (
      !name ||
      !part ||
      l.d.stage === 'draft' ||
      !l.sure('signature.name') ||
      l.d.signatures[0]!.part.language !== l.language
    )
      return [];
    const words = name.split(/(?<=[ ·•])/);
    const last = words.at(-1)!;
    // A short name says too little.
    if (words.length < 2 || last.length < (l.language === 'zh' ? 4 : 6)) return [];
    const head = words.slice(0, -1).join('');
    return SLIPS.flatMap(([find, by]) => {
      const other = last.replace(find, by);
      if (other === last) return [];
      return [saying(l, part, SAYS[l.language](`${head}⟦${other}⟧`), SAYS[l.language](name))];
    });
  },
};
