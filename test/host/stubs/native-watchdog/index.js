let timer;

/** Ends this process soon after the process `pid` has gone. */
exports.start = pid => {
  timer ??= setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(87);
    }
  }, 1000);
  timer.unref();
};

exports.exit = code => process.exit(code ?? 0);
