import { facts } from '../../server/src/languageService';
import { LANGUAGES } from '../../server/src/languages/types';
import { claims, compare, type Score } from './compare';
import { corpus } from './corpus';
import { blankLines, fixtures } from './fixtures';

/**
 * npm run accuracy [-- --verbose] [--letters=FOLDER] [NAME…]: precision and recall of every fact and part, for each language, over the
 * annotated letters of the project; and what can be told of the corpus, where it is there.
 */
const verbose = process.argv.includes('--verbose');
const folder = process.argv.find(a => a.startsWith('--letters='))?.replace('--letters=', '');
const wanted = process.argv.slice(2).filter(a => !a.startsWith('--'));
const total = new Map<string, Score>();
const byLanguage = new Map<string, Map<string, Score>>(LANGUAGES.map(id => [id, new Map()]));
let letters = 0;
for (const f of fixtures(folder)) {
  if (wanted.length && !wanted.some(w => f.name.startsWith(w))) continue;
  letters++;
  const blank = blankLines(f.text);
  const [gold, found] = [claims(f.facts, blank), claims(facts(f.text), blank)];
  compare(gold, found, byLanguage.get(f.language)!);
  const differences = compare(gold, found, total);
  if (verbose && differences.length) {
    console.log(`\n${f.name}`);
    for (const d of differences)
      console.log(`  ${d.name}: missing ${JSON.stringify(d.missing)}, extra ${JSON.stringify(d.extra)}`);
  }
}

const share = (a: number, b: number) => (a + b === 0 ? '   –  ' : (a / (a + b)).toFixed(3).padStart(6));
const cell = (s: Score | undefined) =>
  (s ? `${share(s.right, s.extra)}/${share(s.right, s.missing).trim()}` : '').padEnd(14);
const ids = LANGUAGES.filter(id => [...byLanguage.get(id)!.keys()].length);
console.log(`\nPrecision/recall over ${letters} annotated letters\n`);
console.log(`${'part'.padEnd(26)}${'all'.padEnd(14)}${ids.map(id => id.padEnd(14)).join('')}`);
for (const name of [...total.keys()].sort())
  console.log(
    `${name.padEnd(26)}${cell(total.get(name))}${ids.map(id => cell(byLanguage.get(id)!.get(name))).join('')}`,
  );

const texts = corpus();
if (!texts) console.log('\nThe corpus is not there; nothing to say about it.');
else {
  const read = texts.map(t => ({ ...t, facts: facts(t.text) }));
  const count = (list: typeof read, test: (t: (typeof read)[number]) => boolean) =>
    `${list.filter(test).length} of ${list.length}`;
  const positives = read.filter(t => !t.negative);
  console.log(`\nCorpus: ${read.length} texts`);
  console.log(
    `  no letter, and not taken for one   ${count(
      read.filter(t => t.negative),
      t => !t.facts.isLetter,
    )}`,
  );
  console.log(
    `  whole letters, taken for letters   ${count(
      positives.filter(t => t.whole),
      t => t.facts.isLetter,
    )}`,
  );
  console.log(
    `  whole letters, with date, sender and addressee   ${count(
      positives.filter(t => t.whole),
      t => !!t.facts.title?.date && !!t.facts.title.sender && t.facts.title.addressees.length > 0,
    )}`,
  );
  console.log(`  language right   ${count(positives, t => t.facts.language === t.language)}`);
}
