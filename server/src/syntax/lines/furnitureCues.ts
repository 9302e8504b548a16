/** What page furniture and mastheads share: symbols, job numbers, page numbers. All patterns read folded text. */

const COMPONENT = '(?:es-\\d+|s-\\d+|[a-z]{1,6}(?:[.-]\\d+(?:\\.\\d+)?)?|\\d{1,4}[a-z]?)';
const SYMBOL = `(?:a|s|e|st|dp|td|cd|dc|hsp|unep|ccpr|crc|cedaw|npt|sg)(?: ?/ ?${COMPONENT}(?![a-z.-]*[a-z]{7}))+(?:/(?:add|corr|rev|amend)\\.\\d+)*`;

const SYMBOLS = new RegExp(`${SYMBOL}`, 'g');
/** A symbol as long as it can be: whether a/1a/1 are one or two is not tried over and over. */
const whole = (name: string) => `(?=(?<${name}>${SYMBOL}))\\k<${name}>`;
const ONLY_SYMBOLS = new RegExp(
  `^[( ]*${whole('first')}\\*{0,3}(?:[ ,;]*(?:-|and|et|y|и|و|和)?[ ]*[(]?${whole('next')}\\*{0,3}[)]?)*[) ]*$`,
);

/** The document symbols in a folded text, in capitals, with their offsets; only those that carry a number. */
export function findSymbols(folded: string): { text: string; start: number; end: number }[] {
  if (!folded.includes('/')) return [];
  const found = [];
  for (const m of folded.matchAll(SYMBOLS)) {
    const before = folded[m.index - 1];
    if (before && /[a-z0-9/.а-я]/.test(before)) continue;
    if (!/\d/.test(m[0])) continue;
    found.push({ text: symbolText(m[0]), start: m.index, end: m.index + m[0].length });
  }
  return found;
}

function symbolText(folded: string): string {
  return folded
    .replace(/ /g, '')
    .toUpperCase()
    .replace(/\/(ADD|CORR|REV|AMEND)\./g, (_, w: string) => `/${w[0]}${w.slice(1).toLowerCase()}.`);
}

export type Furniture = 'symbols' | 'noise' | 'page' | 'job' | 'barcode' | 'rule' | 'number' | 'mixed' | 'turn';

const JOB = /^(?:ge\.|v\.|k|n)?\d{2}-\d{4,5}$/;
const STRONG: readonly (readonly [Furniture, RegExp])[] = [
  ['rule', /^[_‗=-]{5,}$/],
  ['rule', /^(?:_ ?){8,}$/],
  ['barcode', /^\*(?:ge\.)? ?\d(?: ?\d){6,7} ?[a-z]?(?: ?\d)* ?\*$/],
  ['barcode', /^\*{1,2}\d{7}[a-z]?\*{0,2}$/],
  ['turn', /^(?:\.?\/ ?\.{2,3}|\/…|\.{3}\/|…\/)$/],
  ['page', /^- ?\d{1,3} ?-$/],
  ['page', /^(?:page|pagina|стр(?:\.|аница)|(?:ال)?صفحة) ?\d{1,3}(?: ?(?:\/|of|de|sur|из|من) ?\d{1,3})?$/],
  ['page', /^第?\d{1,3}页(?:,?共\d{1,3}页)?$/],
  ['page', /^\d{1,3} ?\/ ?\d{1,3}$/],
  ['number', /^\d{1,3}$/],
  // What scanning makes of a symbol or a page number; only beside other furniture.
  ['noise', /^[$§as4]{1,2} ?\/ ?[\dlois]{2,4} ?\/ ?[\dlois]{1,5}$/],
  ['noise', /^\d{6}(?: \d{6})*$/],
  ['noise', /^pa[gq][ec] ?[\dlI]{1,3}$/],
];
const LANGUAGE_WORD =
  /^(?:arabic|chinese|english|french|russian|spanish|francais|anglais|espanol|ingles|русский|中文|العربية)$/;

/** What kind of page furniture a folded line is when nothing but the line is known; null when it is none. */
export function furnitureOf(folded: string): Furniture | null {
  if (!folded || folded.length > 90) return null;
  if (ONLY_SYMBOLS.test(folded) && /\d/.test(folded)) return 'symbols';
  for (const [kind, re] of STRONG) if (re.test(folded)) return kind;
  return mixture(folded);
}

/** A line made of furniture tokens only: symbol, job number, dates DDMMYY, page number, language. */
function mixture(folded: string): Furniture | null {
  const tokens = folded.replace(/\( ?([acefrs]) ?\)/g, '($1)').split(' ');
  let job = false;
  let symbol = false;
  let page = false;
  for (const t of tokens) {
    if (JOB.test(t) || /^(?:ge\.|v\.)?\d{2}-\d{4,5}\([acefrs]\)$/.test(t)) job = true;
    else if (/^\*\d{7}[a-z]?\*$/.test(t) || t === '(e)' || /^\([acefrs]\)$/.test(t)) job ||= t.length > 3;
    else if (ONLY_SYMBOLS.test(t) && /\d/.test(t)) symbol = true;
    else if (/^\d{1,3}\/\d{1,3}$/.test(t)) page = true;
    else if (
      !/^\d{6}$/.test(t) &&
      !/^\d{1,3}$/.test(t) &&
      !/^(?:page|pagina|стр\.?)$/.test(t) &&
      !LANGUAGE_WORD.test(t) &&
      !/^\d{4}[a-z]?$/.test(t) &&
      t !== '-' &&
      t !== '/...'
    )
      return null;
  }
  if (job) return 'job';
  if (symbol && page) return 'mixed';
  if (symbol) return 'mixed';
  return page && tokens.length <= 3 ? 'page' : null;
}
