import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/activity';
import { setTimeout as sleep } from 'node:timers/promises';
import { progressQuery } from '../../workflows/messages.ts';
import { ENDED_BATCH, INPUT, devServer, failureOf, mockedActivities, withIngest } from '../support/workflow-harness.ts';

const server = devServer();

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
    await withIngest(server.environment, activities, INPUT, async (handle) => void (await handle.result()));
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
    await withIngest(
      server.environment,
      { ...mock.activities, buildGold, finishRun },
      input,
      async (handle, client) => {
        await handle.result();
        const last = client.workflow.getHandle(handle.workflowId);
        expect(await last.query(progressQuery)).toMatchObject({ objectsDone: 3, records: 180, quarantined: 18 });
        expect((await last.describe()).runId).not.toBe(handle.firstExecutionRunId);
      },
    );
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
    await withIngest(
      server.environment,
      { ...mock.activities, pruneDeleted },
      { ...INPUT, prune: true },
      async (handle) => {
        await handle.result();
      },
    );
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
    await withIngest(
      server.environment,
      { ...mock.activities, pruneDeleted },
      { ...INPUT, prune: true },
      async (handle) => {
        expect((await failureOf(handle.result()))?.message).toBe('PruneRefused: too many');
      },
    );
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
    await withIngest(server.environment, activities, INPUT, async (handle) => void (await handle.result()));
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
