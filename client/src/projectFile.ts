import type * as vscode from 'vscode';
import { nearestAbove, readFile } from './above';

/** The file that says for everybody who works on some letters what `unLetter.stage` and `unLetter.rules` say for one. */
export const projectFile = '.un-letter.json';

/**
 * The settings of a letter with those of the nearest project file above it, which go before. A file that cannot be read
 * or is no JSON counts for nothing; VS Code shows in it what is wrong.
 */
export async function withProjectFile(uri: vscode.Uri, settings: object): Promise<object> {
  const file = await nearestAbove(uri, projectFile);
  const text = file && (await readFile(file));
  return text === undefined ? settings : merge(settings, parse(text));
}

function parse(text: string): object {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null ? content : {};
  } catch {
    return {};
  }
}

function merge(settings: object, content: object): object {
  const rules = (o: object) => ('rules' in o && typeof o.rules === 'object' ? o.rules : {});
  return { ...settings, ...content, rules: { ...rules(settings), ...rules(content) } };
}
