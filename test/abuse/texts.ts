import { letterIn } from '../help/languages';

/** What a letter is followed by again and again: long lines, deep nesting, very many lines, very many findings. */
export const units: Readonly<Record<string, string>> = {
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
  'a word': 'a',
  'nested marks': '“(',
  'nested items': '(a) (i) ',
  tables: '\na | b | c',
  columns: '\na        b',
  'carriage returns': '\r',
  placeholders: '\nThe Minister met [name].\n',
  dates: '\nOn 31 June 2021 they met.\n',
  titles: '\nLetter dated 5 May 2021 from x addressed to y\n',
  signatures: '\n(Signed) A\n',
  headers: '\nA/75/1\n1/2\n\f',
};
/** A letter that goes on in that way for so many UTF-16 units. */
export const hostile = (unit: string, length: number): string => {
  const head = letterIn('en');
  return head + unit.repeat(Math.ceil(Math.max(0, length - head.length) / unit.length)).slice(0, length);
};
