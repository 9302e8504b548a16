import type { Language } from '../../languages/types';
import type { Document } from '../../letter/letter';
import { fold, foldPattern } from '../../text/fold';
import { GENDERS } from '../words/genders';

/** What the title and the signature say of the author in a language; null where they say nothing or not the same. */
export function genderOf(d: Document, id: Language): 'woman' | 'man' | null {
  const words = GENDERS[id];
  const [signature] = d.signatures;
  if (!words || !signature || signature.part.language !== id) return null;
  const texts = signature.signature.posts.map(fold);
  const { sender } = d.title?.parts ?? {};
  if (d.title && sender) texts.push(d.title.part.block.folded.slice(sender.start, sender.end));
  const [women, men] = [words.woman, words.man].map(p => texts.some(t => new RegExp(foldPattern(p)).test(t)));
  return women === men ? null : women ? 'woman' : 'man';
}

/** A request in the words of a man, in those of a woman where a single woman signs. */
export function inGender(d: Document, id: Language, request: string): string {
  const words = d.signatures.length === 1 && genderOf(d, id) === 'woman' ? GENDERS[id] : undefined;
  return (words?.pairs ?? []).reduce(
    (text, [herself, himself]) => text.replace(new RegExp(`(?<!\\p{L})${himself}(?!\\p{L})`, 'u'), herself),
    request,
  );
}
