import type { Connection } from 'vscode-languageserver';
import {
  type BaselineParams,
  type BaselineResult,
  type BaselineSetting,
  baselineFile,
  baselineRequest,
  type IgnoredParams,
  type IgnoredResult,
  ignoredRequest,
  LARGEST_BASELINE,
} from '../../../protocol/baseline';
import {
  type Baseline,
  examine,
  type Finding,
  idOf,
  ignoredIn,
  type Key,
  keysOf,
  pruned,
  readBaseline,
  readKey,
  withKeys,
  writeBaseline,
} from '../languageService';
import { type Message, say } from '../rules/types';
import { lineAt } from '../text/lines';
import type { Found, FoundIn } from './found';

/** The setting `baseline` as it comes from a client; undefined where it is none. */
export function baselineSetting(value: unknown): BaselineSetting | undefined {
  const { file, text } = (value ?? {}) as { file?: unknown; text?: unknown };
  if (typeof file !== 'string' || !file) return undefined;
  return typeof text === 'string' || text === null ? { file, text } : { file };
}

/** The baseline of a setting; one that cannot be read ignores nothing, and what is wrong with it is said. */
export function parseBaseline({ text }: BaselineSetting): { readonly baseline: Baseline; readonly problem?: Message } {
  if (text === undefined) return { baseline: { entries: [] } };
  if (text === null || text.length > LARGEST_BASELINE)
    return { baseline: { entries: [] }, problem: say('it is too large') };
  try {
    return readBaseline(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return { baseline: { entries: [] }, problem: say('it is not JSON') };
  }
}

/** What a user is told of a baseline that cannot be read. */
export const unreadable = (problem: Message): Message =>
  say('{file} cannot be read, and nothing is ignored: {problem}', { file: baselineFile, problem });

/** Answers a client that keeps a baseline; `foundIn` gives what is known of an open letter. */
export function serveBaselines(connection: Connection, foundIn: FoundIn): void {
  connection.onRequest(ignoredRequest, async (params: IgnoredParams, token): Promise<IgnoredResult> => {
    return listIgnored(await foundIn(params.uri, token));
  });
  connection.onRequest(baselineRequest, async (params: BaselineParams, token): Promise<BaselineResult> => {
    return changeBaseline(await foundIn(params.uri, token), params);
  });
}

/** What is ignored in a letter by the configuration, in the order of the text; what is gone is at the end. */
function listIgnored({ document, other, config, say: tell }: Found): IgnoredResult {
  const { findings } = examine(document, config, other);
  const keys = keysOf(document, findings);
  const at = new Map(keys.map((k, i) => [idOf(k), i]));
  const place = (key: Key) => at.get(idOf(key)) ?? findings.length;
  const described = (f: Finding | undefined) =>
    f && { message: tell(f.message), line: lineAt(document.syntax.lines, f.start) };
  return [...(config.ignored ?? [])]
    .sort((a, b) => place(a) - place(b))
    .map(key => ({ key: { rule: key.rule, context: key.context, nth: key.nth }, ...described(findings[place(key)]) }));
}

/** The text of a baseline after a change of what it says of one letter. */
function changeBaseline({ document, other, config, say: tell }: Found, params: BaselineParams): BaselineResult {
  const setting = baselineSetting(params.baseline);
  if (!setting) return {};
  const { baseline, problem } = parseBaseline(setting);
  if (problem) return { problem: tell(unreadable(problem)) };
  const restored = new Set(keysFrom(params.restore).map(idOf));
  const all = [...ignoredIn(baseline, setting.file), ...keysFrom(params.ignore)].filter(k => !restored.has(idOf(k)));
  const keys = params.prune ? pruned(document, config, all, other) : all;
  const before = new Set(ignoredIn(baseline, setting.file).map(idOf));
  const after = new Set(keys.map(idOf));
  const same = before.size === after.size && [...after].every(id => before.has(id));
  return same ? {} : { text: writeBaseline(withKeys(baseline, setting.file, keys)) };
}

const keysFrom = (value: unknown): Key[] => (Array.isArray(value) ? value.flatMap(v => readKey(v) ?? []) : []);
