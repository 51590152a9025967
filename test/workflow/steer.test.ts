import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { sendUpdate, type RunChain } from '../../client/steer.ts';
import { quietLogger } from '../support/quiet-logger.ts';
import { testStack } from '../support/stack.ts';
import {
  BROKEN_OFF,
  ENDING,
  endUpdate,
  SENT_BACK,
  setUpdate,
  type steered,
  type Steered,
} from '../support/steered-workflow.ts';
import { installQuietRuntime } from '../support/workflow-harness.ts';

const NEW: Steered = { values: [], caught: [], executions: 0, ended: false };

let environment: TestWorkflowEnvironment;
let client: Client;
let code: string;
beforeAll(async () => {
  installQuietRuntime();
  environment = await TestWorkflowEnvironment.createFromExistingServer({ address: testStack().temporalAddress });
  client = environment.client;
  const workflowsPath = fileURLToPath(new URL('../support/steered-workflow.ts', import.meta.url));
  ({ code } = await bundleWorkflowCode({ workflowsPath, logger: quietLogger }));
});
afterAll(() => environment.teardown());

async function start(taskQueue: string, workflowId = `test/${randomUUID()}`): Promise<RunChain> {
  const handle = await client.workflow.start<typeof steered>('steered', { taskQueue, workflowId, args: [NEW] });
  return { workflowId, runId: handle.firstExecutionRunId };
}

async function withWorker<T>(test: (taskQueue: string) => Promise<T>): Promise<T> {
  const taskQueue = `test-${randomUUID()}`;
  const { nativeConnection: connection, namespace } = environment;
  const worker = await Worker.create({ connection, namespace, taskQueue, workflowBundle: { code } });
  return worker.runUntil(() => test(taskQueue));
}

describe('sendUpdate', () => {
  it('has every Update answered across Continue-As-New, those that were caught half way among them', async () => {
    await withWorker(async (taskQueue) => {
      const run = await start(taskQueue);
      for (let value = 1; value <= 50; value += 1) {
        expect(await sendUpdate(client, run, setUpdate, [value])).toBe(value);
      }
      await sendUpdate(client, run, endUpdate, []);
      const result = (await client.workflow.getHandle(run.workflowId, run.runId).result()) as Steered;
      expect(result.executions).toBeGreaterThan(30);
      expect(result.caught).toHaveLength(16);
      expect(result.values).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    });
  });

  it('has every Update of several senders answered while each other one ends an execution', async () => {
    await withWorker(async (taskQueue) => {
      const run = await start(taskQueue);
      const values = Array.from({ length: 24 }, (_, n) => n + 1);
      const rest = values.values();
      const sendNext = async (): Promise<void> => {
        for (const value of rest) expect(await sendUpdate(client, run, setUpdate, [value])).toBe(value);
      };
      await Promise.all([sendNext(), sendNext(), sendNext(), sendNext()]);
      await sendUpdate(client, run, endUpdate, []);
      const result = (await client.workflow.getHandle(run.workflowId, run.runId).result()) as Steered;
      expect(new Set(result.values)).toEqual(new Set(values));
    });
  });

  it('sends one anew that failed without a word of the run', async () => {
    await withWorker(async (taskQueue) => {
      const run = await start(taskQueue);
      expect(await sendUpdate(client, run, setUpdate, [BROKEN_OFF], { patienceMs: 10_000 })).toBe(BROKEN_OFF);
      await sendUpdate(client, run, endUpdate, []);
    });
  });

  it('asks a run again that writes its end, as it may come back from there', async () => {
    await withWorker(async (taskQueue) => {
      const run = await start(taskQueue);
      const late = sendUpdate(client, run, setUpdate, [ENDING], { patienceMs: 1_000 });
      await expect(late).rejects.toThrow(`Run ${run.runId} did not answer set within 1 s (The run is ending).`);
      const answered = sendUpdate(client, run, setUpdate, [ENDING]);
      expect(await sendUpdate(client, run, setUpdate, [SENT_BACK])).toBe(SENT_BACK);
      expect(await answered).toBe(ENDING);
      await sendUpdate(client, run, endUpdate, []);
    });
  });

  it('tells the words of a validator, and does not ask again', async () => {
    await withWorker(async (taskQueue) => {
      const run = await start(taskQueue);
      const startedAt = Date.now();
      await expect(sendUpdate(client, run, setUpdate, [-1])).rejects.toThrow(
        `Run ${run.runId} refuses set: -1 is below zero`,
      );
      expect(Date.now() - startedAt).toBeLessThan(5_000);
      await sendUpdate(client, run, endUpdate, []);
    });
  });

  it('says that a run is over when it has ended, and when another run has its Workflow Id', async () => {
    await withWorker(async (taskQueue) => {
      const run = await start(taskQueue);
      await sendUpdate(client, run, endUpdate, []);
      await client.workflow.getHandle(run.workflowId).result();
      const over = sendUpdate(client, run, setUpdate, [1]);
      await expect(over).rejects.toThrow(`Run ${run.runId} is over (completed).`);
      const next = await start(taskQueue, run.workflowId);
      await expect(sendUpdate(client, run, setUpdate, [1])).rejects.toThrow(`Run ${run.runId} is over.`);
      expect(await sendUpdate(client, next, setUpdate, [2])).toBe(2);
      await sendUpdate(client, next, endUpdate, []);
    });
  });

  it('gives up in time, naming the missing worker, and stops at its signal', async () => {
    const run = await start(`test-${randomUUID()}`);
    await expect(sendUpdate(client, run, setUpdate, [1], { patienceMs: 1_000 })).rejects.toThrow(
      /No worker has polled.*converza worker/,
    );
    const stop = new AbortController();
    const sending = sendUpdate(client, run, setUpdate, [1], { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 300);
    await expect(sending).rejects.toThrow('enough');
    await client.workflow.getHandle(run.workflowId).terminate();
  });
});
