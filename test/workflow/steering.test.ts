import { describe, expect, it } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { sendUpdate, type RunChain } from '../../client/steer.ts';
import { pauseUpdate, progressQuery, resumeUpdate, setWindowUpdate } from '../../workflows/messages.ts';
import {
  ENDED_BATCH,
  INPUT,
  devServer,
  failureOf,
  isCancelled,
  mockedActivities,
  until,
  withIngest,
} from '../support/workflow-harness.ts';

const server = devServer();

type Handle = Parameters<Parameters<typeof withIngest>[3]>[0];

const chainOf = (handle: Handle): RunChain => ({
  workflowId: handle.workflowId,
  runId: handle.firstExecutionRunId,
});

/** A stage that waits for a word before each batch. */
function gated() {
  const waiting: (() => void)[] = [];
  return {
    waiting,
    landBronze: async (): Promise<object> => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return { landed: 0, missing: 0 };
    },
    open: (): void => {
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}

const withStarted = (
  activities: object,
  input: typeof INPUT,
  test: (handle: Handle, client: Client) => Promise<void>,
) => withIngest(server.environment, activities, input, test);

describe('a paused run', () => {
  it('ends what is in flight, refreshes gold, starts nothing, and goes on when it is resumed', async () => {
    const mock = mockedActivities([[1, 2, 3, 4]]);
    const gate = gated();
    await withStarted({ ...mock.activities, landBronze: gate.landBronze }, INPUT, async (handle) => {
      await until(() => gate.waiting.length === 2);
      expect(await handle.executeUpdate(pauseUpdate)).toEqual({ paused: 'operator', batchWindow: 2 });
      expect(mock.named('notePause')).toEqual([{ runId: handle.firstExecutionRunId, reason: 'operator' }]);
      gate.open();
      await until(() => mock.named('refreshGold').length === 1);
      expect(mock.named('buildGold')).toHaveLength(2);
      await sleep(200);
      expect(gate.waiting).toHaveLength(0);
      expect(await handle.executeUpdate(resumeUpdate)).toEqual({ paused: null, batchWindow: 2 });
      await until(() => gate.waiting.length === 2);
      gate.open();
      await handle.result();
      expect(mock.named('buildGold')).toHaveLength(4);
      expect(mock.named('notePause').at(-1)).toMatchObject({ reason: null });
    });
  });

  it('stays open until it is cancelled, and then writes a cancelled row', async () => {
    const mock = mockedActivities([[1], [2]]);
    await withStarted(mock.activities, INPUT, async (handle) => {
      await handle.executeUpdate(pauseUpdate);
      await handle.cancel();
      expect(isCancelled(await failureOf(handle.result()))).toBe(true);
      expect(mock.named('finishRun')).toEqual([expect.objectContaining({ status: 'cancelled' })]);
    });
  });

  it('stops a batch between two of its chunks', async () => {
    const mock = mockedActivities([[1]]);
    const gate = gated();
    let chunks = 0;
    const buildGold = async (): Promise<object> => {
      chunks += 1;
      return { ...ENDED_BATCH, left: chunks < 3 ? 1 : 0, ended: chunks < 3 ? 0 : 1, records: chunks };
    };
    await withStarted({ ...mock.activities, landBronze: gate.landBronze, buildGold }, INPUT, async (handle) => {
      await until(() => gate.waiting.length === 1);
      await handle.executeUpdate(pauseUpdate);
      gate.open();
      await until(() => mock.named('refreshGold').length === 1);
      expect(chunks).toBe(1);
      await handle.executeUpdate(resumeUpdate);
      for (let chunk = 2; chunk <= 3; chunk += 1) {
        await until(() => gate.waiting.length === 1);
        gate.open();
      }
      await handle.result();
      expect(chunks).toBe(3);
    });
  });
});

describe('the circuit breaker', () => {
  const bad = { ...ENDED_BATCH, loaded: 0, rejected: 100, ended: 100, records: 100, quarantined: 30 };

  it('pauses once 200 records are judged, tells why, and trips no more after it was resumed', async () => {
    const mock = mockedActivities([[1], [2], [3], [4], [5], [6]]);
    const activities = { ...mock.activities, buildGold: async () => bad };
    await withStarted(activities, { ...INPUT, batchWindow: 1, quarantineLimit: 0.25 }, async (handle) => {
      await until(async () => (await handle.query(progressQuery)).paused === 'quarantine');
      await until(() => mock.named('notePause').length === 1);
      expect(mock.named('notePause')).toEqual([{ runId: handle.firstExecutionRunId, reason: 'quarantine' }]);
      expect(await handle.query(progressQuery)).toMatchObject({ records: 200, quarantined: 60, batchesInFlight: 0 });
      expect(mock.named('landBronze')).toHaveLength(2);
      await handle.executeUpdate(resumeUpdate);
      await handle.result();
      expect(mock.named('landBronze')).toHaveLength(6);
      expect(mock.named('notePause')).toHaveLength(2);
    });
  });

  it.each([
    ['stands exactly at the limit', 0.3],
    ['may be anything', 1],
  ])('lets a run go on whose share %s', async (_, quarantineLimit) => {
    const mock = mockedActivities([[1], [2], [3]]);
    const activities = { ...mock.activities, buildGold: async () => bad };
    await withStarted(activities, { ...INPUT, quarantineLimit }, async (handle) => {
      expect(await handle.result()).toMatchObject({ status: 'completed' });
    });
    expect(mock.named('notePause')).toEqual([]);
  });
});

describe('Updates', () => {
  it('that make no sense are refused by their validators', async () => {
    const gate = gated();
    const mock = mockedActivities([[1]]);
    await withStarted({ ...mock.activities, landBronze: gate.landBronze }, INPUT, async (handle) => {
      for (const batchWindow of [0, 101, 1.5, Number.NaN]) {
        const refused = handle.executeUpdate(setWindowUpdate, { args: [{ batchWindow }] });
        await expect(refused).rejects.toMatchObject({
          cause: { message: 'batchWindow must be a whole number from 1 to 100' },
        });
      }
      expect(await handle.query(progressQuery)).toMatchObject({ batchWindow: 2 });
      await until(() => gate.waiting.length === 1);
      gate.open();
      await handle.result();
    });
  });

  it('widen and narrow the window of a run', async () => {
    const mock = mockedActivities([Array.from({ length: 12 }, (_, n) => n + 1)]);
    const gate = gated();
    await withStarted({ ...mock.activities, landBronze: gate.landBronze }, INPUT, async (handle) => {
      await until(() => gate.waiting.length === 2);
      expect(await handle.executeUpdate(setWindowUpdate, { args: [{ batchWindow: 5 }] })).toEqual({
        paused: null,
        batchWindow: 5,
      });
      await until(() => gate.waiting.length === 5);
      await handle.executeUpdate(setWindowUpdate, { args: [{ batchWindow: 1 }] });
      gate.open();
      await until(() => gate.waiting.length === 1);
      await sleep(200);
      expect(gate.waiting).toHaveLength(1);
      while (mock.named('buildGold').length < 12) {
        gate.open();
        await sleep(20);
      }
      await handle.result();
    });
  });

  it('are each answered once and keep their last value, while the run continues as new again and again', async () => {
    const mock = mockedActivities([]);
    const executions = new Set<string>();
    let steered = false;
    let batches = 0;
    const listObjects = async (given: { page: number }): Promise<object> => {
      await sleep(steered ? 0 : 100);
      batches += 1;
      const next = { nextOrdinal: 1, nextPage: given.page + 1, done: steered };
      return { batchIds: [batches], claimed: 1, pages: 1, ...next };
    };
    const input = { ...INPUT, pagesPerExecution: 2 };
    await withIngest(server.environment, { ...mock.activities, listObjects }, input, async (handle, client) => {
      const run = chainOf(handle);
      const answers: object[] = [];
      for (let n = 1; n <= 50; n += 1) {
        if (n % 3 === 0) answers.push(await sendUpdate(client, run, setWindowUpdate, [{ batchWindow: (n % 5) + 1 }]));
        else answers.push(await sendUpdate(client, run, n % 3 === 1 ? pauseUpdate : resumeUpdate, []));
        executions.add((await client.workflow.getHandle(run.workflowId).describe()).runId);
      }
      expect(answers).toHaveLength(50);
      // Absolute: each answer shows its own value and the last one of the others.
      let paused: string | null = null;
      let batchWindow = 2;
      for (const [index, answer] of answers.entries()) {
        const n = index + 1;
        if (n % 3 === 0) batchWindow = (n % 5) + 1;
        else paused = n % 3 === 1 ? 'operator' : null;
        expect(answer).toEqual({ paused, batchWindow });
      }
      expect(await client.workflow.getHandle(run.workflowId).query(progressQuery)).toMatchObject({
        paused,
        batchWindow,
      });
      steered = true;
      expect(await handle.result()).toMatchObject({ status: 'completed' });
    });
    expect(executions.size).toBeGreaterThan(3);
    expect(mock.named('startRun')).toHaveLength(1);
    expect(mock.named('buildGold')).toHaveLength(batches);
    // Written once for each pause and each resume, and by nothing else.
    expect(mock.named('notePause')).toHaveLength(34);
  });
});
