import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { Stage } from '../../store/quarantine.ts';
import { hashTables } from '../../store/tables-hash.ts';
import { verify } from '../../store/verify.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { emptyTables } from './empty-tables.ts';
import { Crash, FaultyDatabase } from './faulty-database.ts';
import { BUCKET, Pipeline, PREFIX } from './pipeline.ts';

type Options = ConstructorParameters<typeof Pipeline>[1];

const ACTIVITIES = { bronze: 'landBronze', silver: 'buildSilver', gold: 'buildGold' } as const;
const KEY = `substr(o.key, ${PREFIX.length + 1})`;

/** A test file's database, emptied for each test, with a pipeline on it and short forms of what the tables hold. */
export class PipelineSuite {
  #database: TestDatabase | undefined;
  #db: FaultyDatabase | undefined;
  #pipeline: Pipeline | undefined;

  get db(): FaultyDatabase {
    if (this.#db === undefined) throw new Error('The suite has not begun');
    return this.#db;
  }

  get pipeline(): Pipeline {
    if (this.#pipeline === undefined) throw new Error('The test has not begun');
    return this.#pipeline;
  }

  async begin(): Promise<void> {
    this.#database = await createTestDatabase();
    this.#db = new FaultyDatabase({ url: this.#database.url, schema: 'call_data', poolSize: 20 });
  }

  async end(): Promise<void> {
    await this.#db?.close();
    await this.#database?.drop();
  }

  /** Another bucket and pipeline on emptied tables. */
  async fresh(options: Options = {}): Promise<Pipeline> {
    await emptyTables(this.db);
    this.#pipeline = new Pipeline(this.db, options);
    return this.#pipeline;
  }

  /** Empties the tables and leaves the bucket. */
  empty(): Promise<void> {
    return emptyTables(this.db);
  }

  rows<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.db.query<Row>(sql, parameters);
  }

  async lines(sql: string): Promise<string[]> {
    return (await this.rows<{ line: string }>(sql)).map((row) => row.line);
  }

  hash(): Promise<string> {
    return this.db.transaction((tx) => hashTables(tx), 'repeatable read, read only');
  }

  /** `call key agent`, as silver has it. */
  calls(): Promise<string[]> {
    return this.lines(
      `select s.call_id || ' ' || ${KEY} || ' ' || s.agent_name as line
       from call_data.silver_call_records s join call_data.bronze_objects o on o.object_id = s.object_id order by 1`,
    );
  }

  /** `call agent`, as gold has it. */
  gold(): Promise<string[]> {
    return this.lines(`select call_id || ' ' || agent_name as line from call_data.gold_call_analytics order by 1`);
  }

  /** `call key record` of the losers. */
  losers(): Promise<string[]> {
    return this.lines(
      `select e.call_id || ' ' || ${KEY} || ' ' || e.record_no as line
       from call_data.silver_superseded_records e join call_data.bronze_objects o on o.object_id = e.object_id order by 1`,
    );
  }

  /** `key state` of the ledger. */
  objects(): Promise<string[]> {
    return this.lines(`select ${KEY} || ' ' || o.state as line from call_data.bronze_objects o order by o.key`);
  }

  /** `key attempts` of the ledger. */
  attempts(): Promise<string[]> {
    return this.lines(`select ${KEY} || ' ' || o.attempts as line from call_data.bronze_objects o order by o.key`);
  }

  /** `key record reason status`. */
  quarantine(): Promise<string[]> {
    return this.lines(
      `select ${KEY} || ' ' || q.record_no || ' ' || q.reason || ' ' || q.status as line
       from call_data.quarantined_records q join call_data.bronze_objects o on o.object_id = q.object_id
       order by o.key, q.record_no, q.id`,
    );
  }

  /** Objects of the batches that they are claimed by, as keys in ledger order. */
  async held(batchId: number): Promise<string[]> {
    const rows = await this.rows<{ key: string }>(
      `select ${KEY} as key from call_data.bronze_objects o where batch_id = $1::bigint order by object_id`,
      [batchId],
    );
    return rows.map((row) => row.key);
  }

  /** A full run that has listed all there is, and its first batch. */
  async claim(): Promise<{ runId: string; batchId: number }> {
    const runId = await this.pipeline.start();
    const [batchId = 0] = await this.pipeline.list(runId);
    return { runId, batchId };
  }

  /** One answer of what a run claims at its end. */
  async claimLeft(runId: string, page: number): Promise<{ batchIds: readonly number[]; fragile: boolean }> {
    const { batchSize } = this.pipeline;
    const input = { runId, bucket: BUCKET, page, batches: 8, batchSize };
    const { batchIds, fragile } = await this.pipeline.do('claimUnfinished', input);
    return { batchIds, fragile };
  }

  /** The worker's process dies right before the stage's commit, and another one starts. */
  async die(stage: Stage, batchId: number): Promise<void> {
    const [batch] = await this.rows<{ stage_process: string | null }>(
      'select stage_process from call_data.ingest_batches where batch_id = $1::bigint',
      [batchId],
    );
    // Where a mark stands, the first transaction counts that death.
    const at = batch?.stage_process === null ? 0 : 1;
    const dies = this.db.withFault({ at, crash: 'before' }, () => this.pipeline.do(ACTIVITIES[stage], { batchId }));
    await dies.then(
      () => {
        throw new Error('The process lives');
      },
      (error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      },
    );
    this.pipeline.restart();
  }

  /** Keys read, in order. */
  reads(): string[] {
    return this.pipeline.lake.calls
      .filter((call) => call.operation === 'open')
      .map((call) => (call.key ?? '').slice(PREFIX.length));
  }
}

/** Registers the hooks. Whatever a test did, the books close and the tables agree. */
export function pipelineSuite(options: Options = {}): PipelineSuite {
  const suite = new PipelineSuite();
  beforeAll(() => suite.begin());
  afterAll(() => suite.end());
  beforeEach(async () => {
    await suite.fresh(options);
  });
  afterEach(async () => {
    const { ok, checks } = await verify(suite.db);
    if (!ok) throw new Error(`verify: ${JSON.stringify(checks.filter((check) => !check.ok))}`);
  });
  return suite;
}
