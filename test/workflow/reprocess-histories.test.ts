import { describe, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/activity';
import { replayAndKeep } from '../support/record-history.ts';
import { inSteps, untilCancelled, withReprocess, type ReprocessHandle } from '../support/reprocess-workflow.ts';
import { devServer, mockedActivities, until } from '../support/workflow-harness.ts';

const server = devServer();

const searchable = {
  startReprocess: async () => ({
    rulesVersion: 'rules-test',
    stale: 3,
    searchAttributes: ['convMode', 'convState', 'convRulesVersion'],
  }),
};

describe('a history', () => {
  it.each([
    { name: 'reprocessed', activities: searchable, holds: ['UPSERT_WORKFLOW_SEARCH_ATTRIBUTES', 'finishReprocess'] },
    { name: 'reprocessed-shadow', input: { shadow: true }, holds: ['rescoreCalls'] },
    { name: 'reprocess-continued', input: { stepsPerExecution: 2 }, steps: 3, holds: ['CONTINUED_AS_NEW'] },
    {
      name: 'reprocess-carried',
      input: { stepsPerExecution: 2 },
      steps: 3,
      execution: 2,
      holds: ['rescoreCalls', 'refreshGold'],
    },
    {
      name: 'reprocess-failed',
      activities: {
        rescoreCalls: async (): Promise<never> => {
          throw ApplicationFailure.nonRetryable('over', 'RunEnded');
        },
      },
      holds: ['RunFailed', 'finishReprocess'],
    },
    {
      name: 'reprocess-cancelled',
      activities: { rescoreCalls: () => untilCancelled() },
      steer: async (handle: ReprocessHandle) => {
        await until(async () => {
          const { pendingActivities } = (await handle.describe()).raw;
          return (
            pendingActivities?.some((one) => one.activityType?.name === 'rescoreCalls' && one.attempt === 1) === true
          );
        });
        await handle.cancel();
      },
      holds: ['WORKFLOW_EXECUTION_CANCELED', 'finishReprocess'],
    },
  ])("of $name replays on today's code", async ({ name, activities, input, steps = 1, steer, execution, holds }) => {
    const mock = mockedActivities([]);
    await withReprocess(
      server.environment,
      { ...mock.activities, ...inSteps(steps), ...activities },
      input ?? {},
      async (handle) => {
        await steer?.(handle);
        await handle.result().catch(() => undefined);
        await replayAndKeep(server.environment.client, handle, {
          name,
          holds,
          ...(execution === undefined ? {} : { execution }),
        });
      },
    );
  });
});
