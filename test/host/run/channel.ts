import * as vscode from 'vscode';

/** What the driving program tells the code it has started inside VS Code. */
export interface Task {
  /** Runs only the tests whose full title matches this. */
  grep?: string;
  /** What to show, when a picture is wanted instead of tests. */
  view?: View;
}

export interface View {
  file: string;
  line?: number;
  preview: boolean;
  problems: boolean;
  theme: string;
}

async function post(verb: string, body: unknown): Promise<Response> {
  const address = vscode.workspace.getConfiguration('unLetterHost').get<string>('channel');
  return fetch(`${address}/${verb}`, { method: 'POST', body: JSON.stringify(body ?? null) });
}

/** Asks the driving program for something and waits for its answer. */
export async function ask<T>(verb: string, body?: unknown): Promise<T> {
  const response = await post(verb, body);
  const answer = JSON.parse(await response.text());
  if (!response.ok) throw new Error(String(answer));
  return answer as T;
}

/** Does the driving program's task and tells it the outcome; it also notices at once if this extension host dies. */
export async function perform(work: (task: Task) => Promise<void>): Promise<void> {
  const response = await post('hello', null);
  const reader = response.body!.getReader();
  const first = await reader.read();
  // Reading on keeps the connection open for as long as this extension host lives.
  const drain = (): Promise<void> => reader.read().then(({ done }) => (done ? undefined : drain()));
  drain().catch(() => {});
  try {
    await work(JSON.parse(new TextDecoder().decode(first.value)));
    await ask('finished');
  } catch (error) {
    await ask('finished', (error as Error)?.stack ?? String(error));
  }
}
