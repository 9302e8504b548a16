import assert from 'node:assert/strict';
import fs from 'node:fs';
import manifest from '../../package.json';
import { isFromPreview } from '../../protocol/preview';
import { Random } from '../help/random';

const read = (file: string) => fs.readFileSync(file, 'utf8');

describe('S4 The preview', () => {
  it('may load what is its own, and nothing of the workspace', () => {
    const roots = /localResourceRoots: \[([^\]]*)\]/.exec(read('client/src/preview/manager.ts'))![1]!;
    assert.deepEqual(
      [...roots.matchAll(/joinPath\(this\.extensionUri, ([^)]*)\)/g)].map(m => m[1]),
      ["'dist', 'webview'", "'media'"],
    );
    assert.equal(roots.match(/Uri/g)!.length, roots.match(/joinPath/g)!.length * 2);
  });

  it('S2 has a policy that allows one script, by a nonce, and one style sheet', () => {
    const page = read('client/src/preview/page.ts');
    assert.match(page, /`default-src 'none'; style-src \$\{webview\.cspSource\}; script-src 'nonce-\$\{nonce\}'`/);
    assert.doesNotMatch(page, /unsafe-/);
  });
});

describe('S7 A message from the page of the preview', () => {
  const refused = (value: unknown) => assert.equal(isFromPreview(value), false, JSON.stringify(value));

  it('is taken when it is one', () => {
    for (const type of ['scrolled', 'reveal']) assert.ok(isFromPreview({ type, source: 'file:///a', line: 3 }));
    assert.ok(isFromPreview({ type: 'ready' }));
  });

  it('is refused when it is anything else', () => {
    for (const value of [null, undefined, 1, 'ready', [], {}, { type: 'run' }, { type: 'reveal' }, ['ready']])
      refused(value);
    const r = new Random(1);
    const some = [null, undefined, -1, 1.5, Number.NaN, Infinity, '3', {}, [], true];
    for (let i = 0; i < 500; i++) refused({ type: r.pick(['scrolled', 'reveal']), source: 'x', line: r.pick(some) });
    for (const source of [null, 5, {}, undefined]) refused({ type: 'reveal', source, line: 1 });
    refused(JSON.parse('{"__proto__":{"type":"reveal","source":"x","line":1}}'));
  });
});

describe('S8 A setting', () => {
  const { properties } = manifest.contributes.configuration;

  it('is one of a few words, or a severity of each rule: no program, file, address or pattern', () => {
    for (const [name, setting] of Object.entries<{ enum?: string[]; additionalProperties?: object; type: string }>(
      properties,
    ))
      if (setting.type === 'object') assert.deepEqual(Object.keys(setting.additionalProperties ?? {}), ['enum'], name);
      else assert.ok(setting.type === 'boolean' || setting.enum, name);
  });

  it('is honoured where a folder is not trusted, because none can do harm; and so is a virtual one', () => {
    assert.deepEqual(manifest.capabilities, { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } });
  });
});
