import type { Gap, Setting } from './join';
import { joinEvidence } from './join';
import type { LineInfo } from './line';
import type { FormulaSpan } from './spans';
import { NEVER, S, STATE_COUNT } from './states';
import { isMastheadCue, type Unit } from './units';

/** The place of a unit in the formula spans that hold it. */
export interface InSpan {
  readonly span: FormulaSpan;
  /** 0 for its first unit. */
  readonly index: number;
}

export interface UnitContext {
  readonly unit: Unit;
  readonly previous: Unit | null;
  readonly gap: Gap;
  readonly setting: Setting;
  readonly spans: readonly InSpan[];
  /** The unit may belong to the masthead. */
  readonly head: boolean;
  /** An agenda item line stands above. */
  readonly numbered: boolean;
  /** A cue of the masthead follows before anything else does. */
  readonly mastheadAhead: boolean;
  /** A draft's salutation is still ahead. */
  readonly letterhead: boolean;
  /** What it costs to leave a paragraph, a title or an annex title behind the previous unit. */
  readonly leaving: Readonly<Record<'paragraph' | 'title' | 'annexTitle', number>>;
  /** What is known of the next unit: it goes on with this one (positive) or starts something. */
  readonly after: number;
  /** The complimentary close has just ended. */
  readonly afterClosing: boolean;
  /** The next line has the signature mark. */
  readonly beforeMark: boolean;
  /** The line is one of a list of short lines without marks. */
  readonly inList: boolean;
  /** On how many sides lines of a table stand. */
  readonly rows: number;
  /** Such lines begin with the next one. */
  readonly beforeRun: boolean;
  /** How many short lines with figures stand together here. */
  readonly run: number;
}

/** What each state would cost for a unit, from what the unit is and how it is set. */
export function emissions(c: UnitContext, out: Int32Array): void {
  const { unit, setting, gap } = c;
  const { info } = unit;
  const { cues } = info;
  out.fill(NEVER, 0, STATE_COUNT);
  const e = c.previous ? joinEvidence(c.previous.info, info, gap, setting) : -6;
  const span = (kind: FormulaSpan['kind']) => c.spans.find(s => s.span.kind === kind);
  const starts = (kind: FormulaSpan['kind']) => c.spans.find(s => s.span.kind === kind && s.index === 0);
  const title = span('title');
  const annex = span('annex');
  const agenda = span('agenda');
  const isShort = info.width < 70 && info.ends !== 'sentence';
  const masthead = isMastheadCue(info);

  if (c.head) {
    out[S.masthead] =
      masthead && !cues.organ
        ? cues.session || cues.year
          ? 8
          : 0
        : c.letterhead && info.width < 110
          ? 1
          : c.mastheadAhead && info.width < 90 && info.ends !== 'sentence'
            ? 4
            : isShort
              ? 12
              : 30;
    out[S.organ] = cues.organ ? (cues.organ === 'subsidiary' ? 5 : 0) : NEVER;
    out[S.sessionLine] = cues.session || cues.year ? 0 : cues.period && c.previous?.info.cues.session ? 0 : NEVER;
    out[S.agendaLine] = starts('agenda') ? 0 : NEVER;
    out[S['agendaLine+']] = agenda && agenda.index > 0 ? 0 : NEVER;
    out[S.agendaTitle] =
      agendaTitle(info, masthead, !!title, !!agenda, c.numbered, !c.previous || isMastheadCue(c.previous.info)) +
      (c.letterhead ? 6 : 0);
    out[S.title] = titleCost(starts('title'), annex);
  }
  // The block at the right can come out behind the title.
  else if (masthead && (cues.distribution || info.furniture === 'symbols')) out[S.masthead] = 4;
  out[S['title+']] = further(title, e);
  const para = paragraph(c, info, masthead, title, annex);
  const heading = headingCost(c, info, masthead, !!annex || !!title);
  const table = tableRow(c, info);
  const formula = (annex && annex.span.found > 0) || (title && title.span.found > 1);
  const sign = signature(c, info) + (formula ? 8 : 0);
  out[S.paragraph] = para + (c.letterhead ? 3 : 0);
  out[S['paragraph+']] = goesOnCost(c, info, e, annex, title);
  out[S.heading] = heading + 3;
  out[S['heading+']] = headingGoesOn(c, info, e);
  out[S.table] = table + 1;
  out[S.signature] = sign;
  out[S.unclassified] = 14;
  out[S.annexTitle] = annexCost(starts('annex'), info, gap);
  out[S['annexTitle+']] = further(annex, e);
  out[S.originalTag] = cues.original && info.width < 90 ? (/^[[\]]/.test(info.folded) ? -2 : 3) : NEVER;
  out[S['annex/title']] = titleCost(starts('title'), annex);
  out[S['annex/title+']] = further(title, e);
  out[S['annex/paragraph']] = para - (c.inList ? 6 : 0);
  out[S['annex/paragraph+']] = out[S['paragraph+']]!;
  out[S['annex/heading']] = heading + (c.inList ? 4 : 0);
  out[S['annex/heading+']] = out[S['heading+']]!;
  out[S['annex/table']] = table;
  out[S['annex/signature']] = sign + (cues.mark ? 0 : 2);
}

function agendaTitle(
  info: LineInfo,
  masthead: boolean,
  title: boolean,
  agenda: boolean,
  numbered: boolean,
  begins: boolean,
): number {
  const { cues } = info;
  let cost = numbered ? 3 : begins ? 9 : 4;
  if (masthead) cost += 14;
  if (title || agenda) cost += 14;
  if (cues.opening || cues.salutation || cues.mark || cues.annexAlone) cost += 12;
  if (info.ends === 'sentence') cost += 8;
  if (info.folded.length > 200) cost += 8;
  return cost;
}

function titleCost(start: InSpan | undefined, annex: InSpan | undefined): number {
  if (!start) return NEVER;
  return 8 - 3 * start.span.found + (annex && annex.span.found > 0 ? 12 : 0);
}

/** A unit that goes on with a formula: free inside its span, dear behind it. */
function further(inSpan: InSpan | undefined, e: number): number {
  if (inSpan) return inSpan.index > 0 ? 0 : NEVER;
  return Math.max(6, 16 - e);
}

function paragraph(
  c: UnitContext,
  info: LineInfo,
  masthead: boolean,
  title: InSpan | undefined,
  annex: InSpan | undefined,
): number {
  const { cues } = info;
  let cost = 4;
  if (cues.opening || cues.salutation || cues.closing) cost -= 3;
  const numbered =
    HEADING_NUMBER.test(info.folded) && info.width < 0.75 * c.setting.measure && (info.ends === 'other' || asks(info));
  if (info.listMark && !numbered) cost -= 2;
  if (cues.note || (cues.placeDate && !masthead)) cost -= 4;
  else if ((info.ends === 'sentence' || info.ends === 'colon') && !numbered) cost -= 1;
  else if (
    info.ends === 'other' &&
    info.width < 0.6 * c.setting.measure &&
    !cues.salutation &&
    (!info.listMark || numbered)
  )
    cost += 5;
  if (info.starts === 'lower' && !info.listMark && !cues.note) cost += 3;
  if (masthead && c.head) cost += 8;
  if (cues.mark) cost += 20;
  if (title && title.index === 0 && title.span.found > 1) cost += 8;
  if (annex && annex.index === 0 && annex.span.found > 0) cost += 16;
  else if (annex && annex.index === 0 && cues.annexAlone) cost += 8;
  if (cues.original && /^[[\]]/.test(info.folded)) cost += 6;
  return cost;
}

function goesOnCost(
  c: UnitContext,
  info: LineInfo,
  e: number,
  annex: InSpan | undefined,
  title: InSpan | undefined,
): number {
  let cost = 3 - Math.round(e * 0.8);
  if (info.cues.mark) cost += 14;
  if (info.gaps > 0 && info.width < 0.95 * c.setting.measure) cost += 3;
  if (annex && annex.index === 0 && annex.span.found > 1) cost += 14;
  else if (annex?.index === 0 && info.cues.annexAlone && info.cues.annex) cost += 5;
  if (title && title.index === 0 && title.span.found > 2) cost += 4;
  if (info.cues.original && /^[[\]]/.test(info.folded)) cost += 5;
  return Math.max(0, cost);
}

function headingCost(c: UnitContext, info: LineInfo, masthead: boolean, formula: boolean): number {
  const { cues } = info;
  let cost = 7;
  if (info.width > 110) cost += info.width > 240 ? 12 : 4;
  const numbered = HEADING_NUMBER.test(info.folded);
  if (info.ends === 'sentence') cost += numbered && info.width < 60 ? (asks(info) ? 0 : 3) : 7;
  else if (info.ends === 'colon' || info.ends === 'open') cost += 4;
  if (cues.heading) cost -= 3;
  if (numbered) cost -= 2;
  if (cues.placeDate || cues.note || info.gaps > 1) cost += 5;
  if (c.after <= -3 && info.ends === 'other') cost -= 3;
  if (info.indent - c.setting.margin >= 6 && info.width < 0.8 * c.setting.measure) cost -= 1;
  if (info.starts === 'lower') cost += 7;
  if (cues.mark || (cues.post && info.width < 60 && !cues.heading)) cost += 5;
  if (cues.opening || cues.closing || cues.salutation) cost += 5;
  if (formula) cost += 8;
  if (masthead && c.head) cost += 6;
  if (c.gap.blank > 0 && !c.setting.spaced) cost -= 1;
  return Math.max(1, cost);
}

function headingGoesOn(c: UnitContext, info: LineInfo, e: number): number {
  const { gap, setting, previous } = c;
  // A date or an explanation in brackets, or the title of a table below its number.
  if (
    gap.blank === 0 &&
    previous &&
    previous.info.gaps < 2 &&
    (/^\([^)]{6,}\)$/.test(info.folded) || TABLE_NUMBER.test(previous.info.folded))
  )
    return info.ends === 'other' ? 1 : 4;
  let cost = 6 - Math.round(e * 0.5);
  if (c.beforeRun || info.gaps > 1) cost += 4;
  if (gap.blank > 0 && !setting.spaced) cost += 8;
  if (info.ends === 'sentence') cost += 5;
  if (info.width > 100) cost += 6;
  if (info.cues.opening || info.cues.mark || info.listMark) cost += 8;
  return Math.max(1, cost);
}

function tableRow(c: UnitContext, info: LineInfo): number {
  const pipes = info.folded.split('|').length - 1;
  if (info.cues.mark) return NEVER;
  if (info.gaps >= 2 || pipes >= 2) return c.rows ? 0 : 3;
  if (info.gaps === 1 && !info.listMark && !HEADING_NUMBER.test(info.folded))
    return c.rows ? (info.figures > 0 ? 0 : 2) : 9;
  if (c.beforeRun && info.words > 2 && info.ends === 'other' && info.width < 75) return 3;
  // Columns may be parted by single spaces only; then a run of lines with figures shows them.
  if (c.run >= 3 && info.figures > 0) return 3;
  return c.rows && info.width < 60 ? (c.rows > 1 ? 5 : 9) : NEVER;
}

/** A heading may end in a question mark. */
const asks = (info: LineInfo) => info.folded.endsWith('?');

const HEADING_NUMBER =
  /^(?:(?:[ivx]{1,5}|[a-hа-е]|[一二三四五六七八九十]{1,3})[.、] ?[^\d]|(?:اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|الف|باء|جيم|دال|هاء|واو) ?[-.:])/;
const TABLE_NUMBER =
  /^(?:table|figure|box|tableau|cuadro|tabla|recuadro|таблица|рисунок|الجدول|جدول|الشكل|图|表) ?(?:no\. ?|№ ?)?[\divx.]{0,4}$/;
const NAME = /^[^\d:;?!]{3,60}$/;

function signature(c: UnitContext, info: LineInfo): number {
  const { cues } = info;
  const { gap, previous, setting, afterClosing } = c;
  if (cues.mark) return 0;
  if (info.width > 90 || info.listMark || cues.note) return 40;
  let cost = 30;
  if (cues.post) cost = 3;
  else if (NAME.test(info.folded) && info.width < 50 && info.starts !== 'lower') cost = 7;
  else if (info.width < 60) cost = 11;
  if (info.ends === 'sentence') cost += 5;
  if (cues.placeDate) cost += 10;
  if (gap.blank > 1 && !setting.spaced && !cues.post) cost += 4;
  if (afterClosing) cost -= 4;
  // A block that stands at the far side is a signature's place, and its further lines stand below the first.
  const aside = info.indent - setting.margin >= 20 && info.width < 60;
  if (c.beforeMark && info.width < 60 && info.ends !== 'sentence') cost = Math.min(cost, 3);
  if (aside && info.starts !== 'lower' && !cues.placeDate) cost = Math.min(cost, 6);
  if (aside && previous && gap.blank === 0 && Math.abs(previous.info.indent - info.indent) < 4)
    cost = Math.min(cost, 4);
  const close = gap.blank === 0 || (setting.spaced && gap.blank === 1);
  if (previous && close && (previous.info.cues.mark || previous.info.cues.post) && info.ends !== 'sentence')
    cost = Math.min(cost, 5) - 2;
  if (cues.opening || cues.annex || cues.salutation || cues.closing) cost += 8;
  return cost;
}

function annexCost(start: InSpan | undefined, info: LineInfo, gap: Gap): number {
  if (!start) return NEVER;
  if (start.span.found > 0) return 4 - Math.min(3, start.span.found) - (gap.pageBreak ? 1 : 0);
  return info.cues.annexAlone ? 1 : 6;
}
