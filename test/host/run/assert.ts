/** The part of `node:assert/strict` that tests use, for the web worker extension host. */
export class AssertionError extends Error {
  override name = 'AssertionError';
}

type Message = string | Error | undefined;
type Expected = RegExp | (new (...args: never[]) => unknown) | undefined;

function check(holds: boolean, message: Message, otherwise: string): void {
  if (!holds) throw message instanceof Error ? message : new AssertionError(message ?? otherwise);
}

function differ(actual: unknown, expected: unknown): string {
  const show = (value: unknown) => JSON.stringify(value, null, 2) ?? String(value);
  return `The values differ\nactual:   ${show(actual)}\nexpected: ${show(expected)}`;
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date) return a.getTime() === (b as Date).getTime();
  if (a instanceof Set || a instanceof Map) return same([...a], [...(b as Set<unknown>)]);
  const keys = Object.keys(a);
  const at = (value: object, key: string) => (value as Record<string, unknown>)[key];
  return keys.length === Object.keys(b).length && keys.every(key => key in b && same(at(a, key), at(b, key)));
}

function checkError(error: unknown, expected: Expected): void {
  if (expected instanceof RegExp) check(expected.test(String(error)), undefined, `${error} does not match ${expected}`);
  else if (expected) check(error instanceof expected, undefined, `${error} is no ${expected.name}`);
}

export function ok(value: unknown, message?: Message): void {
  check(Boolean(value), message, `${value} is not truthy`);
}

export function equal(actual: unknown, expected: unknown, message?: Message): void {
  check(Object.is(actual, expected), message, differ(actual, expected));
}

export function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  check(!Object.is(actual, expected), message, `Both are ${actual}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  check(same(actual, expected), message, differ(actual, expected));
}

export function notDeepEqual(actual: unknown, expected: unknown, message?: Message): void {
  check(!same(actual, expected), message, 'The values are the same');
}

export function match(text: string, pattern: RegExp, message?: Message): void {
  check(pattern.test(text), message, `${JSON.stringify(text)} does not match ${pattern}`);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: Message): void {
  check(!pattern.test(text), message, `${JSON.stringify(text)} matches ${pattern}`);
}

export function fail(message: Message = 'Failed'): never {
  throw message instanceof Error ? message : new AssertionError(message);
}

export function throws(action: () => unknown, expected?: Expected): void {
  let thrown: { error: unknown } | undefined;
  try {
    action();
  } catch (error) {
    thrown = { error };
  }
  if (thrown) checkError(thrown.error, expected);
  else fail('Nothing was thrown');
}

export async function rejects(action: Promise<unknown> | (() => Promise<unknown>), expected?: Expected): Promise<void> {
  const [outcome] = await Promise.allSettled([typeof action === 'function' ? action() : action]);
  throws(() => {
    if (outcome.status === 'rejected') throw outcome.reason;
  }, expected);
}

export {
  deepEqual as deepStrictEqual,
  equal as strictEqual,
  notDeepEqual as notDeepStrictEqual,
  notEqual as notStrictEqual,
};
export default Object.assign(ok, {
  ok,
  equal,
  notEqual,
  deepEqual,
  notDeepEqual,
  strictEqual: equal,
  notStrictEqual: notEqual,
  deepStrictEqual: deepEqual,
  notDeepStrictEqual: notDeepEqual,
  match,
  doesNotMatch,
  fail,
  throws,
  rejects,
});
