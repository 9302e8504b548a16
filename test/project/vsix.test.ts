import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import manifest from '../../package.json';
import { inNewFolder, spelledOut, wanted } from './packed';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('The package for VS Code', () => {
  let bytes: Buffer;
  let files: Record<string, Uint8Array>;
  const make = async () => {
    await inNewFolder(folder => {
      const file = path.join(folder, 'a.vsix');
      execFileSync(process.execPath, ['scripts/package/vsix.mjs', file]);
      bytes = fs.readFileSync(file);
      files = unzipSync(bytes);
    });
  };
  before(make);

  it('has what the extension needs, and nothing else', () =>
    assert.deepEqual(
      Object.keys(files).sort(),
      [
        '[Content_Types].xml',
        'extension.vsixmanifest',
        ...wanted
          .flatMap(spelledOut)
          .map(f => `extension/${f}`)
          .sort(),
      ].sort(),
    ));

  it('is not larger than 1.5 MB', () => assert.ok(bytes.length <= 1_500_000, String(bytes.length)));

  it('has the files as they are', () => {
    for (const [name, content] of Object.entries(files))
      if (name.startsWith('extension/'))
        assert.ok(fs.readFileSync(name.slice('extension/'.length)).equals(content), name);
  });

  it('is the same when it is made again', async () => {
    const before = bytes;
    await make();
    assert.ok(before.equals(bytes));
  });

  it('says what it is', () => {
    const said = text(files['extension.vsixmanifest']!);
    const { name, version, publisher, engines } = manifest;
    assert.ok(said.includes(`<Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}">`));
    assert.ok(said.includes(`Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"`));
    assert.doesNotMatch(said, /%|undefined/);
    const named = [...said.matchAll(/extension\/[^"<]+/g)].map(m => m[0]);
    assert.deepEqual(
      named.filter(f => !files[f]),
      [],
    );
    assert.equal(named.length, 7);
  });

  it('says of what type each file is', () => {
    const types = text(files['[Content_Types].xml']!);
    const without = Object.keys(files).filter(f => path.extname(f) && !types.includes(`"${path.extname(f)}"`));
    assert.deepEqual(without, ['[Content_Types].xml']);
  });

  it('has the licence of each package that is in a bundle', () => {
    const notices = text(files['extension/dist/NOTICES.txt']!);
    for (const name of ['vscode-languageclient', 'vscode-languageserver', 'jsonc-parser', 'diff'])
      assert.match(notices, new RegExp(`^${name} \\d.*\\n\\n[\\s\\S]*?Copyright`, 'm'));
  });
});
