import { type Finding, format, SEVERITIES, type Severity } from '../../languageService';
import { regionOf } from '../places';
import type { Format } from './format';

/** For people: a line for each finding, and how many there are. */
export const text: Format = (found, files) => {
  const said = found.map(({ file, lines, finding }) => {
    const { startLine, startColumn } = regionOf(lines, finding);
    return `${file}:${startLine}:${startColumn}: ${finding.severity}: ${format(finding.message)} [${finding.rule}]`;
  });
  const findings = found.map(f => f.finding);
  return files ? [...said, `${count(files, 'file')}: ${summary(findings) || 'no findings'}`] : said;
};

export const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;

/** How many findings there are of each severity, in words; nothing where there are none. */
export function summary(findings: readonly Finding[]): string {
  const of = (s: Severity) => findings.filter(f => f.severity === s).length;
  return SEVERITIES.map(s => [of(s), s] as const)
    .filter(([n]) => n)
    .map(([n, s]) => (s === 'information' ? `${n} ${s}` : count(n, s)))
    .join(', ');
}
