import { ApplicationFailure } from '@temporalio/activity';
import { describe, expect, it } from '@jest/globals';
import { pauseUpdate, resumeUpdate } from '../../workflows/messages.ts';
import { INPUT, devServer, failureOf, mockedActivities, until, withIngest } from '../support/workflow-harness.ts';

const server = devServer();
const STALE = { ...INPUT, stale: true, silverVersion: 'silver-test' };

/** One batch of set back objects at a time, so many of them. */
function claims(count: number) {
  let page = 0;
  return {
    claimUnfinished: async () => {
      page += 1;
      const done = page > count;
      return { batchIds: done ? [] : [page], claimed: done ? 0 : 1, fragile: false, nextPage: page + 1, done };
    },
  };
}

describe('a run over stale objects', () => {
  it('lists nothing, takes what was set back, and books how many that were', async () => {
    const mock = mockedActivities([[1]]);
    const setBackStale = async (): Promise<object> => ({ objects: 7, samples: 0 });
    const activities = { ...mock.activities, ...claims(2), setBackStale };
    await withIngest(server.environment, activities, STALE, async (handle) => {
      expect(await handle.result()).toMatchObject({ status: 'completed' });
    });
    for (const name of ['planListing', 'listObjects', 'completeListing']) expect(mock.named(name)).toEqual([]);
    expect(mock.named('landBronze')).toHaveLength(2);
    expect(mock.named('startRun')).toMatchObject([{ options: { stale: true } }]);
    expect(mock.named('finishRun')).toMatchObject([{ status: 'completed', stats: { setBack: 7 } }]);
  });

  it('sets back once, also across Continue-As-New', async () => {
    const mock = mockedActivities([[1]]);
    const activities = { ...mock.activities, ...claims(5) };
    await withIngest(server.environment, activities, { ...STALE, pagesPerExecution: 2 }, async (handle) => {
      await handle.result();
    });
    expect(mock.named('setBackStale')).toEqual([{ bucket: INPUT.bucket, silverVersion: 'silver-test' }]);
    expect(mock.named('landBronze')).toHaveLength(5);
  });

  it('fails at once where the Worker has other settings, and touches nothing', async () => {
    const mock = mockedActivities([[1]]);
    const setBackStale = async (): Promise<object> => {
      throw ApplicationFailure.nonRetryable('other settings', 'SettingsMismatch');
    };
    const activities = { ...mock.activities, ...claims(1), setBackStale };
    await withIngest(server.environment, activities, STALE, async (handle) => {
      expect((await failureOf(handle.result()))?.message).toContain('other settings');
    });
    expect(mock.named('landBronze')).toEqual([]);
    expect(mock.named('finishRun')).toMatchObject([{ status: 'failed', failureType: 'SettingsMismatch' }]);
  });

  it('waits behind a pause', async () => {
    const mock = mockedActivities([[1]]);
    let isPaused = false;
    const startRun = async (): Promise<object> => {
      await until(() => isPaused);
      return { rulesVersion: 'rules-test', searchAttributes: [] };
    };
    const activities = { ...mock.activities, startRun };
    await withIngest(server.environment, activities, STALE, async (handle) => {
      const pause = handle.executeUpdate(pauseUpdate);
      isPaused = true;
      await pause;
      const asked = mock.named('setBackStale').length;
      await handle.executeUpdate(resumeUpdate);
      await handle.result();
      expect(mock.named('setBackStale')).toHaveLength(Math.max(1, asked));
    });
  });
});
