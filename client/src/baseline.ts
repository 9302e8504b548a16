import * as vscode from 'vscode';
import { type BaselineSetting, baselineFile, LARGEST_BASELINE } from '../../protocol/baseline';
import { foldersAbove, nearestAbove, readFile } from './above';
import { projectFile } from './projectFile';

/** Where the baseline of a letter is or would be, and what the server is told of it. */
export interface Baseline {
  readonly file: vscode.Uri;
  readonly setting: BaselineSetting;
}

/**
 * The baseline of a letter: the nearest above it. Where there is none it would stand beside the project file, else in
 * the folder of the workspace, else beside the letter. A letter that is in no file, or where nothing can be written,
 * has none.
 */
export async function baselineOf(letter: vscode.Uri): Promise<Baseline | undefined> {
  const { fs } = vscode.workspace;
  if (letter.scheme === 'untitled' || fs.isWritableFileSystem(letter.scheme) === false) return undefined;
  const known = await nearestAbove(letter, baselineFile);
  const file = known ?? vscode.Uri.joinPath(await home(letter), baselineFile);
  const setting = { file: letter.path.slice(file.path.length - baselineFile.length) };
  if (!known) return { file, setting };
  const size = await fs.stat(file).then(
    s => s.size,
    () => 0,
  );
  const text = size > LARGEST_BASELINE ? null : await readFile(file);
  return { file, setting: { ...setting, text } };
}

async function home(letter: vscode.Uri): Promise<vscode.Uri> {
  const project = await nearestAbove(letter, projectFile);
  return project ? vscode.Uri.joinPath(project, '..') : foldersAbove(letter).at(-1)!;
}
