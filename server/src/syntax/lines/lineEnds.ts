import { language } from '../../languages/compiled';
import type { Language } from '../../languages/types';
import { fold } from '../../text/fold';
import type { LineInfo } from './line';

const ABBREVIATED =
  /(?:^|[ .(])(?:no|art|mr|mrs|ms|dr|vs|cf|pp?|vol|st|m|mme|sr|sra|num|г|гг|ст|стр|см|т|им|h\. ?e|s\. ?e|(?:par|au) s|е\. ?п|excm[oa])\.$/;
const CLOSING_MARKS = /["'»)\]\d¹²³⁴⁵⁶⁷⁸⁹⁰*/]+$/;

/** What a folded line ends with: whether it closes a sentence, opens something or breaks off. */
export function endOf(folded: string, languages: readonly Language[], likely: boolean): LineInfo['ends'] {
  // A reference to a note may stand behind the full stop; the digits of a figure are no reference.
  const bare = folded.replace(/(?<=[.!?。])["'»)\]]*(?:(?<!\d[.])[\d¹²³⁴⁵⁶⁷⁸⁹⁰*/ ]{0,4})?$/, '');
  const last = bare.at(-1) ?? '';
  const closed = bare !== folded && /\)/.test(folded.slice(bare.length));
  if (/[.!?。…]/.test(last))
    return /(?:^|[ .(])(?:a\.i|e\.p|p\.i|а\.и)\.$/.test(bare) || (closed && ABBREVIATED.test(bare))
      ? 'other'
      : ABBREVIATED.test(bare)
        ? 'open'
        : 'sentence';
  if (last === ':') return 'colon';
  if (/[,、]/.test(last)) return 'open';
  if (last === '-') return 'hyphen';
  if (folded.endsWith('(')) return 'open';
  // The last but one point of a list.
  if (/; (?:and|or|y|o|u|e|et|ou|и|или|و|和)$/.test(folded)) return 'colon';
  const word = /[^ ]+$/.exec(folded.replace(CLOSING_MARKS, ''))?.[0] ?? '';
  for (const id of likely ? languages.slice(0, 1) : languages.slice(0, 3)) {
    const { open, pack } = language(id);
    if (open.has(word) || (pack.joiner === '' && [...open].some(o => folded.endsWith(o)))) return 'open';
    if (id === languages[0] && pack.joiner === '') break;
  }
  return last === ';' ? 'colon' : 'other';
}

/** What a numbered heading starts with. */
export const HEADING_NUMBER =
  /^(?:(?:[ivx]{1,5}|[a-hа-е]|[一二三四五六七八九十]{1,3})[.、] ?[^\d]|(?:اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|الف|باء|جيم|دال|هاء|واو) ?[-.:])/;

/** What starts a point of a list or a numbered paragraph. */
export const LIST =
  /^(?:\d{1,3} ?[.)](?=[ "(]|[^\d ])|\( ?(?:\d{1,3}|[a-zа-яا-ي]|[ivx]{1,5}) ?\)|(?:[a-zа-я]|[ivx]{1,5})\)|[a-ln-z]\. |[-•·▪–*] |[一二三四五六七八九十]{1,3}、|\d{1,3}\. ?-|\d{1,3} - |\d{1,2}[.:]\d{2}[^-\d]{0,8} ?- ?|[ا-ي] ?[-)] )/;
const LABEL =
  /^(?:([\d*]{1,3}|[a-zа-я](?= ?\/ )) ?\/(?!\d)|(\*{1,4})|\((\d{1,2}|\*{1,3})\)|\[(\d{1,2})\]|\) ?\((\d{1,2})|([⁰¹²³⁴-⁹]+))/;
const SPACED_LABEL = /^(?:\d{1,3}|[a-zа-я])$/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The label a note would have: raised, with a slash or in brackets, or parted from the text by a space. */
export function labelOf(folded: string, trimmed: string): string | null {
  const m = LABEL.exec(folded);
  if (m) {
    if (m[0].length === folded.length) return null;
    return m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5] ?? [...m[6]!].map(c => RAISED.indexOf(c)).join('');
  }
  const word = fold(/^\S+(?=\s)/.exec(trimmed)?.[0] ?? '');
  return SPACED_LABEL.test(word) ? word : null;
}
