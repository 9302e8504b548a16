import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { withLock } from './lock.mjs';
import { cache, modules, requireFromHost } from './places.mjs';

const folder = path.join(cache, 'chromium');

/** Unpacks the browser unless that is done, and tells where its parts are. */
export async function ensureBrowser() {
  if (!fs.existsSync(folder)) await withLock('unpack', unpack);
  const at = name => path.join(folder, name);
  return { executable: at('chromium'), libraries: at('lib'), fonts: at('fonts') };
}

async function unpack() {
  if (fs.existsSync(folder)) return;
  console.log('Unpacking the browser (once, a few seconds) …');
  const tar = requireFromHost('tar-fs');
  const part = `${folder}.part`;
  fs.rmSync(part, { recursive: true, force: true });
  fs.mkdirSync(part, { recursive: true });
  const decompress = (name, to) =>
    pipeline(
      fs.createReadStream(path.join(modules, '@sparticuz/chromium/bin', `${name}.br`)),
      createBrotliDecompress(),
      to,
    );
  await Promise.all([
    decompress('chromium', fs.createWriteStream(path.join(part, 'chromium'), { mode: 0o755 })),
    decompress('al2023.tar', tar.extract(part)),
    decompress('fonts.tar', tar.extract(part)),
  ]);
  fs.renameSync(part, folder);
}
