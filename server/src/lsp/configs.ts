import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { type Config, LANGUAGES, type Language, readConfig } from '../languageService';

const section = 'unLetter';

/** What a client sets besides what the rules need: the language that findings are told in. */
export interface Settings extends Config {
  /** `auto` is the client's own language, `letter` that of each letter. */
  readonly language: 'auto' | 'letter' | Language;
}

const usual: Settings = { language: 'auto' };

/** What the client has set for each document; a client that cannot be asked has set nothing. */
export class Configs {
  readonly #known = new Map<string, Promise<Settings>>();
  #asks = false;

  /** `changed` is called when the settings of any document may be others than before. */
  constructor(
    private readonly connection: Connection,
    private readonly changed: () => void,
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
    }
    return config;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }
}

const TELLING: readonly unknown[] = ['letter', ...LANGUAGES];

/** Settings as a client gives them; what is not as it should be counts for nothing, the editor says so where it is set. */
function settingsOf(value: unknown): Settings {
  const { stage, rules, messages } = (value ?? {}) as { stage?: unknown; rules?: unknown; messages?: unknown };
  const { language } = (messages ?? {}) as { language?: unknown };
  return {
    ...readConfig({ stage, rules }).config,
    language: TELLING.includes(language) ? (language as Settings['language']) : 'auto',
  };
}
