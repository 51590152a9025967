import type { Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import { CliError } from './errors.ts';

type TaskQueueType = temporal.api.enums.v1.TaskQueueType;

// By number: the package's enums reach ESM only through its untyped default export.
const TASK_QUEUE_TYPES = { workflow: 1, activity: 2 } satisfies Record<string, TaskQueueType>;
// A long poll lasts a minute, so a worker that lives has been seen within little more than that.
const POLLED_WITHIN_MS = 70_000;

/** True when a worker polled the Task Queue for Workflow and for Activity Tasks in the last 70 s. */
export async function hasWorker(client: Client, taskQueue: string): Promise<boolean> {
  const polled = await Promise.all(Object.values(TASK_QUEUE_TYPES).map((type) => lastPollMs(client, taskQueue, type)));
  return polled.every((at) => at !== null && Date.now() - at <= POLLED_WITHIN_MS);
}

/** @throws CliError naming the command that starts a worker. */
export async function requireWorker(client: Client, taskQueue: string): Promise<void> {
  if (await hasWorker(client, taskQueue)) return;
  throw new CliError(
    `No worker has polled Task Queue "${taskQueue}" in the last 70 s. Start one in another terminal with: converza worker`,
  );
}

async function lastPollMs(client: Client, taskQueue: string, taskQueueType: TaskQueueType): Promise<number | null> {
  const { pollers } = await client.workflowService.describeTaskQueue({
    namespace: client.options.namespace,
    taskQueue: { name: taskQueue },
    taskQueueType,
  });
  const seconds = (pollers ?? []).map((poller) => Number(poller.lastAccessTime?.seconds ?? 0));
  return seconds.length === 0 ? null : Math.max(...seconds) * 1000;
}
