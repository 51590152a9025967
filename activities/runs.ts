import { log } from '@temporalio/activity';
import {
  endRun,
  insertRun,
  noteBatchError,
  notePause,
  openRuns,
  type EndStatus,
  type PauseReason,
  type RunCounts,
  type RunMode,
} from '../store/runs.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';
import { requireVersion } from './settings-mismatch.ts';

export interface StartRunInput {
  readonly runId: string;
  readonly workflowId: string;
  readonly mode: RunMode;
  readonly bucket: string;
  readonly prefix: string;
  /** The minute a Schedule's run was for, ISO 8601. */
  readonly scheduledAt: string | null;
  /** What a second start must share to join the run. */
  readonly options: Readonly<Record<string, number | string | boolean>>;
  /** The versions that whoever started the run expects of the Worker. */
  readonly silverVersion?: string;
  readonly rulesVersion?: string;
}

export interface StartRunResult {
  readonly rulesVersion: string;
  /** Search attributes that the Workflow may set. */
  readonly searchAttributes: readonly string[];
}

export interface FinishRunInput {
  readonly runId: string;
  readonly status: Exclude<EndStatus, 'abandoned'>;
  /** The fault that ended the run, for people; holds no keys. */
  readonly error: string | null;
  readonly failureType?: string | null;
  readonly stats?: { readonly batches: number; readonly failedBatches: number };
}

export type FinishRunOutcome =
  | { readonly ended: true; readonly status: EndStatus | 'running' | 'paused'; readonly counts: RunCounts }
  | { readonly ended: false };

/** Seconds after which an open run of another Temporal counts as dead: nobody here can ask about it. */
export const FOREIGN_IDLE_SECONDS = 3_600;

export function createRunActivities(deps: ActivityDeps) {
  return {
    /** Writes the run's row and lets go of what dead runs still hold; those become `abandoned`. */
    async startRun(input: StartRunInput): Promise<StartRunResult> {
      return withHeartbeat(() => startRun(deps, input));
    },

    /** Ends the run, unless it would complete while unfinished objects of its bucket are free. */
    async finishRun(input: FinishRunInput): Promise<FinishRunOutcome> {
      return withHeartbeat(() => endRun(deps.db, input));
    },

    /** Writes on the run's row whether it is paused, and why. */
    async notePause(input: { readonly runId: string; readonly reason: PauseReason | null }): Promise<void> {
      await withHeartbeat(() => notePause(deps.db, input.runId, input.reason));
    },

    /** Pauses the Schedule when its runs fail time after time with a fault that no retry mends. */
    async reviewSchedule(input: { readonly scheduleId: string; readonly failureType: string }): Promise<void> {
      await withHeartbeat(async () => {
        if (await deps.runs.pauseScheduleIfHopeless(input)) log.warn('Paused a hopeless Schedule', { ...input });
      });
    },

    /** Keeps the fault of a batch beside it. */
    async noteBatchFailure(input: { readonly batchId: number; readonly error: string }): Promise<void> {
      await withHeartbeat(() => noteBatchError(deps.db, input.batchId, input.error));
    },
  };
}

async function startRun(deps: ActivityDeps, input: StartRunInput): Promise<StartRunResult> {
  requireVersion(deps.rules.silverVersion, input.silverVersion);
  requireVersion(deps.rules.rulesVersion, input.rulesVersion);
  for (const run of await openRuns(deps.db, input.runId)) {
    const standing = await deps.runs.standing({
      runId: run.run_id,
      workflowId: run.workflow_id,
      clusterId: run.cluster_id,
      namespace: run.namespace,
    });
    if (standing === 'alive' || (standing === 'foreign' && run.idle_seconds < FOREIGN_IDLE_SECONDS)) continue;
    await endRun(deps.db, { runId: run.run_id, status: 'abandoned', error: null });
    log.info('Abandoned a dead run', { deadRunId: run.run_id });
  }
  await insertRun(deps.db, {
    ...input,
    clusterId: await deps.runs.clusterId(),
    namespace: deps.runs.namespace,
    rulesVersion: deps.rules.rulesVersion,
  });
  return { rulesVersion: deps.rules.rulesVersion, searchAttributes: deps.searchAttributes };
}
