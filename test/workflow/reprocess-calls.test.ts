import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/activity';
import { reprocessProgressQuery } from '../../workflows/messages.ts';
import { inSteps, untilCancelled, withReprocess } from '../support/reprocess-workflow.ts';
import { devServer, failureOf, isCancelled, mockedActivities, RESCORED, until } from '../support/workflow-harness.ts';

const server = devServer();

const finished = (status: string, error: string | null = null, failureType: string | null = null): object =>
  expect.objectContaining({ status, error, failureType });

describe('reprocessCalls', () => {
  it('walks until all is done, then refreshes gold and ends its row', async () => {
    const mock = mockedActivities([]);
    const steps: unknown[] = [];
    const { rescoreCalls } = inSteps(3);
    const activities = {
      ...mock.activities,
      rescoreCalls: async (input: unknown) => {
        steps.push(input);
        return rescoreCalls();
      },
    };
    const [result, runId] = await withReprocess(server.environment, activities, {}, async (handle) => [
      await handle.result(),
      handle.firstExecutionRunId,
    ]);
    expect(steps).toEqual([{ runId }, { runId }, { runId }]);
    expect(mock.calls.map(([name]) => name)).toEqual(['startReprocess', 'refreshGold', 'finishReprocess']);
    expect(mock.named('startReprocess')).toEqual([
      { runId, workflowId: expect.stringContaining('test/'), shadow: false },
    ]);
    expect(mock.named('finishReprocess')).toEqual([{ runId, status: 'completed', error: null, failureType: null }]);
    expect(result).toEqual({ runId, status: 'completed', stale: 3, ...RESCORED });
  });

  it('refreshes nothing in a shadow run', async () => {
    const mock = mockedActivities([]);
    await withReprocess(server.environment, mock.activities, { shadow: true }, (handle) => handle.result());
    expect(mock.calls.map(([name]) => name)).toEqual(['startReprocess', 'rescoreCalls', 'finishReprocess']);
  });

  it('ends at once where nothing is stale', async () => {
    const mock = mockedActivities([]);
    const startReprocess = async () => ({ rulesVersion: 'rules-test', stale: 0, searchAttributes: [] });
    await withReprocess(server.environment, { ...mock.activities, startReprocess }, {}, (handle) => handle.result());
    expect(mock.named('rescoreCalls')).toEqual([]);
    expect(mock.named('finishReprocess')).toEqual([finished('completed')]);
  });

  it('crosses Continue-As-New with its counts, and starts and ends once', async () => {
    const mock = mockedActivities([]);
    let open = false;
    const { rescoreCalls } = inSteps(5);
    const activities = {
      ...mock.activities,
      rescoreCalls: async () => {
        const answer = await rescoreCalls();
        if (answer.calls === 3) await until(() => open);
        return answer;
      },
    };
    await withReprocess(server.environment, activities, { stepsPerExecution: 2 }, async (handle) => {
      const latest = server.environment.client.workflow.getHandle(handle.workflowId);
      const runId = handle.firstExecutionRunId;
      await until(async () => (await latest.describe()).runId !== runId);
      const progress = await latest.query(reprocessProgressQuery);
      expect(progress).toEqual({ runId, shadow: false, stale: 3, ...RESCORED, calls: 2, scored: 2, flipped: 0 });
      open = true;
      expect(await handle.result()).toMatchObject({ runId, status: 'completed' });
    });
    expect(mock.calls.map(([name]) => name)).toEqual(['startReprocess', 'refreshGold', 'finishReprocess']);
  });

  it('keeps what is committed when it is cancelled: refreshes gold, then writes a cancelled row', async () => {
    const mock = mockedActivities([]);
    let walking = false;
    const rescoreCalls = (): Promise<never> => {
      walking = true;
      return untilCancelled();
    };
    const failure = await withReprocess(
      server.environment,
      { ...mock.activities, rescoreCalls },
      {},
      async (handle) => {
        await until(() => walking);
        await handle.cancel();
        return failureOf(handle.result());
      },
    );
    expect(isCancelled(failure)).toBe(true);
    expect(mock.calls.map(([name]) => name)).toEqual(['startReprocess', 'refreshGold', 'finishReprocess']);
    expect(mock.named('finishReprocess')).toEqual([finished('cancelled')]);
  });

  it('ends failed with the cause once its attempts are used up', async () => {
    const mock = mockedActivities([]);
    let attempts = 0;
    const rescoreCalls = async (): Promise<never> => {
      attempts += 1;
      throw ApplicationFailure.create({ message: 'other rules', type: 'RulesMismatch' });
    };
    const failure = await withReprocess(server.environment, { ...mock.activities, rescoreCalls }, {}, (handle) =>
      failureOf(handle.result()),
    );
    expect(failure?.message).toBe('RulesMismatch: other rules');
    expect(attempts).toBe(2);
    expect(mock.calls.map(([name]) => name)).toEqual(['startReprocess', 'refreshGold', 'finishReprocess']);
    expect(mock.named('finishReprocess')).toEqual([finished('failed', 'RulesMismatch: other rules', 'RulesMismatch')]);
  });

  it('fails when gold cannot be refreshed, and ends its row all the same', async () => {
    const mock = mockedActivities([]);
    const refreshGold = async (): Promise<never> => {
      throw ApplicationFailure.nonRetryable('a figure too large', 'DatabaseFault');
    };
    const failure = await withReprocess(server.environment, { ...mock.activities, refreshGold }, {}, (handle) =>
      failureOf(handle.result()),
    );
    expect(failure?.message).toBe('DatabaseFault: a figure too large');
    expect(mock.named('finishReprocess')).toEqual([
      finished('failed', 'DatabaseFault: a figure too large', 'DatabaseFault'),
    ]);
  });

  it('that cannot begin leaves no row to end', async () => {
    const mock = mockedActivities([]);
    const startReprocess = async (): Promise<never> => {
      throw ApplicationFailure.nonRetryable('not migrated', 'SchemaMismatch');
    };
    const failure = await withReprocess(server.environment, { ...mock.activities, startReprocess }, {}, (handle) =>
      failureOf(handle.result()),
    );
    expect(failure?.message).toBe('SchemaMismatch: not migrated');
    expect(mock.calls).toEqual([]);
  });
});
