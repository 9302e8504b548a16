import type { Document } from '../letter/letter';
import { examine } from './check';
import { idOf, keysOf } from './findingKeys';
import { type Config, type Key, type Message, say } from './types';

/** A finding that is ignored in a file, which is named from the folder of the baseline, with slashes. */
export interface Entry extends Key {
  readonly file: string;
}

/** What a project wants to hear nothing of, and the address of the schema if the file names one. */
export interface Baseline {
  readonly entries: readonly Entry[];
  readonly schema?: string;
}

/** More than anybody has looked at. */
export const MOST = 50_000;
/** What names a rule, of this version or a later one, and what a hash is. */
export const RULE = /^[a-z][a-z-]{0,99}$/;
export const CONTEXT = /^[\da-f]{14}$/;
const empty: Baseline = { entries: [] };

/**
 * Reads a baseline from a parsed JSON value. One that is not as it should be ignores nothing at all: what is wrong
 * with it is said, and `baseline` is empty.
 */
export function readBaseline(value: unknown): { readonly baseline: Baseline; readonly problem?: Message } {
  const wrong = (problem: Message) => ({ baseline: empty, problem });
  if (!isObject(value)) return wrong(say('it is not an object'));
  const { $schema: schema, ignored, ...more } = value;
  const [key] = Object.keys(more);
  if (key !== undefined) return wrong(say('{key}: no such key; there are {names}', { key, names: '$schema, ignored' }));
  if (schema !== undefined && typeof schema !== 'string') return wrong(say('{key}: not a text', { key: '$schema' }));
  if (!Array.isArray(ignored)) return wrong(say('{key}: not a list', { key: 'ignored' }));
  if (ignored.length > MOST) return wrong(say('{key}: more than {most} entries', { key: 'ignored', most: MOST }));
  const entries: Entry[] = [];
  for (const [i, it] of ignored.entries()) {
    const entry = readEntry(it);
    if (!entry) return wrong(say('{key}: not an entry of a baseline', { key: `ignored[${i}]` }));
    entries.push(entry);
  }
  return { baseline: { entries, schema } };
}

/** A key as it comes from outside; undefined where it is none. Anything else in the value is left out. */
export function readKey(value: unknown): Key | undefined {
  if (!isObject(value)) return undefined;
  const { rule, context, nth = 1 } = value;
  const good =
    isText(rule, RULE) && isText(context, CONTEXT) && typeof nth === 'number' && Number.isInteger(nth) && nth >= 1;
  return good ? { rule, context, nth } : undefined;
}

function readEntry(value: unknown): Entry | undefined {
  const key = readKey(value);
  const { file } = (value ?? {}) as { file?: unknown };
  return key && isText(file, /^[^\0]{1,4096}$/s) ? { file, ...key } : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);

/** The text of a baseline: its entries in order, each once and on a line of its own, so that versions can be merged. */
export function writeBaseline({ entries, schema }: Baseline): string {
  const lines = new Map(entries.map(e => [`${e.file}\0${idOf(e)}`, e]));
  const sorted = [...lines.values()].sort(inOrder).map(({ file, rule, context, nth }) => {
    const members = Object.entries({ file, rule, context, ...(nth > 1 && { nth }) });
    return `    { ${members.map(m => m.map(x => JSON.stringify(x)).join(': ')).join(', ')} }`;
  });
  const list = sorted.length ? `[\n${sorted.join(',\n')}\n  ]` : '[]';
  return `{\n${schema === undefined ? '' : `  "$schema": ${JSON.stringify(schema)},\n`}  "ignored": ${list}\n}\n`;
}

const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Entry, b: Entry) =>
  compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.context, b.context) || a.nth - b.nth;

/** What is ignored in one file of a baseline. */
export function ignoredIn({ entries }: Baseline, file: string): Key[] {
  const name = file.normalize('NFC');
  return entries.filter(e => e.file.normalize('NFC') === name);
}

/** The baseline with other keys for one file; the entries of all other files stay as they are. */
export function withKeys({ entries, schema }: Baseline, file: string, keys: readonly Key[]): Baseline {
  const name = file.normalize('NFC');
  const others = entries.filter(e => e.file.normalize('NFC') !== name);
  return {
    schema,
    entries: [...others, ...keys.map(({ rule, context, nth }) => ({ file: name, rule, context, nth }))],
  };
}

/**
 * The keys of a document without those whose findings are gone. A key stays where nobody can say that: in a text that
 * is no letter any more, and where its rule is off, does not apply at this stage, is not known or failed, or needs
 * another language version and there is none in `other`.
 */
export function pruned(document: Document, config: Config, keys: readonly Key[], other: Document | null = null): Key[] {
  const { findings, ran } = examine(document, config, other);
  const present = new Set(keysOf(document, findings).map(idOf));
  return keys.filter(k => !ran.has(k.rule) || present.has(idOf(k)));
}

/** The same with a key for each of the findings of the document. */
export function renewed(
  document: Document,
  config: Config,
  keys: readonly Key[],
  other: Document | null = null,
): Key[] {
  const { findings } = examine(document, config, other);
  return [...pruned(document, config, keys, other), ...keysOf(document, findings)];
}
