import type { Memento } from 'vscode';

const LONGEST = 200;

/** Files that are remembered beyond this session, the newest of them. */
export class Remembered {
  constructor(
    private readonly memento: Memento,
    private readonly name: string,
  ) {}

  has(key: string): boolean {
    return this.#all().includes(key);
  }

  async add(key: string): Promise<void> {
    await this.memento.update(this.name, [...this.#all().filter(k => k !== key), key].slice(-LONGEST));
  }

  async remove(key: string): Promise<void> {
    await this.memento.update(
      this.name,
      this.#all().filter(k => k !== key),
    );
  }

  #all(): string[] {
    return this.memento.get<string[]>(this.name, []);
  }
}
