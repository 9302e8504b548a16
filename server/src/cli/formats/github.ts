import { format, type Severity } from '../../languageService';
import { regionOf, slashed } from '../places';
import type { Format } from './format';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

const CODES: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };
const inMessage = (text: string) => text.replace(/[%\r\n]/g, c => CODES[c]!);
const inProperty = (text: string | number) => String(text).replace(/[%\r\n:,]/g, c => CODES[c]!);

/** Commands to a workflow of GitHub Actions, which shows them as annotations. */
export const github: Format = found =>
  found.map(({ file, lines, finding }) => {
    const { startLine: line, startColumn: col, endLine, endColumn } = regionOf(lines, finding);
    // It takes columns within one line only.
    const place = line === endLine ? { line, col, endLine, endColumn } : { line, endLine };
    const properties = Object.entries({ file: slashed(file), ...place, title: finding.rule });
    const list = properties.map(([name, value]) => `${name}=${inProperty(value)}`).join(',');
    return `::${commands[finding.severity]} ${list}::${inMessage(format(finding.message))}`;
  });
