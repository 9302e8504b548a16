import { readDocument, reading } from './letter/document';
import type { Facts } from './letter/facts';
import { factsOf } from './letter/factsOf';
import type { Document } from './letter/letter';
import { examine } from './rules/check';
import { rules } from './rules/list';
import { Memory } from './syntax/memory';
import { parse, parsing } from './syntax/parse';
import type { Steps } from './text/steps';

/** Reads a text; `memory` carries what was learned of earlier versions of it. */
export function analyse(text: string, memory?: Memory): Document {
  return readDocument(parse(text, memory));
}

/** The same step by step, for a text that is long; the rules learn step by step, too, what is asked of the document then. */
export function* analysing(text: string, memory: Memory): Steps<Document> {
  const syntax = yield* parsing(text, memory);
  yield;
  const document = yield* reading(syntax);
  for (const rule of rules) {
    yield;
    examine(document, {}, null, [rule]);
  }
  return document;
}

/** The facts of a text. */
export function facts(text: string): Facts {
  return factsOf(analyse(text));
}

export { type CleanUp, cleanUp } from './cleanUp/cleanUp';
export { LANGUAGES, type Language } from './languages/types';
export { compatible, type Fixed, fixText, isComplete } from './rules/apply';
export {
  type Baseline,
  ignoredIn,
  pruned,
  readBaseline,
  readKey,
  renewed,
  withKeys,
  writeBaseline,
} from './rules/baseline';
export { check, compare } from './rules/check';
export { originals } from './rules/common/versions';
export { type ReadConfig, readConfig, SETTINGS, SEVERITIES, STAGES } from './rules/config';
export { idOf, keysOf, withoutIgnored } from './rules/findingKeys';
export {
  type Config,
  type Finding,
  type Fix,
  format,
  type Key,
  type Range,
  type Severity,
  type Stage,
} from './rules/types';
export { examine, Memory, rules };
