import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dedent } from '../help/show';

/** Files by their names; null is a folder. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** What the files have in them afterwards. */
  readonly files: Readonly<Record<string, string>>;
}

/** Runs the command line in a new folder with these files in it. */
export function run(args: readonly string[], files: Files = {}, stdin: string | Uint8Array = ''): Outcome {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'un-letter-'));
  try {
    for (const [name, content] of Object.entries(files)) put(path.join(cwd, name), content);
    const cli = path.resolve('dist/node/cli.cjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, input: stdin });
    const left = Object.keys(files).filter(name => files[name] !== null);
    const read = (name: string) => [name, fs.readFileSync(path.join(cwd, name), 'utf8')];
    return { status, out: String(stdout), err: String(stderr), files: Object.fromEntries(left.map(read)) };
  } finally {
    fs.rmSync(cwd, { recursive: true });
  }
}

function put(file: string, content: string | Uint8Array | null): void {
  fs.mkdirSync(content === null ? file : path.dirname(file), { recursive: true });
  if (content !== null) fs.writeFileSync(file, content);
}

/**
 * Compares what a command says and how it ends: `expected` has what is written on standard output, then each line on
 * standard error behind `!`, then the exit status.
 */
export function check(command: string, files: Files, expected: string, stdin?: string | Uint8Array): void {
  const { status, out, err } = run(command.split(' ').filter(Boolean), files, stdin);
  const lines = (text: string, before: string) =>
    text
      ? text
          .replace(/\n$/, '')
          .split('\n')
          .map(l => before + l)
      : [];
  assert.equal([...lines(out, ''), ...lines(err, '! '), String(status)].join('\n'), dedent(expected));
}
