// node scripts/package/vsix.mjs FILE: writes the package for VS Code from what is built.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { root } from '../host/places.mjs';
import { packedFiles } from './files.mjs';

const read = file => fs.readFileSync(path.join(root, file));
const json = file => JSON.parse(read(file));

/** What is in the npm package and of no use to VS Code. */
const others = /^dist\/node\/cli\.cjs$/;

const types = {
  '.cjs': 'application/javascript',
  '.css': 'text/css',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.vsixmanifest': 'text/xml',
};

const escaped = text => String(text).replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`);
const tag = (name, attributes, content = '') => {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${said.join('')}>${content}</${name}>`;
};
const prolog = '<?xml version="1.0" encoding="utf-8"?>\n';

/** The manifest of the package, which VS Code and its shops read before that of the extension. */
function vsixManifest(files) {
  const words = json('package.nls.json');
  const manifest = json('package.json');
  const said = text => text.replace(/^%(.*)%$/, (_, key) => words[key]);
  const asset = (type, file) =>
    tag('Asset', { Type: `Microsoft.VisualStudio.${type}`, Path: `extension/${file}`, Addressable: 'true' });
  const languages = manifest.contributes.languages.flatMap(l => l.extensions.map(e => `__ext_${e.slice(1)}`));
  const property = (name, value) => tag('Property', { Id: `Microsoft.VisualStudio.${name}`, Value: value });
  const localized = files.flatMap(f => /^package\.nls\.(.+)\.json$/.exec(f)?.[1] ?? []);
  const { name: Id, version: Version, publisher: Publisher } = manifest;
  const metadata = [
    tag('Identity', { Language: 'en-US', Id, Version, Publisher }),
    tag('DisplayName', {}, escaped(said(manifest.displayName))),
    tag('Description', { 'xml:space': 'preserve' }, escaped(said(manifest.description))),
    tag('Tags', {}, escaped([...manifest.keywords, ...languages].join(','))),
    tag('Categories', {}, escaped(manifest.categories.join(','))),
    tag('GalleryFlags', {}, manifest.preview ? 'Public Preview' : 'Public'),
    tag(
      'Properties',
      {},
      [
        property('Code.Engine', manifest.engines.vscode),
        property('Code.ExtensionKind', 'workspace,web'),
        property('Code.LocalizedLanguages', localized.join(',')),
        property('Code.ExecutesCode', 'true'),
        property('Services.Content.Pricing', manifest.pricing),
      ].join(''),
    ),
    tag('License', {}, 'extension/LICENSE'),
    tag('Icon', {}, `extension/${manifest.icon}`),
  ];
  const assets = [
    asset('Code.Manifest', 'package.json'),
    asset('Services.Content.Details', 'README.md'),
    asset('Services.Content.Changelog', 'CHANGELOG.md'),
    asset('Services.Content.License', 'LICENSE'),
    asset('Services.Icons.Default', manifest.icon),
  ];
  const parts = [
    tag('Metadata', {}, metadata.join('')),
    tag('Installation', {}, tag('InstallationTarget', { Id: 'Microsoft.VisualStudio.Code' })),
    tag('Dependencies', {}),
    tag('Assets', {}, assets.join('')),
  ];
  const schema = 'http://schemas.microsoft.com/developer/vsx-schema/2011';
  return prolog + tag('PackageManifest', { Version: '2.0.0', xmlns: schema }, parts.join(''));
}

function contentTypes(files) {
  const endings = [...new Set(files.map(f => path.extname(f)).filter(Boolean))].sort();
  const unknown = endings.find(e => !types[e]);
  if (unknown) throw new Error(`There is no type for files that end in ${unknown}.`);
  const defaults = endings.map(e => tag('Default', { Extension: e, ContentType: types[e] }));
  const schema = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return `${prolog}${tag('Types', { xmlns: schema }, defaults.join(''))}`;
}

/** Writes the package for VS Code from what is built: the same bytes from the same files. */
export function writeVsix(target) {
  const files = packedFiles().filter(f => !others.test(f));
  const text = content => new TextEncoder().encode(content);
  const entries = {
    'extension.vsixmanifest': text(vsixManifest(files)),
    '[Content_Types].xml': text(contentTypes([...files, 'extension.vsixmanifest'])),
    ...Object.fromEntries(files.map(f => [`extension/${f}`, read(f)])),
  };
  // The first day that a zip file knows.
  fs.writeFileSync(target, zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1, 12) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeVsix(process.argv[2]);
