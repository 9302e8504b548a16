/** Metres, of which a raised figure makes squares and cubes. */
const UNIT = '(?<![a-zа-я])[kcdкcд]?[mм]';

/** A label in raised figures, as far as it is one. */
export const raisedLabel = (label: string): string => [...label].map(c => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)] ?? c).join('');

const patterns = new Map<string, readonly RegExp[]>();

/**
 * How a note can be referred to, the surest form first: with typography of its own, glued to punctuation, glued to a
 * word, parted by the space that PDF text puts before a raised figure. Each pattern has the label or the raised label in it.
 */
export function referencePatterns(label: string): readonly RegExp[] {
  let found = patterns.get(label);
  if (!found) {
    // Of the labels a hostile text may have, only some are kept.
    if (patterns.size > 500) patterns.clear();
    found = patternsFor(label);
    patterns.set(label, found);
  }
  return found;
}

function patternsFor(label: string): RegExp[] {
  const l = label.replace(/\*/g, '\\*');
  if (/^\*+$/.test(label)) return [new RegExp(`(?<=[^\\s*])(?:${l})(?!\\*)| ${l} ?/|(?<=\\S) (?:${l})$`, 'g')];
  const digits = /^\d/.test(label);
  const raised = raisedLabel(label);
  const own = `(?<=[^\\s(\\d]) ?${l}/(?!\\d)|(?<=\\S )${l}/(?!\\d)|\\[${l}\\]|(?<=[^\\s])\\(${l}\\)|\\) ?[.,]?\\(${l}(?!\\d)`;
  const certain = new RegExp(digits ? `(?<!${UNIT})${raised}|${own}` : own, 'g');
  if (!digits) {
    // A letter is raised where it stands at a figure or at a word of another script.
    const raisedLetter = `(?=${l})(?<=[.,;:)"»。]|[^/.]\\b\\d{2,}|[а-яء-ي一-鿿])${l}(?![a-zа-я.)]|\\d)`;
    return [certain, new RegExp(raisedLetter, 'g')];
  }
  return [
    certain,
    new RegExp(`(?<=[^\\d\\s][.,;:!?]["'»)]?|["'»>)》」。;!?])${l}(?![\\d/%°]|[.,-]\\d|[a-zа-я]| ?[年月日])`, 'g'),
    new RegExp(`(?<=[a-zа-яء-ي一-鿿])${l}(?=[ .,;:)"»。?!]|$)(?![.,]\\d)`, 'g'),
    new RegExp(`(?<=(?:19|20)\\d\\d[.,;:]?)${l}(?=[ .,;:)]|$)`, 'g'),
    new RegExp(`(?<=[.,;:)"»。] )${l}(?=[ ,;.]|$)(?! ?[年月日])`, 'g'),
    new RegExp(`(?<=\\S )\\(${l}\\)(?=[ .,;]|$)`, 'g'),
  ];
}
