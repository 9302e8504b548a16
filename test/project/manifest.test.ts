import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
import words from '../../package.nls.json';
import { readConfig, rules } from '../../server/src/languageService';
import { filesIn, json } from './read';

const { contributes } = manifest;
const source = filesIn('client/src', '.ts')
  .map(f => fs.readFileSync(f, 'utf8'))
  .join('\n');
const commands = contributes.commands.map(c => c.command);

/** All strings in a piece of the manifest. */
const strings = (thing: unknown): string[] =>
  typeof thing === 'string' ? [thing] : thing && typeof thing === 'object' ? Object.values(thing).flatMap(strings) : [];

/** Compares two sets of names. */
const same = (found: Iterable<string>, expected: Iterable<string>): void =>
  assert.deepEqual([...new Set(found)].sort(), [...new Set(expected)].sort());

describe('The manifest', () => {
  it('says that letters are what has their endings, and no other plain text', () => {
    assert.deepEqual(
      contributes.languages.map(l => [l.id, l.extensions]),
      [['un-letter', ['.unletter', '.letter.txt']]],
    );
    const more = ['filenames', 'filenamePatterns', 'firstLine', 'mimetypes'];
    assert.deepEqual(
      contributes.languages.flatMap(l => Object.keys(l).filter(k => more.includes(k))),
      [],
    );
  });

  it('asks to be started for no more than is needed', () => {
    // A letter, and a command that is contributed, start the extension by themselves.
    assert.deepEqual(manifest.activationEvents, ['onLanguage:plaintext', 'onWebviewPanel:unLetter.preview']);
    assert.ok(source.includes(`viewType = 'unLetter.preview'`));
  });

  it('needs nothing at run time', () => {
    for (const field of [
      'dependencies',
      'peerDependencies',
      'optionalDependencies',
      'extensionDependencies',
      'extensionPack',
    ])
      assert.ok(!(field in manifest), field);
  });

  it('asks for the VS Code whose interface it is written for', () => {
    const version = /^\^(\d+\.\d+)\.\d+$/.exec(manifest.engines.vscode)?.[1];
    assert.equal(manifest.devDependencies['@types/vscode'], `~${version}`);
  });

  it('has words for all that it shows, and no others', () =>
    same(
      strings(manifest).flatMap(s => /^%(.*)%$/.exec(s)?.[1] ?? []),
      Object.keys(words),
    ));

  it('has a title for each command, and words that are not empty', () => {
    for (const c of contributes.commands) assert.match(c.title, /^%command\.\w+%$/);
    for (const [key, text] of Object.entries(words)) assert.match(text, /\S/, key);
  });

  it('contributes the commands that the extension has', () =>
    same(
      commands,
      [...source.matchAll(/registerCommand\('([^']+)'/g)].map(m => m[1]!),
    ));

  it('names no command elsewhere that it does not contribute', () => {
    const places: { command: string; alt?: string }[] = [
      ...Object.values(contributes.menus).flat(),
      ...contributes.keybindings,
    ];
    const used = places.flatMap(p => [p.command, p.alt ?? p.command]);
    assert.deepEqual(
      used.filter(c => !commands.includes(c)),
      [],
    );
  });

  it('says of each command when the palette has it', () =>
    same(
      contributes.menus.commandPalette.filter(m => m.when).map(m => m.command),
      commands,
    ));

  it('names files that are there', () => {
    const paths = [manifest.icon, manifest.l10n, ...strings(contributes).filter(s => s.startsWith('./'))];
    assert.ok(paths.length > 10);
    assert.deepEqual(
      paths.filter(p => !fs.existsSync(p)),
      [],
    );
  });

  it('names programs that are built', () => {
    const paths = [manifest.main, manifest.browser, ...Object.values(manifest.bin)];
    assert.deepEqual(
      paths.filter(p => !fs.existsSync(p)),
      [],
    );
  });

  it('has editors check project files as the command line does', () => {
    const [{ fileMatch, url }] = contributes.jsonValidation as [{ fileMatch: string; url: string }];
    assert.equal(fileMatch, '.un-letter.json');
    const { properties } = json(url);
    same(
      Object.keys(properties.rules.properties),
      rules.map(r => r.id),
    );
    for (const stage of properties.stage.enum) assert.deepEqual(readConfig({ stage }).problems, []);
    for (const [id, rule] of Object.entries<{ enum: string[] }>(properties.rules.properties))
      for (const setting of rule.enum) assert.deepEqual(readConfig({ rules: { [id]: setting } }).problems, []);
    same(Object.keys(properties), ['$schema', 'stage', 'rules']);
  });

  it('contributes all snippets and grammars that there are', () => {
    same(
      contributes.snippets.map(s => path.normalize(s.path)),
      filesIn('snippets', '.json'),
    );
    same(
      contributes.grammars.map(g => path.normalize(g.path)),
      filesIn('syntaxes', '.json'),
    );
    for (const g of contributes.grammars) assert.equal(json(g.path).scopeName, g.scopeName);
  });
});
