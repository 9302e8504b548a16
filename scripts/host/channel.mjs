import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { atEnd } from './ending.mjs';

const heartbeat = 15_000;

/**
 * Opens the line over which code inside VS Code speaks to this program, the same for every kind of host: a request
 * `POST /<verb>` with JSON is answered by `verbs[verb]`. The first request, `/hello`, gets its answer at once and is
 * then left open; `onClosed` tells when it breaks, which it does as soon as the extension host is gone.
 */
export async function openChannel(verbs, { onClosed }) {
  const secret = randomUUID();
  const server = http.createServer((request, response) => {
    const [, given, verb] = request.url.split('/');
    const headers = { 'content-type': 'text/plain', 'access-control-allow-origin': '*' };
    const answer = (status, value) => response.writeHead(status, headers).write(`${JSON.stringify(value ?? null)}\n`);
    if (given !== secret || request.method !== 'POST' || !Object.hasOwn(verbs, verb)) {
      answer(404, `There is no ${request.method} ${verb}.`);
      return void response.end();
    }
    read(request)
      .then(verbs[verb])
      .then(
        value => answer(200, value),
        error => answer(500, error.message),
      )
      .then(() => (verb === 'hello' ? keepOpen(response, onClosed) : response.end()));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  atEnd(close);
  return { address: `http://127.0.0.1:${server.address().port}/${secret}`, close };
}

async function read(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return JSON.parse(text);
}

function keepOpen(response, onClosed) {
  const beat = setInterval(() => response.write('\n'), heartbeat);
  response.once('close', () => {
    clearInterval(beat);
    onClosed();
  });
}
