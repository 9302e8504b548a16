import { fold, foldPattern } from '../../text/fold';
import { IN_TITLE } from '../words/honorifics';
import { CYRILLIC, LATIN, mapped } from './characters';

/** Words that one version of a title has and another leaves out without saying anything else. */
const OPTIONAL =
  /\b(?:the|of|to|a i|ad interim|l|le|la|les|de|d|du|des|el|los|las|del|y|et|and|united nations|nations unies|naciones unidas|aupres|ante|organisation|organizacion|interin[oa]|par interim)\b|(?<![а-я])(?:при|организации|объединенных|наций|от|и|года)(?![а-я])|لدي الامم المتحدة|联合国/g;

/** Whether two senders (or addressees) are said with the same words, up to their order and what titles leave out. */
export function sameSender(a: string, b: string): boolean {
  // Damaged characters are another rule's; of a title that was cut off, or has the line below it, the rest is not known.
  const [x, y] = [bare(a), bare(b)];
  return (
    a.includes('\ufffd') || b.includes('\ufffd') || x.startsWith(`${y} `) || y.startsWith(`${x} `) || bag(x) === bag(y)
  );
}

const HONORIFICS = new RegExp(`^(?:(?:${Object.values(IN_TITLE).map(foldPattern).join('|')}) ?)+(?= |\\p{L}{3})`, 'u');

/** Without honorifics, of which another rule tells. */
const bare = (text: string) => fold(text).replace(HONORIFICS, '').trim();

function bag(text: string): string {
  const folded = text
    .replace(/[,.;:*'"-]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(OPTIONAL, ' ');
  const words = /[一-鿿]/.test(folded) ? [...folded.replace(/ /g, '')] : folded.split(/ +/).filter(Boolean);
  // Words that look the same are; another rule tells of their letters.
  return words
    .map(w => mapped(w, CYRILLIC.toLowerCase(), LATIN.toLowerCase()))
    .sort()
    .join(' ');
}
