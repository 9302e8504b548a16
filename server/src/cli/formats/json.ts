import { type Finding, format } from '../../languageService';
import type { Line } from '../../text/lines';
import { rangeOf } from '../places';
import type { Format, Found } from './format';

/** A finding as scripts get it, which is a fixed contract with them. */
export const plain = (lines: readonly Line[], finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  message: format(finding.message),
  range: rangeOf(lines, finding),
  fixes: finding.fixes.map(x => format(x.title)),
});

const record = ({ file, lines, finding }: Found) => ({ file, ...plain(lines, finding) });

/** For scripts: one array. */
export const json: Format = found => [JSON.stringify(found.map(record), null, 2)];

/** For scripts that read line by line: the same, a line for each finding. */
export const ndjson: Format = found => found.map(f => JSON.stringify(record(f)));
