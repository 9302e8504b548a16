import { analyse, compare, check as findingsOf, originals } from '../../languageService';
import { type Options, RULE_OPTIONS } from '../args';
import type { BaselineFiles } from '../baselineFiles';
import { type Input, noFile, overFiles, print } from '../files';
import type { Format, Found } from '../formats/format';
import { github } from '../formats/github';
import { json, ndjson } from '../formats/json';
import { sarif } from '../formats/sarif';
import { text } from '../formats/text';
import { isBad } from '../isBad';
import { checkRecords } from '../records/checkRecords';
import { updateBaselines } from '../updateBaselines';

const formats: Readonly<Record<string, Format>> = { text, json, ndjson, sarif, github };

const names = [...RULE_OPTIONS, 'format', 'update-baseline', 'jobs'] as const;

/** Tells what is wrong in letters: in files, or in records on standard input. */
export const check = overFiles(names, Object.keys(formats), inFiles, options =>
  options.format === 'ndjson' ? checkRecords(options) : noFile(),
);

function inFiles(inputs: readonly Input[], options: Options, baselines: BaselineFiles): number {
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
  return isBad(findings, options['fail-on']) ? 1 : 0;
}
