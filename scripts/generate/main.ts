import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../server/src/languages/types';
import { baselineSchema } from './baselineSchema';
import { configSchema } from './configSchema';
import { grammar } from './grammar';
import { messages } from './messages';
import { overview } from './overview';
import { sentences } from './pages';
import { snippetsOf } from './snippets';

/** Writes what follows from the packs; with `--check` it only tells what would change, and fails when something would. */
const files = new Map<string, object | string>([
  ['docs/rules/README.md', overview()],
  ['l10n/bundle.l10n.json', messages()],
  ['l10n/rules.l10n.json', sentences()],
  ['syntaxes/un-letter.tmLanguage.json', grammar()],
  ['schemas/un-letter.schema.json', configSchema()],
  ['schemas/un-letter-baseline.schema.json', baselineSchema()],
  ...LANGUAGES.map(id => [`snippets/${id}.json`, snippetsOf(id)] as const),
]);
const checking = process.argv.includes('--check');
let changed = 0;
for (const [file, content] of files) {
  const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue;
  changed++;
  if (checking) console.error(`${file} is not what its sources give; run npm run generate`);
  else {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}
process.exitCode = checking && changed ? 1 : 0;
