import { Database, type Queryable } from '../../store/database.ts';
import { Crash } from './faulty-database.ts';

/** What strikes a transaction of a worker's process. */
export type Strike =
  | { readonly kind: 'crash'; readonly when: 'before' | 'after' }
  /** The Activity fails, and its transaction is made all the same, so many milliseconds later. */
  | { readonly kind: 'late'; readonly ms: number };

export interface ChaosOptions {
  readonly url: string;
  /** Called at each transaction of the process; what it answers strikes that one. */
  readonly onTransaction: () => Strike | null;
  /** Called once, when the process dies. */
  readonly onDeath: () => void;
}

/** The database as one worker's process has it: it can die, and its writes can arrive late. */
export class ChaosDatabase extends Database {
  readonly #options: ChaosOptions;
  readonly #late = new Set<Promise<unknown>>();
  #isDead = false;

  constructor(options: ChaosOptions) {
    super({ url: options.url, schema: 'call_data', poolSize: 8 });
    this.#options = options;
  }

  /** Resolves when no write of the process is on its way any more. */
  async settle(): Promise<void> {
    while (this.#late.size > 0) await Promise.allSettled(this.#late);
  }

  override async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.#requireAlive();
    return super.query<Row>(sql, parameters);
  }

  override async transaction<T>(
    work: (tx: Queryable) => Promise<T>,
    mode?: Parameters<Database['transaction']>[1],
  ): Promise<T> {
    this.#requireAlive();
    const strike = this.#options.onTransaction();
    if (strike?.kind === 'late') {
      this.#comeLate(() => super.transaction(work, mode), strike.ms);
      throw new Error('The answer of a transaction was lost');
    }
    const result = await super.transaction(async (tx) => {
      const done = await work(tx);
      if (strike?.when === 'before') this.#die();
      return done;
    }, mode);
    if (strike?.when === 'after') this.#die();
    return result;
  }

  #comeLate(write: () => Promise<unknown>, ms: number): void {
    const late = new Promise<void>((resolve) => {
      setTimeout(() => {
        // Its claim may be gone by then, and its run over.
        write()
          .catch(() => undefined)
          .finally(() => {
            this.#late.delete(late);
            resolve();
          });
      }, ms);
    });
    this.#late.add(late);
  }

  #die(): never {
    if (!this.#isDead) this.#options.onDeath();
    this.#isDead = true;
    throw new Crash('The process died');
  }

  #requireAlive(): void {
    if (this.#isDead) throw new Crash('The process is dead');
  }
}
