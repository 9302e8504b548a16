import type { Client } from './client';

/** An answer to a request: what was asked for, or why it was not given. */
export interface Answer {
  readonly id: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly data?: unknown };
}

const framed = (message: object): string => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

/**
 * Writes messages in one piece, so that the server has what follows a request before it comes to that, however busy
 * the machine is; gives the answers to all that have an id.
 */
export function atOnce(client: Client, messages: readonly object[]): Promise<Answer[]> {
  const ids = new Set(messages.flatMap(m => ('id' in m ? [m.id] : [])));
  const { stdin, stdout } = client.child;
  return new Promise(resolve => {
    if (!ids.size) resolve([]);
    const answers: Answer[] = [];
    let said = Buffer.alloc(0);
    const read = (data: Buffer) => {
      said = Buffer.concat([said, data]);
      for (;;) {
        const length = /^Content-Length: (\d+)\r\n\r\n/.exec(said.toString('latin1', 0, 100));
        const end = length ? length[0].length + Number(length[1]) : Number.POSITIVE_INFINITY;
        if (said.length < end) break;
        const message = JSON.parse(said.toString('utf8', length![0].length, end));
        said = said.subarray(end);
        if (!('method' in message) && ids.has(message.id)) answers.push(message);
      }
      if (answers.length < ids.size) return;
      stdout!.off('data', read);
      resolve(answers);
    };
    if (ids.size) stdout!.on('data', read);
    stdin!.write(messages.map(framed).join(''));
  });
}
