import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { sendUpdate, type RunChain } from '../../client/steer.ts';
import { pauseUpdate, progressQuery, resumeUpdate, setWindowUpdate } from '../../workflows/messages.ts';
import { testStack } from '../support/stack.ts';
import {
  ENDED_BATCH,
  failureOf,
  INPUT,
  installQuietRuntime,
  isCancelled,
  mockedActivities,
  withIngest,
} from '../support/workflow-harness.ts';

let environment: TestWorkflowEnvironment;

beforeAll(async () => {
  installQuietRuntime();
  environment = await TestWorkflowEnvironment.createFromExistingServer({ address: testStack().temporalAddress });
});
afterAll(() => environment.teardown());

type Handle = Parameters<Parameters<typeof withIngest>[3]>[0];

const chainOf = (handle: Handle): RunChain => ({
  workflowId: handle.workflowId,
  runId: handle.firstExecutionRunId,
});

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(20)) if (await condition()) return;
  throw new Error('It did not come to pass within 30 s');
}

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
) => withIngest(environment, activities, input, test);

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
    const pages = Array.from({ length: 400 }, (_, n) => [n + 1]);
    const mock = mockedActivities(pages);
    const executions = new Set<string>();
    const landBronze = async (): Promise<object> => {
      await sleep(25);
      return { landed: 1, missing: 0 };
    };
    const input = { ...INPUT, pagesPerExecution: 2 };
    await withIngest(environment, { ...mock.activities, landBronze }, input, async (handle, client) => {
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
      await sendUpdate(client, run, setWindowUpdate, [{ batchWindow: 20 }]);
      expect(await handle.result()).toMatchObject({ status: 'completed' });
    });
    expect(executions.size).toBeGreaterThan(3);
    expect(mock.named('startRun')).toHaveLength(1);
    expect(mock.named('buildGold')).toHaveLength(400);
    // Written once for each pause and each resume, and by nothing else.
    expect(mock.named('notePause')).toHaveLength(34);
  });
});

describe('batches', () => {
  it('over which a worker died go one by one, with nothing beside them', async () => {
    const mock = mockedActivities([[1, 2]]);
    let claims = [
      { batchIds: [3, 4], claimed: 2, fragile: true },
      { batchIds: [5], claimed: 1, fragile: true },
    ];
    let inFlight = 0;
    const together = new Map<number, number>();
    const activities = {
      ...mock.activities,
      claimUnfinished: async (input: { page: number }) => {
        const [next, ...rest] = claims;
        claims = rest;
        return { ...(next ?? { batchIds: [], claimed: 0, fragile: false }), nextPage: input.page + 1, done: !next };
      },
      landBronze: async ({ batchId }: { batchId: number }) => {
        inFlight += 1;
        await sleep(100);
        together.set(batchId, inFlight);
        inFlight -= 1;
        return { landed: 1, missing: 0 };
      },
    };
    await withStarted(activities, INPUT, async (handle) => void (await handle.result()));
    expect(together.get(1)).toBe(2);
    expect([3, 4, 5].map((batchId) => together.get(batchId))).toEqual([1, 1, 1]);
  });

  it('in chunks are carried over Continue-As-New, and their records counted once', async () => {
    const mock = mockedActivities([[1], [2], [3]]);
    const chunksOf = new Map<number, number>();
    const buildGold = async ({ batchId }: { batchId: number }): Promise<object> => {
      const chunks = (chunksOf.get(batchId) ?? 0) + 1;
      chunksOf.set(batchId, chunks);
      await sleep(30);
      const last = chunks === 6;
      return { ...ENDED_BATCH, left: last ? 0 : 1, ended: last ? 1 : 0, records: chunks * 10, quarantined: chunks };
    };
    const progress: unknown[] = [];
    const input = { ...INPUT, pagesPerExecution: 1, batchWindow: 3 };
    const finishRun = async (given: never) => {
      progress.push(given);
      return mock.activities.finishRun(given);
    };
    await withIngest(environment, { ...mock.activities, buildGold, finishRun }, input, async (handle, client) => {
      await handle.result();
      const last = client.workflow.getHandle(handle.workflowId);
      expect(await last.query(progressQuery)).toMatchObject({ objectsDone: 3, records: 180, quarantined: 18 });
      expect((await last.describe()).runId).not.toBe(handle.firstExecutionRunId);
    });
    expect([...chunksOf.values()]).toEqual([6, 6, 6]);
    expect(progress).toEqual([expect.objectContaining({ stats: { batches: 3, failedBatches: 0 } })]);
  });
});

describe('pruning', () => {
  it('comes behind the listing and before the unfinished objects, and again until nothing is found', async () => {
    const mock = mockedActivities([[1]]);
    let found = [2, 1, 0];
    const pruneDeleted = async (): Promise<object> => {
      mock.calls.push(['pruneDeleted', undefined]);
      const [pruned = 0, ...rest] = found;
      found = rest;
      return { pruned };
    };
    await withStarted({ ...mock.activities, pruneDeleted }, { ...INPUT, prune: true }, async (handle) => {
      await handle.result();
    });
    const order = mock.calls
      .map(([name]) => name)
      .filter((name) => ['completeListing', 'pruneDeleted', 'claimUnfinished', 'finishRun'].includes(name));
    expect(order).toEqual([
      'completeListing',
      'pruneDeleted',
      'claimUnfinished',
      'pruneDeleted',
      'claimUnfinished',
      'pruneDeleted',
      'finishRun',
    ]);
  });

  it('that is refused ends the run failed with the reason', async () => {
    const mock = mockedActivities([[1]]);
    const pruneDeleted = async (): Promise<never> => {
      throw ApplicationFailure.nonRetryable('too many', 'PruneRefused');
    };
    await withStarted({ ...mock.activities, pruneDeleted }, { ...INPUT, prune: true }, async (handle) => {
      expect((await failureOf(handle.result()))?.message).toBe('PruneRefused: too many');
    });
    expect(mock.named('finishRun')).toEqual([
      expect.objectContaining({ status: 'failed', failureType: 'PruneRefused', error: 'PruneRefused: too many' }),
    ]);
  });
});

describe('lanes', () => {
  it('are listed side by side, each from its own place, and the listing is complete when all are', async () => {
    const mock = mockedActivities([]);
    let inFlight = 0;
    let most = 0;
    const activities = {
      ...mock.activities,
      planListing: async () => ({ lanes: 3, partitions: 6, full: true }),
      listObjects: async (input: { lane?: number; ordinal?: number; page: number }) => {
        mock.calls.push(['listObjects', input]);
        inFlight += 1;
        most = Math.max(most, inFlight);
        await sleep(100);
        inFlight -= 1;
        const { lane = 0, ordinal = 0 } = input;
        const done = ordinal === 2;
        return { batchIds: [lane * 10 + ordinal], claimed: 1, pages: 1, nextOrdinal: ordinal + 1, nextPage: 1, done };
      },
    };
    await withStarted(activities, INPUT, async (handle) => void (await handle.result()));
    expect(most).toBe(3);
    const places = mock.named('listObjects').map((input) => input as { lane: number; ordinal: number });
    expect(places.map(({ lane, ordinal }) => `${lane}/${ordinal}`).toSorted()).toEqual([
      '1/1',
      '1/2',
      '2/1',
      '2/2',
      '3/1',
      '3/2',
    ]);
    expect(mock.named('completeListing')).toHaveLength(1);
    expect(mock.named('buildGold')).toHaveLength(6);
  });
});
