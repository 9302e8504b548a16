import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { becomes, replace, shot } from './help';
import { drawn, preview } from './preview';
import { checkAccessibility, inWebview, needsPage, refusedRequests } from './window';

const themes = {
  light: ['Light 2026', 'vscode-light'],
  dark: ['Dark 2026', 'vscode-dark'],
  contrast: ['Default High Contrast', 'vscode-high-contrast'],
} as const;

const setTheme = (name: string | undefined) =>
  vscode.workspace.getConfiguration('workbench').update('colorTheme', name, vscode.ConfigurationTarget.Global);

/** What a letter of each look has wrong, so that the page has problems to show. */
const wrong: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن', '58 من جدول الأعمال، ومن'],
  en: ['33, 65 (b) and 75, and of', '33 and 75, and of'],
  zh: ['19、31、62和117下', '19、62和117下'],
};

/** A letter with a problem in a theme: nobody is shut out by its look, and a picture is kept for whoever looks at it. */
async function check(language: string, theme: keyof typeof themes): Promise<void> {
  const [name, className] = themes[theme];
  await setTheme(name);
  const editor = await preview(`${language}.letter.txt`);
  await replace(editor, ...wrong[language]!);
  await drawn(editor.document);
  await becomes(() => inWebview(c => document.body.classList.contains(c), className), true);
  await becomes(() => inWebview(() => document.querySelectorAll('.request mark').length), 1);
  const { violations } = await checkAccessibility();
  assert.deepEqual(
    violations.map(v => `${v.id}: ${v.nodes.map(n => n.target).join()}`),
    [],
  );
  await shot(`preview-${language}-${theme}`);
}

describe('The look of the preview', () => {
  before(needsPage);
  after(() => setTheme(undefined));

  for (const language of ['ar', 'en', 'zh'])
    for (const theme of ['light', 'dark', 'contrast'] as const)
      it(`in ${language}, ${theme}`, () => check(language, theme));

  it('S2 S3 comes from this machine alone, and only its own script can run', async () => {
    await preview('en.letter.txt');
    const blocked = await inWebview(async () => {
      const kinds = new Set<string>();
      const refused = new Promise<void>(resolve =>
        document.addEventListener('securitypolicyviolation', e => {
          kinds.add(e.effectiveDirective);
          if (kinds.size === 2) resolve();
        }),
      );
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.hacked = "yes"';
      const image = new Image();
      const failed = new Promise(resolve => image.addEventListener('error', resolve));
      image.src = 'https://example.org/x.png';
      document.body.append(script, image);
      await Promise.all([failed, refused]);
      script.remove();
      image.remove();
      return [document.body.dataset.hacked ?? 'not hacked', ...kinds].sort();
    });
    assert.deepEqual(blocked, ['img-src', 'not hacked', 'script-src-elem']);
    assert.deepEqual(await refusedRequests(), []);
  });
});
