import { version } from '../../../../package.json';
import { format, isComplete, type Range, rules, type Severity } from '../../languageService';
import { abouts } from '../../rules/abouts';
import { regionOf, uriOf } from '../places';
import type { Format, Found } from './format';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The interchange format of code scanning, version 2.1.0. */
export const sarif: Format = found => [
  JSON.stringify(
    {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'un-letter', version, rules: rules.map(descriptor) } },
          columnKind: 'utf16CodeUnits',
          results: found.map(result),
        },
      ],
    },
    null,
    2,
  ),
];

const descriptor = ({ id, severity }: (typeof rules)[number]) => ({
  id,
  shortDescription: { text: abouts[id]!.what },
  help: { text: `${abouts[id]!.what} ${abouts[id]!.why}` },
  defaultConfiguration: { level: levels[severity] },
});

function result({ file, lines, finding }: Found): object {
  const artifactLocation = { uri: uriOf(file) };
  const physicalLocation = (range: Range) => ({ artifactLocation, region: regionOf(lines, range) });
  const { related } = finding;
  const fixes = finding.fixes.filter(isComplete);
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(r => r.id === finding.rule),
    level: levels[finding.severity],
    message: { text: format(finding.message) },
    locations: [{ physicalLocation: physicalLocation(finding) }],
    ...(related.length && {
      relatedLocations: related.map((r, id) => ({
        id,
        physicalLocation: physicalLocation(r),
        message: { text: format(r.message) },
      })),
    }),
    ...(fixes.length && {
      fixes: fixes.map(fix => ({
        description: { text: format(fix.title) },
        artifactChanges: [
          {
            artifactLocation,
            replacements: fix.edits.map(e => ({
              deletedRegion: regionOf(lines, e),
              insertedContent: { text: e.text },
            })),
          },
        ],
      })),
    }),
  };
}
