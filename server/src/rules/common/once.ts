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

/** The same for two; what else `make` is given follows from them. */
export function onceForBoth<A extends object, B extends object, R extends unknown[], T>(
  make: (a: A, b: B, ...rest: R) => T,
): (a: A, b: B, ...rest: R) => T {
  const of = once((_: A) => new WeakMap<B, { readonly made: T }>());
  return (a, b, ...rest) => {
    const known = of(a);
    let found = known.get(b);
    if (!found) {
      found = { made: make(a, b, ...rest) };
      known.set(b, found);
    }
    return found.made;
  };
}
