const END = /[.!?؟](?:["'’”»)\]]|\d{1,2}(?=\s|$)|[¹²³⁴-⁹⁰]|\*)*(?=\s)|[。！？](?:[”’》）"')]|\d{1,2}(?!\d|年))*/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|\p{L}\.\p{L}|no|nos|art|arts|mr|mrs|ms|dr|vs|cf|pp?|vol|st|mme|sr|sra|srs|núms?|num|г|гг|ст|стр|см|т|им|руб|тыс|млн|млрд|distr|gen|col|prof|rev|add|corr|para|paras|op|cit|etc)\.$/iu;

/** The sentences of a text on one line, as half-open offsets; the text behind the last full stop is one too. */
export function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  const add = (end: number) => {
    while (start < end && /\s/.test(text[start]!)) start++;
    if (end > start) found.push({ start, end });
    start = end;
  };
  for (const m of text.matchAll(END)) {
    const end = m.index + m[0].length;
    const next = text.slice(end).trimStart()[0] ?? '';
    if (m[0][0] === '.') {
      if (ABBREVIATION.test(text.slice(Math.max(0, m.index - 12), m.index + 1))) continue;
      if (next && next === next.toLowerCase() && next !== next.toUpperCase()) continue;
    }
    add(end);
  }
  add(text.length);
  return found;
}
