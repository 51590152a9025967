import { afterAll, beforeAll } from '@jest/globals';
import { CancelledFailure } from '@temporalio/activity';
import { WorkflowFailedError, type Client, type WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Runtime, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Activities } from '../../activities/index.ts';
import { workflowCode } from '../../worker/bundle-workflows.ts';
import type { ingestCalls, IngestCallsInput } from '../../workflows/index.ts';
import { requireSmallChain } from './history-limits.ts';
import { quietLogger } from './quiet-logger.ts';
import { testStack } from './stack.ts';

const NO_COUNTS = {
  listed: 0,
  requeued: 0,
  unchanged: 0,
  loaded: 0,
  rejected: 0,
  missing: 0,
  pending: 0,
  records: 0,
  written: 0,
  superseded: 0,
  quarantined: 0,
};

/** What buildGold answers for a batch of one object with one record. */
export const ENDED_BATCH = { loaded: 1, rejected: 0, calls: 1, left: 0, ended: 1, records: 1, quarantined: 0 };

let code: Promise<string> | undefined;

/** What the book of a run of three calls says. */
export const RESCORED = { calls: 3, scored: 3, overtaken: 0, failed: 0, flipped: 1 };

/** The Workflow bundle, made once for each test file. */
export function testBundle(): Promise<string> {
  code ??= workflowCode();
  return code;
}

/** Keeps the SDK's own lines out of the tests' output. */
export function installQuietRuntime(): void {
  Runtime.install({ logger: quietLogger, telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } } });
}

/** Registers the hooks of a file whose Workflows run on the stack's dev server. */
export function devServer(): { readonly environment: TestWorkflowEnvironment } {
  let environment: TestWorkflowEnvironment | undefined;
  beforeAll(async () => {
    installQuietRuntime();
    environment = await TestWorkflowEnvironment.createFromExistingServer({ address: testStack().temporalAddress });
  });
  afterAll(() => environment?.teardown());
  return {
    get environment() {
      if (environment === undefined) throw new Error('The file has not begun');
      return environment;
    },
  };
}

/** Activities that do nothing and remember how they were called; a test replaces those it is about. */
export function mockedActivities(pages: readonly (readonly number[])[]) {
  const calls: [string, unknown][] = [];
  const record = (name: string, input?: unknown): void => void calls.push([name, input]);
  const activities: Activities = {
    startRun: async (input) => {
      record('startRun', input);
      return { rulesVersion: 'rules-test', searchAttributes: [] };
    },
    planListing: async (input) => {
      record('planListing', input);
      return { lanes: 1, partitions: 1, full: true };
    },
    listObjects: async (input) => {
      record('listObjects', input);
      const batchIds = pages[input.page - 1] ?? [];
      const done = input.page >= pages.length;
      return { batchIds, claimed: batchIds.length, pages: 1, nextOrdinal: 1, nextPage: input.page + 1, done };
    },
    completeListing: async (input) => record('completeListing', input),
    pruneDeleted: async (input) => {
      record('pruneDeleted', input);
      return { pruned: 0 };
    },
    setBackStale: async (input) => {
      record('setBackStale', input);
      return { objects: 0, samples: 0 };
    },
    claimUnfinished: async (input) => {
      record('claimUnfinished', input);
      return { batchIds: [], claimed: 0, fragile: false, nextPage: input.page + 1, done: true };
    },
    landBronze: async (input) => {
      record('landBronze', input);
      return { landed: 0, missing: 0 };
    },
    buildSilver: async (input) => {
      record('buildSilver', input);
      return { written: 0, superseded: 0, quarantined: 0 };
    },
    buildGold: async (input) => {
      record('buildGold', input);
      return ENDED_BATCH;
    },
    refreshGold: async () => {
      record('refreshGold');
      return { cells: 0 };
    },
    finishRun: async (input) => {
      record('finishRun', input);
      return { ended: true, status: input.status, counts: NO_COUNTS };
    },
    notePause: async (input) => record('notePause', input),
    reviewSchedule: async (input) => record('reviewSchedule', input),
    startReprocess: async (input) => {
      record('startReprocess', input);
      return { rulesVersion: 'rules-test', stale: 3, searchAttributes: [] };
    },
    rescoreCalls: async (input) => {
      record('rescoreCalls', input);
      return { ...RESCORED, done: true };
    },
    finishReprocess: async (input) => {
      record('finishReprocess', input);
      return { ...RESCORED, status: input.status, stillStale: 0 };
    },
    noteBatchFailure: async (input) => record('noteBatchFailure', input),
    putCalls: async (input) => {
      record('putCalls', input);
      return { objects: input.count + input.broken, bytes: 0 };
    },
  };
  return {
    activities,
    calls,
    named: (name: string) => calls.filter(([called]) => called === name).map(([, input]) => input),
  };
}

export const INPUT: IngestCallsInput = {
  mode: 'full',
  bucket: 'calls-bucket',
  prefix: 'calls/',
  batchSize: 500,
  batchWindow: 2,
  retryAttempts: 2,
  retryDelaySeconds: 1,
};

/** Runs `test` with a Worker on a Task Queue of its own, and a Workflow started on it. */
export function withIngest<T>(
  environment: TestWorkflowEnvironment,
  activities: object,
  input: IngestCallsInput,
  test: (handle: WorkflowHandleWithFirstExecutionRunId<typeof ingestCalls>, client: Client) => Promise<T>,
): Promise<T> {
  return withWorkflow<typeof ingestCalls, T>(environment, activities, 'ingestCalls', input, test);
}

/** The same for any Workflow, by its registered name. */
export async function withWorkflow<W extends Workflow, T>(
  environment: TestWorkflowEnvironment,
  activities: object,
  name: string,
  input: Parameters<W>[0],
  test: (handle: WorkflowHandleWithFirstExecutionRunId<W>, client: Client) => Promise<T>,
): Promise<T> {
  const taskQueue = `test-${randomUUID()}`;
  const worker = await Worker.create({
    connection: environment.nativeConnection,
    namespace: environment.namespace,
    taskQueue,
    workflowBundle: { code: await testBundle() },
    activities,
    maxHeartbeatThrottleInterval: '100 milliseconds',
    defaultHeartbeatThrottleInterval: '100 milliseconds',
  });
  return worker.runUntil(async () => {
    const options = { taskQueue, workflowId: `test/${randomUUID()}`, args: [input] };
    const handle = (await environment.client.workflow.start(
      name,
      options,
    )) as unknown as WorkflowHandleWithFirstExecutionRunId<W>;
    const result = await test(handle, environment.client);
    await requireSmallChain(environment.client, handle);
    return result;
  });
}

/** The innermost failure of a Workflow that must fail. */
export async function failureOf(result: Promise<unknown>): Promise<Error | undefined> {
  try {
    await result;
  } catch (error) {
    if (error instanceof WorkflowFailedError) return error.cause;
    throw error;
  }
  throw new Error('The Workflow did not fail');
}

export function isCancelled(error: unknown): boolean {
  return error instanceof CancelledFailure;
}

/** Waits for something to come to pass. @throws Error after 30 s. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(20)) if (await condition()) return;
  throw new Error('It did not come to pass within 30 s');
}
