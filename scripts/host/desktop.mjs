import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { out, root } from './places.mjs';
import { writeSettings } from './scratch.mjs';

const windows = process.platform === 'win32';

/** Opens a folder and a file of it in the VS Code of this machine, with the extension; false if that is not possible. */
export function openDesktop(folder, file) {
  const command = findCommand(windows ? 'code.cmd' : 'code');
  if (!command || !hasDisplay()) return false;
  console.log('Opening VS Code in a window of its own …');
  // A profile of its own, so that neither the user's other extensions nor first-use pages get in the way.
  const data = path.join(out, 'desktop');
  if (!fs.existsSync(data)) writeSettings(data);
  const args = [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${data}`,
    `--extensions-dir=${path.join(data, 'extensions')}`,
    ...['--disable-workspace-trust', '--skip-welcome', '--new-window', folder, file],
  ];
  const quoted = windows ? args.map(argument => `"${argument}"`) : args;
  const { status } = spawnSync(windows ? `"${command}"` : command, quoted, { stdio: 'inherit', shell: windows });
  if (status !== 0) console.log('That has not worked.');
  return status === 0;
}

/** The path of a command that the shell would find, but not the one that belongs to a remote VS Code's terminal. */
function findCommand(name) {
  if (process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map(folder => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Whether a window could be shown. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
