import fs from 'node:fs';
import path from 'node:path';

/** The licences of the packages that bundles have taken in, by the metafiles of the bundles, as one text. */
export function notices(metafiles) {
  const folders = metafiles
    .flatMap(m => Object.keys(m.inputs))
    .flatMap(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  const all = [...new Set(folders)].sort().map(notice);
  return `This product holds parts of these packages:\n\n${all.join('\n')}`;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(folder).find(f => /^licen[cs]e/i.test(f));
  if (!file) throw new Error(`${name} is in a bundle and has no licence that could be given with it.`);
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${fs.readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
}
