import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
import { usage } from '../../server/src/cli/usage';
import { LANGUAGES } from '../../server/src/languages/types';
import { spelledOut, wanted } from './packed';
import { json } from './read';

const documents = ['README.md', 'docs/scale.md', 'docs/speed.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const read = (file: string) => fs.readFileSync(file, 'utf8');
const all = documents.map(read).join('\n');
const found = (pattern: RegExp): string[] => [...new Set([...all.matchAll(pattern)].map(m => m[1]!))].sort();

/** Compares which of the things that the documents name are not there. */
function check(input: readonly string[], isThere: (name: string) => boolean): void {
  assert.ok(input.length);
  assert.deepEqual(
    input.filter(name => !isThere(name)),
    [],
  );
}

describe('The documents name', () => {
  it('scripts of npm that there are', () => check(found(/npm run ([\w:]+)/g), name => name in manifest.scripts));
  it('scripts of the project that are there', () => check(found(/\b(scripts\/\w+\.mjs)/g), fs.existsSync));
  it('documents that are there', () => check(found(/\[[^\]]*\]\((?!http)([^)]*)\)/g), fs.existsSync));
  it('no file that a package has not, where a package has them', () => {
    const packed = wanted.flatMap(spelledOut);
    const links = packed
      .filter(file => file.endsWith('.md'))
      .flatMap(file =>
        [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(m =>
          path.posix.join(path.posix.dirname(file), m[1]!),
        ),
      );
    assert.ok(links.length > 4);
    check(links, link => packed.includes(link));
  });
  it('folders that are there', () => check(found(/`((?:server|client|test|scripts)\/[\w/]*)`/g), fs.existsSync));

  it('parts of the architecture that are there', () => {
    const rows = read('ARCHITECTURE.md').match(/^\| `.*$/gm)!;
    const cells = rows.flatMap(row => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(m => m[1]!));
    check(cells, name => fs.existsSync(name) || fs.existsSync(path.join('server/src', name)));
  });

  it('sources that are there', () => {
    const places = [
      '',
      'server/src',
      'scripts',
      'server/src',
      'server/src/languages',
      'server/src/syntax',
      'server/src/syntax/decoding',
    ];
    check(found(/`([\w./]+\.ts|\w+\/)`/g), name => places.some(p => fs.existsSync(path.join(p, name))));
  });

  it('commands that the command line has', () =>
    check(found(/un-letter (facts|check|fix|outline|rules|lsp)\b/g), name => usage.includes(`un-letter ${name}`)));

  it('prefixes that snippets have', () => {
    const prefixes = LANGUAGES.flatMap(id => Object.values<{ prefix: string }>(json(`snippets/${id}.json`)));
    const line = /^- \*\*Snippets\*\*.*$/m.exec(all)![0];
    check(
      [...line.matchAll(/`([^`]+)`/g)].map(m => m[1]!),
      name => prefixes.some(s => s.prefix === name),
    );
  });

  it('the version that the extension has', () =>
    assert.match(read('CHANGELOG.md'), new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')}\\b`, 'm')));
});
