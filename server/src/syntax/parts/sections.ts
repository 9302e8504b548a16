import { readAnnexTitle } from '../../languages/titles';
import type { AnnexKind } from '../../languages/types';
import type { Block } from './block';
import type { Part } from './parts';

/** The letter, or an annex, enclosure or appendix in it. */
export interface Section {
  /** Null for the letter itself. */
  readonly annex: { readonly kind: AnnexKind; readonly number: number | null; readonly title: Part } | null;
  readonly parts: readonly Part[];
  readonly children: readonly Section[];
  /** First and last line, 0-based, inclusive, children included; blank lines at the end belong to it. */
  readonly from: number;
  readonly to: number;
}

interface Open {
  annex: Section['annex'];
  parts: Part[];
  children: Open[];
  from: number;
  to: number;
}

const LEVEL: Readonly<Record<AnnexKind, number>> = { annex: 1, enclosure: 2, appendix: 3 };

/** What an annex title says; worked out once a block. */
export function annexTitleOf(block: Block) {
  return (
    readAnnexTitle(block.pack, block.folded) ??
    readAnnexTitle(block.pack, block.folded.replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '')) ?? {
      kind: 'annex' as const,
      number: null,
      letter: null,
    }
  );
}

/** Puts the parts into the letter and its annexes: enclosures go into their annex, appendices into what they follow. */
export function sections(parts: readonly Part[], lineCount: number): Section {
  const root: Open = { annex: null, parts: [], children: [], from: 0, to: lineCount - 1 };
  const stack: Open[] = [root];
  for (const part of parts) {
    if (part.kind === 'annexTitle') {
      const { kind, number } = part.block.learned(annexTitleOf);
      const line = part.runs[0]!.line;
      while (stack.length > 1 && LEVEL[stack.at(-1)!.annex!.kind] >= LEVEL[kind]) stack.pop()!.to = line - 1;
      const open: Open = {
        annex: { kind, number, title: part },
        parts: [],
        children: [],
        from: line,
        to: lineCount - 1,
      };
      stack.at(-1)!.children.push(open);
      stack.push(open);
    }
    stack.at(-1)!.parts.push(part);
  }
  return root;
}

/** Every section, the letter first, in the order of the text. */
export function* everySection(root: Section): Generator<Section> {
  yield root;
  for (const child of root.children) yield* everySection(child);
}
