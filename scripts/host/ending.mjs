const tasks = [];
let ended;

/** Registers something to undo before this program ends, whether by itself or by a signal; last in, first out. */
export function atEnd(task) {
  tasks.push(task);
}

/** Undoes everything registered, then ends the program with `code`. */
export function end(code) {
  ended ??= undo().then(() => process.exit(code));
  return ended;
}

/** Whether the program is on its way out, so that what breaks now is no news. */
export const ending = () => ended !== undefined;

async function undo() {
  for (const task of tasks.reverse()) {
    try {
      await task();
    } catch (error) {
      console.error(`While cleaning up: ${error.message}`);
    }
  }
}

/** Makes signals end the program in the same orderly way; `interrupted` is the exit code after Ctrl-C. */
function endOnSignals(interrupted = 130) {
  process.on('SIGINT', () => end(interrupted));
  process.on('SIGTERM', () => end(143));
  process.on('SIGHUP', () => end(129));
}

/** Runs the main function of a script; an error ends it with its message alone unless `DEBUG` is set. */
export async function main(run, interrupted) {
  endOnSignals(interrupted);
  try {
    await end(await run());
  } catch (error) {
    if (!ended) console.error(process.env.DEBUG ? error : error.message);
    await end(1);
  }
}
