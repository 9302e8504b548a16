import * as vscode from 'vscode';
import { becomes, extension, letter } from './help';
import { inWebview } from './window';

/** Opens a letter with its preview beside it, and waits until the preview shows the letter as it stands. */
export async function preview(name: string): Promise<vscode.TextEditor> {
  const editor = await letter(name);
  await vscode.commands.executeCommand('unLetter.showPreviewToSide');
  await drawn(editor.document);
  return editor;
}

/** Waits until the page shows the newest version of a letter. */
export async function drawn({ uri, version }: vscode.TextDocument): Promise<void> {
  await becomes(() => extension().exports.preview.shown, { uri: uri.toString(), version });
  await becomes(() => inWebview(() => Number(document.getElementById('page')?.dataset.version)), version);
}

/** The kind of every block on the page and its first words, from top to bottom. */
export const blocks = () =>
  inWebview(() =>
    [...document.querySelectorAll<HTMLElement>('.block')].map(b => {
      const words = b.firstElementChild!.textContent!.trim();
      return `${b.classList[1]}: ${words.length > 30 ? `${words.slice(0, 30)}…` : words}`;
    }),
  );

/** The first words of the block that a selector finds; null where there is none. */
export const wordsOf = (selector: string, length = 20) =>
  inWebview(
    (s, n) => document.querySelector(s)?.firstElementChild?.textContent?.trim().slice(0, n) ?? null,
    selector,
    length,
  );

/** What the page has that nothing of ours makes: elements, attributes that load or run something, and what they did. */
export const markup = () =>
  inWebview(() => {
    const ours =
      'article bdi button details div h1 h2 h3 h4 header li main mark nav p section span strong summary table tbody td tr ul'.split(
        ' ',
      );
    const all = [...document.body.querySelectorAll('#page, #page *, body > :not(script)')];
    return {
      tags: [...new Set(all.map(e => e.localName))].filter(tag => !ours.includes(tag)),
      attributes: all.flatMap(e => e.getAttributeNames()).filter(a => /^on|^href|^src|^style/.test(a)),
      hacked: document.body.dataset.hacked ?? null,
    };
  });
