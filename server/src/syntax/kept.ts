import type { Contexts } from './decoding/contexts';
import type { Decoding } from './decoding/decode';
import type { Lines } from './lines/lines';
import type { PageParts } from './parts/pageParts';
import type { PartIndex } from './parts/partIndex';
import { type Grouped, NO_GROUPS } from './parts/parts';
import type { FormulaSpan } from './spans/span';
import type { Settings } from './units/setting';
import type { Units } from './units/units';

/** What every step has made of a text, from which the next version of it can go on. */
export interface Kept {
  readonly lines: Lines;
  readonly head: number;
  /** 1 for the lines that are furniture or notes. */
  readonly skip: Uint8Array;
  readonly units: Units;
  readonly settings: Settings;
  readonly spans: readonly (FormulaSpan | null)[];
  readonly contexts: Contexts;
  readonly decoding: Decoding;
  readonly grouped: Grouped;
  readonly pageParts: PageParts;
  readonly index: PartIndex | null;
}

/** What there is before the first text. */
export const NOTHING: Kept = {
  lines: { text: '', lines: [], infos: [] },
  head: 0,
  skip: new Uint8Array(0),
  units: { units: [], gaps: [] },
  settings: { settings: [], margins: [] },
  spans: [],
  contexts: {
    contexts: [],
    settings: [],
    inSpans: [],
    places: [],
    marks: { runs: new Int32Array(0), lists: new Uint8Array(0), cells: new Uint8Array(0), closing: new Uint8Array(0) },
  },
  decoding: { contexts: [], path: new Uint8Array(0), costs: new Int32Array(0), back: new Uint8Array(0) },
  grouped: NO_GROUPS,
  pageParts: new Map(),
  index: null,
};
