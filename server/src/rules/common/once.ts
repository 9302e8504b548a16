/** What `make` gives for a document, or for anything else that does not change; worked out once as long as it is kept. */
export function once<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return key => {
    let found = known.get(key);
    if (!found) {
      found = { made: make(key) };
      known.set(key, found);
    }
    return found.made;
  };
}
