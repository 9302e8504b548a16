import type { Document } from '../letter/letter';
import { withoutIgnored } from './findingKeys';
import { rules } from './list';
import { type Config, type Finding, type Rule, say } from './types';

/**
 * What the rules find in a document, in the order of the text, without what `config` ignores. A text that is no letter
 * has no findings. A rule that throws reports itself and stops nothing. A rule that `config` does not know is left as
 * it is.
 */
export function check(document: Document, config: Config = {}, use: readonly Rule[] = rules): Finding[] {
  const { findings } = examine(document, config, use);
  return config.ignored?.length ? withoutIgnored(document, findings, config.ignored) : findings;
}

/** All that the rules find, what is ignored as well, and the rules that came to their end in this document. */
export function examine(
  document: Document,
  config: Config = {},
  use: readonly Rule[] = rules,
): { readonly findings: Finding[]; readonly ran: ReadonlySet<string> } {
  const findings: Finding[] = [];
  const ran = new Set<string>();
  if (!document.isLetter) return { findings, ran };
  const { stage = 'auto', rules: severities = {} } = config;
  const d = stage === 'auto' ? document : { ...document, stage };
  for (const rule of use) {
    const set = Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined;
    if (set === 'off' || !rule.stages.includes(d.stage)) continue;
    try {
      rule.check(d, ({ severity = rule.severity, related = [], fixes = [], ...f }) =>
        findings.push({ ...f, rule: rule.id, severity: set ?? severity, related, fixes }),
      );
      ran.add(rule.id);
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
  findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  return { findings, ran };
}
