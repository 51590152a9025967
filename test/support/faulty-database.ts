import { AsyncLocalStorage } from 'node:async_hooks';
import { Database, type Queryable } from '../../store/database.ts';

/** What happens to the transactions that one piece of work makes. */
export interface FaultPlan {
  /** The transaction that is hit, counted from 0. */
  readonly at: number;
  /** Ends the process right before or right after the commit. */
  readonly crash?: 'before' | 'after';
  /** Holds the transaction back until it resolves: the work is late. */
  readonly gate?: Promise<void>;
  /** Holds the transaction back behind so many statements, or before its commit; its locks stand meanwhile. */
  readonly hold?: { readonly statements: number; readonly onHeld: () => void; readonly until: Promise<void> };
}

interface Planned {
  readonly plan: FaultPlan;
  made: number;
  /** A dead process writes nothing more: the mark of its stage stays. */
  isDead: boolean;
}

/** Stands for the death of the worker's process. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** PostgreSQL whose client dies or dawdles at a chosen transaction. */
export class FaultyDatabase extends Database {
  readonly #plans = new AsyncLocalStorage<Planned>();

  /** Runs the work with the fault; transactions outside it are untouched. */
  withFault<T>(plan: FaultPlan, work: () => Promise<T>): Promise<T> {
    return this.#plans.run({ plan, made: 0, isDead: false }, work);
  }

  override async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.#requireAlive();
    return super.query<Row>(sql, parameters);
  }

  override async transaction<T>(
    work: (tx: Queryable) => Promise<T>,
    mode?: Parameters<Database['transaction']>[1],
  ): Promise<T> {
    const current = this.#plans.getStore();
    this.#requireAlive();
    if (current === undefined) return super.transaction(work, mode);
    const { plan } = current;
    const isHit = current.made === plan.at;
    current.made += 1;
    if (!isHit) return super.transaction(work, mode);
    await plan.gate;
    const result = await super.transaction(async (tx) => {
      let statements = 0;
      const wait = async (): Promise<void> => {
        plan.hold?.onHeld();
        await plan.hold?.until;
      };
      const query = async <Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> => {
        const rows = await tx.query<Row>(sql, parameters);
        statements += 1;
        if (statements === plan.hold?.statements) await wait();
        return rows;
      };
      const done = await work({ query });
      if (plan.crash === 'before') this.#die(current);
      await wait();
      return done;
    }, mode);
    if (plan.crash === 'after') this.#die(current);
    return result;
  }

  #die(planned: Planned): never {
    planned.isDead = true;
    throw new Crash(`${planned.plan.crash} a commit`);
  }

  #requireAlive(): void {
    if (this.#plans.getStore()?.isDead === true) throw new Crash('dead');
  }
}
