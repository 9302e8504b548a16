import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, Diagnostic } from 'vscode-languageserver';
import { analyse, renewed } from '../../server/src/languageService';
import { letter } from '../rules/check';
import { session, uri } from './see';

const capabilities: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
  workspace: { configuration: true },
};
const all = ['unLetter.ignore', 'unLetter.changeSeverity', 'unLetter.explainRule'];
// Its agenda items are in disorder, and it is not signed.
const text = letter('en/27', ['Agenda items 19, 34 and 76', 'Agenda items 34, 19 and 76']);
const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const baseline = { file: 'a.txt' };
const contexts = new Map(renewed(analyse(text), {}, []).map(k => [k.context, k.rule]));

/** Compares the actions with a command that a client with these commands and settings is offered: `title → command`. */
async function check(commands: unknown, settings: object, expected: string, only?: string[]): Promise<void> {
  const actions = await session(
    capabilities,
    client => {
      client.connection.onRequest('workspace/configuration', () => [settings]);
      client.open(uri, text);
      const context = { diagnostics: [], ...(only && { only }) };
      return client.ask<CodeAction[]>('codeAction', uri, { range: everywhere, context });
    },
    { commands },
  );
  const shown = (x: unknown) =>
    x === uri ? 'uri' : typeof x === 'string' ? x : `key of ${contexts.get((x as { context: string }).context)}`;
  const offers = actions.filter(a => !a.edit);
  // All of them come behind the fixes.
  assert.deepEqual(actions.slice(actions.length - offers.length), offers);
  const said = offers.map(({ title, kind, command, diagnostics }) => {
    assert.equal(kind, 'quickfix');
    assert.equal(command!.title, title);
    assert.ok(diagnostics!.every((d: Diagnostic) => title.includes(String(d.code))));
    return `${title} → ${command!.command}(${command!.arguments!.map(shown).join(', ')})`;
  });
  assert.equal(said.join('\n'), expected);
}

const explain = (rule: string) => `Explain ${rule} → unLetter.explainRule(uri, ${rule})`;
const change = (rule: string) => `Change severity of ${rule}… → unLetter.changeSeverity(uri, ${rule})`;
const ignore = (rule: string) => `Ignore here (${rule}) → unLetter.ignore(uri, key of ${rule})`;
const of = (offer: (rule: string) => string) => ['unsorted-agenda-items', 'missing-signature'].map(offer).join('\n');

describe('Behind the fixes an editor is offered', () => {
  it('all that its commands can do', () => check(all, { baseline }, [explain, change, ignore].map(of).join('\n')));
  it('no more than its commands can do', async () => {
    await check(all.slice(0, 1), { baseline }, of(ignore));
    await check(['unLetter.changeSeverity'], { baseline }, of(change));
    for (const none of [undefined, [7], 'unLetter.ignore']) await check(none, { baseline }, '');
  });
  it('not to ignore what no baseline can name', () => check(all, {}, [explain, change].map(of).join('\n')));
  it('nothing where it asks for another kind', () => check(all, { baseline }, '', ['source']));
});
