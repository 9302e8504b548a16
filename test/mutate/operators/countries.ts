import type { Language } from '../../../server/src/languages/types';
import { changedSender } from '../../../server/src/rules/common/senderWords';
import { fold } from '../../../server/src/text/fold';
import { changed } from '../change';
import type { Mutation, Operator, Subject } from '../subject';
import { stateIn } from './states';
import { fullTitle } from './titleForms';

type Pairs = Readonly<Record<Language, readonly (readonly [wrong: string, right: string])[]>>;

/** Names that are in use, and those of the United Nations; with their prepositions. */
const UNOFFICIAL: Pairs = {
  ar: [
    ['لفيتنام', 'لفييت نام'],
    ['لسوريا', 'للجمهورية العربية السورية'],
    ['لروسيا', 'للاتحاد الروسي'],
  ],
  en: [
    ['of Syria', 'of the Syrian Arab Republic'],
    ['of Russia', 'of the Russian Federation'],
    ['of Vietnam', 'of Viet Nam'],
    ['of Moldova', 'of the Republic of Moldova'],
    ['of Laos', 'of the Lao People’s Democratic Republic'],
    ['of Tanzania', 'of the United Republic of Tanzania'],
  ],
  es: [
    ['de Siria', 'de la República Árabe Siria'],
    ['de Rusia', 'de la Federación de Rusia'],
    ['de Vietnam', 'de Viet Nam'],
    ['de Costa de Marfil', 'de Côte d’Ivoire'],
  ],
  fr: [
    ['de la Russie', 'de la Fédération de Russie'],
    ['du Vietnam', 'du Viet Nam'],
    ['de la Syrie', 'de la République arabe syrienne'],
    ['de la Moldavie', 'de la République de Moldova'],
  ],
  ru: [
    ['Молдавии', 'Республики Молдова'],
    ['Белоруссии', 'Беларуси'],
    ['России', 'Российской Федерации'],
    ['Сирии', 'Сирийской Арабской Республики'],
  ],
  zh: [
    ['俄罗斯', '俄罗斯联邦'],
    ['叙利亚', '阿拉伯叙利亚共和国'],
    ['摩尔多瓦', '摩尔多瓦共和国'],
  ],
};

/** Names that States have given up before 2023. */
const FORMER: Pairs = {
  ar: [
    ['لسوازيلند', 'لإسواتيني'],
    ['لتركيا', 'لتركيا'],
  ],
  en: [
    ['of Turkey', 'of Türkiye'],
    ['of Swaziland', 'of Eswatini'],
    ['of Cape Verde', 'of Cabo Verde'],
  ],
  es: [
    ['de Turquía', 'de Türkiye'],
    ['de Swazilandia', 'de Eswatini'],
  ],
  fr: [
    ['du Cap-Vert', 'de Cabo Verde'],
    ['de la Turquie', 'de Türkiye'],
    ['du Swaziland', 'de l’Eswatini'],
  ],
  ru: [['Свазиленда', 'Эсватини']],
  zh: [
    ['斯威士兰', '斯威士兰'],
    ['前南斯拉夫的马其顿共和国', '北马其顿'],
  ],
};

const ARTICLE: Partial<Pairs> = {
  ar: [
    ['ل السودان', 'للسودان'],
    ['لالأردن', 'للأردن'],
  ],
  en: [
    ['of Niger', 'of the Niger'],
    ['of Gambia', 'of the Gambia'],
    ['of Sudan', 'of the Sudan'],
    ['of Philippines', 'of the Philippines'],
    ['of the Ukraine', 'of Ukraine'],
    ['of Netherlands', 'of the Netherlands'],
  ],
  es: [
    ['de el Uruguay', 'del Uruguay'],
    ['de Perú', 'del Perú'],
    ['de Argentina', 'de la Argentina'],
  ],
  fr: [
    ['de le Niger', 'du Niger'],
    ['de la Togo', 'du Togo'],
    ['du Belgique', 'de la Belgique'],
    ['de les Seychelles', 'des Seychelles'],
    ['de la Albanie', 'de l’Albanie'],
    ['du Oman', 'd’Oman'],
  ],
};

/** The sender is another State, in the title and where an annex repeats it, and its name is not written as it should be. */
function named(rule: string, pairs: Partial<Pairs>, since = 0): Operator {
  return {
    rule,
    name: 'the State of the title',
    also: ['other-state'],
    apply(l: Subject): readonly Mutation[] {
      const title = fullTitle(l);
      const own = title && stateIn(title.part, title.parts);
      const date = title?.parts.date?.value;
      if (!title || !own || !date || date.year < since) return [];
      const words = title.part.block.folded.slice(own.start, own.end);
      const find = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const capitals =
        title.part.block.text === title.part.block.text.toUpperCase() && l.language !== 'ar' && l.language !== 'zh';
      return (pairs[l.language] ?? []).flatMap(([wrong, right]) => {
        if (fold(wrong) === fold(right)) return [];
        const make = (text: string) => changed(l, changedSender(l.d, find, capitals ? text.toUpperCase() : text));
        const m = make(wrong);
        const start = m.text.split('').findIndex((c, i) => c !== l.text[i]);
        const at = { start: Math.max(0, start - 12), end: start + wrong.length };
        return [{ ...m, expectedRange: at, correct: make(right).text }];
      });
    },
  };
}

export const unofficial = named('unofficial-country-name', UNOFFICIAL);
export const former = named('former-country-name', FORMER, 2023);
export const article = named('wrong-article', ARTICLE);
