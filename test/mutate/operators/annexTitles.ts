import type { Annex } from '../../../server/src/letter/letter';
import { foldedRange } from '../../../server/src/letter/ranges';
import { everyAnnex } from '../../../server/src/rules/common/annexes';
import { fold } from '../../../server/src/text/fold';
import { addressed } from '../../help/words';
import { changed, cut, type Edit } from '../change';
import type { Operator, Range, Subject } from '../subject';
import { otherDay, withDay } from './days';

/** Annexes of the letter itself that repeat its title; below them stand titles of other letters too. */
function repeating(l: Subject): Annex[] {
  const own = l.d.title;
  if (
    !own ||
    own.parts.found < 3 ||
    !l.sure('annexes', 'annex.titleLines', 'title.date', 'title.sender', 'title.addressees')
  )
    return [];
  return [...everyAnnex(l.d.annexes)]
    .filter(([a, parent]) => !parent && a.title.letter?.found === 3 && a.title.part.language === own.part.language)
    .map(([a]) => a)
    .filter((_, i, all) => i === 0 || i === all.length - 1);
}

/** Other words for a span of an annex title. */
function reworded(l: Subject, annex: Annex, span: Range, text: string): Edit[] {
  const { part } = annex.title;
  const at = foldedRange(l.d.syntax, part, span);
  // An asterisk behind it would stand on a line of its own.
  if (/^\s*\*/.test(l.text.slice(at.end))) return [];
  const pieces = cut(l, part, at);
  if (pieces.length === 1 && at.start >= pieces[0]!.start && !/\n/.test(l.text.slice(at.start, at.end)))
    return [{ ...at, text }];
  // What was broken over lines stands on the first of them.
  return pieces.map((p, i) => {
    const lead = i === 0 ? l.text.slice(p.start, Math.max(p.start, at.start)) : '';
    const eol = i === 0 ? (/\r?\n$/.exec(l.text.slice(p.start, p.end))?.[0] ?? '') : '';
    return { ...p, text: i === 0 ? lead + text + eol : '' };
  });
}

const place = (l: Subject, annex: Annex, span: Range) => foldedRange(l.d.syntax, annex.title.part, span);

/** The letter has one date, so another one in the title of its annex is wrong. */
const date: Operator = {
  rule: 'annex-title-mismatch',
  name: 'another date',
  anew: true,
  apply: l =>
    repeating(l).flatMap(a => {
      const span = a.title.letter!.date!;
      if (!span.value) return [];
      const edit = withDay(l, a.title.part, span, otherDay(span.value));
      return edit ? [changed(l, [edit], place(l, a, span))] : [];
    }),
};

/** Another State in place of that of the sender: a name that no sender of the letter has. */
const sender: Operator = {
  rule: 'annex-title-mismatch',
  name: 'another sender',
  anew: true,
  apply: l =>
    repeating(l).flatMap(a => {
      const { part, letter } = a.title;
      const state = STATES[part.language];
      if (part.block.folded.includes(fold(state))) return [];
      const span = letter!.sender!;
      const edits = reworded(l, a, span, OTHERS[part.language].replace('{}', state));
      return edits.length ? [changed(l, edits, place(l, a, span))] : [];
    }),
};
const STATES = { ar: 'توفالو', en: 'Tuvalu', es: 'Tuvalu', fr: 'Tuvalu', ru: 'Тувалу', zh: '图瓦卢' };
const OTHERS = {
  ar: 'الممثل الدائم ل{} لدى الأمم المتحدة',
  en: 'the Permanent Representative of {} to the United Nations',
  es: 'el Representante Permanente de {} ante las Naciones Unidas',
  fr: 'le Représentant permanent des {} auprès de l’Organisation des Nations Unies',
  ru: 'Постоянного представителя {} при Организации Объединенных Наций',
  zh: '{}常驻联合国代表',
};

/** The Secretary-General in place of a president, or the other way round. */
const addressee: Operator = {
  rule: 'annex-title-mismatch',
  name: 'another addressee',
  anew: true,
  apply: l =>
    repeating(l).flatMap(a => {
      const { part, letter } = a.title;
      const span = letter!.addressees!;
      const other = span.list.includes('secretaryGeneral') ? 'presidentSecurityCouncil' : 'secretaryGeneral';
      if (span.list.length !== 1 || span.list[0] === 'other') return [];
      const words = addressed(part.block.pack.pack, [other]);
      // Only where the span is the addressee and nothing else.
      const edits = reworded(l, a, span, words);
      return edits.length ? [changed(l, edits, place(l, a, span))] : [];
    }),
};

export const annexTitles: readonly Operator[] = [date, sender, addressee];
