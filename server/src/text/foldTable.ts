/** What folding makes of a code unit that says nothing, and of any white space. */
export const REMOVED = 0;
export const SPACE = 32;

/** Behind the code units of the table. */
const END = 0x3001;

/** One folded code unit for each UTF-16 code unit before `END`; 0 removes it. */
const table = makeTable();

function makeTable(): Uint16Array {
  const t = new Uint16Array(END);
  for (let c = 0; c < END; c++) t[c] = c;
  const each = (from: number, to: number, f: (c: number) => number) => {
    for (let c = from; c <= to; c++) t[c] = f(c);
  };
  const all = (chars: string, to: string | number) => {
    for (const ch of chars) t[ch.charCodeAt(0)] = typeof to === 'number' ? to : to.charCodeAt(0);
  };
  each(0x660, 0x669, c => c - 0x660 + 48);
  each(0x6f0, 0x6f9, c => c - 0x6f0 + 48);
  // Latin, Greek and Cyrillic: lower case; Latin also without its accents. Cyrillic й is a letter of its own, ё is not.
  const lower = (c: number) => String.fromCharCode(c).toLowerCase().charCodeAt(0);
  const plain = (c: number) => String.fromCharCode(lower(c)).normalize('NFD').charCodeAt(0);
  each(65, 90, lower);
  each(0xc0, 0x24f, plain);
  each(0x1e00, 0x1eff, plain);
  each(0x370, 0x52f, lower);
  all('ёЁ', 'е');
  all('أإآٱ', 'ا');
  all('ىی', 'ي');
  all('ک', 'ك');
  all('،', ',');
  all('؛', ';');
  all('؟', '?');
  all('’‘ʼ′`´‛', "'");
  all('“”„‟«»″', '"');
  all('‐‑‒–—―−', '-');
  for (const c of [0xad, 0x640, 0x670, 0x61c]) t[c] = REMOVED;
  each(0x200b, 0x200f, () => REMOVED);
  each(0x202a, 0x202e, () => REMOVED);
  each(0x2060, 0x2069, () => REMOVED);
  each(0x64b, 0x65f, () => REMOVED);
  each(0x300, 0x36f, () => REMOVED);
  all('\t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', SPACE);
  each(0x2000, 0x200a, () => SPACE);
  return t;
}

/** What a UTF-16 code unit is folded to; `REMOVED` where nothing is left of it. */
export function foldUnit(c: number): number {
  if (c < END) return table[c]!;
  // Wide forms of what is on a keyboard.
  if (c > 0xff00 && c < 0xff5f) return table[c - 0xfee0]!;
  return c === 0xfeff ? REMOVED : c === 0xfe63 ? 45 : c;
}

/** Ligatures, presentation forms and radicals that PDF text has in place of letters. */
const INSTEAD = /[\u2f00-\u2fd5\uf900-\ufaff\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/;
const expansions = new Map<number, string | undefined>();

/** What a folded code unit that stands in place of letters stands for; undefined where it stands for itself. */
export function expansionOf(c: number): string | undefined {
  // Nearly all that is written in Han or with surrogates stands for itself.
  if (c < 0x2f00 || (c > 0x2fd5 && c < 0xf900)) return undefined;
  if (!expansions.has(c)) expansions.set(c, expand(String.fromCharCode(c)));
  return expansions.get(c);
}

function expand(form: string): string | undefined {
  if (!INSTEAD.test(form)) return undefined;
  const plain = form.normalize('NFKC');
  if (plain === form) return undefined;
  return Array.from({ length: plain.length }, (_, i) => foldUnit(plain.charCodeAt(i)))
    .filter(u => u !== REMOVED)
    .map(u => String.fromCharCode(u))
    .join('');
}
