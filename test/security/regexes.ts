import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { filesIn } from '../project/read';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The source that it is written in; of what is made at run time, that it is. */
  readonly from: string;
}

/** The literals in the sources of the product. */
export function literals(): Pattern[] {
  const files = ['server/src', 'client/src', 'protocol']
    .flatMap(f => filesIn(f, '.ts'))
    .filter(f => !f.endsWith('.d.ts'));
  return files.flatMap(from => {
    const { code } = transformSync(fs.readFileSync(from, 'utf8'), { loader: 'ts', target: 'esnext', charset: 'utf8' });
    const found: Pattern[] = [];
    walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), node => {
      if (node.regex) found.push({ source: node.regex.pattern, flags: node.regex.flags, from });
    });
    return found;
  });
}

type Any = Node & { regex?: { pattern: string; flags: string } };

function walk(thing: unknown, visit: (node: Any) => void): void {
  if (Array.isArray(thing)) for (const t of thing) walk(t, visit);
  else if (thing && typeof thing === 'object' && !(thing instanceof RegExp)) {
    if ('type' in thing) visit(thing as Any);
    for (const value of Object.values(thing)) walk(value, visit);
  }
}

/** Has every `new RegExp` of a program written to a file. */
const hook = `
  import fs from 'node:fs';
  const Native = RegExp, made = new Set();
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given, as) {
      const r = Reflect.construct(target, given, as);
      made.add(JSON.stringify([r.source, r.flags]));
      return r;
    },
    apply(target, self, given) { return new this.constructor_(...given); },
  });
  Native.prototype.constructor = globalThis.RegExp;
  process.on('exit', () => fs.writeFileSync(process.env.PATTERNS, '[' + [...made].join() + ']'));
`.replace('return new this.constructor_(...given);', 'return new globalThis.RegExp(...given);');

/** What the command line makes out of strings while it checks letters. */
export function made(letters: readonly string[]): Pattern[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'un-letter-'));
  const file = path.join(folder, 'patterns.json');
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(hook)}`,
    'dist/node/cli.cjs',
    'check',
    ...letters,
  ];
  spawnSync(process.execPath, args, { env: { ...process.env, PATTERNS: file }, stdio: 'ignore' });
  const found: [string, string][] = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.rmSync(folder, { recursive: true });
  return found.map(([source, flags]) => ({ source, flags, from: 'at run time' }));
}
