import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { type Config, ignoredIn, LANGUAGES, type Language, readConfig } from '../languageService';
import type { Message } from '../rules/types';
import { baselineSetting, parseBaseline } from './baselines';

const section = 'unLetter';

/** What a client sets besides what the rules need: the language that findings are told in. */
export interface Settings extends Config {
  /** `auto` is the client's own language, `letter` that of each letter. */
  readonly language: 'auto' | 'letter' | Language;
  /** The letter can be in a baseline. */
  readonly ignorable?: boolean;
  /** What is wrong with the baseline. */
  readonly problem?: Message;
}

const usual: Settings = { language: 'auto' };

/** What the client has set for each document; a client that cannot be asked has set nothing. */
export class Configs {
  readonly #known = new Map<string, Promise<Settings>>();
  #asks = false;
  #problems = new Set<string>();

  /**
   * `changed` is called when the settings of any document may be others than before, `wrong` with settings that have a
   * problem, once as long as it lasts.
   */
  constructor(
    private readonly connection: Connection,
    private readonly changed: () => void,
    private readonly wrong: (settings: Settings & { readonly problem: Message }) => void,
  ) {
    connection.onDidChangeConfiguration(() => {
      this.#known.clear();
      this.changed();
    });
  }

  /** Asks the client from now on; call it when the client is initialised. */
  start(capabilities: { readonly configuration?: boolean; readonly changes?: boolean }): void {
    this.#asks = capabilities.configuration === true;
    if (this.#asks && capabilities.changes)
      void this.connection.client.register(DidChangeConfigurationNotification.type, { section });
  }

  of(uri: string): Promise<Settings> {
    if (!this.#asks) return Promise.resolve(usual);
    let config = this.#known.get(uri);
    if (!config) {
      config = this.connection.workspace.getConfiguration({ scopeUri: uri, section }).then(settingsOf, () => usual);
      this.#known.set(uri, config);
      void config.then(settings => this.#look(settings));
    }
    return config;
  }

  #look({ problem, ...settings }: Settings): void {
    const known = JSON.stringify(problem);
    if (!problem) this.#problems.clear();
    else if (!this.#problems.has(known)) {
      this.#problems.add(known);
      this.wrong({ ...settings, problem });
    }
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }
}

const TELLING: readonly unknown[] = ['letter', ...LANGUAGES];

/** Settings as a client gives them; what is not as it should be counts for nothing, the editor says so where it is set. */
function settingsOf(value: unknown): Settings {
  const { stage, rules, messages, baseline } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { language } = (messages ?? {}) as { language?: unknown };
  const setting = baselineSetting(baseline);
  const read = setting && parseBaseline(setting);
  return {
    ...readConfig({ stage, rules }).config,
    ignored: read ? ignoredIn(read.baseline, setting.file) : [],
    ignorable: setting !== undefined,
    problem: read?.problem,
    language: TELLING.includes(language) ? (language as Settings['language']) : 'auto',
  };
}
