import { analyse, check, type Fixed, fixText } from '../../languageService';
import { RULE_OPTIONS } from '../args';
import { overFiles } from '../files';
import { count, summary } from '../formats/text';
import { isBad } from '../isBad';
import { deliver } from '../written';

/** Puts right what is safe. Standard output has texts and differences only; what was done is told on standard error. */
export const fix = overFiles([...RULE_OPTIONS, 'dry-run'], [], (inputs, options) => {
  const all: Fixed[] = [];
  let unwritten = false;
  for (const input of inputs) {
    const fixed = fixText(input.text, text => check(analyse(text), input.config));
    if (deliver(input, fixed.text, options['dry-run'])) all.push(fixed);
    else unwritten = true;
  }
  const left = all.flatMap(f => f.left);
  if (all.length) {
    const done = all.reduce((sum, f) => sum + f.fixes, 0);
    const said = `${done} fix${done === 1 ? '' : 'es'}; left: ${summary(left) || 'nothing'}`;
    process.stderr.write(`${count(all.length, 'file')}: ${said}\n`);
  }
  return unwritten ? 2 : isBad(left, options['fail-on']) ? 1 : 0;
});
