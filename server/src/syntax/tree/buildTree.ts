import type { Line } from '../../text/lines';
import type { Part, Run } from '../parts/parts';
import type { Section } from '../parts/sections';
import { type GroupKind, leaf, type Node, node } from './tree';

const FRONT = new Set(['masthead', 'organ', 'sessionLine', 'agendaLine', 'agendaTitle']);

/** The tree over all lines: groups, parts, lines. What stands between parts is space of the group. */
export function buildTree(lines: readonly Line[], parts: readonly Part[], letter: Section): Node {
  const onLine: { part: Part; run: Run }[][] = lines.map(() => []);
  for (const part of parts) for (const run of part.runs) onLine[run.line]!.push({ part, run });
  for (const runs of onLine) runs.sort((a, b) => a.run.start - b.run.start);
  const solid = new Map<Part, number>();
  for (const part of parts) {
    const first = part.runs[0]!.line;
    const last = part.runs.at(-1)!.line;
    let whole = true;
    for (let i = first; i <= last && whole; i++) {
      for (const { part: other } of onLine[i]!)
        if (other !== part && other.kind !== 'footnote' && other.kind !== 'pageFurniture') whole = false;
    }
    if (whole) solid.set(part, last);
  }

  /** The lines `from` to `to`, inclusive, as nodes; `inside` is the part that holds them. */
  const lineNodes = (from: number, to: number, inside: Part | null): Node[] => {
    const nodes: Node[] = [];
    for (let i = from; i <= to; ) {
      const runs = onLine[i]!;
      const part = runs.length === 1 ? runs[0]!.part : null;
      const last = part && part !== inside ? solid.get(part) : undefined;
      if (part && last !== undefined && last <= to && part.runs[0]!.line === i) {
        nodes.push(node(part.kind, lineNodes(i, last, part), part.language));
        i = last + 1;
        continue;
      }
      nodes.push(...oneLine(lines[i]!, runs, inside));
      i++;
    }
    return nodes;
  };

  const group = (kind: GroupKind, from: number, to: number): Node[] =>
    from > to ? [] : [node(kind, lineNodes(from, to, null))];

  const section = (s: Section): Node => {
    const own = s.children[0] ? s.children[0].from - 1 : s.to;
    const children = s.children.map(section);
    if (s.annex) return node('annex', [...lineNodes(s.from, own, null), ...children]);
    const text = s.parts.find(p => !FRONT.has(p.kind) && p.kind !== 'pageFurniture' && p.kind !== 'footnote');
    const front = text ? text.runs[0]!.line - 1 : own;
    return node('letter', [
      ...group('front', s.from, front),
      ...group('body', Math.max(front + 1, s.from), own),
      ...children,
    ]);
  };
  return node('document', [section(letter)]);
}

/** One line as leaves; columns of several parts become a node each. */
function oneLine(line: Line, runs: readonly { part: Part; run: Run }[], inside: Part | null): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { part, run } of runs) {
    if (run.start > at) nodes.push(leaf('space', run.start - at));
    if (run.end > run.start) {
      const text = leaf('text', run.end - run.start);
      nodes.push(part === inside ? text : node(part.kind, [text], part.language));
    }
    at = run.end;
  }
  const length = line.end - line.start;
  if (length > at) nodes.push(leaf('space', length - at));
  if (line.next > line.end) nodes.push(leaf('lineEnd', line.next - line.end));
  return nodes;
}
