import assert from 'node:assert/strict';
import { foldingRanges } from '../../server/src/features/foldingRanges';
import { outline } from '../../server/src/features/outline';
import { previewModel } from '../../server/src/features/preview';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { format } from '../../server/src/languageService';
import { factsOf } from '../../server/src/letter/factsOf';
import type { Document } from '../../server/src/letter/letter';
import { Analyses } from '../../server/src/lsp/documents';
import { textDocuments } from '../../server/src/lsp/textDocuments';
import { linesOf, type Session, stepped } from './model';

const uri = 'file:///letter.unletter';

/** All that the server knows of a text document, in words. */
function stateOf(analyses: Analyses, text: ReturnType<typeof textDocuments.create>): string {
  const config = {};
  const { document } = analyses.of(text);
  const findings = analyses.findings(text, config, [text]);
  const size = text.getText().length;
  const offsets = Array.from({ length: 5 }, (_, i) => Math.floor((i * size) / 4));
  return JSON.stringify([
    syntaxOf(document),
    factsOf(document),
    findings,
    [...analyses.keys(text, config, [text]).values()],
    outline(document),
    foldingRanges(document),
    offsets.map(o => selectionRanges(document, o)),
    previewModel(document, findings, f => format(f.message)),
  ]);
}

const syntaxOf = ({ syntax: { tree, parts, language, lines } }: Document) => ({
  tree,
  language,
  lines,
  parts: parts.map(({ block, ...p }) => ({ ...p, source: block.source, in: block.language })),
});

/** The first place where two texts differ, with what stands round it. */
function difference(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return `…${a.slice(Math.max(0, i - 150), i + 150)}…\n instead of …${b.slice(Math.max(0, i - 150), i + 150)}…`;
}

/**
 * Sends a session to what keeps the documents of the server. After every step the text and its lines must be those of
 * the model; after every step that `looks` names, all that is known must be what is known of the same text opened
 * afresh. Throws where it is not.
 */
export function run({ text, steps }: Session, looks: (step: number) => boolean): void {
  const analyses = new Analyses();
  let document = textDocuments.create(uri, 'un-letter', 0, text);
  stateOf(analyses, document);
  let expected = text;
  for (const [i, step] of steps.entries()) {
    expected = stepped(expected, step);
    try {
      document = textDocuments.update(document, [...step], i + 1);
    } catch {
      // What is no change is refused; the text is as it was before it.
    }
    const found = document.getText();
    if (found !== expected) assert.fail(`step ${i}: the text is ${difference(found, expected)}`);
    const lines = linesOf(expected);
    assert.equal(document.lineCount, lines.length, `step ${i}: lines`);
    const last = lines.at(-1)!;
    assert.deepEqual(document.positionAt(expected.length), {
      line: lines.length - 1,
      character: last.end - last.start,
    });
    if (!looks(i)) continue;
    const known = stateOf(analyses, document);
    const afresh = stateOf(new Analyses(), textDocuments.create(uri, 'un-letter', i + 1, expected));
    if (known !== afresh) assert.fail(`step ${i}: known is ${difference(known, afresh)}`);
  }
}

/** The fewest steps that still fail, each with as little in it as possible. */
export function shrunk(session: Session, fails: (s: Session) => boolean): Session {
  let steps = [...session.steps];
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let i = 0; i < steps.length; ) {
      const fewer = [...steps.slice(0, i), ...steps.slice(i + size)];
      if (fails({ text: session.text, steps: fewer })) steps = fewer;
      else i += size;
    }
  let { text } = session;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let i = 0; i < text.length; ) {
      const less = text.slice(0, i) + text.slice(i + size);
      if (fails({ text: less, steps })) text = less;
      else i += size;
    }
  return { text, steps };
}
