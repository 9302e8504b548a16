import { check, rules } from '../../server/src/languageService';
import { LANGUAGES } from '../../server/src/languages/types';
import { fixtures } from '../accuracy/fixtures';
import { operators } from './operators';
import { subject } from './subject';
import { around, type Outcome, tried } from './try';

/**
 * npm run mutate [-- --verbose] [--rule=ID] [--letters=FOLDER] [NAME…]: makes one defect at a time in every correct annotated
 * letter, and says for each rule how often the defect was found, at the right place, restored by a fix, and how often
 * something was found that has nothing to do with it.
 */
const verbose = process.argv.includes('--verbose');
const option = (name: string) =>
  process.argv.find(a => a.startsWith(`--${name}=`))?.slice(`--${name}=`.length) || undefined;
const wanted = process.argv.slice(2).filter(a => !a.startsWith('--'));
const only = option('rule');

class Tally {
  made = 0;
  found = 0;
  placeable = 0;
  placed = 0;
  restorable = 0;
  restored = 0;
  unrelated = 0;

  add(o: Outcome): void {
    this.made++;
    this.found += Number(o.found);
    this.placeable += Number(o.placed !== null);
    this.placed += Number(o.placed === true);
    this.restorable += Number(o.restored !== null);
    this.restored += Number(o.restored === true);
    this.unrelated += Number(o.unrelated.length > 0);
  }

  toString(): string {
    const share = (a: number, b: number) => (b ? (a / b).toFixed(3) : '–').padStart(9);
    return [
      String(this.made).padStart(6),
      share(this.found, this.made),
      share(this.placed, this.placeable),
      share(this.restored, this.restorable),
      share(this.unrelated, this.made),
    ].join('');
  }
}

const tallies = new Map<string, Tally>();
const count = (key: string, outcome: Outcome) => {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  tally.add(outcome);
};
let letters = 0;
for (const fixture of fixtures(option('letters'))) {
  if (wanted.length && !wanted.some(w => fixture.name.startsWith(w))) continue;
  const l = subject(fixture);
  if (!l.facts.isLetter || !l.d.isLetter || check(l.d).length) continue;
  letters++;
  for (const operator of operators) {
    if (only && operator.rule !== only) continue;
    for (const m of operator.apply(l)) {
      const o = tried(l, operator, m);
      count(operator.rule, o);
      count(`${operator.rule}/${operator.name}`, o);
      count(`${operator.rule}/${l.language}`, o);
      const faults = [
        ...(o.found ? [] : ['not found']),
        ...(o.placed === false ? ['elsewhere'] : []),
        ...(o.restored === false ? ['not restored'] : []),
        ...o.unrelated.map(f => `and ${f.rule}`),
      ];
      if (!verbose || !faults.length) continue;
      console.log(`\n${l.name} ${operator.rule}, ${operator.name}: ${faults.join(', ')}`);
      console.log(around(m.text, l.text));
      for (const f of o.findings) console.log(`    ${f.rule}: ${JSON.stringify(m.text.slice(f.start, f.end))}`);
      for (const x of o.differences) console.log(`    ${x}`);
    }
  }
}

console.log(`\nDefects in ${letters} correct letters\n`);
console.log(`${''.padEnd(58)}  made    found   placed restored unrelated`);
const row = (name: string, key: string) => tallies.has(key) && console.log(`${name.padEnd(58)}${tallies.get(key)}`);
for (const { id } of rules) {
  row(id, id);
  if (!verbose) continue;
  for (const o of operators) if (o.rule === id) row(`  ${o.name}`, `${id}/${o.name}`);
  for (const language of LANGUAGES) row(`  ${language}`, `${id}/${language}`);
}
