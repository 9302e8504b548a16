/** What every floor answers: one thing of each kind, so that an answer costs what the smallest one costs. */
const first = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

export const reply = {
  diagnostics: (lines: number) => [{ range: first, message: `${lines} lines` }],
  symbols: (lines: number) => [{ name: `${lines} lines`, kind: 15 as const, range: first, selectionRange: first }],
  folds: () => [{ startLine: 0, endLine: 1 }],
};
