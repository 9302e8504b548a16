// Required by the program that is measured: at its end it says on the fourth of its streams what it has used.
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage())));
