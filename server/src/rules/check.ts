import type { Document } from '../letter/letter';
import { rules } from './list';
import { type Config, type Finding, type Rule, say } from './types';

/**
 * What the rules find in a document, in the order of the text. A text that is no letter has no findings.
 * A rule that throws reports itself and stops nothing. A rule that `config` does not know is left as it is.
 */
export function check(document: Document, config: Config = {}, use: readonly Rule[] = rules): Finding[] {
  if (!document.isLetter) return [];
  const { stage = 'auto', rules: severities = {} } = config;
  const d = stage === 'auto' ? document : { ...document, stage };
  const findings: Finding[] = [];
  for (const rule of use) {
    const set = Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined;
    if (set === 'off' || !rule.stages.includes(d.stage)) continue;
    try {
      rule.check(d, ({ severity = rule.severity, related = [], fixes = [], ...f }) =>
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
