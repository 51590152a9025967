import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import type { RunReport, StatusReport } from '../../store/reports.ts';
import type { Verification } from '../../store/verify.ts';
import { end } from '../support/cli.ts';
import { createE2e, rawCall, type E2e } from '../support/e2e.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const COUNTS = ['listed', 'requeued', 'unchanged', 'loaded', 'rejected', 'missing', 'pending'];
const RECORDS = ['records', 'written', 'superseded', 'quarantined'];

let own: E2e;
let worker: ChildProcess;
beforeAll(async () => {
  own = await createE2e();
});
afterAll(async () => {
  if (worker !== undefined) await end(worker, 'SIGTERM');
  await own?.close();
});

describe('the pipeline from bucket to gold', () => {
  beforeAll(async () => {
    worker = await own.cli.startWorker();
  });

  test('generate writes what it says', async () => {
    const generated = await own.cli.json<object>('generate', '--num-calls', '300', '--broken', '9', '--seed', '5');
    expect(Object.keys(generated)).toEqual(['objects', 'calls', 'broken', 'bytes', 'prefix', 'seconds']);
    expect(generated).toMatchObject({ objects: 309, calls: 300, broken: 9, prefix: 'calls/' });
  });

  test('etl loads every good call, quarantines every broken object, and its document has the contract’s keys', async () => {
    const report = await own.cli.json<RunReport>('etl', '--batch-size', '50');
    expect(Object.keys(report)).toEqual([
      'runId',
      'workflowId',
      'mode',
      'status',
      ...COUNTS,
      ...RECORDS,
      'pruned',
      'seconds',
    ]);
    expect(report).toMatchObject({
      workflowId: `ingest-calls/full/${own.bucket}/calls/`,
      mode: 'full',
      status: 'completed',
      listed: 309,
      loaded: 300,
      rejected: 9,
      pending: 0,
      records: 309,
      written: 300,
      quarantined: 9,
    });
  });

  test('a second run of either kind changes nothing', async () => {
    const before = await own.cli.json<Verification>('verify');
    expect(before.checks.filter((check) => !check.ok)).toEqual([]);
    for (const command of ['etl', 'incremental']) {
      expect(await own.cli.json(command)).toMatchObject({ listed: 309, unchanged: 309, loaded: 0, records: 0 });
    }
    expect((await own.cli.json<Verification>('verify')).tablesSha256).toBe(before.tablesSha256);
  });

  test('status tells what the tables hold', async () => {
    const status = await own.cli.json<StatusReport>('status');
    const kept = ['objects', 'silver', 'gold', 'agents', 'days', 'quarantine', 'lastRun'];
    expect(Object.keys(status)).toEqual([...kept, 'lastFullListingAt', 'schedule', 'gaps', 'openRuns', 'stale']);
    expect(status.objects).toEqual({ total: 309, discovered: 0, landed: 0, loaded: 300, rejected: 9, missing: 0 });
    expect(status).toMatchObject({ silver: 300, gold: 300, quarantine: { open: 9, resolved: 0, dismissed: 0 } });
    const [agents] = await own.database.db.query<{ agents: number }>(
      'select count(distinct agent_name) as agents from call_data.silver_call_records',
    );
    expect(status.agents).toBe(agents?.agents);
    expect(status.lastRun).toMatchObject({ mode: 'incremental', status: 'completed' });
  });

  test('a corrected object moves both agents, and a repaired one resolves its quarantine row', async () => {
    await own.put('repaired.json', '{"call_id": 1');
    await own.put('moved.json', rawCall('moved', 'Ann Old', '2026-03-01T10:00:00Z'));
    expect(await own.cli.json('incremental')).toMatchObject({ loaded: 1, rejected: 1, unchanged: 309 });
    await own.put('repaired.json', rawCall('repaired', 'Bob New', '2026-03-02T10:00:00Z'));
    await own.put('moved.json', rawCall('moved', 'Bob New', '2026-03-02T10:00:00Z'));
    expect(await own.cli.json('incremental')).toMatchObject({ loaded: 2, rejected: 0, unchanged: 309 });
    const agents = await own.database.db.query(
      `select agent_name, total_calls from call_data.gold_agent_performance where agent_name in ('Ann Old', 'Bob New')`,
    );
    expect(agents).toEqual([{ agent_name: 'Bob New', total_calls: 2 }]);
    expect((await own.cli.json<StatusReport>('status')).quarantine).toEqual({ open: 9, resolved: 1, dismissed: 0 });
    expect(await own.cli.json('verify')).toMatchObject({ ok: true });
  });

  test('an etl with other options than the run under way fails and names that run', async () => {
    await own.putMany(2_000, 'slow');
    const first = own.cli.run(['etl', '--batch-size', '20', '--json']);
    const second = await own.whenRunning(() => own.cli.run(['etl', '--batch-size', '30']));
    const report = JSON.parse((await first).stdout) as RunReport;
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`Run ${report.runId} `);
    expect(second.stderr).toContain('batchSize 20, not batchSize 30');
    expect(report).toMatchObject({ status: 'completed', loaded: 2_000 });
  });

  test('a run whose Worker is killed half way is finished by the next Worker', async () => {
    await own.putMany(2_000, 'late');
    const run = own.cli.run(['etl', '--batch-size', '20', '--json']);
    await own.whenRunning(() => end(worker, 'SIGKILL'));
    worker = await own.cli.startWorker();
    const restartedAt = Date.now();
    expect(JSON.parse((await run).stdout)).toMatchObject({ status: 'completed', loaded: 2_000, pending: 0 });
    expect(Date.now() - restartedAt).toBeLessThan(60_000);
    expect(await own.cli.json('verify')).toMatchObject({ ok: true });
  });

  test('the same rows in another database have the same hash', async () => {
    const copy = await createTestDatabase();
    try {
      await copyTables(own.database, copy);
      const copied = await own.cli.with({ DATABASE_URL: copy.url }).json<Verification>('verify');
      expect(copied.tablesSha256).toBe((await own.cli.json<Verification>('verify')).tablesSha256);
    } finally {
      await copy.drop();
    }
  });

  test.each([
    [
      'an agent',
      `update call_data.silver_call_records set agent_name = 'X' where call_id = $1::text`,
      'gold_agent_name_equals_silver',
    ],
    [
      'a day',
      `update call_data.gold_call_analytics set call_date = call_date + 1 where call_id = $1::text`,
      'gold_call_date_equals_silver',
    ],
    [
      'a conversion',
      `update call_data.gold_call_analytics set is_conversion = not is_conversion where call_id = $1::text`,
      'gold_agent_daily_figures',
    ],
    [
      'an upsell',
      `update call_data.gold_call_analytics set upsell_amount = 1 + coalesce(upsell_amount, 0) where call_id = $1::text`,
      'gold_upsell_amount_is_of_accepted_upsells',
    ],
    [
      'a score',
      `update call_data.gold_call_analytics set sentiment_score = -sentiment_score / 2 - 0.0001 where call_id = $1::text`,
      'gold_agent_daily_figures',
    ],
    [
      'a lost silver row',
      `delete from call_data.silver_call_records where call_id = $1::text`,
      'silver_holds_every_gold_call',
    ],
    [
      'a lost gold row',
      `delete from call_data.gold_call_analytics where call_id = $1::text`,
      'gold_holds_every_silver_call',
    ],
    [
      'a rate',
      `update call_data.gold_agent_performance set conversion_rate = 101 where agent_name = (select agent_name from call_data.silver_call_records where call_id = $1::text)`,
      'gold_agent_performance_figures',
    ],
    [
      'a ledger state',
      `update call_data.bronze_objects set state = 'rejected' where object_id = (select object_id from call_data.silver_call_records where call_id = $1::text)`,
      'ledger_ended_objects',
    ],
  ])('verify finds %s changed by hand, and names the check', async (_, sql, check) => {
    const copy = await createTestDatabase();
    try {
      await copyTables(own.database, copy);
      const [victim] = await copy.db.query<{ call_id: string }>(
        'select call_id from call_data.silver_call_records order by call_id limit 1',
      );
      await copy.db.query(sql, [victim?.call_id]);
      const result = await own.cli.with({ DATABASE_URL: copy.url }).run(['verify', '--json']);
      expect(result.code).toBe(1);
      const { ok, checks } = JSON.parse(result.stdout) as Verification;
      expect(ok).toBe(false);
      expect(checks.filter((one) => !one.ok).map((one) => one.name)).toContain(check);
    } finally {
      await copy.drop();
    }
  });
});

async function copyTables(from: TestDatabase, to: TestDatabase): Promise<void> {
  const tables = [
    'ingest_runs',
    'ingest_batches',
    'bronze_objects',
    'quarantined_records',
    'silver_call_records',
    'gold_call_analytics',
    'gold_upsells',
    'gold_call_categories',
    'gold_agent_daily',
    'gold_agent_performance',
    'gold_daily_metrics',
  ];
  for (const table of tables) {
    const rows = await from.db.query<{ rows: string }>(`select json_agg(t)::text as rows from call_data.${table} t`);
    await to.db.query(
      `insert into call_data.${table} overriding system value
       select * from json_populate_recordset(null::call_data.${table}, coalesce($1::json, '[]'))`,
      [rows[0]?.rows ?? null],
    );
  }
}
