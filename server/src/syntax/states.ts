/**
 * The order of the form as a machine of states. A unit gets the state that the cheapest path through the whole
 * document gives it; costs are small whole numbers, so that a path is the same however it was computed.
 */

export const STATES = [
  'masthead',
  'organ',
  'sessionLine',
  'agendaLine',
  'agendaLine+',
  'agendaTitle',
  'title',
  'title+',
  'paragraph',
  'paragraph+',
  'heading',
  'heading+',
  'table',
  'signature',
  'unclassified',
  'annexTitle',
  'annexTitle+',
  'originalTag',
  'annex/title',
  'annex/title+',
  'annex/paragraph',
  'annex/paragraph+',
  'annex/heading',
  'annex/heading+',
  'annex/table',
  'annex/signature',
] as const;
export type StateName = (typeof STATES)[number];

export const S = Object.fromEntries(STATES.map((name, i) => [name, i])) as Record<StateName, number>;
export const STATE_COUNT = STATES.length;
export const NEVER = 1e6;

/** The part kind of a state, and whether the unit goes on with the part before it. */
export function kindOf(state: number): { kind: string; continues: boolean; annexed: boolean } {
  const name = STATES[state]!;
  const bare = name.replace('annex/', '');
  return {
    kind: bare.replace('+', ''),
    continues: bare.endsWith('+'),
    annexed: name.startsWith('annex/') || name.startsWith('annexTitle') || name === 'originalTag',
  };
}

/** What may follow what, and what a step costs. What is not listed never happens. */
const ORDER: Record<StateName | 'start', Partial<Record<StateName, number>>> = {
  start: {
    masthead: 0,
    organ: 0,
    sessionLine: 1,
    agendaLine: 3,
    agendaTitle: 14,
    title: 0,
    paragraph: 7,
    heading: 12,
    annexTitle: 14,
    table: 14,
    unclassified: 10,
  },
  masthead: {
    masthead: 0,
    organ: 0,
    sessionLine: 0,
    agendaLine: 1,
    'agendaLine+': 1,
    agendaTitle: 6,
    title: 0,
    paragraph: 3,
    heading: 10,
    unclassified: 10,
    table: 14,
  },
  organ: { masthead: 0, organ: 0, sessionLine: 0, agendaLine: 1, agendaTitle: 8, title: 0, paragraph: 9, heading: 12 },
  sessionLine: {
    masthead: 0,
    organ: 0,
    sessionLine: 0,
    agendaLine: 0,
    agendaTitle: 6,
    title: 0,
    paragraph: 9,
    heading: 12,
  },
  agendaLine: {
    'agendaLine+': 0,
    masthead: 1,
    organ: 1,
    sessionLine: 1,
    agendaTitle: 0,
    title: 2,
    paragraph: 9,
    heading: 12,
    agendaLine: 4,
  },
  'agendaLine+': {
    'agendaLine+': 0,
    masthead: 1,
    organ: 1,
    sessionLine: 1,
    agendaTitle: 0,
    title: 2,
    paragraph: 9,
    heading: 12,
  },
  agendaTitle: {
    agendaTitle: 0,
    masthead: 1,
    organ: 1,
    sessionLine: 1,
    agendaLine: 5,
    'agendaLine+': 2,
    title: 0,
    paragraph: 9,
    heading: 12,
  },
  title: {
    'title+': 0,
    paragraph: 0,
    masthead: 6,
    originalTag: 3,
    table: 16,
    heading: 12,
    signature: 14,
    annexTitle: 16,
  },
  'title+': {
    'title+': 0,
    paragraph: 0,
    masthead: 6,
    originalTag: 3,
    table: 16,
    heading: 12,
    signature: 14,
    annexTitle: 16,
  },
  paragraph: { 'paragraph+': 0, paragraph: 0, heading: 2, table: 1, signature: 0, annexTitle: 3, unclassified: 12 },
  'paragraph+': { 'paragraph+': 0, paragraph: 0, heading: 2, table: 1, signature: 0, annexTitle: 3, unclassified: 12 },
  heading: { 'heading+': 0, heading: 2, paragraph: 0, table: 0, signature: 8, annexTitle: 8 },
  'heading+': { 'heading+': 0, heading: 2, paragraph: 0, table: 0, signature: 8, annexTitle: 8 },
  table: { table: 0, paragraph: 1, heading: 1, signature: 5, annexTitle: 3 },
  signature: { signature: 0, annexTitle: 0, paragraph: 8, heading: 13, unclassified: 8, table: 16 },
  unclassified: {
    unclassified: 0,
    paragraph: 2,
    heading: 6,
    annexTitle: 0,
    title: 6,
    signature: 8,
    masthead: 4,
    organ: 4,
  },
  annexTitle: {
    'annexTitle+': 0,
    originalTag: 0,
    'annex/title': 0,
    'annex/heading': 0,
    'annex/paragraph': 6,
    'annex/table': 2,
    'annex/signature': 12,
    annexTitle: 5,
  },
  'annexTitle+': {
    'annexTitle+': 0,
    originalTag: 0,
    'annex/title': 0,
    'annex/heading': 0,
    'annex/paragraph': 6,
    'annex/table': 2,
    'annex/signature': 12,
    annexTitle: 5,
  },
  originalTag: {
    originalTag: 2,
    'annex/title': 0,
    'annex/heading': 0,
    'annex/paragraph': 4,
    'annex/table': 1,
    annexTitle: 6,
    paragraph: 2,
  },
  'annex/title': {
    'annex/title+': 0,
    'annex/paragraph': 0,
    originalTag: 1,
    'annex/heading': 5,
    'annex/table': 10,
    'annex/signature': 10,
    annexTitle: 14,
  },
  'annex/title+': {
    'annex/title+': 0,
    'annex/paragraph': 0,
    originalTag: 1,
    'annex/heading': 5,
    'annex/table': 10,
    'annex/signature': 10,
    annexTitle: 14,
  },
  'annex/paragraph': {
    'annex/paragraph+': 0,
    'annex/paragraph': 0,
    'annex/heading': 1,
    'annex/table': 1,
    'annex/signature': 1,
    annexTitle: 0,
    'annex/title': 11,
  },
  'annex/paragraph+': {
    'annex/paragraph+': 0,
    'annex/paragraph': 0,
    'annex/heading': 1,
    'annex/table': 1,
    'annex/signature': 1,
    annexTitle: 0,
    'annex/title': 11,
  },
  'annex/heading': {
    'annex/heading+': 0,
    'annex/heading': 1,
    'annex/paragraph': 0,
    'annex/table': 0,
    'annex/signature': 7,
    annexTitle: 4,
    'annex/title': 4,
    originalTag: 2,
  },
  'annex/heading+': {
    'annex/heading+': 0,
    'annex/heading': 1,
    'annex/paragraph': 0,
    'annex/table': 0,
    'annex/signature': 7,
    annexTitle: 4,
    'annex/title': 4,
    originalTag: 2,
  },
  'annex/table': {
    'annex/table': 0,
    'annex/paragraph': 1,
    'annex/heading': 1,
    'annex/signature': 3,
    annexTitle: 0,
    'annex/title': 8,
  },
  'annex/signature': {
    'annex/signature': 0,
    annexTitle: 0,
    'annex/paragraph': 5,
    'annex/heading': 4,
    'annex/title': 4,
    'annex/table': 7,
  },
};

/** What it costs to end in a state: a letter that breaks off in its masthead is no likely letter. */
const END: Partial<Record<StateName, number>> = {
  masthead: 12,
  organ: 14,
  sessionLine: 14,
  agendaLine: 14,
  'agendaLine+': 14,
  agendaTitle: 14,
  title: 10,
  'title+': 10,
  paragraph: 3,
  'paragraph+': 3,
  heading: 6,
  'heading+': 6,
  annexTitle: 6,
  'annexTitle+': 6,
  originalTag: 6,
  'annex/heading': 2,
  'annex/heading+': 2,
};

export interface Step {
  readonly from: number;
  readonly cost: number;
  /** What the step ends before its time, if the unit goes on with it. */
  readonly leaves: 'paragraph' | 'title' | 'annexTitle' | null;
}

/** For each state, the states it may follow. */
function formOf(name: StateName): Step['leaves'] {
  return /paragraph/.test(name)
    ? 'paragraph'
    : /title/.test(name)
      ? 'title'
      : name.startsWith('annexTitle')
        ? 'annexTitle'
        : null;
}

export const INTO: readonly (readonly Step[])[] = STATES.map(to =>
  STATES.flatMap((from, i) => {
    const cost = ORDER[from][to];
    return cost === undefined
      ? []
      : [{ from: i, cost, leaves: to === `${from.replace('+', '')}+` ? null : formOf(from) }];
  }),
);

export const START: readonly number[] = STATES.map(to => ORDER.start[to] ?? NEVER);
export const FINISH: readonly number[] = STATES.map(from => END[from] ?? 0);
