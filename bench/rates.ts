import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { analyse, check } from '../server/src/languageService';
import { median } from './clocks';
import type { Values } from './session';
import type { Tongue } from './texts';

/** Sixty rules as a naive linter has them: a pattern each, tried on every line. */
const WORDS: Readonly<Record<Tongue, string>> = {
  en: 'letter dated from addressed annex enclosure agenda item session year council assembly signed minister president general',
  zh: '信 日 给 的 附件 附文 议程 项目 届会议 年 安全理事会 大会 签名 部长 主席 秘书长',
  ar: 'رسالة مؤرخة من موجهة المرفق الضميمة جدول البند الدورة السنة مجلس الجمعية توقيع وزير رئيس العام',
};
const naive = (tongue: Tongue) => {
  const words = WORDS[tongue].split(' ');
  return Array.from({ length: 60 }, (_, i) => {
    const [a, b] = [words[i % words.length], words[(i * 7 + 3) % words.length]];
    return new RegExp(
      [`${a}\\s+\\d+`, `^\\s*${a}\\b.{0,20}${b}`, `${a}[ ,]*${b}`, `(${a}|${b})s?\\s*\\(`][i % 4]!,
      'iu',
    );
  });
};

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function msPerMB(bytes: number, run: () => unknown, times: number): number {
  const all = Array.from({ length: times }, () => {
    const before = cpu();
    run();
    return cpu() - before;
  });
  return median(all) / (bytes / 1e6);
}

/** How many ms of the processor a MB costs: to check a whole text that nothing is known of, and beside it the floors. */
export function rates(tongue: Tongue, text: string): Readonly<Record<'check' | 'regexes' | 'chars', Values>> {
  const bytes = Buffer.byteLength(text);
  const patterns = naive(tongue);
  const times = bytes > 5e5 ? 1 : 5;
  // What is given back cannot be optimised away.
  const chars = () => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
    return sum;
  };
  const regexes = () => {
    let found = 0;
    for (const line of text.split('\n')) for (const p of patterns) if (p.test(line)) found++;
    return found;
  };
  return {
    check: { perMB: msPerMB(bytes, () => check(analyse(text)), times) },
    regexes: { perMB: msPerMB(bytes, regexes, times) },
    chars: { perMB: msPerMB(bytes * 20, () => Array.from({ length: 20 }, chars), times) },
  };
}

/** How long the command line takes on one letter, and Node.js on nothing. */
export function commands(text: string): Readonly<Record<'command' | 'node', Values>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'un-letter-bench-'));
  const file = path.join(folder, 'letter.txt');
  fs.writeFileSync(file, text);
  const wall = (...args: string[]) => {
    const before = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - before;
  };
  const command = wall('dist/node/cli.cjs', 'check', file);
  const node = wall('-e', '0');
  fs.rmSync(folder, { recursive: true });
  return { command: { process: command }, node: { process: node } };
}
