const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

/** Writes each message to its file at once. */
class Logger {
  constructor(file) {
    this.file = file;
    this.level = 2;
    this.plain = false;
  }

  write(level, message) {
    if (level < this.level) return;
    const line = this.plain ? String(message) : `${new Date().toISOString()} [${levels[level]}] ${message}\n`;
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      // A log line that cannot be written must not stop the host.
    }
  }

  trace = message => this.write(0, message);
  debug = message => this.write(1, message);
  info = message => this.write(2, message);
  warn = message => this.write(3, message);
  error = message => this.write(4, message);
  critical = message => this.write(5, message);
  getLevel = () => this.level;
  setLevel = level => {
    this.level = level;
  };
  clearFormatters = () => {
    this.plain = true;
  };
  setPattern() {}
  flush() {}
  drop() {}
}

async function create(_name, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger(file);
}

// VS Code imports this as an ES module, which sees only names assigned one by one.
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
