import { NEVER, STATES, type StateName } from './states';

/**
 * What may follow what, and what a step costs; what is not listed never happens. Each row: the states that are left,
 * then for each cost the states that may follow for it.
 */
const ORDER = `
start > 0: masthead organ title; 1: sessionLine; 3: agendaLine; 7: paragraph; 10: unclassified; 12: heading; 14: agendaTitle annexTitle table
masthead > 0: masthead organ sessionLine title; 1: agendaLine agendaLine+; 3: paragraph; 6: agendaTitle; 10: heading unclassified; 14: table
organ > 0: masthead organ sessionLine title; 1: agendaLine; 8: agendaTitle; 9: paragraph; 12: heading
sessionLine > 0: masthead organ sessionLine agendaLine title; 6: agendaTitle; 9: paragraph; 12: heading
agendaLine > 0: agendaLine+ agendaTitle; 1: masthead organ sessionLine; 2: title; 4: agendaLine; 9: paragraph; 12: heading
agendaLine+ > 0: agendaLine+ agendaTitle; 1: masthead organ sessionLine; 2: title; 9: paragraph; 12: heading
agendaTitle > 0: agendaTitle title; 1: masthead organ sessionLine; 2: agendaLine+; 5: agendaLine; 9: paragraph; 12: heading
title title+ > 0: title+ paragraph; 3: originalTag; 6: masthead; 12: heading; 14: signature; 16: table annexTitle
paragraph paragraph+ > 0: paragraph+ paragraph signature; 1: table; 2: heading; 3: annexTitle; 12: unclassified
heading heading+ > 0: heading+ paragraph table; 2: heading; 8: signature annexTitle
table > 0: table; 1: paragraph heading; 3: annexTitle; 5: signature
signature > 0: signature annexTitle; 8: paragraph unclassified; 13: heading; 16: table
unclassified > 0: unclassified annexTitle; 2: paragraph; 4: masthead organ; 6: heading title; 8: signature
annexTitle annexTitle+ > 0: annexTitle+ originalTag annex/title annex/heading; 2: annex/table; 5: annexTitle; 6: annex/paragraph; 12: annex/signature
originalTag > 0: annex/title annex/heading; 1: annex/table; 2: originalTag paragraph; 4: annex/paragraph; 6: annexTitle
annex/title annex/title+ > 0: annex/title+ annex/paragraph; 1: originalTag; 5: annex/heading; 10: annex/table annex/signature; 14: annexTitle
annex/paragraph annex/paragraph+ > 0: annex/paragraph+ annex/paragraph annexTitle; 1: annex/heading annex/table annex/signature; 11: annex/title
annex/heading annex/heading+ > 0: annex/heading+ annex/paragraph annex/table; 1: annex/heading; 2: originalTag; 4: annexTitle annex/title; 7: annex/signature
annex/table > 0: annex/table annexTitle; 1: annex/paragraph annex/heading; 3: annex/signature; 8: annex/title
annex/signature > 0: annex/signature annexTitle; 4: annex/heading annex/title; 5: annex/paragraph; 7: annex/table
`;

/** What it costs to end in a state: a letter that breaks off in its masthead is no likely letter. */
const END = `
2: annex/heading annex/heading+; 3: paragraph paragraph+; 6: heading heading+ annexTitle annexTitle+ originalTag;
10: title title+; 12: masthead; 14: organ sessionLine agendaLine agendaLine+ agendaTitle
`;

interface Step {
  readonly from: number;
  readonly cost: number;
  /** What the step ends before its time, if the unit goes on with it. */
  readonly leaves: 'paragraph' | 'title' | 'annexTitle' | null;
}

/** `0: masthead organ; 3: title` as the cost of each state. */
function costs(row: string): Map<string, number> {
  const result = new Map<string, number>();
  for (const group of row.split(';')) {
    const [cost, names] = group.split(':');
    for (const name of names!.trim().split(' ')) {
      if (!STATES.includes(name as StateName)) throw new Error(`No such state: ${name}`);
      result.set(name, Number(cost));
    }
  }
  return result;
}

const rows = new Map(
  ORDER.trim()
    .split('\n')
    .flatMap(row => {
      const [from, to] = row.split(' > ');
      return from!.split(' ').map(name => [name, costs(to!)] as const);
    }),
);
const end = costs(END);

function formOf(name: StateName): Step['leaves'] {
  if (/paragraph/.test(name)) return 'paragraph';
  if (/title/.test(name)) return 'title';
  return name.startsWith('annexTitle') ? 'annexTitle' : null;
}

/** For each state, the steps that lead to it. */
export const INTO: readonly (readonly Step[])[] = STATES.map(to =>
  STATES.flatMap((from, i) => {
    const cost = rows.get(from)!.get(to);
    const goesOn = to === `${from.replace('+', '')}+`;
    return cost === undefined ? [] : [{ from: i, cost, leaves: goesOn ? null : formOf(from) }];
  }),
);

export const START: readonly number[] = STATES.map(to => rows.get('start')!.get(to) ?? NEVER);
export const FINISH: readonly number[] = STATES.map(from => end.get(from) ?? 0);
