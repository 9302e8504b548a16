import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// What would get between a person, or a test, and a letter: notices, panels, experiments, the network.
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'http.proxySupport': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Writes the user settings of a VS Code whose data live in `folder`. */
export function writeSettings(folder, settings = {}) {
  fs.mkdirSync(path.join(folder, 'User'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'User/settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
}

/** Makes the folder that one run of VS Code may write to: its home, its data, its extensions and its workspace. */
export function makeScratch(settings) {
  const home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'un-letter-')));
  const at = name => path.join(home, name);
  const scratch = { home, data: at('data'), extensions: at('extensions'), workspace: at('workspace'), tmp: at('tmp') };
  for (const folder of [scratch.extensions, scratch.workspace, scratch.tmp]) fs.mkdirSync(folder);
  writeSettings(path.join(scratch.data, 'data'), settings);
  return scratch;
}

/** The environment for a program that must know nothing of its surroundings: no other VS Code, npm, proxy or desktop. */
export function cleanEnvironment(additions) {
  const foreign = /^(VSCODE|ELECTRON|npm|XDG|NODE)_|_proxy$/i;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(kept), ...additions };
}
