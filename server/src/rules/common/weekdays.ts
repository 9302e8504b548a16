import { language } from '../../languages/compiled';
import { exists, findDates } from '../../languages/dates';
import type { Language } from '../../languages/types';
import type { Stretch } from '../../letter/ranges';
import type { Block } from '../../syntax/parts/block';
import { fold } from '../../text/fold';
import { DAYS } from '../words/weekdays';

/** A weekday that does not fit the date it stands at; spans are in the folded text. */
interface WrongWeekday {
  readonly date: Stretch;
  readonly name: Stretch;
  /** The right day. */
  readonly right: string;
  /** What to put in the place of what. */
  readonly edit: Stretch & { readonly text: string };
}

/** Russian says "во вторник" and "в среду". */
const PREPOSITION = /(?<![а-я])во? $/;

/** The weekdays right before a date, or behind it in brackets, that are not those of the calendar. */
export function wrongWeekdays(block: Block): WrongWeekday[] {
  const own = wrongIn(block.language, block.folded);
  return block.language === 'en' ? own : [...own, ...wrongIn('en', block.folded)];
}

function wrongIn(id: Language, folded: string): WrongWeekday[] {
  const forms = DAYS[id];
  const names = forms.map(days => days.map(fold));
  // A family name can begin with 周.
  const list = (all: readonly (readonly string[])[]) => [...new Set(all.flat())].join('|');
  const free = list(id === 'zh' ? names.slice(0, 2) : names);
  const before = new RegExp(`(?<![\\p{L}\\d])(${free}),? ?(?:the |le |el |الموافق )?$`, 'u');
  const behind = new RegExp(id === 'zh' ? `^,?(${free})|^\\((${list(names)})\\)` : `^,? ?\\((${free})\\)`);
  const found: WrongWeekday[] = [];
  for (const date of findDates(language(id), folded)) {
    // Countries changed their calendar until then.
    if (date.date.year < 1925 || !exists(date.date)) continue;
    const from = Math.max(0, date.start - 40);
    const head = folded.slice(from, date.start);
    const m = before.exec(head);
    // The dash of a list may stand before it, but no other day.
    const n = m || /(?:\d|\S ?[–-]) ?$/.test(head) ? null : behind.exec(folded.slice(date.end));
    const word = m?.[1] ?? n?.[1] ?? n?.[2];
    if (!word) continue;
    const at = m ? from + m.index : date.end + n![0].indexOf(word);
    const { year, month, day } = date.date;
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    if (names.some(days => days[weekday] === word)) continue;
    const name = { start: at, end: at + word.length };
    const preposition = id === 'ru' ? PREPOSITION.exec(folded.slice(Math.max(0, at - 8), at)) : null;
    const form = preposition ? 1 : names.findIndex(days => days.includes(word));
    const text = forms[form]![weekday]!;
    const edit = preposition
      ? { start: at - preposition[0].length, end: name.end, text: `${weekday === 2 ? 'во' : 'в'} ${text}` }
      : { ...name, text };
    found.push({ date, name, right: forms[id === 'ru' ? 0 : form]![weekday]!, edit });
  }
  return found;
}
