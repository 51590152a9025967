import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Client, Connection } from '@temporalio/client';
import { CALL_PIPELINE_TASK_QUEUE } from '../../config/task-queues.ts';
import type { ReprocessReport } from '../../client/reprocess-report.ts';
import { hashTables } from '../../store/tables-hash.ts';
import { end } from '../support/cli.ts';
import { createE2e, type E2e } from '../support/e2e.ts';
import { testStack } from '../support/stack.ts';
import { until } from '../support/workflow-harness.ts';

let own: E2e;
let worker: ChildProcess | undefined;
let fresh: string;
let client: Client;
beforeAll(async () => {
  own = await createE2e();
  const connection = await Connection.connect({ address: testStack().temporalAddress });
  client = new Client({ connection, namespace: own.bucket });
});
afterAll(async () => {
  if (worker !== undefined) await end(worker, 'SIGTERM');
  await client?.connection.close();
  await own?.close();
});

const hash = (): Promise<string> => own.database.db.transaction((tx) => hashTables(tx), 'repeatable read, read only');

/** Calls that the run under way has walked. */
async function openCalls(): Promise<number> {
  const [row] = await own.database.db.query<{ calls: number }>(
    `select calls from call_data.reprocess_runs where status = 'running'`,
  );
  return row?.calls ?? 0;
}

/** Makes all gold that of other rules, which heard a sale where today's hear none, and the other way round. */
async function age(): Promise<void> {
  await own.database.db.query(
    `update call_data.gold_call_analytics set rules_version = 'rules-old', is_conversion = not is_conversion`,
  );
}

test('reprocess without a Worker says which command starts one', async () => {
  const result = await own.cli.run(['reprocess', '--json']);
  expect(result).toMatchObject({ code: 1, stdout: '' });
  expect(result.stderr).toMatch(/No worker has polled.*converza worker/);
  expect(await own.cli.run(['reprocess', '--last'])).toMatchObject({ code: 1, stdout: '' });
});

describe('with a Worker', () => {
  beforeAll(async () => {
    worker = await own.cli.startWorker();
    await own.cli.json('generate', '--num-calls', '120', '--seed', '9');
    await own.cli.json('etl');
    fresh = await hash();
  });

  test('nothing is stale behind a load', async () => {
    const result = await own.cli.run(['reprocess']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toMatch(/^Nothing is stale: every call was scored by rules-[0-9a-z]+\.\n$/);
  });

  test('a shadow run tells what would flip, and writes nothing', async () => {
    await age();
    const before = await hash();
    const report = await own.cli.json<ReprocessReport>('reprocess', '--shadow', '--examples', '3');
    expect(await hash()).toBe(before);
    expect(report).toMatchObject({
      workflowId: 'reprocess-calls/call_data',
      shadow: true,
      status: 'completed',
      stale: 120,
      calls: 120,
      scored: 120,
      overtaken: 0,
      failed: 0,
      flipped: 120,
      stillStale: 120,
      error: null,
    });
    const { gained, lost } = report.flips.conversions;
    expect(gained + lost).toBe(120);
    expect(report.agents.reduce((sum, agent) => sum + agent.flipped, 0)).toBe(120);
    expect(report.examples.map((example) => example.field)).toEqual(['conversion', 'conversion', 'conversion']);
    const shown = await own.cli.run(['reprocess', '--shadow', '--examples', '1']);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('status   completed (shadow: nothing was written)');
    expect(shown.stdout).toContain('calls    walked 120 = scored 120 + overtaken 0 + failed 0');
    expect(shown.stdout).toMatch(/figure +before +after +change +flips[^]*conversions[^]*mean sentiment/);
    expect(shown.stdout).toMatch(/\nagent +scored +flipped[^]*\nexample +agent +field +before +after\n/);
  });

  test('a run makes the tables what a fresh load makes them, and its report stays', async () => {
    const report = await own.cli.json<ReprocessReport>('reprocess');
    expect(report).toMatchObject({ shadow: false, status: 'completed', scored: 120, flipped: 120, stillStale: 0 });
    expect(await hash()).toBe(fresh);
    expect(await own.cli.json('verify')).toMatchObject({ ok: true });
    expect(await own.cli.json('reprocess', '--last')).toEqual(report);
    expect(await own.cli.json<ReprocessReport>('reprocess')).toMatchObject({ stale: 0, calls: 0 });
  });

  test('goes on behind a Worker that was killed, and counts nothing twice', async () => {
    await own.cli.json('generate', '--num-calls', '12000', '--seed', '10', '--format', 'jsonl');
    await own.cli.json('etl');
    fresh = await hash();
    await age();
    const watched = own.cli.run(['reprocess', '--json']);
    await until(async () => (await openCalls()) > 0);
    await end(worker as ChildProcess, 'SIGKILL');
    const walked = await openCalls();
    expect(walked).toBeGreaterThan(0);
    expect(walked).toBeLessThan(12_120);
    worker = await own.cli.startWorker();
    const { code, stdout } = await watched;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'completed',
      stale: 12_120,
      calls: 12_120,
      scored: 12_120,
      flipped: 12_120,
      stillStale: 0,
    });
    expect(await hash()).toBe(fresh);
    expect(await own.cli.json('verify')).toMatchObject({ ok: true });
  });

  test('is joined by the same command, refused to the other kind, and ended by --cancel', async () => {
    await age();
    // With its Worker gone the run waits where it began.
    await end(worker as ChildProcess, 'SIGTERM');
    const handle = await client.workflow.start('reprocessCalls', {
      taskQueue: CALL_PIPELINE_TASK_QUEUE,
      workflowId: 'reprocess-calls/call_data',
      args: [{ shadow: true }],
      memo: { shadow: true },
    });
    const runId = handle.firstExecutionRunId;
    const other = await own.cli.run(['reprocess']);
    expect(other).toMatchObject({ code: 1, stdout: '' });
    expect(other.stderr).toBe(
      `Run ${runId} (reprocess-calls/call_data) is under way as a shadow run: wait for it, or end it with: converza reprocess --cancel\n`,
    );
    const joined = own.cli.start('reprocess', '--shadow');
    const told = new Promise<string>((resolve) => {
      joined.stderr?.on('data', (chunk: Buffer) => resolve(chunk.toString()));
    });
    expect(await told).toBe(`Joined run ${runId}, which was under way.\n`);
    const over = once(joined, 'exit');
    const cancelling = own.cli.run(['reprocess', '--cancel']);
    await until(async () => {
      const { events } = await handle.fetchHistory();
      return events?.some((event) => event.workflowExecutionCancelRequestedEventAttributes) === true;
    });
    worker = await own.cli.startWorker();
    expect((await cancelling).stderr).toContain(`Run ${runId} is cancelled.`);
    expect(await over).toEqual([1, null]);
    const again = await own.cli.run(['reprocess', '--cancel']);
    expect(again).toMatchObject({ code: 1, stderr: 'There is no run under way.\n' });
  });
});

test.each([
  [['reprocess', '--last', '--shadow'], /cannot be used with/],
  [['reprocess', '--cancel', '--shadow'], /cannot be used with/],
  [['reprocess', '--examples', '101'], /whole number from 0 to 100/],
])('converza %j is wrong usage', async (args, sentence) => {
  const result = await own.cli.run(args);
  expect(result).toMatchObject({ code: 2, stdout: '' });
  expect(result.stderr).toMatch(sentence);
});

test('converza reprocess --help shows --json and examples', async () => {
  const result = await own.cli.run(['reprocess', '--help']);
  expect(result.code).toBe(0);
  expect(result.stdout).toMatch(/--json[^]*Examples:\n {2}\$ /);
});
