import {
  analyse,
  compare,
  type Finding,
  check as findingsOf,
  originals,
  SEVERITIES,
  type Severity,
} from '../../languageService';
import { type Options, RULE_OPTIONS } from '../args';
import { overFiles, print } from '../files';
import type { Format, Found } from '../formats/format';
import { github } from '../formats/github';
import { json, ndjson } from '../formats/json';
import { sarif } from '../formats/sarif';
import { text } from '../formats/text';
import { updateBaselines } from '../updateBaselines';

const formats: Readonly<Record<string, Format>> = { text, json, ndjson, sarif, github };

const names = [...RULE_OPTIONS, 'format', 'update-baseline'] as const;

/** Tells what is wrong in letters. */
export const check = overFiles(names, Object.keys(formats), (inputs, options, baselines) => {
  const documents = inputs.map(i => analyse(i.text));
  const others = originals(documents);
  if (options['update-baseline'])
    return updateBaselines(
      inputs.map((input, i) => ({ ...input, document: documents[i]!, other: others[i] ?? null })),
      baselines,
    );
  const found = inputs.flatMap(({ file, config }, i): Found[] => {
    const document = documents[i]!;
    const other = others[i];
    const findings = [...findingsOf(document, config), ...(other ? compare(document, other, config) : [])];
    return findings.map(finding => ({ file, lines: document.syntax.lines, finding }));
  });
  for (const line of formats[options.format ?? 'text']!(found, inputs.length)) print(line);
  const findings = found.map(f => f.finding);
  return isBad(findings, options) ? 1 : 0;
});

/** Whether one of the findings is at or above the level that is asked for. */
export function isBad(findings: readonly Finding[], { 'fail-on': level = 'error' }: Options): boolean {
  const least = SEVERITIES.indexOf(level as Severity);
  return findings.some(f => SEVERITIES.indexOf(f.severity) <= least);
}
