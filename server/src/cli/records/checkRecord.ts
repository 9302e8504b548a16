import { analyse, type Config, check } from '../../languageService';
import { UserError } from '../complain';
import { plain } from '../formats/json';
import { isBad } from '../isBad';
import { jsonError } from '../jsonError';
import { type Line, LONGEST } from './lines';

/** What the answers to records depend on; can be sent to a worker. */
export interface Task {
  readonly config: Config;
  readonly failOn: string | undefined;
}

/** The answer to a record: a line of JSON, and what it makes of the exit status. */
export interface Answer {
  readonly line: string;
  readonly status: 0 | 1 | 2;
}

/** Checks the letter in a line; a bad line is answered with `error` and never throws. */
export function checkRecord(line: Line, { config, failOn }: Task): Answer {
  let id: Id = null;
  try {
    const record = recordIn(line);
    id = idOf(record);
    const document = analyse(textOf(record));
    const findings = check(document, config);
    const said = findings.map(f => plain(document.syntax.lines, f));
    return { line: JSON.stringify({ id, findings: said }), status: isBad(findings, failOn) ? 1 : 0 };
  } catch (error) {
    return refused((error as Error).message, id);
  }
}

export const refused = (error: string, id: Id = null): Answer => ({ line: JSON.stringify({ id, error }), status: 2 });

type Id = string | number | null;

function recordIn(line: Line): object {
  if (line === 'too long') throw new UserError(`longer than ${LONGEST / 1024 / 1024} MB`);
  const text = decoded(line);
  const value = parsed(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new UserError('no record: {"id": …, "text": …} is wanted');
}

function decoded(line: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    throw new UserError('not a UTF-8 text');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`no JSON: ${jsonError(text).replace(/^1:/, 'column ')}`);
  }
}

/** An id is given back as it was: a larger number would be another one. */
function idOf(record: { id?: unknown }): Id {
  const { id = null } = record;
  if (id === null || typeof id === 'string' || Number.isSafeInteger(id)) return id as Id;
  throw new UserError('id: not a string or a whole number below 2^53');
}

function textOf(record: { text?: unknown }): string {
  if (!Object.hasOwn(record, 'text')) throw new UserError('no text');
  if (typeof record.text !== 'string') throw new UserError('text: not a string');
  return record.text;
}
