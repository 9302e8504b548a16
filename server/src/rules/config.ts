import { rules } from './list';
import { type Config, everyStage, type Message, type Severity, say } from './types';

/** What `stage` may be; `auto` tells it from the text. */
export const STAGES: readonly NonNullable<Config['stage']>[] = ['auto', ...everyStage];
/** From the gravest to the lightest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
/** What a rule may be set to. */
export const SETTINGS: readonly (Severity | 'off')[] = [...SEVERITIES, 'off'];

export interface ReadConfig {
  /** What could be read; empty where nothing could. */
  readonly config: Config;
  /** What is wrong, each with where it is; none where all was read. */
  readonly problems: readonly Message[];
}

/**
 * Reads a configuration from a parsed JSON value: `$schema`, `stage` and `rules`, a severity or `off` for each rule.
 * Anything else in it is a problem, and left out of what is given.
 */
export function readConfig(value: unknown): ReadConfig {
  if (!isObject(value)) return { config: {}, problems: [say('The configuration is not an object.')] };
  const problems: Message[] = [];
  let stage: Config['stage'];
  let set: Config['rules'];
  for (const [key, it] of Object.entries(value)) {
    if (key === '$schema') {
      if (typeof it !== 'string') problems.push(say('{key}: not a text', { key }));
    } else if (key === 'stage') {
      stage = oneOf(STAGES, it);
      if (!stage) problems.push(noSuchValue(key, it, STAGES));
    } else if (key === 'rules') {
      if (isObject(it)) set = readRules(it, problems);
      else problems.push(say('{key}: not an object', { key }));
    } else problems.push(say('{key}: no such key; there are {names}', { key, names: '$schema, stage, rules' }));
  }
  return { config: { ...(stage && { stage }), ...(set && { rules: set }) }, problems };
}

function readRules(value: object, problems: Message[]): Config['rules'] {
  const known = new Map<string, Severity | 'off'>();
  for (const [id, it] of Object.entries(value)) {
    const key = `rules.${id}`;
    const setting = oneOf(SETTINGS, it);
    if (!rules.some(r => r.id === id)) problems.push(say('{key}: no such rule', { key }));
    else if (!setting) problems.push(noSuchValue(key, it, SETTINGS));
    else known.set(id, setting);
  }
  return Object.fromEntries(known);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = <T>(values: readonly T[], value: unknown): T | undefined => values.find(v => v === value);

function noSuchValue(key: string, value: unknown, values: readonly string[]): Message {
  return say('{key}: {value} is none of {values}', {
    key,
    value: JSON.stringify(value) ?? String(value),
    values: values.join(', '),
  });
}
