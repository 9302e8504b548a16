import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { checkRecord, type Task } from './checkRecord';
import type { Line } from './lines';

/** In a worker of a pool: answers each line that comes. */
export function serve(port: MessagePort = parentPort!, task: Task = workerData): void {
  port.on('message', (line: Line) => port.postMessage(checkRecord(line, task)));
}
