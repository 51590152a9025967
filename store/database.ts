import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { arrayTypesOf, asSent, type ArrayTypes } from './parameters.ts';

/** The schema that every statement in store/ is written against; `Database` puts the configured one in its place. */
export const WRITTEN_SCHEMA = 'call_data';

/** SQLSTATEs of a lost race: the transaction is sound and is run again. */
const RACES = new Set(['40001', '40P01']);
const RACE_ATTEMPTS = 5;
const CONNECT_TIMEOUT_MS = 5_000;

export interface Queryable {
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

interface Statement {
  readonly text: string;
  readonly arrays: ArrayTypes;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly schema: string;
  readonly poolSize: number;
  /** Told of errors on idle connections, which have no caller to reach. */
  readonly onIdleError?: (error: Error) => void;
}

/**
 * `by key` is read committed, and every row is looked up by its index. The planner knows nothing yet of a table that a run has just
 * begun to fill, and would read it whole for each batch.
 */
type TransactionMode = 'read committed' | 'by key' | 'repeatable read, read only';
type Mode = TransactionMode | 'by key, read only';

const BY_KEY = ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin', 'jit'].map(
  (name) => `set local ${name} = off`,
);
const BEGIN: Readonly<Record<Mode, string>> = {
  'read committed': 'begin isolation level read committed',
  'by key': ['begin isolation level read committed', ...BY_KEY].join('; '),
  'by key, read only': ['begin isolation level read committed, read only', ...BY_KEY].join('; '),
  'repeatable read, read only': 'begin isolation level repeatable read, read only',
};

const types: pg.CustomTypesConfig = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    // int8 counts and ids stay far below 2^53; dates stay text, as a Date would move them by the local zone.
    if (id === pg.types.builtins.INT8) return Number;
    if (id === pg.types.builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(id, format) as (text: string) => unknown;
  },
};

/** PostgreSQL behind the two calls that store/ makes: one statement, or one transaction on one connection. */
export class Database implements Queryable {
  readonly schema: string;
  readonly #pool: pg.Pool;
  readonly #known = new Map<string, Statement>();

  constructor(options: DatabaseOptions) {
    this.schema = options.schema;
    this.#pool = new pg.Pool({
      connectionString: options.url,
      max: options.poolSize,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      // A server that vanished without a word is noticed by the operating system, not by a statement that waits for ever.
      keepAlive: true,
      application_name: 'converza',
      types,
    });
    this.#pool.on('error', (error) => options.onIdleError?.(error));
  }

  /** Runs one statement by itself. */
  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const { text, arrays } = this.#prepared(sql);
    const result = await this.#pool.query<Row>(text, asSent(parameters, arrays));
    return result.rows;
  }

  /**
   * Runs `work` in one transaction; a serialization failure or deadlock runs it again, five times at most.
   * `work` must therefore have no effect outside the transaction.
   */
  async transaction<T>(work: (tx: Queryable) => Promise<T>, mode: TransactionMode = 'read committed'): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(work, mode);
      } catch (error) {
        if (attempt >= RACE_ATTEMPTS || !RACES.has(sqlState(error) ?? '')) throw error;
        await sleep(Math.random() * 50 * 2 ** attempt);
      }
    }
  }

  /** Reads rows by their keys, each statement by itself: no snapshot holds them together. */
  async lookUp<T>(read: (tx: Queryable) => Promise<T>): Promise<T> {
    return this.#once(read, 'by key, read only');
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #once<T>(work: (tx: Queryable) => Promise<T>, mode: Mode): Promise<T> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    // A connection lost between two statements has no caller waiting; the next statement reports it.
    const remember = (error: Error): void => {
      broken = error;
    };
    client.on('error', remember);
    try {
      await client.query(BEGIN[mode]);
      const result = await work({
        query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) => {
          const { text, arrays } = this.#prepared(sql);
          return (await client.query<Row>(text, asSent(parameters, arrays))).rows;
        },
      });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(remember);
      throw error;
    } finally {
      client.removeListener('error', remember);
      client.release(broken);
    }
  }

  /** The statement with the configured schema in place of the one it is written against. */
  #prepared(sql: string): Statement {
    const known = this.#known.get(sql);
    if (known !== undefined) return known;
    const text = this.schema === WRITTEN_SCHEMA ? sql : qualify(sql, this.schema);
    const statement = { text, arrays: arrayTypesOf(sql) };
    this.#known.set(sql, statement);
    return statement;
  }
}

export function qualify(sql: string, schema: string): string {
  return sql.replaceAll(`${WRITTEN_SCHEMA}.`, `${pg.escapeIdentifier(schema)}.`);
}

/** The SQLSTATE of an error of PostgreSQL, or the system's code for a connection that failed. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The one row a statement must give. */
export function single<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`Expected one row, got ${rows.length}`);
  return row;
}
