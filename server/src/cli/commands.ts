import { outline } from '../features/outline';
import type { OutlineEntry } from '../features/outlineEntry';
import { analyse, check, type Finding, format, rules, type Severity } from '../languageService';
import { factsOf } from '../letter/factsOf';
import { lineAt } from '../text/lines';
import { complain, LEVELS, type OptionNames, type Options, readArgs } from './args';
import { readText, UserError } from './read';

interface Input {
  readonly file: string;
  readonly text: string;
}

type Command = (argv: readonly string[]) => number;

const print = (text: string) => process.stdout.write(`${text}\n`);

/** A command over files: bad ones are told on standard error and spoil the exit status, good ones are still done. */
function overFiles(
  formats: readonly string[],
  extra: OptionNames,
  run: (inputs: Input[], options: Options) => number,
): Command {
  return argv => {
    const args = readArgs(argv, formats, extra);
    if (!args) return 2;
    if (!args.files.length) {
      complain(new UserError('No file given.'));
      return 2;
    }
    const inputs: Input[] = [];
    for (const file of args.files) {
      try {
        inputs.push({ file, text: readText(file) });
      } catch (error) {
        complain(error);
      }
    }
    const status = run(inputs, args.options);
    return inputs.length < args.files.length ? 2 : status;
  };
}

const facts = overFiles(['json', 'ndjson'], {}, (inputs, { format: form }) => {
  const all = inputs.map(({ file, text }) => ({ file, ...factsOf(analyse(text)) }));
  if (form === 'ndjson') for (const f of all) print(JSON.stringify(f));
  else print(JSON.stringify(all, null, 2));
  return 0;
});

const checkFiles = overFiles(['text', 'json'], { 'fail-on': { type: 'string' } }, (inputs, options) => {
  const found = inputs.flatMap(input => {
    const document = analyse(input.text);
    const { lines } = document.syntax;
    const position = (offset: number) => {
      const line = lineAt(lines, offset);
      return { line, character: offset - lines[line]!.start };
    };
    return check(document).map(f => ({ input, finding: f, range: { start: position(f.start), end: position(f.end) } }));
  });
  if (options.format === 'json') {
    print(
      JSON.stringify(
        found.map(({ input, finding, range }) => ({
          file: input.file,
          rule: finding.rule,
          severity: finding.severity,
          message: format(finding.message),
          range,
          fixes: finding.fixes.map(x => format(x.title)),
        })),
        null,
        2,
      ),
    );
  } else {
    for (const { input, finding, range } of found)
      print(
        `${input.file}:${range.start.line + 1}:${range.start.character + 1}: ${finding.severity}: ${format(finding.message)} [${finding.rule}]`,
      );
    if (inputs.length)
      print(
        summary(
          found.map(f => f.finding),
          inputs.length,
        ),
      );
  }
  const level = LEVELS.indexOf((options['fail-on'] ?? 'error') as Severity);
  return found.some(f => LEVELS.indexOf(f.finding.severity) <= level) ? 1 : 0;
});

function summary(findings: readonly Finding[], files: number): string {
  const count = (s: Severity) => findings.filter(f => f.severity === s).length;
  const parts = LEVELS.map(s => [count(s), s] as const).filter(([n]) => n);
  const words = parts
    .map(([n, s]) => `${n} ${s === 'information' ? 'information' : `${s}${n === 1 ? '' : 's'}`}`)
    .join(', ');
  return `${files} file${files === 1 ? '' : 's'}: ${words || 'no findings'}`;
}

const outlineFiles = overFiles(['text', 'json'], {}, (inputs, { format: form }) => {
  const all = inputs.map(({ file, text }) => ({ file, entries: outline(analyse(text)) }));
  if (form === 'json') print(JSON.stringify(all, null, 2));
  else {
    for (const { file, entries } of all) {
      if (all.length > 1) print(file);
      const lines = (list: readonly OutlineEntry[], depth: number): string[] =>
        list.flatMap(e => [
          `${'  '.repeat(depth)}${e.name}${e.detail ? `  (${e.detail})` : ''}`,
          ...lines(e.children, depth + 1),
        ]);
      const text = lines(entries, 0);
      print(text.length ? text.join('\n') : 'not a circulation letter');
    }
  }
  return 0;
});

const listRules: Command = argv => {
  const args = readArgs(argv, ['text', 'json']);
  if (!args) return 2;
  if (args.files.length) {
    complain(new UserError('rules takes no file.'));
    return 2;
  }
  if (args.options.format === 'json')
    print(
      JSON.stringify(
        rules.map(({ id, severity, stages, summary: words, source }) => ({
          id,
          severity,
          stages,
          summary: words,
          source,
        })),
        null,
        2,
      ),
    );
  else for (const r of rules) print(`${r.id}  (${r.severity})\n    ${r.summary}`);
  return 0;
};

export const commands: Readonly<Record<string, Command>> = {
  facts,
  check: checkFiles,
  outline: outlineFiles,
  rules: listRules,
};
