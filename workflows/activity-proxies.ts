import { ActivityCancellationType, proxyActivities } from '@temporalio/workflow';
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
  // A cancelled run writes its end behind what its Activities still commit, never beside it.
  const cancellationType = ActivityCancellationType.WAIT_CANCELLATION_COMPLETED;
  return {
    /** Bounded: a fault that lasts ends the batch or the run, and the next run takes up what is left. */
    stages: proxyActivities<Activities>({
      // The largest batch (32 MiB in 500 objects) takes seconds; finding the place in an object of some GiB, minutes.
      startToCloseTimeout: '10 minutes',
      heartbeatTimeout: HEARTBEAT_TIMEOUT,
      cancellationType,
      retry: bounded,
    }),
    /** Without a bound: the run's end must be written, however long the database is away. */
    ending: proxyActivities<Pick<Activities, 'finishRun' | 'notePause' | 'finishReprocess'>>({
      // Letting go of what a large run still holds.
      startToCloseTimeout: '30 minutes',
      heartbeatTimeout: HEARTBEAT_TIMEOUT,
      cancellationType,
      retry: unbounded,
    }),
    /** As long as the database is away, but not for ever. */
    refreshing: proxyActivities<Pick<Activities, 'refreshGold'>>({
      // Recomputing every cell after a first load of millions of calls.
      startToCloseTimeout: '30 minutes',
      heartbeatTimeout: HEARTBEAT_TIMEOUT,
      cancellationType,
      // A figure that the tables cannot hold is no outage: asked again, they would refuse it for ever.
      retry: { ...unbounded, nonRetryableErrorTypes: ['DatabaseFault'] },
    }),
    /** Short statements on the run's row. */
    books: proxyActivities<
      Pick<Activities, 'startRun' | 'noteBatchFailure' | 'reviewSchedule' | 'completeListing' | 'startReprocess'>
    >({
      // Letting go of a dead run's hundred thousand objects is the longest of them; counting stale calls takes a scan.
      startToCloseTimeout: '5 minutes',
      heartbeatTimeout: HEARTBEAT_TIMEOUT,
      cancellationType,
      retry: bounded,
    }),
    /** Stale calls, page by page. Bounded: what was committed stays, and the next run goes on behind it. */
    rescoring: proxyActivities<Pick<Activities, 'rescoreCalls'>>({
      // Ten seconds of pages, and one more that may meet a slow database or a transcript of many megabytes.
      startToCloseTimeout: '5 minutes',
      heartbeatTimeout: HEARTBEAT_TIMEOUT,
      cancellationType,
      retry: bounded,
    }),
    /** Frees stale objects, a thousand in a transaction. */
    settingBack: proxyActivities<Pick<Activities, 'setBackStale'>>({
      // Ten million objects at 20,000 a second take ten minutes; a database may be far slower.
      startToCloseTimeout: '2 hours',
      heartbeatTimeout: HEARTBEAT_TIMEOUT,
      cancellationType,
      retry: bounded,
    }),
    /** Asks S3 about every key that a listing did not show. */
    pruning: proxyActivities<Pick<Activities, 'pruneDeleted'>>({
      // A million HEADs at a thousand a second take a quarter of an hour; S3 may be ten times slower.
      startToCloseTimeout: '12 hours',
      heartbeatTimeout: HEARTBEAT_TIMEOUT,
      cancellationType,
      retry: bounded,
    }),
  };
}

export type ActivityProxies = ReturnType<typeof activityProxies>;
