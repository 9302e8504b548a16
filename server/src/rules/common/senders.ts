import { fold } from '../../text/fold';

/** Words that one version of a title has and another leaves out without saying anything else. */
const OPTIONAL =
  /\b(?:the|of|to|a i|ad interim|l|le|la|les|de|d|du|des|el|los|las|del|y|et|and|united nations|nations unies|naciones unidas|aupres|ante|organisation|organizacion|interin[oa]|par interim)\b|(?<![а-я])(?:при|организации|объединенных|наций|от|и|года)(?![а-я])|لدي الامم المتحدة|联合国/g;

/** Whether two senders (or addressees) are said with the same words, up to their order and what titles leave out. */
export function sameSender(a: string, b: string): boolean {
  return bag(a) === bag(b);
}

function bag(text: string): string {
  const folded = fold(text)
    .replace(/[,.;:*'"-]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(OPTIONAL, ' ');
  const words = /[一-鿿]/.test(folded) ? [...folded.replace(/ /g, '')] : folded.split(/ +/).filter(Boolean);
  return words.sort().join(' ');
}
