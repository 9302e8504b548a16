// npm run abuse [-- MAX]: hostile texts in one process; time for n and 2n characters, as a ratio, tried four times.
import { analyse, check } from '../../server/src/languageService';
import { letterIn } from '../help/languages';

const units: Readonly<Record<string, string>> = {
  'one line': 'The sea is wide. ',
  spaces: ' ',
  'blank lines': '\n',
  brackets: '(',
  'closing brackets': ')',
  'quotation marks': '“',
  'footnote marks': ' 1/',
  footnotes: '\n1 A/75/1.\n',
  asterisks: '*',
  'form feeds': '\f\n',
  digits: '1',
  'mixed scripts': 'aяاب大1 ',
  'mixed words': 'рaу ',
  hyphens: 'a-',
  symbols: ' A/75/1',
  'glued symbols': 'a/1a/1a',
  senders: ' from x addressed to y ',
  labels: '\n(a) ',
  annexes: '\nAnnex\n',
  tabs: 'a\t',
  halves: '\ud83d',
  marks: 'e\u0301\u0301',
  bidi: '\u200f\u202b',
};

const largest = Number(process.argv[2] ?? 400_000);
const head = letterIn('en');

function milliseconds(unit: string, length: number): number {
  const text = head + unit.repeat(Math.ceil(length / unit.length));
  const start = performance.now();
  check(analyse(text));
  return performance.now() - start;
}

let failed = 0;
for (const [name, unit] of Object.entries(units)) {
  let least = Number.POSITIVE_INFINITY;
  let time = 0;
  for (let i = 0; i < 4 && least > 2.6; i++) {
    const half = milliseconds(unit, largest / 2);
    time = milliseconds(unit, largest);
    least = Math.min(least, time / half);
  }
  if (least > 2.6) failed++;
  console.log(
    `${least > 2.6 ? 'FAILED' : 'ok    '} ${name}: ${time.toFixed(0)} ms, ${least.toFixed(2)} times those of half`,
  );
}
process.exitCode = failed ? 1 : 0;
