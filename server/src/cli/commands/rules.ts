import { rules as all } from '../../languageService';
import { abouts } from '../../rules/abouts';
import { readArgs } from '../args';
import { complain, UserError } from '../complain';
import { type Command, print } from '../files';

/** Lists the rules. */
export const rules: Command = argv => {
  const args = readArgs(argv, ['format'], ['text', 'json']);
  if (!args) return 2;
  if (args.files.length) {
    complain(new UserError('rules takes no file.'));
    return 2;
  }
  if (args.options.format === 'json') {
    const list = all.map(({ id, severity, stages }) => {
      const { what, why, basis, fix } = abouts[id]!;
      return { id, severity, stages, what, why, basis, fix };
    });
    print(JSON.stringify(list, null, 2));
  } else for (const r of all) print(`${r.id}  (${r.severity})\n    ${abouts[r.id]!.what}`);
  return 0;
};
