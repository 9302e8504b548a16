import { analyse, type CleanUp, cleanUp } from '../../languageService';
import { applyEdits } from '../../text/change';
import { overFiles } from '../files';
import { count } from '../formats/text';
import { deliver } from '../written';

/** Takes out of letters what a PDF has put in. What was done is told on standard error. */
export const clean = overFiles(['dry-run'], [], (inputs, options) => {
  const done: CleanUp[] = [];
  let unwritten = false;
  for (const input of inputs) {
    const result = cleanUp(analyse(input.text));
    if (deliver(input, applyEdits(input.text, result.edits), options['dry-run'])) done.push(result);
    else unwritten = true;
  }
  if (done.length) process.stderr.write(`${count(done.length, 'file')}: ${said(done) || 'nothing to clean up'}\n`);
  return unwritten ? 2 : 0;
});

function said(done: readonly CleanUp[]): string {
  const sum = (what: 'joined' | 'deleted' | 'moved' | 'split') => done.reduce((n, d) => n + d[what], 0);
  const all = [
    [sum('joined'), 'paragraph', 'joined'],
    [sum('deleted'), 'page line', 'deleted'],
    [sum('moved'), 'footnote', 'moved'],
    [sum('split'), 'line', 'split'],
  ] as const;
  const some = all.filter(([n]) => n).map(([n, what, how]) => `${count(n, what)} ${how}`);
  return some.join(', ') || (done.some(d => d.edits.length) ? 'only space changed' : '');
}
