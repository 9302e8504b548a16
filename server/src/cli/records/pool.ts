import { Worker } from 'node:worker_threads';
import { type Answer, refused, type Task } from './checkRecord';
import type { Work } from './inOrder';
import type { Line } from './lines';

interface Job {
  readonly line: Line;
  readonly answer: (answer: Answer) => void;
}

/** What a worker has: the line that it works on, and the next, so that it never waits. */
const AT_ONCE = 2;

/** Worker threads that run a program and answer each line sent to them, in order. They are started as they are needed. */
export class Pool {
  readonly #queue: Job[] = [];
  readonly #workers = new Map<Worker, Job[]>();
  #closed = false;

  constructor(
    private readonly program: string,
    private readonly task: Task,
    private readonly size: number,
  ) {}

  readonly work: Work = (line, answer) => {
    this.#queue.push({ line, answer });
    this.#give();
  };

  /** Ends the workers; what they have not answered stays so. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#workers.keys()].map(w => w.terminate()));
  }

  #give(): void {
    while (this.#queue.length) {
      const [worker, jobs] = this.#least();
      if (jobs.length >= AT_ONCE) return;
      const job = this.#queue.shift()!;
      jobs.push(job);
      worker.postMessage(job.line);
    }
  }

  /** The worker with the least to do; a new one, where all have something. */
  #least(): [Worker, Job[]] {
    const least = [...this.#workers].sort(([, a], [, b]) => a.length - b.length)[0];
    return least && (!least[1].length || this.#workers.size >= this.size) ? least : this.#start();
  }

  #start(): [Worker, Job[]] {
    const jobs: Job[] = [];
    const worker = new Worker(this.program, { workerData: this.task });
    let reason = 'it ended';
    worker.on('message', (answer: Answer) => {
      jobs.shift()!.answer(answer);
      this.#give();
    });
    worker.on('error', error => {
      reason = error.message;
    });
    // One line that is too much for a worker costs no other line its answer.
    worker.on('exit', () => {
      this.#workers.delete(worker);
      if (this.#closed) return;
      const [first, ...rest] = jobs;
      this.#queue.unshift(...rest);
      first?.answer(refused(`The worker gave up: ${reason}`));
      this.#give();
    });
    this.#workers.set(worker, jobs);
    return [worker, jobs];
  }
}
