import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunPage, RunSummary } from '../../client/run-report.ts';
import type { RunReport, StatusReport } from '../../store/reports.ts';
import type { SteeringState } from '../../workflows/index.ts';
import { end } from '../support/cli.ts';
import { createE2e, type E2e } from '../support/e2e.ts';

let own: E2e;
let worker: ChildProcess;
beforeAll(async () => {
  own = await createE2e();
  worker = await own.cli.startWorker();
});
afterAll(async () => {
  if (worker !== undefined) await end(worker, 'SIGTERM');
  await own?.close();
});

/** The run's page once it is over. */
async function ended(runId: string): Promise<RunPage> {
  for (;;) {
    const page = await own.cli.json<RunPage>('runs', 'show', runId);
    if (page.finishedAt !== null) return page;
    await sleep(200);
  }
}

describe('a run that is steered', () => {
  test('over a prefix of which 30 % is broken pauses by itself, is resumed by command, and ends balanced', async () => {
    await own.cli.json('generate', '--num-calls', '700', '--broken', '300', '--seed', '3');
    const first = await own.cli.run(['etl', '--batch-size', '20', '--json']);
    expect(first.code).toBe(1);
    const paused = JSON.parse(first.stdout) as RunReport;
    const { runId } = paused;
    expect(paused.status).toBe('paused');
    expect(first.stderr).toMatch(
      /is paused: [\d.]+ % of its records \(\d+ of \d+\) went to quarantine, above its limit/,
    );
    expect(first.stderr).toContain(`converza runs resume ${runId}`);
    const { openRuns } = await own.cli.json<StatusReport>('status');
    expect(openRuns).toEqual([{ runId, pauseReason: 'quarantine', status: 'paused' }]);
    expect((await own.cli.json<RunPage>('runs', 'show', runId)).progress).toMatchObject({
      runId,
      paused: 'quarantine',
    });
    const narrowed = await own.cli.json<{ steering: SteeringState }>('runs', 'set-window', runId, '3');
    expect(narrowed.steering).toEqual({ paused: 'quarantine', batchWindow: 3 });
    const resumed = await own.cli.json<{ steering: SteeringState; run: RunSummary }>('runs', 'resume', 'latest');
    expect(resumed.steering).toEqual({ paused: null, batchWindow: 3 });
    expect(await ended(runId)).toMatchObject({
      status: 'completed',
      listed: 1_000,
      loaded: 700,
      rejected: 300,
      pending: 0,
      quarantined: 300,
      pauseReason: null,
    });
    expect(await own.cli.json('verify')).toMatchObject({ ok: true });
  });

  test('keeps what it had when it is cancelled, and the next run takes the rest', async () => {
    await own.putMany(2_000, 'slow');
    const watched = own.cli.run(['etl', '--batch-size', '20', '--json']);
    const cancelled = await own.whenRunning(() => own.cli.json<RunReport>('runs', 'cancel', 'latest'));
    expect(cancelled.status).toBe('cancelled');
    expect(cancelled.loaded).toBeGreaterThan(0);
    expect(cancelled.loaded).toBeLessThan(2_000);
    const told = await watched;
    expect(told.code).toBe(1);
    expect(JSON.parse(told.stdout)).toMatchObject({ runId: cancelled.runId, status: 'cancelled' });
    expect(await own.cli.json('verify')).toMatchObject({ ok: true });
    expect(await own.cli.json('incremental')).toMatchObject({ loaded: 2_000 - cancelled.loaded, pending: 0 });
    expect(await own.cli.json('verify')).toMatchObject({ ok: true });
  });
});
