import { abouts } from '../../server/src/rules/abouts';
import { rules } from '../../server/src/rules/list';
import { pageWords } from './pageWords';

const head = `# The rules

Generated from the files of the rules by npm run generate; do not edit. In the editor, “Explain” at a finding opens the page of its rule
with examples, in your language; in a terminal, \`un-letter explain RULE\` prints it. [What is not checked, and why](left-out.md).

“Entry” is the number in the catalogue of checks that the rules were built from.
`;

/** A table of all rules, in Markdown. */
export function overview(): string {
  const { en } = pageWords;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = rules.map(({ id, severity, stages }) => {
    const { what, basis, fix, entries } = abouts[id]!;
    const applies = stages.length === 3 ? 'always' : stages.map(s => en.stageNames[s]).join(', ');
    return row([`\`${id}\``, what, severity, applies, basis, fix, entries.join(', ')]);
  });
  const columns = ['Rule', 'What it finds', 'Severity', 'Applies to', 'Basis', 'Fix', 'Entry'];
  return `${[head, row(columns), row(columns.map(() => '---')), ...rows].join('\n')}\n`;
}
