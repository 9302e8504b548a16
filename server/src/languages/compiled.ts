import { foldPattern } from '../text/fold';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { DATE, type Recogniser, recogniser } from './formula';
import { fr } from './fr';
import { perLanguage } from './perLanguage';
import { ru } from './ru';
import {
  type Addressee,
  type AnnexKind,
  KINDS,
  type Kind,
  LANGUAGES,
  type Language,
  type LanguagePack,
  ORGANS,
  type Organ,
  type Pattern,
} from './types';
import { zh } from './zh';

export const packs: Readonly<Record<Language, LanguagePack>> = { ar, en, es, fr, ru, zh };

/** A pack with its patterns compiled; made once a language, on first use. */
export interface Compiled {
  readonly pack: LanguagePack;
  readonly organ: ReadonlyMap<Organ, RegExp>;
  readonly organMention: readonly (readonly [Organ, RegExp])[];
  readonly organShort: readonly (readonly [Organ, RegExp])[];
  readonly subsidiary: RegExp;
  readonly unitedNations: RegExp;
  readonly endsTitle: RegExp;
  readonly distribution: RegExp;
  readonly session: {
    readonly regular: RegExp;
    readonly special: RegExp;
    readonly emergency: RegExp;
    readonly annual: RegExp;
  };
  readonly year: RegExp;
  readonly agendaHead: RegExp;
  readonly agendaTail: RegExp;
  readonly agendaMention: RegExp;
  readonly agendaOpens: RegExp;
  readonly agendaWithin: RegExp;
  readonly provisionalAgenda: RegExp;
  readonly preliminaryList: RegExp;
  readonly titleHead: Readonly<Record<Kind, RegExp>>;
  /** A date as titles have it, which may lack its year. */
  readonly titleDate: RegExp;
  readonly titles: Readonly<Record<Kind, readonly Recogniser[]>>;
  readonly titleGoesOn: RegExp;
  /** What the title of an annex has: at its beginning, or in Chinese anywhere. */
  readonly annexWord: RegExp;
  readonly annexHead: RegExp;
  readonly annexAlone: RegExp;
  readonly annexTitles: Readonly<Record<Kind, readonly Recogniser[]>>;
  readonly annexWords: readonly (readonly [AnnexKind, RegExp])[];
  readonly addressees: readonly (readonly [Exclude<Addressee, 'other'>, RegExp])[];
  readonly institution: RegExp;
  readonly members: RegExp;
  readonly date: RegExp;
  readonly dateLine: RegExp;
  readonly dates: readonly RegExp[];
  /** A place, then a date; from one day to another. */
  readonly placeDate: RegExp;
  readonly period: RegExp;
  readonly salutation: RegExp;
  readonly closing: RegExp;
  readonly opening: RegExp;
  readonly preamble: RegExp;
  readonly request: Readonly<Record<'verb' | 'document' | 'present' | 'asking' | 'reported', RegExp>>;
  readonly annexed: RegExp;
  readonly seeAnnex: RegExp;
  readonly mark: RegExp;
  readonly post: RegExp;
  readonly honorific: RegExp;
  readonly original: RegExp;
  readonly otherDocument: RegExp;
  readonly heading: RegExp;
  readonly placeholder: RegExp;
  readonly recycle: RegExp;
  readonly open: ReadonlySet<string>;
  readonly stopwords: ReadonlySet<string>;
}

/**
 * "XX May", "S/2021/XXX": by themselves the letters are a Roman number. Cyrillic ones look the same.
 */
const XX =
  '(?<![a-zа-я])[xх]{2,}(?= (?:de )?{months})|(?<={months} )x{2,}(?![a-z])|(?<=\\d[/-])x{2,}(?![a-z])|(?<![a-z])x{4,}(?![a-z])';

/** The compiled pack of a language. */
export const language = perLanguage((id): Compiled => compile(packs[id]));

const re = (source: Pattern, flags?: string) => new RegExp(foldPattern(source), flags);
const whole = (source: Pattern) => re(`^(?:${source})$`);
const start = (source: Pattern) => re(`^(?:${source})`);

/** The source of any date of a language, without groups. */
function dateSource(pack: LanguagePack): string {
  return pack.date.patterns.map(p => withMonths(pack, p).replace(/\(\?<[dmy]>/g, '(?:')).join('|');
}

function withMonths(pack: LanguagePack, pattern: Pattern): string {
  const months = pack.date.months.flat().sort((a, b) => b.length - a.length);
  return foldPattern(pattern.replace(/\{months\}/g, `(?:${months.map(m => m.replace('/', ' ?/ ?')).join('|')})`));
}

/** A date in the text that the formulas of titles are matched with, to its end; see `maskDates`. */
const MASKED_DATE = `${DATE}\\ue001*(?!\\ue001)`;

/**
 * A folded text with marks in place of its dates, which change no offset: a formula with every way to write a date in it
 * takes V8 milliseconds to compile, and there are hundreds of them.
 */
export function maskDates(c: Compiled, folded: string): string {
  return folded.replace(c.titleDate, date => `${DATE}${'\ue001'.repeat(date.length - 1)}`);
}

/** A value for each kind, made when it is first asked for: of most languages a letter needs none. */
function lazily<T>(make: (k: Kind) => T): Readonly<Record<Kind, T>> {
  const known: Partial<Record<Kind, T>> = {};
  const properties = KINDS.map(k => [k, { enumerable: true, get: () => (known[k] ??= make(k)) }] as const);
  return Object.defineProperties({}, Object.fromEntries(properties)) as Readonly<Record<Kind, T>>;
}

function compile(pack: LanguagePack): Compiled {
  const date = dateSource(pack);
  const words = pack.annex.words;
  const anyAnnex = `${words.annex}|${words.enclosure}|${words.appendix}`;
  const slots = {
    date: MASKED_DATE,
    annex: `(?:${foldPattern(anyAnnex)})`,
    number:
      pack.id === 'zh'
        ? '[一二三四五六七八九十]{1,3}|\\d{1,2}'
        : pack.id === 'ar'
          ? '[ا-ي]+(?: عشره?ة?)?|\\d{1,2}|[ivxlc]+'
          : '[ivxlc]+|\\d{1,2}',
    // A year in front of a month is the beginning of the date, not of the sender.
    sender: pack.id === 'zh' ? `(?![\\d〇零○一二三四五六七八九]{4}年|${MASKED_DATE}).+?` : '.+?',
    office: pack.title.office ?? '.+?',
    addressees: pack.title.to ? `${foldPattern(pack.title.to)}.+?` : '.+?',
  };
  const byKind = <T>(f: (k: Kind) => T) => Object.fromEntries(KINDS.map(k => [k, f(k)])) as Record<Kind, T>;
  return {
    pack,
    organ: new Map(ORGANS.map(o => [o, whole(`(?:the )?${pack.organs[o].name.replace(/[.*+?]/g, '\\$&')} ?\\*{0,3}`)])),
    organMention: ORGANS.map(o => [o, re(pack.organs[o].mention, 'g')]),
    organShort: ORGANS.flatMap(o => (pack.organs[o].short ? [[o, re(pack.organs[o].short, 'g')] as const] : [])),
    subsidiary: whole(pack.subsidiary),
    endsTitle: re(`(?:${pack.unitedNations}|организации объединенных наций|united nations)$`),
    unitedNations: whole(`${pack.unitedNations}|united nations|nations unies`),
    distribution: whole(`(?:${pack.distribution.join('|')}|distr\\.?:? ?general|original: ?.{2,40}) ?\\*{0,3}`),
    session: {
      regular: whole(pack.session.regular),
      special: whole(pack.session.special),
      emergency: whole(pack.session.emergency),
      annual: whole(pack.session.annual),
    },
    year: whole(pack.year.pattern),
    agendaHead: start(pack.agenda.head),
    agendaTail: whole(pack.agenda.tail),
    agendaOpens: start(pack.agenda.opens),
    agendaWithin: start(pack.agenda.within ?? '(?!)'),
    agendaMention: re(
      `(?<![a-zа-я])(?:${pack.agenda.mention})(?: (?:nos?\\.?|numbers?|numeros?|nums?\\.?|№|رقم|رقمي|أرقام))?(?: [^.;:\\d]{0,60}? (?:numeros?|numbers?|nos\\.|numero|номер(?:а|ами|ом)|رقم|أرقام))? ?(?=\\)? ?\\d)`,
      'g',
    ),
    provisionalAgenda: re(pack.agenda.provisionalAgenda),
    preliminaryList: re(pack.agenda.preliminaryList),
    titleHead: byKind(k =>
      pack.id === 'zh' ? whole(`(?:${pack.title.head[k]})[*\\d]{0,3}`) : start(pack.title.head[k]),
    ),
    titles: lazily(k => pack.title.formulas[k].map(f => recogniser(f, slots))),
    titleGoesOn: start(pack.title.goesOn),
    annexWord: (pack.id === 'zh' ? re : start)(`(?:${anyAnnex})`),
    annexHead: start(`(?:${anyAnnex})(?![a-zа-яا-ي'])`),
    annexAlone: whole(pack.annex.alone),
    annexTitles: lazily(k => pack.annex.formulas[k].map(f => recogniser(f, slots))),
    annexWords: (['annex', 'enclosure', 'appendix'] as const).map(k => [k, start(`(?:${words[k]})`)]),
    addressees: (Object.keys(pack.addressees) as Exclude<Addressee, 'other'>[]).map(a => [
      a,
      re(pack.addressees[a].pattern, 'g'),
    ]),
    institution: start(pack.institution),
    members: re(pack.members, 'g'),
    titleDate: new RegExp(`${date}|${withMonths(pack, pack.date.dayMonth)}`, 'g'),
    date: new RegExp(`(?<![\\d])(?:${date})`, 'g'),
    dateLine: new RegExp(`^(?:${date})$`),
    placeDate: new RegExp(
      `^\\(?(?:(?:[^\\d:;.,]{2,30}(?:, ?[^\\d:;.,]{2,24})?[,:]|[^\\d:;., ]{2,20}(?: [^\\d:;., ]{2,20})?) ?(?:le |a |el |du |في:? ?|г\\. ?)?)?"?(?:\\d{1,2}(?: ?-| to| and| y| et| e| и| و| a| al| au| au| إلى| [^\\d:;.,]{3,12} ?(?:-|to|a|al|au|إلى)) ?)?(?:${date})[ .)]*(?:,[^\\d]{2,24})?$`,
    ),
    period: new RegExp(
      `^(?:${date}) ?(?:-|to|au|al?|по|إلى|until|至) ?(?:${date})$|^\\d{1,2}(?: ?(?:-|to|au|al?|по|إلى|until) ?| [^\\d]{3,20}(?:-|to|au|al?|по|إلى|-) ?)(?:${date})$|^\\d{4}年\\d{1,2}月\\d{1,2}日?(?:-|至)(?:\\d{1,2}月)?\\d{1,2}日$`,
    ),
    dates: pack.date.patterns.map(p => new RegExp(`^(?:${withMonths(pack, p)})$`)),
    salutation: whole(pack.salutation),
    closing: start(pack.closing),
    opening: start(pack.opening),
    preamble: start(pack.preamble),
    request: {
      verb: re(pack.request.verb),
      document: re(pack.request.document),
      present: re(pack.request.present),
      asking: re(pack.request.asking),
      reported: re(pack.request.reported),
    },
    annexed: re(pack.request.annexed),
    seeAnnex: re(pack.seeAnnex.mention, 'g'),
    mark: re(pack.signature.mark),
    post: start(pack.signature.post),
    honorific: start(`(?:${pack.signature.honorific})(?= |$)`),
    original: whole(pack.original),
    otherDocument: whole(`(?:${pack.otherDocument}) ?\\*{0,3}`),
    heading: start(pack.heading),
    placeholder: new RegExp(`${foldPattern(pack.placeholder)}|${withMonths(pack, XX)}`, 'g'),
    recycle: whole(pack.recycle),
    open: new Set(pack.open.map(w => foldPattern(w))),
    stopwords: new Set(pack.stopwords.map(w => foldPattern(w))),
  };
}

let recycle: RegExp | undefined;

/** Whether a folded text asks in any language to recycle the paper; no pack is compiled for it. */
export function asksToRecycle(folded: string): boolean {
  recycle ??= whole(LANGUAGES.map(id => `(?:${packs[id].recycle})`).join('|'));
  return recycle.test(folded);
}

/** Every language, in the order of their codes. */
export const everyLanguage = LANGUAGES;
