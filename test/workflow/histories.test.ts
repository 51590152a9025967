import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure, Context } from '@temporalio/activity';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IngestCallsInput } from '../../workflows/index.ts';
import { pauseUpdate, progressQuery, resumeUpdate, setWindowUpdate } from '../../workflows/messages.ts';
import { requireSmallChain } from '../support/history-limits.ts';
import { replayAndKeep } from '../support/record-history.ts';
import { ENDED_BATCH, INPUT, devServer, mockedActivities, withIngest } from '../support/workflow-harness.ts';

const server = devServer();

type Handle = Parameters<Parameters<typeof withIngest>[3]>[0];

interface Scenario {
  readonly name: string;
  readonly input?: Partial<IngestCallsInput>;
  readonly pages?: readonly (readonly number[])[];
  readonly activities?: object;
  readonly steer?: (handle: Handle) => Promise<void>;
  /** The execution of the chain that is kept; the first by default. */
  readonly execution?: number;
  /** What its history must hold, or it would prove nothing. */
  readonly holds: readonly string[];
}

const failing = {
  buildSilver: async ({ batchId }: { batchId: number }): Promise<object> => {
    if (batchId === 2) throw ApplicationFailure.nonRetryable('made to fail', 'DatabaseFault');
    return { written: 0, superseded: 0, quarantined: 0 };
  },
};
const searchable = {
  startRun: async (): Promise<object> => ({
    rulesVersion: 'rules-test',
    searchAttributes: ['convMode', 'convBucket', 'convPrefix', 'convState', 'convQuarantined', 'convRulesVersion'],
  }),
};
/** Two lanes of two partitions, a batch in each. */
const lanes = {
  planListing: async () => ({ lanes: 2, partitions: 4, full: true }),
  listObjects: async ({ lane = 0, ordinal = 0 }: { lane?: number; ordinal?: number }) => {
    const next = { nextOrdinal: ordinal + 1, nextPage: 1, done: ordinal === 2 };
    return { batchIds: [lane * 10 + ordinal], claimed: 1, pages: 1, ...next };
  },
};

/** Each batch needs so many rounds of its chain. */
function inChunks(rounds: number) {
  const done = new Map<number, number>();
  return {
    buildGold: async ({ batchId }: { batchId: number }): Promise<object> => {
      const chunks = (done.get(batchId) ?? 0) + 1;
      done.set(batchId, chunks);
      const isLast = chunks === rounds;
      return { ...ENDED_BATCH, left: isLast ? 0 : 1, ended: isLast ? 1 : 0, records: chunks * 10, quarantined: 0 };
    },
  };
}

/** Answers one after the other, then the last one for ever. */
function answers<T>(...results: readonly T[]): () => Promise<T> {
  let asked = 0;
  return async () => {
    const result = results[Math.min(asked, results.length - 1)];
    asked += 1;
    if (result === undefined) throw new Error('Nothing to answer');
    return result;
  };
}

const nothingLeft = { batchIds: [], claimed: 0, fragile: false, nextPage: 9, done: true };

// The histories from before runs could be steered stay as they are: no code of today could record them again.
const SCENARIOS: readonly Scenario[] = [
  { name: 'steered-full-run', activities: searchable, holds: ['UPSERT_WORKFLOW_SEARCH_ATTRIBUTES', 'MARKER_RECORDED'] },
  {
    name: 'paused-and-resumed',
    activities: {
      ...searchable,
      landBronze: async () => {
        await sleep(300);
        return { landed: 1, missing: 0 };
      },
    },
    steer: async (handle) => {
      await handle.executeUpdate(pauseUpdate);
      await handle.executeUpdate(setWindowUpdate, { args: [{ batchWindow: 1 }] });
      await handle.executeUpdate(resumeUpdate);
    },
    holds: ['UPDATE_COMPLETED', 'notePause'],
  },
  {
    name: 'breaker-tripped',
    input: { batchWindow: 1 },
    activities: { buildGold: async () => ({ ...ENDED_BATCH, ended: 200, records: 200, quarantined: 100 }) },
    steer: async (handle) => {
      while ((await handle.query(progressQuery)).paused === null) await sleep(20);
      await handle.executeUpdate(resumeUpdate);
    },
    holds: ['notePause', 'UPDATE_COMPLETED'],
  },
  {
    name: 'lanes-and-chunks',
    input: { pagesPerExecution: 2 },
    activities: { ...lanes, ...inChunks(3) },
    holds: ['CONTINUED_AS_NEW'],
  },
  {
    name: 'lanes-and-chunks-carried',
    input: { pagesPerExecution: 2 },
    activities: { ...lanes, ...inChunks(3) },
    execution: 2,
    holds: ['buildGold'],
  },
  { name: 'steered-batch-failed', pages: [[1, 2]], activities: failing, holds: ['noteBatchFailure', 'RunFailed'] },
  {
    name: 'pruned',
    pages: [[1]],
    input: { prune: true, pruneConfirmed: true },
    activities: { pruneDeleted: answers({ pruned: 2 }, { pruned: 1 }, { pruned: 0 }) },
    holds: ['pruneDeleted'],
  },
  {
    name: 'stale-set-back',
    pages: [[1]],
    input: { stale: true, silverVersion: 'silver-test' },
    activities: {
      claimUnfinished: answers({ batchIds: [2], claimed: 1, fragile: false, nextPage: 2, done: false }, nothingLeft),
    },
    holds: ['setBackStale', 'claimUnfinished'],
  },
  {
    name: 'fragile-batches',
    pages: [[1]],
    activities: {
      claimUnfinished: answers(
        { batchIds: [2], claimed: 1, fragile: false, nextPage: 2, done: false },
        { batchIds: [3, 4], claimed: 2, fragile: true, nextPage: 3, done: false },
        nothingLeft,
      ),
    },
    holds: ['claimUnfinished'],
  },
  {
    name: 'cancelled',
    pages: [[1]],
    activities: { landBronze: () => untilCancelled() },
    steer: async (handle) => {
      await sleep(200);
      await handle.cancel();
    },
    holds: ['WORKFLOW_EXECUTION_CANCELED', 'finishRun'],
  },
  {
    name: 'steered-generated',
    pages: [[1]],
    input: { mode: 'incremental', generate: 3 },
    holds: ['putCalls'],
  },
];

describe('a history', () => {
  it.each(SCENARIOS)("of $name replays on today's code", async (scenario) => {
    const { name, pages = [[1, 2], [3]], activities, input, steer, execution = 1, holds } = scenario;
    const mock = mockedActivities(pages);
    await withIngest(
      server.environment,
      { ...mock.activities, ...activities },
      { ...INPUT, ...input },
      async (handle, client) => {
        await steer?.(handle);
        await handle.result().catch(() => undefined);
        await replayAndKeep(client, handle, { name, holds, execution });
      },
    );
  });

  it('that grows too large is told by its Workflow Id', async () => {
    const mock = mockedActivities([[1]]);
    await withIngest(server.environment, mock.activities, INPUT, async (handle, client) => {
      await handle.result();
      const few = { events: 20, bytes: 1_000_000 };
      await expect(requireSmallChain(client, handle, few)).rejects.toThrow(`${handle.workflowId} (`);
      await expect(requireSmallChain(client, handle, { events: 1_000, bytes: 2_000 })).rejects.toThrow('bytes');
    });
  });
});

async function untilCancelled(): Promise<never> {
  for (;;) {
    Context.current().heartbeat();
    await Context.current().sleep(50);
  }
}
