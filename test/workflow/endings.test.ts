import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { pauseUpdate, progressQuery, resumeUpdate } from '../../workflows/messages.ts';
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

const bad = { ...ENDED_BATCH, loaded: 0, rejected: 100, ended: 100, records: 1_000, quarantined: 300 };

describe('a run that is paused while its last batches end', () => {
  it('stays open when the breaker trips on batches that were all in flight', async () => {
    const mock = mockedActivities([[1, 2, 3]]);
    const landBronze = async (): Promise<object> => {
      await sleep(200);
      return { landed: 1, missing: 0 };
    };
    const activities = { ...mock.activities, landBronze, buildGold: async () => bad };
    await withIngest(server.environment, activities, { ...INPUT, batchWindow: 8 }, async (handle) => {
      await until(async () => (await handle.query(progressQuery)).paused === 'quarantine');
      await sleep(1_000);
      expect(mock.named('finishRun')).toEqual([]);
      await handle.executeUpdate(resumeUpdate);
      expect(await handle.result()).toMatchObject({ status: 'completed' });
      expect(mock.named('notePause')).toHaveLength(2);
    });
  });

  it('prunes nothing before it is resumed', async () => {
    const mock = mockedActivities([[1]]);
    let open = false;
    const landBronze = async (): Promise<object> => {
      await until(() => open);
      return { landed: 1, missing: 0 };
    };
    await withIngest(
      server.environment,
      { ...mock.activities, landBronze },
      { ...INPUT, prune: true },
      async (handle) => {
        await until(() => mock.named('claimUnfinished').length === 1);
        await handle.executeUpdate(pauseUpdate);
        open = true;
        await until(() => mock.named('refreshGold').length === 1);
        await sleep(500);
        expect(mock.named('pruneDeleted')).toHaveLength(1);
        expect(mock.named('finishRun')).toEqual([]);
        await handle.executeUpdate(resumeUpdate);
        await handle.result();
        expect(mock.named('pruneDeleted')).toHaveLength(2);
      },
    );
  });
});

describe('a cancelled run', () => {
  it('refreshes gold and writes its end behind what its Activities still commit', async () => {
    const mock = mockedActivities([[1]]);
    const order: string[] = [];
    let began = false;
    const activities = {
      ...mock.activities,
      buildGold: async () => {
        began = true;
        await sleep(1_500);
        order.push('buildGold');
        return ENDED_BATCH;
      },
      refreshGold: async () => {
        order.push('refreshGold');
        return { cells: 0 };
      },
      finishRun: async (input: never) => {
        order.push('finishRun');
        return mock.activities.finishRun(input);
      },
    };
    await withIngest(server.environment, activities, INPUT, async (handle) => {
      await until(() => began);
      await handle.cancel();
      expect(isCancelled(await failureOf(handle.result()))).toBe(true);
    });
    expect(order).toEqual(['buildGold', 'refreshGold', 'finishRun']);
  });

  it('writes its end also when it was cancelled while it began', async () => {
    const mock = mockedActivities([[1]]);
    let began = false;
    const startRun = async (input: never): Promise<object> => {
      began = true;
      await sleep(800);
      return mock.activities.startRun(input);
    };
    await withIngest(server.environment, { ...mock.activities, startRun }, INPUT, async (handle) => {
      await until(() => began);
      await handle.cancel();
      expect(isCancelled(await failureOf(handle.result()))).toBe(true);
    });
    expect(mock.named('finishRun')).toEqual([expect.objectContaining({ status: 'cancelled' })]);
    expect(mock.named('planListing')).toEqual([]);
  });
});
