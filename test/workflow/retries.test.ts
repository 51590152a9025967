import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/activity';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { inSteps, withReprocess } from '../support/reprocess-workflow.ts';
import { testStack } from '../support/stack.ts';
import { failureOf, INPUT, installQuietRuntime, mockedActivities, withIngest } from '../support/workflow-harness.ts';

let environment: TestWorkflowEnvironment;

beforeAll(async () => {
  installQuietRuntime();
  const path = testStack().testServerPath;
  environment = await TestWorkflowEnvironment.createTimeSkipping(
    path === undefined ? {} : { server: { executable: { type: 'existing-path', path } } },
  );
});
afterAll(() => environment.teardown());

describe('a reprocessing that takes minutes', () => {
  it('refreshes gold after the first of them, and at its end', async () => {
    const mock = mockedActivities([]);
    const { rescoreCalls } = inSteps(3);
    let attempts = 0;
    const activities = {
      ...mock.activities,
      rescoreCalls: async () => {
        attempts += 1;
        if (attempts === 1) {
          throw ApplicationFailure.create({
            message: 'away',
            type: 'DatabaseUnavailable',
            nextRetryDelay: '2 minutes',
          });
        }
        mock.calls.push(['rescoreCalls', undefined]);
        return rescoreCalls();
      },
    };
    await withReprocess(environment, activities, {}, (handle) => handle.result());
    expect(mock.calls.map(([name]) => name)).toEqual([
      'startReprocess',
      'rescoreCalls',
      'refreshGold',
      'rescoreCalls',
      'rescoreCalls',
      'refreshGold',
      'finishReprocess',
    ]);
  });
});

describe('faults, with time skipped', () => {
  it('are retried with backoff until they pass', async () => {
    const mock = mockedActivities([[1]]);
    let attempts = 0;
    const landBronze = async (): Promise<object> => {
      attempts += 1;
      if (attempts < 8) throw ApplicationFailure.create({ message: 'away', type: 'LakeUnavailable' });
      return { landed: 0, missing: 0 };
    };
    const input = { ...INPUT, retryAttempts: 10 };
    const result = await withIngest(environment, { ...mock.activities, landBronze }, input, (handle) =>
      handle.result(),
    );
    expect(result.status).toBe('completed');
    expect(attempts).toBe(8);
  });

  it('that outlast the attempts leave the batch pending and fail the run', async () => {
    const mock = mockedActivities([[1, 2]]);
    let attempts = 0;
    const landBronze = async ({ batchId }: { batchId: number }): Promise<object> => {
      if (batchId === 2) return { landed: 0, missing: 0 };
      attempts += 1;
      throw ApplicationFailure.create({ message: 'away', type: 'LakeUnavailable' });
    };
    const input = { ...INPUT, retryAttempts: 4 };
    const failure = await withIngest(environment, { ...mock.activities, landBronze }, input, (handle) =>
      failureOf(handle.result()),
    );
    expect(failure?.message).toBe('LakeUnavailable: away');
    expect(attempts).toBe(4);
    expect(mock.named('buildGold')).toEqual([{ batchId: 2 }]);
  });

  it('at the end of a run are retried for as long as they last', async () => {
    const mock = mockedActivities([[]]);
    let attempts = 0;
    const finishRun = async (input: never): Promise<object> => {
      attempts += 1;
      if (attempts < 100) throw ApplicationFailure.create({ message: 'away', type: 'DatabaseUnavailable' });
      return mock.activities.finishRun(input);
    };
    const result = await withIngest(environment, { ...mock.activities, finishRun }, INPUT, (handle) => handle.result());
    expect(result.status).toBe('completed');
    expect(attempts).toBe(100);
  });
});
