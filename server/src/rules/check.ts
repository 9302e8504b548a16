import type { Document } from '../letter/letter';
import { rules } from './list';
import { type Config, type Finding, type Report, type Rule, say } from './types';

/**
 * What the rules find in a document, in the order of the text. A text that is no letter has no findings.
 * A rule that throws reports itself and stops nothing. A rule that `config` does not know is left as it is.
 */
export function check(document: Document, config: Config = {}, use: readonly Rule[] = rules): Finding[] {
  return document.isLetter ? run(document, config, use, (rule, d, report) => rule.check?.(d, report)) : [];
}

/** The same for what is found in a document beside another language version of it. */
export function compare(document: Document, other: Document, config: Config = {}, use = rules): Finding[] {
  return run(document, config, use, (rule, d, report) => rule.compare?.(d, other, report));
}

function run(
  document: Document,
  { stage = 'auto', rules: severities = {} }: Config,
  use: readonly Rule[],
  apply: (rule: Rule, d: Document, report: Report) => void,
): Finding[] {
  const d = stage === 'auto' ? document : { ...document, stage };
  const findings: Finding[] = [];
  for (const rule of use) {
    const set = Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined;
    if (set === 'off' || !rule.stages.includes(d.stage)) continue;
    try {
      apply(rule, d, ({ severity = rule.severity, related = [], fixes = [], ...f }) =>
        findings.push({ ...f, rule: rule.id, severity: set ?? severity, related, fixes }),
      );
    } catch (error) {
      findings.push({
        rule: rule.id,
        severity: 'information',
        start: 0,
        end: 0,
        message: say('The rule {rule} failed: {error}', {
          rule: rule.id,
          error: error instanceof Error ? error.message : String(error),
        }),
        related: [],
        fixes: [],
      });
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}
