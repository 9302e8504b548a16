// npm run package: builds everything and writes the package for VS Code, un-letter-VERSION.vsix.
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { root } from './host/places.mjs';
import { writeVsix } from './package/vsix.mjs';

await build();
const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const file = `${name}-${version}.vsix`;
writeVsix(path.join(root, file));
console.log(`${file}: ${(fs.statSync(path.join(root, file)).size / 1e6).toFixed(2)} MB`);
