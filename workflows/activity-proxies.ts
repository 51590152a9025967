import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';

export interface RetrySettings {
  readonly attempts: number;
  readonly delaySeconds: number;
}

// A killed Worker is noticed 15 s after its last Heartbeat, so that its work starts again within half a minute.
const HEARTBEAT_TIMEOUT = '15 seconds';

/** The Activities of one run, grouped by how they are retried. */
export function activityProxies(retry: RetrySettings) {
  const unbounded = {
    initialInterval: `${retry.delaySeconds} seconds` as const,
    backoffCoefficient: 2,
    // An outage longer than a minute is asked about once a minute.
    maximumInterval: '1 minute' as const,
  };
  const bounded = { ...unbounded, maximumAttempts: retry.attempts };
  return {
    /** Bounded: a fault that lasts ends the batch or the run, and the next run takes up what is left. */
    stages: proxyActivities<Activities>({
      // The largest batch (32 MiB in 500 objects) takes seconds; ten minutes is a stuck connection.
      startToCloseTimeout: '10 minutes',
      heartbeatTimeout: HEARTBEAT_TIMEOUT,
      retry: bounded,
    }),
    /** Without a bound: the run's end must be written, however long the database is away. */
    ending: proxyActivities<Pick<Activities, 'refreshGold' | 'finishRun'>>({
      // Recomputing every cell after a first load of millions of calls.
      startToCloseTimeout: '30 minutes',
      heartbeatTimeout: HEARTBEAT_TIMEOUT,
      retry: unbounded,
    }),
    /** Short statements on the run's row. */
    books: proxyActivities<Pick<Activities, 'startRun' | 'noteBatchFailure'>>({
      // Letting go of a dead run's hundred thousand objects is the longest of them.
      startToCloseTimeout: '5 minutes',
      heartbeatTimeout: HEARTBEAT_TIMEOUT,
      retry: bounded,
    }),
  };
}
