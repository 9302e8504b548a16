import { Transform, type TransformCallback } from 'node:stream';
import type { Answer } from './checkRecord';
import type { Line } from './lines';

/** Has a line worked on; the answer may come at once or later, and in any order. */
export type Work = (line: Line, answer: (answer: Answer) => void) => void;

/** So many lines may be in work at once; and so many bytes, before the line that passes that. */
interface Window {
  readonly lines: number;
  readonly bytes: number;
}

interface Slot {
  readonly bytes: number;
  answer?: Answer;
}

/**
 * Lines in, answers out in the same order, each as soon as it and all before it are there. No more is taken in than
 * the window holds, nor while nobody takes answers out.
 */
export class InOrder extends Transform {
  readonly #slots: Slot[] = [];
  #bytes = 0;
  /** What the stream waits for: to give the next line, or to end. */
  #waiting: { readonly until: () => boolean; readonly then: () => void } | null = null;

  constructor(
    private readonly work: Work,
    private readonly window: Window,
  ) {
    super({ objectMode: true, highWaterMark: 1 });
  }

  override _transform(line: Line, _: BufferEncoding, callback: TransformCallback): void {
    const slot: Slot = { bytes: line.length };
    this.#slots.push(slot);
    this.#bytes += slot.bytes;
    this.work(line, answer => {
      slot.answer = answer;
      this.#advance();
    });
    const hasRoom = () => this.#slots.length < this.window.lines && this.#bytes < this.window.bytes;
    this.#wait(hasRoom, callback);
  }

  override _flush(callback: TransformCallback): void {
    this.#wait(() => this.#slots.length === 0, callback);
  }

  #wait(until: () => boolean, then: () => void): void {
    this.#waiting = { until, then };
    this.#advance();
  }

  #advance(): void {
    for (let slot = this.#slots[0]; slot?.answer; slot = this.#slots[0]) {
      this.#slots.shift();
      this.#bytes -= slot.bytes;
      this.push(slot.answer);
    }
    const waiting = this.#waiting;
    if (!waiting?.until()) return;
    this.#waiting = null;
    waiting.then();
  }
}
