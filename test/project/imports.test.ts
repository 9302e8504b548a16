import assert from 'node:assert/strict';
import { filesIn, importsOf } from './read';

const text = 'server/src/text/';
const languages = 'server/src/languages/';
const knowledge = 'server/src/knowledge/';
const syntax = 'server/src/syntax/';
const letter = 'server/src/letter/';
const cleanUp = 'server/src/cleanUp/';
const rules = 'server/src/rules/';
const features = 'server/src/features/';
const service = 'server/src/languageService';
const protocol = 'protocol/';
const manifest = 'package.json';

/** What the sources in a folder, or one source, may import besides each other. */
const layers: Readonly<Record<string, readonly string[]>> = {
  [text]: [],
  [languages]: [text],
  [knowledge]: [text, languages, 'server/data/'],
  [syntax]: [text, languages, knowledge],
  [letter]: [text, languages, knowledge, syntax],
  [cleanUp]: [text, languages, syntax, letter],
  [rules]: [text, languages, knowledge, syntax, letter, cleanUp],
  // What a rewrite does, a rule does as a fix: both have it from `common`.
  [`${features}rewrites/`]: [text, letter, syntax, ...['types', 'apply', 'common/'].map(f => `${rules}${f}`), protocol],
  [features]: [text, languages, knowledge, syntax, letter, 'server/src/rules/types', protocol],
  [service]: [
    letter,
    syntax,
    cleanUp,
    'server/src/languages/types',
    'server/src/text/steps',
    ...['check', 'list', 'types', 'config', 'apply', 'baseline', 'findingKeys', 'common/versions'].map(
      f => `${rules}${f}`,
    ),
  ],
  'server/src/lsp/': [
    text,
    letter,
    features,
    service,
    'server/src/rules/types',
    protocol,
    manifest,
    'vscode-languageserver',
  ],
  'server/src/cli/': [
    text,
    letter,
    features,
    service,
    'server/src/rules/abouts',
    manifest,
    'server/src/node',
    'server/src/compileLess',
    ...['fs', 'os', 'path', 'stream', 'stream/promises', 'url', 'util', 'worker_threads'].map(m => `node:${m}`),
    'diff',
  ],
  'server/src/compileLess.ts': ['node:v8', 'node:worker_threads'],
  'server/src/serve.ts': ['server/src/compileLess', 'server/src/lsp/server'],
  'server/src/node.ts': ['server/src/lsp/start', 'server/src/serve', 'vscode-languageserver/node'],
  'server/src/browser.ts': ['server/src/lsp/start', 'server/src/lsp/server', 'vscode-languageserver/browser'],
  'client/src/preview/webview/': [protocol],
  'client/src/': [
    protocol,
    'vscode',
    'jsonc-parser',
    'vscode-languageclient',
    'vscode-languageclient/node',
    'vscode-languageclient/browser',
  ],
  [protocol]: [],
};

const within = (file: string, place: string) =>
  place.endsWith('/')
    ? file.startsWith(place)
    : file === place || file === `${place}.ts` || file === `${place}-textdocument`;

/** Compares the imports that a source has and may not have. */
function check(input: readonly string[], expected: readonly string[]): void {
  const wrong = input.flatMap(file => {
    const layer = Object.keys(layers).find(l => within(file, l));
    if (layer === undefined) return [`${file} is in no layer`];
    return importsOf(file)
      .filter(to => ![layer, ...layers[layer]!].some(place => within(to, place)))
      .map(to => `${file} imports ${to}`);
  });
  assert.deepEqual(wrong, expected);
}

const sources = ['server/src', 'client/src', 'protocol'].flatMap(f => filesIn(f, '.ts'));

describe('The sources', () => {
  it('import only what their layer may', () => check(sources, []));

  it('are all looked at, with what they import', () => {
    assert.deepEqual(
      Object.keys(layers).filter(l => !sources.some(file => within(file, l))),
      [],
    );
    assert.deepEqual(importsOf('server/src/cli/main.ts'), [
      'node:worker_threads',
      'server/src/compileLess',
      'package.json',
      'server/src/cli/commands/index',
      'server/src/cli/records/serve',
      'server/src/cli/usage',
      'server/src/node',
    ]);
    assert.deepEqual(importsOf('client/src/node.ts'), ['vscode', 'vscode-languageclient/node', 'client/src/extension']);
  });
});
