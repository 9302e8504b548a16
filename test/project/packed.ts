import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What either package has in it: each line one or more files, and there is no other. */
export const wanted = [
  'package.json',
  'package.nls(.es|.fr|.ru|.zh-cn|).json',
  'README.md',
  '(ARCHITECTURE|CHANGELOG|CONTRIBUTING).md',
  'LICENSE',
  'language-configuration.json',
  'dist/NOTICES.txt',
  'dist/browser/(extension|server).js',
  'dist/node/(extension|server|serve).cjs',
  'dist/rules/(ar|en|es|fr|ru|zh).json',
  'dist/webview/preview.js',
  'docs/(scale|speed).md',
  'docs/screenshot.png',
  'docs/rules/(README|left-out).md',
  'l10n/bundle.l10n(.ar|.es|.fr|.ru|.zh-cn|).json',
  'media/icon.png',
  'media/(letter|preview)-(dark|light).svg',
  'media/preview.css',
  'schemas/un-letter(-baseline|).schema.json',
  'snippets/(ar|en|es|fr|ru|zh).json',
  'syntaxes/un-letter.tmLanguage.json',
];

/** All that a line of the list stands for. */
export const spelledOut = (line: string): string[] => {
  const found = /^(.*?)\((.*?)\)(.*)$/.exec(line);
  return found ? found[2]!.split('|').flatMap(word => spelledOut(found[1] + word + found[3])) : [line];
};

/** Runs npm, the one that runs the tests or that of the PATH, with no way to a registry. */
export function npm(cwd: string, ...args: readonly string[]): string {
  const own = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...before] = own;
  const options = ['--offline', '--no-audit', '--no-fund', '--loglevel=error'];
  return execFileSync(command!, [...before, ...args, ...options], { cwd, encoding: 'utf8' });
}

/** Does something in a new folder that is outside of the project and gone afterwards. */
export async function inNewFolder(work: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'un-letter-')));
  try {
    await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
