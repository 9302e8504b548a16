import { fixtures } from '../accuracy/fixtures';
import type { Random } from './random';

let letters: readonly string[] | undefined;

/** One of the annotated letters. */
export function anyLetter(r: Random): string {
  letters ??= fixtures().map(f => f.text);
  return r.pick(letters);
}

const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىء',
  '大会安全理事会第七十五届会议秘书长的信附件签名年月日项目',
  '0123456789٠١٢٣٤٥٦٧٨٩０１２３',
  ' \t\n\r\f\v\u00a0\u2028\u3000',
  '.,;:!?()[]{}"\'«»“”*/-–—_…。、（）؟،',
  '\u00ad\u200b\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\u061c\u0640\u0301\u064e\u0306',
  '\u0000\u0001\u0007\u001b\u007f\u0085\ufffe\uffff',
  '\ud800\udbff\udc00\udfff😀𐍈',
];
const words =
  'Letter dated|5 May 2021|from|addressed to|the Secretary-General|General Assembly|Annex|Annex II|Enclosure|Agenda items 34, 35 and|(Signed)|Seventy-fifth session|__________________|A/75/879|21-06041 (E)|1/2|Lettre datée du|Приложение|المرفق|رسالة مؤرخة|给秘书长的信|议程项目|[Original: French]|1.|(a)|Distr.: General'.split(
    '|',
  );

/** Any string: letters of all scripts, controls, halves of surrogate pairs, words of the form; sometimes one very long line. */
export function anyText(r: Random): string {
  const kinds = r.shuffled([...alphabets.map(a => [...a]), words, null]).slice(0, 1 + r.int(5));
  const length = r.pick([0, 1, 5, 50, 400, 2000]);
  let text = '';
  while (text.length < length) {
    const kind = r.pick(kinds);
    text += kind ? r.pick(kind) : String.fromCharCode(r.int(65536));
    if (r.int(12) === 0) text += r.pick(['\n', ' ', '\r\n', '\n\n']);
  }
  return r.int(20) ? text : text.replace(/[\r\n]/g, ' ').repeat(20);
}

/** A text with a stretch of it replaced. */
export function edited(r: Random, text: string): string {
  const start = r.int(text.length + 1);
  const end = Math.min(text.length, start + r.pick([0, 0, 1, 1, 2, 40, 500]));
  const put = r.pick([
    () => '',
    () => '\n',
    () => r.pick(words),
    () => r.pick([...r.pick(alphabets)]),
    () => text.slice(r.int(text.length + 1)).slice(0, r.int(200)),
  ]);
  return text.slice(0, start) + put() + text.slice(end);
}

/** A letter that something has happened to: cut off, its lines in disorder, run into another one, edited. */
export function mangledLetter(r: Random): string {
  const text = anyLetter(r);
  switch (r.int(6)) {
    case 0:
      return text.slice(0, r.int(text.length));
    case 1:
      return text.slice(r.int(text.length));
    case 2:
      return r.shuffled(text.split('\n')).join('\n');
    case 3: {
      const other = anyLetter(r);
      return text.slice(0, r.int(text.length)) + other.slice(r.int(other.length));
    }
    case 4:
      return text.replace(/[\r\n]+/g, () => r.pick(['\n', ' ', '\r\n', '\n\n', '\f\n']));
    default: {
      let out = text;
      for (let i = r.int(30); i >= 0; i--) out = edited(r, out);
      return out;
    }
  }
}
