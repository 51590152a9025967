import { Worker, type NativeConnection, type WorkflowBundleOption } from '@temporalio/worker';
import { createActivities } from '../activities/index.ts';
import type { ActivityDeps } from '../activities/deps.ts';
import { builtBundle, workflowCode } from './bundle-workflows.ts';

export interface CreateWorkerOptions {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly deps: ActivityDeps;
  /** Tests hand in the bundle they made once. */
  readonly workflowBundle?: WorkflowBundleOption;
}

/** A Worker for every Workflow and Activity of the pipeline. */
export async function createWorker(options: CreateWorkerOptions): Promise<Worker> {
  const built = builtBundle();
  const workflowBundle =
    options.workflowBundle ?? (built === null ? { code: await workflowCode() } : { codePath: built });
  return Worker.create({
    connection: options.connection,
    namespace: options.namespace,
    taskQueue: options.taskQueue,
    workflowBundle,
    activities: createActivities(options.deps),
    // A window of 8 batches and a listing; more would only queue for the same database and cores.
    maxConcurrentActivityTaskExecutions: 16,
    // Heartbeats reach the server this often, so that a cancel arrives and a kill is noticed in time.
    maxHeartbeatThrottleInterval: '3 seconds',
    defaultHeartbeatThrottleInterval: '3 seconds',
    // Stages in flight end in seconds; what does not is taken up again by the retry.
    shutdownGraceTime: '10 seconds',
  });
}
