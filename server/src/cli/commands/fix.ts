import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { analyse, check, type Fixed, fixText } from '../../languageService';
import { RULE_OPTIONS } from '../args';
import { complain } from '../complain';
import { type Input, overFiles } from '../files';
import { count, summary } from '../formats/text';
import { writeText } from '../read';
import { isBad } from './check';

/** Puts right what is safe. Standard output has texts and differences only; what was done is told on standard error. */
export const fix = overFiles([...RULE_OPTIONS, 'dry-run'], [], (inputs, options) => {
  const all: Fixed[] = [];
  let unwritten = false;
  for (const input of inputs) {
    const fixed = fixText(input.text, text => check(analyse(text), input.config));
    try {
      if (options['dry-run']) process.stdout.write(difference(input, fixed));
      else put(input, fixed);
      all.push(fixed);
    } catch (error) {
      complain(error);
      unwritten = true;
    }
  }
  const left = all.flatMap(f => f.left);
  if (all.length) {
    const done = all.reduce((sum, f) => sum + f.fixes, 0);
    const said = `${done} fix${done === 1 ? '' : 'es'}; left: ${summary(left) || 'nothing'}`;
    process.stderr.write(`${count(all.length, 'file')}: ${said}\n`);
  }
  return unwritten ? 2 : isBad(left, options) ? 1 : 0;
});

function put({ file, text, bom }: Input, fixed: Fixed): void {
  if (file === '-') process.stdout.write(bom + fixed.text);
  else if (fixed.text !== text) writeText(file, bom + fixed.text);
}

/** What changes, as programs that patch files read it. */
function difference({ file, text, bom }: Input, fixed: Fixed): string {
  if (fixed.text === text) return '';
  const [before, after] = [bom + text, bom + fixed.text];
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(file, file, before, after, undefined, undefined, options);
}
