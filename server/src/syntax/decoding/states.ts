import type { PartKind } from '../tree/tree';

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
export function kindOf(state: number): { kind: PartKind; continues: boolean; annexed: boolean } {
  const name = STATES[state]!;
  const bare = name.replace('annex/', '');
  return {
    kind: bare.replace('+', '') as PartKind,
    continues: bare.endsWith('+'),
    annexed: name.startsWith('annex/') || name.startsWith('annexTitle') || name === 'originalTag',
  };
}
