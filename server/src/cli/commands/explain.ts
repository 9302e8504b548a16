import fs from 'node:fs';
import path from 'node:path';
import { readArgs } from '../args';
import { complain, UserError } from '../complain';
import { type Command, print } from '../files';

/** Shows the page of a rule, as Markdown. */
export const explain: Command = argv => {
  const args = readArgs(argv, ['language']);
  if (!args) return 2;
  const [rule, ...more] = args.files;
  const pages: Readonly<Record<string, string>> = JSON.parse(
    // The build puts the pages beside the programs.
    fs.readFileSync(path.join(__dirname, '..', 'rules', `${args.options.language ?? 'en'}.json`), 'utf8'),
  );
  if (rule === undefined || more.length) complain(new UserError('Name one rule; un-letter rules lists them.'));
  else if (!Object.hasOwn(pages, rule)) complain(new UserError(`no such rule: ${rule}; un-letter rules lists them`));
  else {
    print(pages[rule]!.trimEnd());
    return 0;
  }
  return 2;
};
