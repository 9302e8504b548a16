import { type Finding, SEVERITIES, type Severity } from '../languageService';

/** Whether one of the findings is at or above the level that is asked for. */
export function isBad(findings: readonly Finding[], level = 'error'): boolean {
  const least = SEVERITIES.indexOf(level as Severity);
  return findings.some(f => SEVERITIES.indexOf(f.severity) <= least);
}
