import fs from 'node:fs';
import path from 'node:path';
import { type Baseline, ignoredIn, renewed, withKeys, writeBaseline } from '../languageService';
import type { Document } from '../letter/letter';
import { type BaselineFiles, nameIn, placeFor } from './baselineFiles';
import { complain, UserError } from './complain';
import { type Input, print } from './files';
import { count } from './formats/text';
import { shown } from './places';
import { writeText } from './read';

interface Analysed extends Input {
  readonly document: Document;
  /** Another language version among the letters given. */
  readonly other: Document | null;
}

/**
 * Has the baselines of letters ignore all that is found in them, and nothing that is gone or of a letter that is not
 * there any more; what they ignore in other letters stays. Gives the exit status.
 */
export function updateBaselines(inputs: readonly Analysed[], files: BaselineFiles): number {
  const changed = new Map<string, Baseline>();
  let failed = false;
  for (const { file: letter, config, document, other } of inputs) {
    if (letter === '-') {
      complain(new UserError('--update-baseline: standard input has no name to be ignored by.'));
      failed = true;
      continue;
    }
    const file = placeFor(letter);
    const baseline = changed.get(file) ?? files.at(file);
    if (!baseline) continue;
    const name = nameIn(file, letter);
    changed.set(file, withKeys(baseline, name, renewed(document, config, ignoredIn(baseline, name), other)));
  }
  for (const [file, baseline] of changed) {
    const there = (name: string) => fs.existsSync(path.resolve(path.dirname(file), name));
    const content = writeBaseline({ ...baseline, entries: baseline.entries.filter(e => there(e.file)) });
    try {
      if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== content) writeText(file, content);
      print(`${shown(file)}: ${count(JSON.parse(content).ignored.length, 'finding')} ignored`);
    } catch (error) {
      complain(error);
      failed = true;
    }
  }
  return failed ? 2 : 0;
}
