import { AsyncLocalStorage } from 'node:async_hooks';
import { Database, type Queryable } from '../../store/database.ts';

/** What happens to the transactions that one piece of work makes. */
export interface FaultPlan {
  /** The transaction that is hit, counted from 0. */
  readonly at: number;
  /** Ends the process right before or right after the commit: nothing that the work still asks for reaches PostgreSQL. */
  readonly crash?: 'before' | 'after';
  /** Holds the transaction back until it resolves: the work is late. */
  readonly gate?: Promise<void>;
}

/** Stands for the death of the worker's process. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** PostgreSQL whose client dies or dawdles at a chosen transaction. */
export class FaultyDatabase extends Database {
  readonly #plans = new AsyncLocalStorage<{ readonly plan: FaultPlan; made: number; isDead: boolean }>();

  /** Runs the work with the fault; transactions outside it are untouched. */
  withFault<T>(plan: FaultPlan, work: () => Promise<T>): Promise<T> {
    return this.#plans.run({ plan, made: 0, isDead: false }, work);
  }

  override query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
    if (this.#plans.getStore()?.isDead === true) return Promise.reject(new Crash('the process is gone'));
    return super.query<Row>(sql, parameters);
  }

  override async transaction<T>(
    work: (tx: Queryable) => Promise<T>,
    mode?: Parameters<Database['transaction']>[1],
  ): Promise<T> {
    const current = this.#plans.getStore();
    if (current === undefined) return super.transaction(work, mode);
    if (current.isDead) throw new Crash('the process is gone');
    const { plan } = current;
    const isHit = current.made === plan.at;
    current.made += 1;
    if (!isHit) return super.transaction(work, mode);
    await plan.gate;
    const result = await super.transaction(async (tx) => {
      const done = await work(tx);
      if (plan.crash !== 'before') return done;
      current.isDead = true;
      throw new Crash('before a commit');
    }, mode);
    if (plan.crash !== 'after') return result;
    current.isDead = true;
    throw new Crash('after a commit');
  }
}
