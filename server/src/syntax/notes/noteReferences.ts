/** Metres, of which a raised figure makes squares and cubes. */
const UNIT = '(?<![a-zа-я])[kcdкcд]?[mм]';

/**
 * How a note can be referred to, the surest form first: with typography of its own, glued to punctuation, glued to a
 * word, parted by the space that PDF text puts before a raised figure.
 */
export function referencePatterns(label: string): RegExp[] {
  const l = label.replace(/\*/g, '\\*');
  if (/^\*+$/.test(label)) return [new RegExp(`(?<=[^\\s*])(?:${l})(?!\\*)| ${l} ?/|(?<=\\S) (?:${l})$`, 'g')];
  const digits = /^\d/.test(label);
  const raised = [...label].map(c => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)] ?? c).join('');
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
