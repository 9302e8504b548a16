import { isHan } from './fold';

/** Wrapped lines as one string, with the way back: `map[i]` is the offset in the source of unit `i`. */
export interface Unwrapped {
  readonly text: string;
  readonly map: Int32Array;
}

const DROPPED = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const SPACE = /\s/;
const HYPHEN = /[-\u2010\u2011]/;
const LETTER = /[\p{L}\p{M}]/u;
const BESIDE_FIGURE = /^(?:\p{N}[-\u2010\u2011]\p{L}|[\p{L}\p{N}][-\u2010\u2011]\p{N}|\p{N}\u2013\p{N})$/u;

/**
 * First parts of compounds that keep their hyphen when a line ends at it; after any other small letter the wrap
 * is taken to have put it in.
 */
const COMPOUND =
  /(?:^|[^\p{L}])(?:self|non|good|co|socio|vice|inter|anti|cross|well|long|short|high|low|multi|post|pre|half|mid|decision|policy|peace|capacity|confidence|secretary|follow|so|semi|counter|sub|under|ex|broad|far|fact|law|fresh|land|sea|man|day|old|new|world|south|north|east|west|sud|nord|est|ouest|sous|demi|grand|celui|celle|ceux|ci|là|peut|c’est|quelques|socio|économico|sur|au|vis|à|юго|северо|северно|южно|социально|научно|технико|торгово|военно|общественно|экономико|политико|вице|экс|премьер|пресс|контр|по|из|кое|какой|что|генерал|культурно|информационно|правово|морально|административно)$/iu;

/** The same in capitals, where fewer are sure to be compounds: SECRETARY-GENERAL. */
const TITLE_COMPOUND = /(?:^|[^\p{L}])(?:secretary|attorney|director|vice|under|self|non|ex|sous|вице|премьер|экс)$/iu;

/**
 * Joins the lines of a text (parted by LF) into one string: white space becomes one space, none where a Chinese line
 * was broken; soft hyphens and directional marks vanish; a hyphen at a line end stays where it belongs to the word.
 */
export function unwrap(source: string): Unwrapped {
  const out: string[] = [];
  const map: number[] = [];
  let gap = -1;
  let broken = false;
  let soft = false;
  const push = (ch: string, at: number) => {
    out.push(ch);
    map.push(at);
  };
  for (let i = 0; i < source.length; i++) {
    const ch = source[i]!;
    if (DROPPED.test(ch)) {
      if (ch === '\u00ad') soft = true;
      continue;
    }
    if (SPACE.test(ch)) {
      if (gap < 0) gap = i;
      if (ch === '\n') broken = true;
      continue;
    }
    if (gap >= 0 && out.length) {
      const last = out.at(-1)!;
      const before = out.at(-2) ?? '';
      if (broken && soft && LETTER.test(last)) {
        // The soft hyphen said that the word goes on.
      } else if (broken && HYPHEN.test(last) && LETTER.test(before) && LETTER.test(ch)) {
        const word = out.slice(-40).join('');
        if (ch !== ch.toUpperCase() || (before === before.toUpperCase() && capitals(word))) {
          if (!(capitals(word) ? TITLE_COMPOUND : COMPOUND).test(word.slice(0, -1).normalize('NFC'))) {
            out.pop();
            map.pop();
          }
        }
      } else if (broken && BESIDE_FIGURE.test(before + last + ch)) {
        // A figure is never broken, so the hyphen is its own.
      } else if (!(broken && (isWide(last) || isWide(ch)))) push(' ', gap);
    }
    gap = -1;
    broken = false;
    soft = false;
    push(ch, i);
  }
  map.push(source.length);
  return { text: out.join(''), map: Int32Array.from(map) };
}

/** A Han character or a full-width one, beside which a line is broken without a space. */
function isWide(ch: string): boolean {
  const c = ch.charCodeAt(0);
  return isHan(c) || (c >= 0xff01 && c <= 0xff60);
}

/** The word before the hyphen is in capitals, so that the next capital says nothing. */
function capitals(text: string): boolean {
  const word = /(?<![\p{L}\p{M}])\p{M}*(?:\p{L}\p{M}*){2,}(?=[-\u2010\u2011]$)/u.exec(text)?.[0];
  return !!word && word === word.toUpperCase() && word !== word.toLowerCase();
}
