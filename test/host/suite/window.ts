import { ask } from '../run/channel';

/** For `before(needsPage)` where what is below is used: in desktop VS Code nobody can look into the window. */
export async function needsPage(this: Mocha.Context): Promise<void> {
  if (!(await ask('hasPage'))) this.skip();
}

type Plain = string | number | boolean | null | undefined | readonly Plain[];

const call = (read: (...given: never[]) => unknown, given: readonly Plain[]) =>
  `(${read})(${given.map(value => JSON.stringify(value)).join()})`;

/** Calls a function in VS Code's window; it can use the window's document but nothing from around it. */
export const inWindow = <T, A extends Plain[]>(read: (...given: A) => T, ...given: A): Promise<Awaited<T>> =>
  ask('page', call(read, given));

/** Calls a function inside the open webview; it can use the webview's document but nothing from around it. */
export const inWebview = <T, A extends Plain[]>(read: (...given: A) => T, ...given: A): Promise<Awaited<T>> =>
  ask('webview', call(read, given));

/** Presses a key, wherever the focus is. */
export const press = (key: string): Promise<void> => ask('press', key);

/** Clicks on the first element of the webview that a selector finds. */
export const click = (selector: string): Promise<void> => ask('click', selector);

/** Turns the wheel of the mouse over the webview, by pixels. */
export const turnWheel = (by: number): Promise<void> => ask('wheel', by);

/** The addresses outside this machine that the window, its frames and its workers have asked for. */
export const refusedRequests = (): Promise<string[]> => ask('refused');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What axe-core finds in the open webview; `violations` should be empty. */
export const checkAccessibility = (options?: object): Promise<{ violations: readonly Violation[] }> =>
  ask('axe', options);
