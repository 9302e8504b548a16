import { analyse } from '../../languageService';
import { factsOf } from '../../letter/factsOf';
import { overFiles, print } from '../files';

/** Tells what letters say. */
export const facts = overFiles(['format'], ['json', 'ndjson'], (inputs, { format }) => {
  const all = inputs.map(({ file, text }) => ({ file, ...factsOf(analyse(text)) }));
  if (format === 'ndjson') for (const f of all) print(JSON.stringify(f));
  else print(JSON.stringify(all, null, 2));
  return 0;
});
