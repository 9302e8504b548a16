import { reply } from './reply';

/** No library at all: what Node.js and a pipe cost. It reads messages and looks at no text. */
let input = Buffer.alloc(0);
process.stdin.on('data', chunk => {
  input = Buffer.concat([input, chunk]);
  for (;;) {
    const head = input.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/content-length: *(\d+)/i.exec(input.toString('latin1', 0, head))![1]);
    if (input.length < head + 4 + length) return;
    const message = JSON.parse(input.toString('utf8', head + 4, head + 4 + length));
    input = input.subarray(head + 4 + length);
    answer(message);
  }
});

function send(message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function answer({ id, method, params }: { id?: number; method: string; params: { textDocument: object } }): void {
  if (method === 'exit') process.exit();
  if (/did(?:Open|Change)$/.test(method)) {
    const { uri, version } = params.textDocument as { uri: string; version: number };
    const told = { uri, version, diagnostics: reply.diagnostics(0) };
    send({ method: 'textDocument/publishDiagnostics', params: told });
  } else if (id !== undefined) send({ id, result: resultOf(method) });
}

function resultOf(method: string): unknown {
  if (method === 'initialize') return { capabilities: { textDocumentSync: 2 } };
  return /Symbol/.test(method) ? reply.symbols(0) : /folding/.test(method) ? reply.folds() : null;
}
