import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure, Context } from '@temporalio/activity';
import { setTimeout as sleep } from 'node:timers/promises';
import { INPUT, devServer, failureOf, isCancelled, mockedActivities, withIngest } from '../support/workflow-harness.ts';

const server = devServer();

describe('ingestCalls', () => {
  it('drives each batch through bronze, silver and gold, then the unfinished, then refreshes and ends', async () => {
    const mock = mockedActivities([[11], [12]]);
    const result = await withIngest(server.environment, mock.activities, INPUT, (handle) => handle.result());
    expect(result).toMatchObject({ status: 'completed' });
    const stages = (batchId: number): string[] =>
      mock.calls
        .filter(([, input]) => (input as { batchId?: number } | undefined)?.batchId === batchId)
        .map(([name]) => name);
    expect(stages(11)).toEqual(['landBronze', 'buildSilver', 'buildGold']);
    expect(stages(12)).toEqual(['landBronze', 'buildSilver', 'buildGold']);
    const order = mock.calls.map(([name]) => name);
    expect(order[0]).toBe('startRun');
    expect(order.slice(-2)).toEqual(['refreshGold', 'finishRun']);
    expect(order.indexOf('claimUnfinished')).toBeGreaterThan(order.lastIndexOf('listObjects'));
    expect(mock.named('finishRun')).toEqual([
      expect.objectContaining({ status: 'completed', error: null, stats: { batches: 2, failedBatches: 0 } }),
    ]);
  });

  it('never has more batches in flight than the window, and fills it', async () => {
    const mock = mockedActivities([[1, 2, 3, 4, 5, 6]]);
    let inFlight = 0;
    let most = 0;
    const slow = async (): Promise<{ landed: number; missing: number }> => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await sleep(150);
      inFlight -= 1;
      return { landed: 0, missing: 0 };
    };
    await withIngest(
      server.environment,
      { ...mock.activities, landBronze: slow },
      { ...INPUT, batchWindow: 3 },
      (handle) => handle.result(),
    );
    expect(most).toBe(3);
  });

  it('goes on with the other batches when one fails, and ends failed with the cause', async () => {
    const mock = mockedActivities([[1, 2, 3, 4]]);
    const buildSilver = async ({ batchId }: { batchId: number }): Promise<object> => {
      if (batchId === 2) throw ApplicationFailure.nonRetryable('disk is full', 'DatabaseUnavailable');
      return { written: 0, superseded: 0, quarantined: 0 };
    };
    const failure = await withIngest(server.environment, { ...mock.activities, buildSilver }, INPUT, (handle) =>
      failureOf(handle.result()),
    );
    expect(failure?.message).toBe('DatabaseUnavailable: disk is full');
    expect(mock.named('buildGold')).toEqual(expect.arrayContaining([{ batchId: 1 }, { batchId: 3 }, { batchId: 4 }]));
    expect(mock.named('buildGold')).toHaveLength(3);
    expect(mock.named('noteBatchFailure')).toEqual([{ batchId: 2, error: 'DatabaseUnavailable: disk is full' }]);
    expect(mock.named('finishRun')).toEqual([
      expect.objectContaining({ status: 'failed', error: 'DatabaseUnavailable: disk is full' }),
    ]);
  });

  it('takes no further batches after a fatal fault', async () => {
    const mock = mockedActivities([[1], [2], [3]]);
    const landBronze = async (): Promise<never> => {
      throw ApplicationFailure.nonRetryable('no such bucket', 'BucketNotFound');
    };
    const failure = await withIngest(
      server.environment,
      { ...mock.activities, landBronze },
      { ...INPUT, batchWindow: 1 },
      (handle) => failureOf(handle.result()),
    );
    expect(failure?.message).toBe('BucketNotFound: no such bucket');
    expect(mock.named('claimUnfinished')).toEqual([]);
    expect(mock.named('finishRun')).toEqual([expect.objectContaining({ status: 'failed' })]);
  });

  it('ends failed when listing fails, after writing the run row', async () => {
    const mock = mockedActivities([[1]]);
    const listObjects = async (): Promise<never> => {
      throw ApplicationFailure.nonRetryable('not allowed', 'AccessDenied');
    };
    const failure = await withIngest(server.environment, { ...mock.activities, listObjects }, INPUT, (handle) =>
      failureOf(handle.result()),
    );
    expect(failure?.message).toBe('AccessDenied: not allowed');
    expect(mock.named('finishRun')).toEqual([
      expect.objectContaining({ status: 'failed', error: 'AccessDenied: not allowed' }),
    ]);
  });

  it('goes back for unfinished objects that appear while it ends', async () => {
    const mock = mockedActivities([[]]);
    let unfinished = [[], [21], []];
    let asked = 0;
    const activities = {
      ...mock.activities,
      claimUnfinished: async (input: { page: number }) => {
        const [batchIds = [], ...rest] = unfinished;
        unfinished = rest;
        return { batchIds, nextPage: input.page + 1, done: batchIds.length === 0 };
      },
      finishRun: async (input: never) => {
        asked += 1;
        return asked === 1 ? { ended: false } : mock.activities.finishRun(input);
      },
    };
    await withIngest(server.environment, activities, INPUT, (handle) => handle.result());
    expect(asked).toBe(2);
    expect(mock.named('buildGold')).toEqual([{ batchId: 21 }]);
  });

  it('crosses Continue-As-New with its place in the listing, and starts the run once', async () => {
    const mock = mockedActivities([[1], [2], [3], [4], [5]]);
    const firstRunId = await withIngest(
      server.environment,
      mock.activities,
      { ...INPUT, pagesPerExecution: 2 },
      async (handle) => {
        const result = await handle.result();
        const description = await handle.describe();
        expect(description.runId).not.toBe(handle.firstExecutionRunId);
        expect(result.runId).toBe(handle.firstExecutionRunId);
        return handle.firstExecutionRunId;
      },
    );
    expect(mock.named('startRun')).toHaveLength(1);
    expect(mock.named('listObjects').map((input) => (input as { page: number }).page)).toEqual([1, 2, 3, 4, 5]);
    expect(mock.named('buildGold')).toHaveLength(5);
    expect(mock.named('finishRun')).toEqual([
      expect.objectContaining({ runId: firstRunId, status: 'completed', stats: { batches: 5, failedBatches: 0 } }),
    ]);
  });

  it('remembers across Continue-As-New that a batch failed', async () => {
    const mock = mockedActivities([[1], [2], [3]]);
    const landBronze = async ({ batchId }: { batchId: number }): Promise<object> => {
      if (batchId === 1) throw ApplicationFailure.nonRetryable('gone wrong', 'DatabaseFault');
      return { landed: 0, missing: 0 };
    };
    const failure = await withIngest(
      server.environment,
      { ...mock.activities, landBronze },
      { ...INPUT, pagesPerExecution: 1 },
      (handle) => failureOf(handle.result()),
    );
    expect(failure?.message).toBe('DatabaseFault: gone wrong');
    expect(mock.named('finishRun')).toEqual([
      expect.objectContaining({ status: 'failed', stats: { batches: 3, failedBatches: 1 } }),
    ]);
  });

  it('refreshes gold and writes a cancelled row when it is cancelled', async () => {
    const mock = mockedActivities([[1, 2, 3]]);
    let landing = false;
    const landBronze = async (): Promise<never> => {
      landing = true;
      for (;;) {
        Context.current().heartbeat();
        await Context.current().sleep(50);
      }
    };
    const failure = await withIngest(server.environment, { ...mock.activities, landBronze }, INPUT, async (handle) => {
      while (!landing) await sleep(20);
      await handle.cancel();
      return failureOf(handle.result());
    });
    expect(isCancelled(failure)).toBe(true);
    expect(mock.calls.map(([name]) => name).slice(-2)).toEqual(['refreshGold', 'finishRun']);
    expect(mock.named('finishRun')).toEqual([expect.objectContaining({ status: 'cancelled' })]);
  });

  it('writes synthetic calls first when the input asks for them, seeded by the run', async () => {
    const mock = mockedActivities([[]]);
    const runId = await withIngest(server.environment, mock.activities, { ...INPUT, generate: 7 }, async (handle) => {
      await handle.result();
      return handle.firstExecutionRunId;
    });
    expect(mock.named('putCalls')).toEqual([expect.objectContaining({ count: 7, broken: 0, seed: runId })]);
    expect(mock.calls.map(([name]) => name).slice(0, 3)).toEqual(['startRun', 'putCalls', 'planListing']);
  });
});
