import type { Language } from './types';

/** What `make` gives for a language, made when the language is first seen: of most a letter needs nothing. */
export function perLanguage<T>(make: (id: Language) => T): (id: Language) => T {
  const known = new Map<Language, T>();
  return id => {
    if (!known.has(id)) known.set(id, make(id));
    return known.get(id)!;
  };
}
