import type { Document } from '../letter/letter';
import { withoutIgnored } from './findingKeys';
import { rules } from './list';
import { type Config, type Finding, type Report, type Rule, say } from './types';

/**
 * What the rules find in a document, in the order of the text, without what `config` ignores. A text that is no letter
 * has no findings. A rule that throws reports itself and stops nothing. A rule that `config` does not know is left as
 * it is.
 */
export function check(document: Document, config: Config = {}, use: readonly Rule[] = rules): Finding[] {
  return wanted(document, config, examine(document, config, null, use).findings);
}

/** The same for what is found in a document beside another language version of it. */
export function compare(document: Document, other: Document, config: Config = {}, use = rules): Finding[] {
  return wanted(document, config, beside(document, other, config, use).findings);
}

interface Examined {
  readonly findings: readonly Finding[];
  /** The names of the rules that had something to look at and came to their end. */
  readonly ran: ReadonlySet<string>;
}

/** All that the rules find, what is ignored as well, by itself and beside another language version if there is one. */
export function examine(
  document: Document,
  config: Config = {},
  other: Document | null = null,
  use: readonly Rule[] = rules,
): Examined {
  const alone = run(
    document,
    config,
    document.isLetter ? use : [],
    rule => rule.check && ((d, r) => rule.check!(d, r)),
  );
  if (!other) return alone;
  const { findings, ran } = beside(document, other, config, use);
  return { findings: [...alone.findings, ...findings], ran: new Set([...alone.ran, ...ran]) };
}

const beside = (document: Document, other: Document, config: Config, use: readonly Rule[]): Examined =>
  run(document, config, use, rule => rule.compare && ((d, report) => rule.compare!(d, other, report)));

const wanted = (document: Document, { ignored = [] }: Config, findings: readonly Finding[]): Finding[] =>
  ignored.length ? withoutIgnored(document, findings, ignored) : [...findings];

function run(
  document: Document,
  { stage = 'auto', rules: severities = {} }: Config,
  use: readonly Rule[],
  of: (rule: Rule) => ((d: Document, report: Report) => void) | undefined,
): Examined {
  const d = stage === 'auto' ? document : { ...document, stage };
  const findings: Finding[] = [];
  const ran = new Set<string>();
  for (const rule of use) {
    const set = Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined;
    const apply = of(rule);
    if (!apply || set === 'off' || !rule.stages.includes(d.stage)) continue;
    try {
      apply(d, ({ severity = rule.severity, related = [], fixes = [], ...f }) =>
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
