import type { LineInfo } from './line';
import { visible } from './neighbours';

/** Marks the lines that belong to the page and not to the text: running headers, footers, job numbers, residue. */
export function findFurniture(infos: readonly LineInfo[], headEnd: number): boolean[] {
  const furniture = infos.map((info, i) => byItself(infos, info, i, headEnd));
  for (const i of repeatedAtPageEdges(infos, headEnd)) furniture[i] = true;
  const links = new Set<string>();
  const doubtful: number[] = [];
  infos.forEach((info, i) => {
    if (info.url && links.has(info.links[0]!)) furniture[i] = true;
    for (const link of info.links) links.add(link);
    if (i >= headEnd && !furniture[i] && isDoubtful(info)) doubtful.push(i);
  });
  for (let pass = 0; pass < 3; pass++) {
    for (const i of doubtful) {
      const before = visible(infos, i, -1);
      const after = visible(infos, i, 1);
      const edge = infos[i]!.pageBreak || (after >= 0 && breakBetween(infos, i, after));
      const beside = (j: number) => j >= 0 && furniture[j] && infos[j]!.furniture !== 'rule';
      if (edge || beside(before) || beside(after)) furniture[i] = true;
    }
  }
  return furniture;
}

const LANGUAGE_NAME = /^(?:arabic|chinese|english|french|russian|spanish|anglais|francais|espanol|русский|中文)$/;

/** A bare number or language name is a page number or header only beside other furniture or a page break. */
const isDoubtful = ({ furniture, folded }: LineInfo) =>
  furniture === 'number' || furniture === 'noise' || (folded.length < 9 && LANGUAGE_NAME.test(folded));

function breakBetween(infos: readonly LineInfo[], i: number, j: number): boolean {
  for (let k = i + 1; k <= j; k++) if (infos[k]!.pageBreak) return true;
  return false;
}

function byItself(infos: readonly LineInfo[], info: LineInfo, i: number, headEnd: number): boolean {
  if (!info.folded) return info.pageBreak;
  if (info.cues.recycle) return true;
  switch (info.furniture) {
    case 'symbols':
      return i >= headEnd || (info.pageBreak && i > 0);
    case 'mixed':
      return i >= headEnd || i > 12;
    case 'rule':
    case 'job':
    case 'barcode':
    case 'page':
    case 'turn':
      return true;
    case 'number':
      return false;
    default:
      return i >= headEnd && !!info.cues.unitedNations && info.pageBreak && infos.length > 0;
  }
}

/** Short lines that stand at the top or the foot of more than one page. */
function repeatedAtPageEdges(infos: readonly LineInfo[], headEnd: number): Set<number> {
  const seen = new Map<string, Set<number>>();
  const note = (i: number) => {
    const { folded, cues } = infos[i]!;
    if (folded.length > 80 || cues.annexAlone || cues.mark) return;
    const key = folded.replace(/\d+/g, '0');
    // The one line of a page is both its first and its last.
    const at = seen.get(key);
    if (at) at.add(i);
    else seen.set(key, new Set([i]));
  };
  // One pass, because of very many empty pages each would look over all the others.
  let last = -1;
  let turned = false;
  for (let i = 0; i < infos.length; i++) {
    const info = infos[i]!;
    if (i > 0 && info.pageBreak) {
      turned = true;
      if (last >= headEnd && last >= 0) note(last);
    }
    if (!info.folded) continue;
    if (turned) note(i);
    turned = false;
    last = i;
  }
  const result = new Set<number>();
  for (const at of seen.values()) if (at.size > 1) for (const i of at) result.add(i);
  return result;
}
