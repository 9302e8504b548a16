import { packs } from '../../../server/src/languages/compiled';
import { LANGUAGES, type Language } from '../../../server/src/languages/types';
import { foldedRange, rangeOf, toDocument } from '../../../server/src/letter/ranges';
import { genderOf } from '../../../server/src/rules/common/gender';
import { interrupted } from '../../../server/src/rules/common/layout';
import { markAndName } from '../../../server/src/rules/common/marks';
import { changed, without } from '../change';
import type { Mutation, Operator, Subject } from '../subject';
import { fullTitle } from './titleForms';

const SIGNED = ['signature.name', 'signature.posts', 'signature.lines', 'kind'] as const;

/** The signature blocks of the letter that have a mark, a name and posts, where they are read as annotated. */
const blocks = (l: Subject) =>
  l.d.title && l.d.kind !== 'noteVerbale' && l.d.stage !== 'draft' && l.sure(...SIGNED)
    ? l.d.signatures.flatMap(signed => {
        const places = markAndName(l.d, signed);
        return places && signed.signature.posts.length && signed.part.language === l.language
          ? [{ ...signed, ...places }]
          : [];
      })
    : [];

/** The mark of two other languages in the place of the right one. */
export const foreignMark: readonly Operator[] = [1, 3].map(step => ({
  rule: 'foreign-signature-mark',
  name: `the mark of another language, ${step} further`,
  anew: true,
  apply: l =>
    blocks(l)
      .slice(0, 2)
      .map(({ mark }) => {
        const other = LANGUAGES[(LANGUAGES.indexOf(l.language) + step) % LANGUAGES.length]!;
        const edit = { ...mark, text: packs[other].signature.marker };
        return changed(l, [edit], edit);
      }),
}));

/** The block in the order of an English one. */
export const markFirst: Operator = {
  rule: 'mark-before-name',
  name: 'the mark and the name stand before the posts',
  apply: l =>
    blocks(l).flatMap(({ part, mark, name }): Mutation[] => {
      const whole = rangeOf(l.d.syntax, part);
      const gap = /\n\s*$/.exec(l.text.slice(whole.start, name.start))?.[0];
      if (
        l.language !== 'zh' ||
        !gap ||
        interrupted(l.d, part) ||
        mark.end !== whole.end ||
        l.text.slice(name.end, mark.start).trim()
      )
        return [];
      const posts = l.text.slice(whole.start, name.start - gap.length);
      const first = l.text.slice(mark.start, mark.end) + l.text.slice(name.start, name.end);
      const text = first + gap + posts;
      // Where another block follows on the next line nobody knows whose the posts are.
      const restorable = !/^[^\S\n]*\n[^\S\n]*\S/.test(l.text.slice(whole.end));
      return [changed(l, [{ ...whole, text }], { start: whole.start, end: whole.start + 4 }, { restorable })];
    }),
};

const HONORIFICS: Readonly<Record<Language, readonly string[]>> = {
  ar: ['سعادة السيد ', 'معالي '],
  en: ['H.E. ', 'Mr. ', 'H.E. Ms. ', 'Dr. '],
  es: ['Sr. ', 'Excma. Sra. ', 'Dr. '],
  fr: ['S.E. M. ', 'Mme ', 'Dr '],
  ru: ['Г-н ', 'Г-жа ', 'Д-р '],
  zh: ['先生', '女士', '博士'],
};

export const honorifics: Operator = {
  rule: 'honorific-in-signature',
  name: 'an honorific with the name',
  apply: l =>
    blocks(l)
      .slice(0, 1)
      .flatMap(({ name }) =>
        HONORIFICS[l.language].map(text => {
          const at = l.language === 'zh' ? name.end : name.start;
          return changed(l, [{ start: at, end: at, text }], { start: at, end: at + text.length });
        }),
      ),
};

interface Posts {
  readonly representative: RegExp;
  readonly charge: RegExp;
  readonly words: readonly [representative: string, charge: string];
}

const POSTS: Readonly<Record<Language, Posts>> = {
  ar: {
    representative: /(?:الممثلة?|المندوبة?) الدائمة?(?![ا-ي])/,
    charge: /القائمة? بالاعمال بالنيابة/,
    words: ['الممثل الدائم', 'القائم بالأعمال بالنيابة'],
  },
  en: {
    representative: /permanent representative/,
    charge: /charge d'affaires(?: a\.i\.)?/,
    words: ['Permanent Representative', 'Chargé d’affaires a.i.'],
  },
  es: {
    representative: /representante permanente/,
    charge: /encargad[oa] de negocios(?: interin[oa])?/,
    words: ['Representante Permanente', 'Encargado de Negocios Interino'],
  },
  fr: {
    representative: /representante? permanente?/,
    charge: /chargee? d'affaires(?: par interim)?/,
    words: ['Représentant permanent', 'Chargé d’affaires par intérim'],
  },
  ru: {
    representative: /постоянный представитель/,
    charge: /временный поверенный в делах/,
    words: ['Постоянный представитель', 'Временный поверенный в делах'],
  },
  zh: { representative: /常驻(?:联合国)?代表(?!团)/, charge: /临时代办/, words: ['常驻代表', '临时代办'] },
};
const SECOND = /deputy|alternate|acting|adjoint|suppleant|adjunt|altern[oa]|заместител|исполня|نائب|副|代理|interi/;

export const otherPost: Operator = {
  rule: 'signatory-post-mismatch',
  name: 'another post stands in the signature',
  restorable: false,
  also: ['author-gender', 'charge-without-mission'],
  apply(l) {
    const title = fullTitle(l);
    const [signed, second] = blocks(l);
    if (!title || !signed || second || l.d.signatures.length > 1) return [];
    const { representative, charge, words } = POSTS[l.language];
    const sender = title.part.block.folded.slice(title.parts.sender!.start, title.parts.sender!.end);
    const { folded } = signed.part.block;
    const isCharge =
      l.language === 'en' ? /charge/.test(sender) : /charge|encargad|поверенн|بالاعمال|代办/.test(sender);
    const own = (isCharge ? charge : representative).exec(folded);
    if (
      !own ||
      (isCharge ? representative : charge).test(folded) ||
      SECOND.test(folded.replace(own[0], '')) ||
      SECOND.test(sender.replace(/par interim|interin[oa]|(?:临时)?代办/, ''))
    )
      return [];
    const at = foldedRange(l.d.syntax, signed.part, { start: own.index, end: own.index + own[0].length });
    return [changed(l, [{ ...at, text: words[isCharge ? 0 : 1] }], at)];
  },
};

/** Of several who sign one is left out; what stands below tells that the letter does not go on. */
export const fewer: Operator = {
  rule: 'missing-signatory',
  name: 'one of several signatures is deleted',
  restorable: false,
  also: ['signatories-mismatch'],
  apply(l) {
    const title = fullTitle(l);
    const all = blocks(l);
    if (!title || all.length < 3 || all.length !== l.d.signatures.length || !l.d.annexes.length) return [];
    return [0, all.length - 1].map(i =>
      changed(l, without(l, all[i]!.part), foldedRange(l.d.syntax, title.part, title.parts.sender!)),
    );
  },
};

const PAIRS = [
  ['reconnaissante', 'reconnaissant'],
  ['obligée', 'obligé'],
  ['agradecida', 'agradecido'],
  ['reconocida', 'reconocido'],
  ['ممتنة', 'ممتنا'],
  ['شاكرة', 'شاكرا'],
] as const;

/** The author of the request is of the other gender than who signs. */
export const gender: Operator = {
  rule: 'author-gender',
  name: 'the other gender in the request',
  anew: true,
  apply(l) {
    const { request } = l.d;
    if (!request || l.d.signatures.length !== 1 || l.d.kind === 'noteVerbale') return [];
    const gender = genderOf(l.d, l.language);
    if (!gender) return [];
    return PAIRS.flatMap(pair => {
      const [own, other] = gender === 'woman' ? pair : [pair[1], pair[0]];
      const m = new RegExp(`(?<!\\p{L})${own}(?!\\p{L})`, 'u').exec(request.part.block.source);
      if (!m) return [];
      const at = { start: toSource(l, m.index), end: toSource(l, m.index + own.length) };
      return [changed(l, [{ ...at, text: other }], at)];
    });
  },
};

const toSource = (l: Subject, at: number) => toDocument(l.d.syntax, l.d.request!.part, at);
