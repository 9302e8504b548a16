import type { DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver';
import type { Client } from '../help/client';
import { letterIn } from '../help/languages';
import { at, checkAnswer as check, pulling, uri } from './see';

const text = letterIn('en');

async function symbols(client: Client): Promise<string> {
  const found = await client.ask<(DocumentSymbol | SymbolInformation)[]>('documentSymbol', uri);
  return found
    .map(s =>
      'location' in s
        ? `${s.name} in ${s.containerName ?? 'nothing'} ${s.location.uri === uri && at(s.location.range)}`
        : `${s.name} with ${s.children!.length} in it`,
    )
    .join('\n');
}

async function folds(client: Client): Promise<string> {
  const found = await client.ask<FoldingRange[]>('foldingRange', uri);
  return found
    .map(({ startLine, endLine, kind, ...more }) => [startLine, endLine, kind, ...Object.keys(more)].join(' ').trim())
    .join('\n');
}

describe('An editor asks for the outline', () => {
  it('and gets a tree', () =>
    check(
      text,
      pulling,
      symbols,
      `
      Masthead with 0 in it
      Agenda items (2) with 2 in it
      Letter dated 5 May 2021 from the Permanent Representative of Azerbaijan to the United Nations addressed to the Secretar… with 0 in it
      Paragraphs (1) with 0 in it
      Request for circulation with 0 in it
      Signature: Dulcelina Évora Monteiro with 0 in it
      Footnotes (1) with 1 in it
      Annex with 3 in it
      `,
    ));

  it('and gets a list where it knows no trees', () =>
    check(
      text.slice(0, text.indexOf('I have')),
      {},
      symbols,
      `
      Masthead in nothing 0:0–1:40
      Agenda items (2) in nothing 2:0–4:56
      34  Prevention of armed conflict in Agenda items (2) 3:0–3:28
      86  The rule of law at the national and international levels in Agenda items (2) 4:0–4:56
      Letter dated 5 May 2021 from the Permanent Representative of Azerbaijan to the United Nations addressed to the Secretar… in nothing 6:0–6:128
      `,
    ));

  it('and gets nothing of a text that is no letter', () => check('The sea is wide.', pulling, symbols, ''));
});

describe('An editor asks what folds', () => {
  const folded = '0 4 region\n2 4\n11 13\n18 26 region\n24 26 region';
  it('and gets whole lines, which every editor can fold', () => check(text, pulling, folds, folded));
  it('and gets the lines as it counts them where a lone CR ends one', () =>
    check(
      text.replace('\n\nLetter', '\n\r\r\nLetter'),
      pulling,
      folds,
      '0 4 region\n2 4\n12 14\n19 27 region\n25 27 region',
    ));
});
