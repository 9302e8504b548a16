import { HAN_SOUNDS, SOUNDS } from '../words/names';

/** Where two spellings of a name differ, the rest being the same; offsets in both, and what stands there. */
export interface Difference {
  readonly at: number;
  readonly a: string;
  readonly b: string;
}

/** The characters of Chinese transcriptions. */
export const TRANSCRIBING = HAN_SOUNDS.join('');

const isHanName = (s: string) => /^\p{Script=Han}/u.test(s);
/** Fewer letters than these say too little: Jabr and Jabir are two names. */
const LEAST = { han: 4, others: 6 };

/**
 * The only difference between two folded names, where it is one that transcriptions of one name have: a letter for
 * one of the same sound, a vowel more, a letter twice, two letters turned round. Null for names that are equal,
 * short, differ in their first or last letter, or differ otherwise.
 */
export function oneSound(a: string, b: string): Difference | null {
  const least = isHanName(a) ? LEAST.han : LEAST.others;
  if (a === b || Math.min(a.length, b.length) < least || Math.abs(a.length - b.length) > 1) return null;
  let at = 0;
  while (a[at] === b[at]) at++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - at;
  while (tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const d = { at, a: a.slice(at, a.length - tail), b: b.slice(at, b.length - tail) };
  if (at === 0 || tail === 0) return null;
  return (isHanName(a) ? alikeHan(d) : alike(d, a)) ? d : null;
}

/** Two characters of one sound, or one that has the vowel of the other with it: 巴伊 and 拜. */
function alikeHan({ a, b }: Difference): boolean {
  const [first, second] = a.length > b.length ? [a, b] : [b, a];
  if (!second || second.length > 1 || (first.length > 1 && !HAN_SOUNDS[0]!.includes(first[1]!))) return false;
  return HAN_SOUNDS.some(s => s.includes(first[0]!) && s.includes(second));
}

function alike({ at, a, b }: Difference, name: string): boolean {
  const sounds =
    SOUNDS[/\p{Script=Arabic}/u.test(name) ? 'arabic' : /\p{Script=Cyrillic}/u.test(name) ? 'cyrillic' : 'latin'];
  if (a.length === 2 && a[0] === b[1] && a[1] === b[0]) return true;
  if (a.length > 1 || b.length > 1) return false;
  if (a && b) return sounds.some(s => s.includes(a) && s.includes(b));
  const more = a || b;
  return `${sounds[0]}hьъه`.includes(more) || name[at - 1] === more || name[at] === more;
}

const RUSSIAN_END =
  /(?:ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)|[оеё]в(?:а|у|ым|е|ой)?|ым|ий|ой|ого|ому|ом|ем|ей|ам|ах|ами|[аяуюеиыйь])$/;

/** A folded name without what its case adds in Russian. */
export const stemOf = (name: string): string => (/^[а-я'-]+$/.test(name) ? name.replace(RUSSIAN_END, '') : name);
