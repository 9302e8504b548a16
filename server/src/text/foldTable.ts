/** What folding makes of a code unit that says nothing, and of any white space. */
export const REMOVED = 0;
export const SPACE = 32;

/** One folded code unit for each UTF-16 code unit; 0 removes it. */
export const table = makeTable();

function makeTable(): Uint16Array {
  const t = new Uint16Array(65536);
  for (let c = 0; c < 65536; c++) t[c] = c;
  const each = (from: number, to: number, f: (c: number) => number) => {
    for (let c = from; c <= to; c++) t[c] = f(c);
  };
  const all = (chars: string, to: string | number) => {
    for (const ch of chars) t[ch.charCodeAt(0)] = typeof to === 'number' ? to : to.charCodeAt(0);
  };
  each(0xff01, 0xff5e, c => c - 0xfee0);
  each(0x660, 0x669, c => c - 0x660 + 48);
  each(0x6f0, 0x6f9, c => c - 0x6f0 + 48);
  // Latin, Greek and Cyrillic: lower case; Latin also without its accents. Cyrillic й is a letter of its own, ё is not.
  const lower = (c: number) => String.fromCharCode(c).toLowerCase().charCodeAt(0);
  const plain = (c: number) => String.fromCharCode(lower(c)).normalize('NFD').charCodeAt(0);
  each(65, 90, lower);
  each(0xff21, 0xff3a, c => c - 0xfee0 + 32);
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
  all('’‘ʼ′`´‛｀', "'");
  all('“”„‟«»″', '"');
  all('‐‑‒–—―−﹣', '-');
  all('．', '.');
  for (const c of [0xad, 0xfeff, 0x640, 0x670, 0x61c]) t[c] = REMOVED;
  each(0x200b, 0x200f, () => REMOVED);
  each(0x202a, 0x202e, () => REMOVED);
  each(0x2060, 0x2069, () => REMOVED);
  each(0x64b, 0x65f, () => REMOVED);
  each(0x300, 0x36f, () => REMOVED);
  all('\t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', SPACE);
  each(0x2000, 0x200a, () => SPACE);
  return t;
}

/** Ligatures, presentation forms and radicals that PDF text has in place of letters, and what they stand for. */
export const expansions = new Map<number, string>();
for (const [from, to] of [
  [0xfb00, 0xfb06],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
] as const) {
  for (let c = from; c <= to; c++) {
    const s = String.fromCharCode(c);
    const plain = s.normalize('NFKC');
    if (plain !== s)
      expansions.set(
        c,
        Array.from({ length: plain.length }, (_, i) => table[plain.charCodeAt(i)]!)
          .filter(u => u !== REMOVED)
          .map(u => String.fromCharCode(u))
          .join(''),
      );
  }
}
