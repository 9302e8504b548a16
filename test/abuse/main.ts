// npm run abuse [-- LENGTH [NAME…]]: hostile texts in one process. Each may take ten times what letters of that length
// take, and for twice the length little more than twice the time. What fails is tried four times.
import { textOf } from '../../bench/texts';
import { analyse, check } from '../../server/src/languageService';
import { hostile, units } from './texts';

const GROWTH = 2.6;
const SLOWER = 10;
const [length = 400_000, ...names] = process.argv.slice(2).map((a, i) => (i ? a : Number(a))) as [number, ...string[]];

/** Time on the processor that a text takes to be read and checked, in ms. */
function milliseconds(text: string): number {
  const before = process.cpuUsage();
  check(analyse(text));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const letters = textOf('en', length).slice(0, length);
// What is compiled for the first letter is none of the letters' time.
milliseconds(letters);
const usual = milliseconds(letters);
console.log(`letters: ${usual.toFixed(0)} ms for ${length} characters`);

let failed = 0;
for (const [name, unit] of Object.entries(units)) {
  if (names.length && !names.includes(name)) continue;
  let [growth, time] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < 4 && (growth > GROWTH || time > SLOWER * usual); i++) {
    const half = milliseconds(hostile(unit, length / 2));
    const whole = milliseconds(hostile(unit, length));
    growth = Math.min(growth, whole / half);
    time = Math.min(time, whole);
  }
  const isBad = growth > GROWTH || time > SLOWER * usual;
  if (isBad) failed++;
  const said = [
    `${time.toFixed(0)} ms`,
    `${(time / usual).toFixed(1)} times letters`,
    `${growth.toFixed(1)} times half`,
  ];
  console.log(`${isBad ? 'FAILED' : 'ok    '} ${name}: ${said.join(', ')}`);
}
process.exitCode = failed ? 1 : 0;
