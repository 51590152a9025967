import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/activity';
import type { Client, ScheduleHandle } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createRunDirectory } from '../../worker/run-directory.ts';
import type { Doom } from '../support/doomed-workflow.ts';
import { quietLogger } from '../support/quiet-logger.ts';
import { testStack } from '../support/stack.ts';
import { installQuietRuntime } from '../support/workflow-harness.ts';

let environment: TestWorkflowEnvironment;
let client: Client;
let worker: Worker;
let running: Promise<void>;
const taskQueue = `test-${randomUUID()}`;
const scheduleId = `test-${randomUUID()}`;
let schedule: ScheduleHandle;

beforeAll(async () => {
  installQuietRuntime();
  environment = await TestWorkflowEnvironment.createFromExistingServer({ address: testStack().temporalAddress });
  client = environment.client;
  const workflowsPath = fileURLToPath(new URL('../support/doomed-workflow.ts', import.meta.url));
  const { nativeConnection: connection, namespace } = environment;
  const failWith = async (type: string): Promise<void> => {
    throw ApplicationFailure.nonRetryable('made to fail', type);
  };
  const workflowBundle = await bundleWorkflowCode({ workflowsPath, logger: quietLogger });
  worker = await Worker.create({ connection, namespace, taskQueue, workflowBundle, activities: { failWith } });
  running = worker.run();
  schedule = await client.schedule.create({ scheduleId, spec: {}, action: action({ failureType: '', how: 'never' }) });
});
afterAll(async () => {
  await schedule.delete();
  worker.shutdown();
  await running;
  await environment.teardown();
});

function action(doom: Doom) {
  return { type: 'startWorkflow' as const, workflowType: 'doomed', workflowId: scheduleId, taskQueue, args: [doom] };
}

/** One run of the Schedule, waited for until it has failed. */
async function runOnce(doom: Doom): Promise<void> {
  const before = (await schedule.describe()).info.numActionsTaken;
  await schedule.update(({ spec, policies, state }) => ({ spec, policies, state, action: action(doom) }));
  await schedule.trigger();
  for (;;) {
    const { numActionsTaken, recentActions } = (await schedule.describe()).info;
    const workflowId = recentActions.at(-1)?.action.workflow.workflowId;
    if (numActionsTaken > before && workflowId !== undefined) {
      if (doom.how === 'never') return;
      await client.workflow
        .getHandle(workflowId)
        .result()
        .catch(() => undefined);
      return;
    }
    await sleep(50);
  }
}

const DENIED: Doom = { failureType: 'AccessDenied', how: 'run' };

describe('a Schedule whose runs fail', () => {
  it('is paused by the tenth run in a row with the same fatal fault, never by an outage or a mixture', async () => {
    const runs = createRunDirectory(client, environment.namespace ?? 'default');
    const ask = (failureType: string): Promise<boolean> => runs.pauseScheduleIfHopeless({ scheduleId, failureType });
    const outage: Doom = { failureType: 'LakeUnavailable', how: 'run' };
    for (let more = 0; more < 10; more += 1) await runOnce(outage);
    expect(await ask('LakeUnavailable')).toBe(false);
    for (const doom of [DENIED, DENIED, outage, DENIED, { ...DENIED, how: 'start' as const }]) await runOnce(doom);
    for (let more = 0; more < 6; more += 1) await runOnce(DENIED);
    expect(await ask('AccessDenied')).toBe(false);
    await runOnce(DENIED);
    await runOnce({ ...DENIED, how: 'never' });
    expect(await ask('BucketNotFound')).toBe(false);
    expect((await schedule.describe()).state.paused).toBe(false);
    expect(await ask('AccessDenied')).toBe(true);
    const { state } = await schedule.describe();
    expect(state.paused).toBe(true);
    expect(state.note).toMatch(/^Ten runs in a row failed with AccessDenied: .*converza schedule resume$/);
    expect(await ask('AccessDenied')).toBe(false);
  });

  it('is none of our business once it is deleted', async () => {
    const runs = createRunDirectory(client, environment.namespace ?? 'default');
    const asked = runs.pauseScheduleIfHopeless({ scheduleId: `test-${randomUUID()}`, failureType: 'AccessDenied' });
    expect(await asked).toBe(false);
  });
});
