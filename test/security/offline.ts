/** A program that ends with 99, and says why, as soon as it or a worker of it asks for the network or another program. */
const deny = `
  import { createRequire, syncBuiltinESMExports } from 'node:module';
  import { writeSync } from 'node:fs';
  const require = createRequire('file:///');
  const refuse = name => () => { writeSync(2, 'REFUSED ' + name); process.reallyExit(99); };
  const servers = ['request', 'get', 'createServer'], names = ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'];
  for (const [module, calls] of Object.entries({
    net: ['connect', 'createConnection', 'createServer'], tls: ['connect', 'createServer'], dgram: ['createSocket'],
    http: servers, https: servers, http2: ['connect', 'createServer', 'createSecureServer'], dns: names,
    'dns/promises': names, child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  })) for (const call of calls) require('node:' + module)[call] = refuse(module + '.' + call);
  const { Socket, Server } = require('node:net');
  Socket.prototype.connect = refuse('net.Socket.connect');
  Server.prototype.listen = refuse('net.Server.listen');
  for (const call of ['fetch', 'WebSocket', 'EventSource']) globalThis[call] = refuse(call);
  syncBuiltinESMExports();
`;

/** With these options Node.js runs a program that way, wherever it is. */
export const offline: readonly string[] = ['--import', `data:text/javascript,${encodeURIComponent(deny)}`];
