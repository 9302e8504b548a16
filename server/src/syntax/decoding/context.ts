import type { LineInfo } from '../lines/line';
import type { FormulaSpan } from '../spans/span';
import type { Setting } from '../units/setting';
import type { Gap } from '../units/units';

/** The place of a unit in the formula spans that hold it. */
export interface InSpan {
  readonly span: FormulaSpan;
  /** 0 for its first unit. */
  readonly index: number;
}

/** Where a unit stands to the masthead and the titles; places that are alike are one. */
export interface Place {
  /** The unit may belong to the masthead. */
  readonly head: boolean;
  /** The unit belongs to the title of a letter that is the title of an agenda item. */
  readonly itemTitle: boolean;
  /** An agenda item line stands above. */
  readonly numbered: boolean;
  /** A cue of the masthead follows before anything else does. */
  readonly mastheadAhead: boolean;
  /** A draft's salutation is still ahead. */
  readonly letterhead: boolean;
}

export interface UnitContext {
  /** The unit, and the one before it. */
  readonly info: LineInfo;
  readonly previous: LineInfo | null;
  readonly gap: Gap;
  readonly setting: Setting;
  readonly spans: readonly InSpan[];
  readonly place: Place;
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
  /** In a block of short lines that ends the document or stands before an annex. */
  readonly closingBlock: boolean;
  /** Such lines begin with the next one. */
  readonly beforeRun: boolean;
  /** One of the cells of a table's header, each on a line of its own. */
  readonly headerCell: boolean;
  /** How many short lines with figures stand together here. */
  readonly run: number;
}
