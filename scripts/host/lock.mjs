import fs from 'node:fs';
import path from 'node:path';
import { atEnd } from './ending.mjs';
import { out } from './places.mjs';

const pause = () => new Promise(resolve => setTimeout(resolve, 250));

/** Runs `work` while no other process of this repository does work of that name; a dead holder is passed over. */
export async function withLock(name, work) {
  const file = path.join(out, `${name}.lock`);
  fs.mkdirSync(out, { recursive: true });
  let told = false;
  while (!take(file)) {
    if (!told) console.log('Another run is installing; waiting for it …');
    told = true;
    await pause();
  }
  const release = () => fs.rmSync(file, { force: true });
  atEnd(release);
  try {
    return await work();
  } finally {
    release();
  }
}

function take(file) {
  // Linked rather than written in place, so that nobody ever reads a lock without its holder.
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, String(process.pid));
  try {
    fs.linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return dropIfStale(file) && take(file);
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

function dropIfStale(file) {
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0);
  } catch (error) {
    // Anything else means that it is gone already or belongs to a living process of another user.
    if (error.code !== 'ESRCH') return false;
    fs.rmSync(file, { force: true });
    return true;
  }
  return false;
}
