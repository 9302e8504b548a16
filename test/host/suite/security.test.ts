import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixture, letter, until } from './help';
import { markup, preview } from './preview';
import { inWebview, inWindow, needsPage, refusedRequests } from './window';

const { executeCommand } = vscode.commands;
const { fs } = vscode.workspace;

const write = (name: string, text: string) => fs.writeFile(fixture(name), new TextEncoder().encode(text));
const copy = (from: string, name: string) => fs.copy(fixture(from), fixture(name), { overwrite: true });

/** What the window would run, or have a user run with a click, if it took words for more than words. */
const payload =
  '<img src=x onerror="document.body.dataset.hacked=1"><svg onload=1>&lt;b&gt; [Run](command:unLetter.showSource)';

/** The notifications that VS Code has: their words, and what in them is more than words. */
async function notifications(): Promise<{ words: string[]; active: string[] }> {
  await executeCommand('notifications.showList');
  return inWindow(() => {
    const messages = [...document.querySelectorAll('.notification-list-item-message')];
    return {
      words: messages.map(m => m.textContent ?? ''),
      active: messages.flatMap(m => [...m.querySelectorAll('a, img, svg, button')].map(e => e.outerHTML)),
    };
  });
}

/** Waits for a notification with some words in it, and looks whether any of them is taken for more. */
async function checkNotified(words: string): Promise<void> {
  const { active } = await until(async () => {
    const all = await notifications();
    return all.words.some(w => w.includes(words)) ? all : null;
  }, `“${words}” is told`);
  assert.deepEqual(active, []);
}

describe('Words of others', () => {
  const folder = '[Run](command:unLetter.showSource)';
  const name = `${payload.replaceAll('/', '')}.letter.txt`;
  const baseline = '.un-letter-baseline.json';

  before(needsPage);
  afterEach(async () => {
    for (const file of [name, folder, baseline])
      await fs.delete(fixture(file), { recursive: true }).then(undefined, () => {});
  });

  it('S1 in the name of a letter are its name in the preview', async () => {
    await copy('en.letter.txt', name);
    await preview(name);
    assert.deepEqual(await markup(), { tags: [], attributes: [], hacked: null });
    assert.equal(await inWebview(() => document.body.dataset.source), fixture(name).toString());
    const hacked = () => inWindow(() => document.body.dataset.hacked ?? null);
    assert.equal(await hacked(), null);
    const labels = vscode.window.tabGroups.all.flatMap(g => g.tabs.map(t => t.label));
    assert.deepEqual(labels.sort(), [`Preview ${name}`, name].sort());
  });

  it('S1 S6 in a baseline are words in what is told of it', async () => {
    await write(baseline, JSON.stringify({ [payload]: 1 }));
    await preview('en.letter.txt');
    await checkNotified('<img src=x onerror=');
    assert.deepEqual(await markup(), { tags: [], attributes: [], hacked: null });
  });

  it('S6 in the name of a folder are its name in what is told of it', async () => {
    await copy('en.letter.txt', `${folder}/a.letter.txt`);
    await write(`${folder}/.un-letter.json`, '{');
    const { document } = await letter(`${folder}/a.letter.txt`);
    void executeCommand('unLetter.changeSeverity', document.uri.toString(), 'missing-signature');
    await checkNotified('is no JSON');
  });
});

describe('S4 From inside the preview', () => {
  before(needsPage);

  /** Asks for a style sheet, the only thing that the policy lets in from elsewhere, and fetches it. */
  const ask = (addresses: string[]) =>
    inWebview(
      (...list: string[]) =>
        Promise.all(
          list.map(async address => {
            const link = document.createElement('link');
            link.rel = 'stylesheet';
            const loaded = new Promise<string>(resolve => {
              link.addEventListener('load', () => resolve('loaded'));
              link.addEventListener('error', () => resolve('refused'));
            });
            link.href = address;
            document.head.append(link);
            const fetched = fetch(address).then(
              () => 'fetched',
              () => 'refused',
            );
            const outcome = `${await loaded}, ${await fetched}`;
            link.remove();
            return outcome;
          }),
        ),
      ...addresses,
    );

  it('no file but its own can be read, however it is named', async () => {
    const editor = await preview('en.letter.txt');
    const own = await inWebview(() => document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')!.href);
    assert.deepEqual(await ask([own]), ['loaded, refused']);
    const { scheme, authority } = editor.document.uri;
    const outside = 'test/host/workspace/outside.css';
    const up = (dots: string, slash = '/') => own.replace(/preview\.css$/, [dots, outside].join(slash));
    const at = (host: string, path: string) => `https://${host}.vscode-resource.vscode-cdn.net${path}`;
    const code = (c: string) => `-${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const local = /^https:\/\/(.*?)\.vscode-resource\.vscode-cdn\.net\//.exec(own)?.[1];
    const remote = local ?? `${scheme}+${authority.replace(/\W/g, code)}`;
    const addresses = [
      ...['outside.css', 'linked.css'].flatMap(f => ['file+', remote].map(host => at(host, fixture(f).path))),
      ...['file+localhost', 'file+server'].map(host => at(host, fixture('outside.css').path)),
      ...[at('file+', `//localhost${fixture('outside.css').path}`), at('file+', '//server/share/outside.css')],
    ];
    // An extension in a browser comes from a site, and what else there is on it anybody may read.
    if (local)
      addresses.push(
        ...[up('..'), up('.%2e'), up('%2e%2e'), up('..', '%2f'), up('%2e%2e', '%2f'), up('%252e%252e', '%252f')],
        ...[up('..', '\\'), up('..', '%5c')],
      );
    else assert.match(own, /^http:/);
    const outcomes = await ask(addresses);
    assert.deepEqual(
      addresses.filter((_, i) => outcomes[i] !== 'refused, refused'),
      [],
    );
    assert.deepEqual(await refusedRequests(), []);
  });
});
