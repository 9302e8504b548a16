import { beginsTitle, isAgendaTitle } from '../../knowledge/agendas';
import { language as compiled } from '../../languages/compiled';
import type { Language } from '../../languages/types';
import { fold } from '../../text/fold';
import { unwrap } from '../../text/unwrap';
import type { Memory } from '../memory';
import type { Setting } from '../units/setting';
import type { Gap, Unit } from '../units/units';
import { pairEvidence } from './agendaPairs';

const LONGEST_TITLE = 14;

/**
 * Parts the lines of agenda titles into titles. The cheapest division wins: lines that plainly go on stay together,
 * a known title is worth much, and as many titles as item numbers are worth a little, so that a missing title is
 * still seen to be missing.
 */
export function divideTitles(
  units: readonly Unit[],
  gaps: readonly Gap[],
  settings: readonly Setting[],
  texts: readonly string[],
  language: Language,
  wanted: number,
  wrapped: boolean,
  memory: Memory,
): number[] {
  const n = units.length;
  if (n === 0) return [];
  const most = Math.min(n, Math.max(wanted + 4, 6) * 2);
  const column = wrapped ? Math.max(30, ...units.map(u => u.info.width)) : 400;
  const zh = language === 'zh';
  // join[i]: what it costs to keep unit i with the one before, minus what it costs to part them.
  const join = units.map((u, i) =>
    i === 0 ? 0 : -pairEvidence(units[i - 1]!, u, gaps[i]!, settings[i]!, column) + (wanted === 0 ? 6 : 0),
  );
  // One word is no title; a known title and a colon are how the title of a sub-item begins.
  const single = texts.map(t => ((zh ? fold(t).length < 4 : !fold(t).includes(' ')) ? 5 : 0));
  const { agendaOpens, agendaWithin } = compiled(language);
  // No title begins in the middle of a sentence, unless this typist begins all of them so.
  const capitals = units.some(u => u.info.starts === 'upper');
  const begins = units.map((u, i) => {
    const folded = fold(texts[i]!);
    if (beginsTitle(language, folded)) return -4;
    if (agendaWithin.test(folded) || (capitals && u.info.starts === 'lower')) return 6;
    if (u.info.starts === 'digit' && !u.info.listMark) return 4;
    return agendaOpens.test(folded) ? -2 : 0;
  });
  const colons = texts.map(t => t.split(/[:：]/).length - 1);
  const known = memory.once(`titles ${language} ${texts.join('\n')}`, () => knownTitles(texts, language, zh));
  // best[k][i]: cheapest division of the first i units into k titles.
  const best: number[][] = [];
  const from: number[][] = [];
  for (let k = 0; k <= most; k++) {
    best.push(new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY));
    from.push(new Array<number>(n + 1).fill(0));
  }
  best[0]![0] = 0;
  for (let k = 1; k <= most; k++) {
    for (let i = 1; i <= n; i++) {
      let cost = 0;
      let parted = 0;
      for (let start = i - 1; start >= Math.max(0, i - LONGEST_TITLE); start--) {
        // The title of a sub-item stands behind that of its item and a colon; a second colon is another title's.
        parted += colons[start]!;
        const alone = i - start === 1 && !known.has(start * 4096 + i) ? single[start]! : 0;
        const total =
          best[k - 1]![start]! +
          cost +
          2 * Math.max(0, parted - 1) +
          alone +
          begins[start]! +
          (known.has(start * 4096 + i) ? -9 : 0);
        if (total < best[k]![i]!) {
          best[k]![i] = total;
          from[k]![i] = start;
        }
        cost += join[start]!;
      }
    }
  }
  let titles = 1;
  const score = (k: number) =>
    wanted === 0
      ? best[k]![n]!
      : best[k]![n]! +
        (k > wanted && wanted === 1 ? 6 : k < wanted ? 5 : 4) * Math.abs(k - wanted) -
        (k === wanted ? 1 : 0);
  for (let k = 2; k <= most; k++) if (score(k) < score(titles)) titles = k;
  const starts: number[] = [];
  for (let k = titles, i = n; k > 0; k--) {
    i = from[k]![i]!;
    starts.unshift(i);
  }
  return starts;
}

function knownTitles(texts: readonly string[], language: Language, zh: boolean): Set<number> {
  const known = new Set<number>();
  for (let start = 0; start < texts.length; start++) {
    let text = '';
    for (let end = start + 1; end <= Math.min(texts.length, start + LONGEST_TITLE); end++) {
      text = text ? `${text}\n${texts[end - 1]}` : texts[end - 1]!;
      if (text.length > 500) break;
      if (isAgendaTitle(language, fold(zh ? text.replace(/\s/g, '') : unwrap(text).text)))
        known.add(start * 4096 + end);
    }
  }
  return known;
}
