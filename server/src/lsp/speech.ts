import { format, type Language } from '../languageService';
import type { Message } from '../rules/types';
import type { Settings } from './configs';

type Words = Readonly<Record<string, string>>;
export type Say = (message: Message) => string;

/** How messages are told: in the words of the client, or in one of the languages that it has given the words of. */
export class Speech {
  readonly #own: Words;
  readonly #all: Partial<Record<Language, Words>>;

  /** Takes `translations`, the words of the client's own language, and `languages`, those of others, by their names. */
  constructor(options?: { readonly translations?: Words; readonly languages?: Partial<Record<Language, Words>> }) {
    this.#own = options?.translations ?? {};
    this.#all = options?.languages ?? {};
  }

  /** A message without words in the language asked for is told in English. */
  of(language: Settings['language'], letter: Language): Say {
    const words = language === 'auto' ? this.#own : (this.#all[language === 'letter' ? letter : language] ?? {});
    return message => format(message, t => words[t] ?? t);
  }
}
