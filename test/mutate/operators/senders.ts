import type { TitleParts } from '../../../server/src/languages/titles';
import type { Language } from '../../../server/src/languages/types';
import { foldedRange, rangeOf } from '../../../server/src/letter/ranges';
import { everyAnnex } from '../../../server/src/rules/common/annexes';
import { replaceIn } from '../../../server/src/rules/common/layout';
import type { Part } from '../../../server/src/syntax/parts/parts';
import { changed, type Edit } from '../change';
import type { Operator, Range, Subject } from '../subject';

export type Titles = readonly { readonly part: Part; readonly parts: TitleParts }[];

/** The title and the titles of annexes that repeat it in full; empty where one of them says something else. */
export function titlesOf(l: Subject): Titles {
  const { title } = l.d;
  if (!title || title.parts.found < 3 || !l.sure('kind', 'title.sender', 'title.addressees', 'annex.titleLines'))
    return [];
  const again = [...everyAnnex(l.d.annexes)]
    .filter(([a]) => a.title.letter && a.title.part.language === title.part.language)
    .map(([a]) => ({ part: a.title.part, parts: a.title.letter! }));
  return again.every(t => t.parts.found === 3) ? [title, ...again] : [];
}

const words = ({ part }: Titles[number], at: Range) => part.block.folded.slice(at.start, at.end);

/** Other words in every title; nothing where one of them has not what is looked for. `$1` is the first group as typed. */
function everywhere(l: Subject, slot: 'sender' | 'addressees', find: RegExp, by: string): Edit[] {
  const edits = titlesOf(l).map(t => {
    const span = t.parts[slot]!;
    const m = find.exec(words(t, span));
    if (!m) return null;
    const start = span.start + m.index;
    return replaceIn(l.d, t.part, foldedRange(l.d.syntax, t.part, { start, end: start + m[0].length }), by);
  });
  return edits.some(e => !e) ? [] : edits.flatMap(e => e!);
}

export const place = (l: Subject) => rangeOf(l.d.syntax, l.d.title!.part);

/** "Of the Permanent Mission" is forgotten; the preposition that is left goes with the State. */
const MISSION: Readonly<Record<Language, RegExp>> = {
  en: /(?<=charge d'affaires(?: a\.i\.| ad interim)? )of the permanent mission (?=of)/,
  fr: /(?<=affaires(?: par interim| a\.i\.)? )de la mission permanente (?=d)/,
  es: /(?<=negocios(?: interin[oa]| a\.i\.)? )de la mision permanente (?=de)/,
  ru: /(?<=поверенного в делах )постоянного представительства /,
  ar: /(?<=بالاعمال(?: بالنيابة| المؤقتة?)? )للبعثة الدائمة (?=ل)/,
  zh: /代表团(?=临时代办$)/,
};

export const withoutMission: Operator = {
  rule: 'charge-without-mission',
  name: 'the mission is deleted',
  apply(l) {
    if (!l.d.title) return [];
    // Of several senders the others have their States beside their posts.
    if (/ y (?:el|la) encargad| et l[ea] charge|, and the charge/.test(l.d.title.part.block.folded)) return [];
    const edits = everywhere(l, 'sender', MISSION[l.d.title.part.language], '');
    return edits.length ? [changed(l, edits, place(l))] : [];
  },
};

/** The head of a mission, or who stands in, in the place of the mission; nobody else could send a note. */
const PERSON: Readonly<Record<Language, readonly (readonly [find: RegExp, by: string])[]>> = {
  en: [
    [/^the permanent mission(?= of)/, 'the Permanent Representative'],
    [/^the permanent mission(?= of)/, 'the Chargé d’affaires a.i. of the Permanent Mission'],
    [/^the permanent mission(?= of)/, 'the Deputy Permanent Representative'],
  ],
  fr: [
    [/^la mission permanente(?= d)/, 'le Représentant permanent'],
    [/^la mission permanente(?= d)/, 'la Représentante permanente'],
    [/^la mission permanente(?= d)/, 'le Chargé d’affaires par intérim de la Mission permanente'],
  ],
  es: [
    [/^la mision permanente(?= de)/, 'el Representante Permanente'],
    [/^la mision permanente(?= de)/, 'la Representante Permanente'],
    [/^la mision permanente(?= de)/, 'el Encargado de Negocios interino de la Misión Permanente'],
  ],
  ru: [
    [/^постоянного представительства(?= )/, 'Постоянного представителя'],
    [/^постоянного представительства(?= )/, 'Временного поверенного в делах Постоянного представительства'],
  ],
  ar: [
    [/^البعث[هة] الدائم[هة](?= ل)/, 'الممثل الدائم'],
    [/^البعث[هة] الدائم[هة](?= ل)/, 'المندوبة الدائمة'],
    [/^البعث[هة] الدائم[هة](?= ل)/, 'القائم بالأعمال بالنيابة للبعثة الدائمة'],
  ],
  zh: [
    [/代表团$/, '代表'],
    [/代表团$/, '代表团临时代办'],
  ],
};

export const fromPerson: Operator = {
  rule: 'note-verbale-from-person',
  name: 'a person in the place of the mission',
  apply(l) {
    const { title } = l.d;
    if (title?.parts.kind !== 'noteVerbale') return [];
    return PERSON[title.part.language].flatMap(([find, by]) => {
      const edits = everywhere(l, 'sender', find, by);
      return edits.length ? [changed(l, edits, place(l), { restorable: !/Deputy/.test(by) })] : [];
    });
  },
};
