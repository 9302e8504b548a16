import fs from 'node:fs';
import path from 'node:path';
import { cache, modules } from './places.mjs';

const packages = [
  'dejavu-fonts-ttf/ttf',
  '@embedpdf/fonts-arabic/fonts',
  '@embedpdf/fonts-sc/fonts',
  '@expo-google-fonts/tinos',
];
const elsewhere = ['Noto Naskh Arabic', 'Noto Sans Hans'];
const families = {
  monospace: ['DejaVu Sans Mono', ...elsewhere],
  'sans-serif': ['Open Sans', 'DejaVu Sans', ...elsewhere],
  serif: ['Tinos', ...elsewhere],
  'system-ui': ['Open Sans', 'DejaVu Sans', ...elsewhere],
  'Times New Roman': ['Tinos', ...elsewhere],
};
const rendering = '<match target="font"><edit name="hintstyle" mode="assign"><const>hintslight</const></edit></match>';

/** Writes a font configuration of nothing but our own fonts, so that pictures are the same on every machine. */
export function writeFontConfig(folder, browserFonts) {
  const folders = [browserFonts, ...packages.map(name => path.join(modules, name))].map(dir => `<dir>${dir}</dir>`);
  const aliases = Object.entries(families).map(
    ([name, list]) => `<alias><family>${name}</family><prefer>${list.map(tag('family')).join('')}</prefer></alias>`,
  );
  const lines = [...folders, `<cachedir>${path.join(cache, 'fontconfig')}</cachedir>`, ...aliases, rendering];
  const file = path.join(folder, 'fonts.conf');
  fs.writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`);
  return file;
}

const tag = name => text => `<${name}>${text}</${name}>`;
