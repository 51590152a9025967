import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';
import type { RunPage, RunSummary } from '../../client/run-report.ts';
import type { ScheduleReport } from '../../client/schedule.ts';
import { CALL_PIPELINE_TASK_QUEUE } from '../../config/task-queues.ts';
import type { RunReport, StatusReport } from '../../store/reports.ts';
import { endRun, insertRun } from '../../store/runs.ts';
import { ingestCallsWorkflowId } from '../../workflows/ids.ts';
import type { IngestCallsInput } from '../../workflows/index.ts';
import { end } from '../support/cli.ts';
import { createE2e, rawCall, type E2e } from '../support/e2e.ts';
import { quietLogger } from '../support/quiet-logger.ts';
import { testStack } from '../support/stack.ts';
import type { Books } from '../support/steerable-run.ts';
import { installQuietRuntime } from '../support/workflow-harness.ts';

let own: E2e;
let connection: Connection;
let client: Client;
beforeAll(async () => {
  installQuietRuntime();
  own = await createE2e();
  connection = await Connection.connect({ address: testStack().temporalAddress });
  client = new Client({ connection, namespace: own.bucket });
});
afterAll(async () => {
  await connection?.close();
  await own?.close();
});

describe('runs that are over', () => {
  let full: RunReport;
  let backfill: RunReport;

  test('are listed and shown with their balances, batches and quarantine', async () => {
    await own.put('good.json', rawCall('good'));
    await own.put('broken.json', '{"call_id": 1');
    const worker = await own.cli.startWorker();
    try {
      full = await own.cli.json<RunReport>('etl', '--batch-size', '1');
      await own.cli.json('incremental');
      backfill = await own.cli.json<RunReport>('schedule', 'backfill', '--from', '2026-03-01', '--to', '2026-03-02');
    } finally {
      await end(worker, 'SIGTERM');
    }
    const { runs } = await own.cli.json<{ runs: RunSummary[] }>('runs', 'list');
    expect(runs.map((run) => run.mode)).toEqual(['full', 'incremental', 'full']);
    expect(runs[0]).toMatchObject(backfill);
    expect(runs[2]).toMatchObject(full);
    const added = ['scheduledAt', 'startedAt', 'finishedAt', 'pauseReason', 'error'];
    expect(Object.keys(runs[2] ?? {})).toEqual([...Object.keys(full), ...added]);
    expect(await own.cli.json('runs', 'list', '--mode', 'incremental')).toEqual({ runs: [runs[1]] });
    const page = await own.cli.json<RunPage>('runs', 'show', full.runId);
    expect(page).toMatchObject({
      ...full,
      bucket: own.bucket,
      options: { batchSize: 1 },
      batches: { total: 2, failed: 0, failures: [] },
      quarantine: [{ reason: 'invalid_json', records: 1 }],
      progress: null,
    });
  });

  test('backfill started one full run over its span, and the books agree', async () => {
    expect(backfill).toMatchObject({ mode: 'full', status: 'completed', listed: 2, unchanged: 2, loaded: 0 });
    const history = await client.workflow.getHandle(backfill.workflowId, backfill.runId).fetchHistory();
    const given = history.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0]?.data;
    const input = JSON.parse(Buffer.from(given ?? []).toString()) as IngestCallsInput;
    expect([input.from, input.to]).toEqual(['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z']);
    expect(await own.cli.json('verify')).toMatchObject({ ok: true });
  });

  test('are shown to people, and cannot be steered', async () => {
    const shown = await own.cli.run(['runs', 'show', full.runId]);
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toMatch(/listed 2 [^]*2, 0 failed[^]*invalid_json +1/);
    expect((await own.cli.run(['runs', 'list'])).stdout).toMatch(/^run +mode +status/);
    const paused = await own.cli.run(['runs', 'pause', full.runId]);
    expect(paused).toMatchObject({ code: 1, stdout: '', stderr: `Run ${full.runId} is over (completed).\n` });
    expect(await own.cli.run(['runs', 'show', 'no-such-run'])).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('a run that is open', () => {
  let worker: Worker;
  let working: Promise<void>;
  let native: NativeConnection;
  const workflowId = (): string => ingestCallsWorkflowId('full', own.bucket, 'calls/');

  beforeAll(async () => {
    const workflowsPath = fileURLToPath(new URL('../support/steerable-run.ts', import.meta.url));
    native = await NativeConnection.connect({ address: testStack().temporalAddress });
    worker = await Worker.create({
      connection: native,
      namespace: own.bucket,
      taskQueue: CALL_PIPELINE_TASK_QUEUE,
      workflowBundle: await bundleWorkflowCode({ workflowsPath, logger: quietLogger }),
      activities: books(),
    });
    working = worker.run();
  });
  afterAll(async () => {
    worker?.shutdown();
    await working;
    await native?.close();
  });

  test('is paused, seen to be paused by who joins it, shown, and resumed, across Continue-As-New', async () => {
    const watched = own.cli.run(['etl', '--json']);
    const runId = await openRunId();
    const paused = await own.cli.json<{ steering: object; run: RunSummary }>('runs', 'pause', 'latest');
    expect(paused).toMatchObject({
      steering: { paused: 'operator', batchWindow: 8 },
      run: { runId, status: 'paused', pauseReason: 'operator' },
    });
    for (const result of [await watched, await own.cli.run(['etl', '--json'])]) {
      expect(result.code).toBe(1);
      expect(JSON.parse(result.stdout)).toMatchObject({ runId, status: 'paused' });
      expect(result.stderr).toContain(`Run ${runId} is paused: an operator asked for it. Go on with`);
      expect(result.stderr).toMatch(`converza runs resume ${runId}, or end it with: converza runs cancel ${runId}`);
    }
    const narrowed = await own.cli.json('runs', 'set-window', runId.slice(0, -4), '3');
    expect(narrowed).toMatchObject({ steering: { batchWindow: 3 }, run: { runId } });
    const resumed = await own.cli.json('runs', 'resume', runId);
    expect(resumed).toMatchObject({ steering: { paused: null, batchWindow: 3 }, run: { status: 'running' } });
    const page = await own.cli.json<RunPage>('runs', 'show', runId);
    expect(page.progress).toMatchObject({ runId, objectsDone: 40, batchWindow: 3, secondsLeft: 3 });
    expect((await own.cli.json<StatusReport>('status')).openRuns).toEqual([
      { runId, pauseReason: null, status: 'running' },
    ]);
  });

  test('is not joined with other options, and ends when it is cancelled', async () => {
    const runId = await openRunId();
    const forced = await own.cli.run(['etl', '--force']);
    expect(forced).toMatchObject({ code: 1, stdout: '' });
    expect(forced.stderr).toContain('force off, not force true');
    expect(await own.cli.json('runs', 'cancel', 'latest')).toMatchObject({ runId, status: 'cancelled' });
    const again = await own.cli.run(['runs', 'cancel', runId]);
    expect(again).toMatchObject({ code: 1, stderr: `Run ${runId} is over (cancelled).\n` });
  });

  test('whose Workflow is gone is ended by cancel', async () => {
    const input: Partial<IngestCallsInput> = { mode: 'full', bucket: own.bucket, prefix: 'calls/', batchWindow: 8 };
    const taskQueue = CALL_PIPELINE_TASK_QUEUE;
    await client.workflow.start('ingestCalls', { taskQueue, workflowId: workflowId(), args: [input] });
    const runId = await openRunId();
    await client.workflow.getHandle(workflowId()).terminate();
    const paused = await own.cli.run(['runs', 'pause', runId]);
    expect(paused.code).toBe(1);
    expect(paused.stderr).toContain(`converza runs cancel ${runId}`);
    expect(await own.cli.json('runs', 'cancel', runId)).toMatchObject({ runId, status: 'abandoned' });
  });
});

describe('the Schedule', () => {
  test('is listed, paused with a note, resumed with a full listing, triggered', async () => {
    for (const command of ['pause', 'resume', 'trigger']) {
      const result = await own.cli.run(['schedule', command]);
      expect(result).toMatchObject({ code: 1, stdout: '' });
      expect(result.stderr).toContain('There is no Schedule converza-incremental.');
    }
    expect(await own.cli.json<StatusReport>('status')).toMatchObject({ schedule: null, gaps: [] });
    await own.cli.json('schedule', 'create');
    await own.cli.json('schedule', 'pause', '--note', 'the bucket moves');
    const scheduleId = 'converza-incremental';
    expect(await own.cli.json('schedule', 'list')).toEqual({
      schedules: [{ scheduleId, state: 'paused', note: 'the bucket moves', nextRunAt: null }],
    });
    expect((await own.cli.json<StatusReport>('status')).schedule).toMatchObject({
      paused: true,
      note: 'the bucket moves',
      missed: 0,
      nextRunAt: null,
    });
    // An update of the Schedule is none of its pause.
    expect(await own.cli.json('schedule', 'create')).toMatchObject({ schedule: { paused: true } });
    const resumed = await own.cli.json<{ runId: string; workflowId: string }>('schedule', 'resume');
    expect(resumed).toMatchObject({ paused: false, attached: false });
    const started = await client.workflow.getHandle(resumed.workflowId, resumed.runId).describe();
    expect([started.type, started.status.name]).toEqual(['ingestCalls', 'RUNNING']);
    expect(resumed.workflowId).toBe(ingestCallsWorkflowId('full', own.bucket, 'calls/'));
    expect(await own.cli.json('schedule', 'trigger')).toEqual({ scheduleId, triggered: true });
    const described = await own.cli.json<ScheduleReport>('schedule', 'describe');
    // A minute may have begun meanwhile.
    expect(described).toMatchObject({ paused: false, missed: 0, note: 'Resumed by converza schedule resume' });
    expect(described.recent.length).toBeGreaterThan(0);
    await own.cli.json('schedule', 'delete');
  });
});

/** The run that is open now, once its row is there. */
async function openRunId(): Promise<string> {
  for (;;) {
    const [row] = await own.database.db.query<{ run_id: string }>(
      `select run_id from call_data.ingest_runs where status in ('running', 'paused')`,
    );
    if (row !== undefined) return row.run_id;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

function books(): Books {
  const { db } = own.database;
  return {
    begin: async ({ runId, workflowId, input: { mode, bucket, prefix, batchSize, batchWindow } }) => {
      const { clusterId } = await client.workflowService.getClusterInfo({});
      const options = { batchSize, batchWindow };
      const told = { clusterId, namespace: own.bucket, scheduledAt: null, rulesVersion: 'test', options };
      await insertRun(db, { runId, workflowId, mode, bucket, prefix, ...told });
    },
    set: async ({ runId, status, pauseReason }) => {
      await db.query(
        'update call_data.ingest_runs set status = $2::text, pause_reason = $3::text where run_id = $1::text',
        [runId, status, pauseReason],
      );
    },
    end: async ({ runId }) => void (await endRun(db, { runId, status: 'cancelled', error: null })),
  };
}
