import type { TitleParts } from '../../../server/src/languages/titles';
import type { Language } from '../../../server/src/languages/types';
import type { Part } from '../../../server/src/syntax/parts/parts';
import type { Range } from '../subject';

/** The one State of a sender, with the preposition that bends with it; folded. */
const STATE: Readonly<Record<Language, RegExp>> = {
  ar: /(?<=(?:الممثلة?|المندوبة?|للبعثة) الدائمة? )(ل[^ ]+(?: [^ ]+){0,5}?)(?= لدي |$)/d,
  en: /(?<=^the (?:permanent representative|charge d'affaires(?: a\.i\.)? of the permanent mission) )(of [^,]+?)(?= to the united nations$)/d,
  es: /(?<=^(?:el|la) (?:representante permanente|encargad[oa] de negocios(?: interin[oa])? de la mision permanente) )(del? .+?)(?= ante las naciones unidas$)/d,
  fr: /(?<=^(?:le|la) (?:representante? permanente?|chargee? d'affaires(?: par interim)? de la mission permanente) )((?:du|des|de la|de|de l'|d') ?.+?)(?= aupres de l'organisation)/d,
  ru: /(?<=(?:^|\s)(?:постоянного представителя|постоянного представительства) )(.+?)(?= при организации|$)/d,
  zh: /^([^、和]{2,12})(?=常驻联合国)/d,
};

/** The State in a title that one State sends, as half-open offsets of its folded text; null where it cannot be told. */
export function stateIn(part: Part, { sender }: TitleParts): Range | null {
  if (!sender) return null;
  const m = STATE[part.language].exec(part.block.folded.slice(sender.start, sender.end));
  if (!m || / (?:and|et|y|и|و)[ ا-ي]|,/.test(m[1]!.replace(/ (?:and|y|et|и) /, '&'))) return null;
  const [start, end] = m.indices![1]!;
  return { start: sender.start + start, end: sender.start + end };
}

/** Two other States in the same case, and with the same preposition. */
export const otherStates: Readonly<Record<Language, readonly string[]>> = {
  ar: ['للنرويج', 'لأيسلندا'],
  en: ['of Norway', 'of Iceland'],
  es: ['de Noruega', 'de Islandia'],
  fr: ['de la Norvège', 'de l’Islande'],
  ru: ['Норвегии', 'Исландии'],
  zh: ['挪威', '冰岛'],
};
