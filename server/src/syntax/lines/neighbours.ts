import type { LineInfo } from './line';

/** The nearest line before or behind `i` that is not blank, or -1. */
export function visible(infos: readonly LineInfo[], i: number, step: 1 | -1): number {
  for (let j = i + step; j >= 0 && j < infos.length; j += step) if (infos[j]!.folded) return j;
  return -1;
}

/** The measure of the text round a line: the width its full lines have, at most 130 columns. */
export function measureAt(infos: readonly LineInfo[], i: number): number {
  const widths: number[] = [];
  for (let j = Math.max(0, i - 16); j < Math.min(infos.length, i + 17); j++) {
    const { width } = infos[j]!;
    if (width > 24 && width <= 130) widths.push(width);
  }
  if (!widths.length) return 80;
  widths.sort((a, b) => a - b);
  return widths[Math.max(0, Math.ceil(widths.length * 0.92) - 1)]!;
}
