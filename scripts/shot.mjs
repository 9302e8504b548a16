// npm run shot -- FILE [--preview] [--problems] [--theme light|dark|hc] [--line N] [--size 1400x900] [--out FILE]
// Saves a picture of VS Code showing a file with the extension.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { bundleForHost } from './host/bundle.mjs';
import { main } from './host/ending.mjs';
import { takePicture, webview } from './host/pictures.mjs';
import { out } from './host/places.mjs';
import { runInside } from './host/session.mjs';

const themes = { light: 'Light 2026', dark: 'Dark 2026', hc: 'Default High Contrast' };
const limit = { timeout: 20_000 };
const settings = {
  'editor.minimap.enabled': false,
  'explorer.autoReveal': false,
  'outline.collapseItems': 'alwaysExpand',
};

function parse() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      preview: { type: 'boolean', default: false },
      problems: { type: 'boolean', default: false },
      theme: { type: 'string', default: 'light' },
      line: { type: 'string' },
      size: { type: 'string', default: '1400x900' },
      out: { type: 'string' },
    },
  });
  const [, width, height] = /^(\d+)x(\d+)$/.exec(values.size) ?? [];
  if (positionals.length !== 1) throw new Error('Which file? npm run shot -- FILE');
  if (!themes[values.theme]) throw new Error(`--theme is one of ${Object.keys(themes).join(', ')}.`);
  if (!width) throw new Error('--size is a width and a height such as 1400x900.');
  const file = path.resolve(process.env.INIT_CWD ?? '.', positionals[0]);
  if (!fs.existsSync(file)) throw new Error(`There is no file ${file}.`);
  return { ...values, file, size: { width: Number(width), height: Number(height) } };
}

/** Waits until the text, its outline and what else was asked for is to be seen; the list of files gives way to it. */
async function drawn(page, { symbols, problems }) {
  const files = '.pane-header[aria-label^="Explorer Section"]';
  await page.locator(`${files}.expanded`).click(limit);
  await page.locator(`${files}:not(.expanded)`).waitFor(limit);
  await page.locator('.monaco-editor .view-line').first().waitFor(limit);
  if (symbols) await page.locator('.outline-tree .monaco-list-row').first().waitFor(limit);
  if (problems) await page.locator('.markers-panel').waitFor(limit);
  await page.mouse.move(0, 0);
}

async function shoot() {
  const { file, size, theme, preview, problems, line, out: target } = parse();
  const name = path.basename(file);
  const shown = [name, preview && 'preview', problems && 'problems', theme].filter(Boolean).join('-');
  const picture = path.resolve(process.env.INIT_CWD ?? '.', target ?? path.join(out, 'shots', `${shown}.png`));
  await build();
  const problem = await runInside({
    kind: 'node',
    entry: await bundleForHost('node', { entry: 'shot' }),
    task: { view: { file: name, line: line && Number(line), preview, problems, theme: themes[theme] } },
    fill: workspace => fs.copyFileSync(file, path.join(workspace, name)),
    settings,
    size,
    makeVerbs: getPage => ({
      previewDrawn: async () => {
        await (await webview(getPage())).locator('body :not(:empty)').first().waitFor(limit);
      },
      picture: async state => {
        await drawn(getPage(), state);
        await takePicture(getPage(), picture);
      },
    }),
  });
  if (problem) throw new Error(`No picture: ${problem}`);
  console.log(`Saved ${path.relative(process.cwd(), picture)}`);
  return 0;
}

await main(shoot);
