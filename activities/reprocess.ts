import { log } from '@temporalio/activity';
import type { ReprocessCounts, ReprocessEnd, ReprocessRow, ReprocessStatus } from '../store/reprocess-runs.ts';
import { endReprocess, insertReprocess, openReprocesses } from '../store/reprocess-runs.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';
import { FOREIGN_IDLE_SECONDS } from './runs.ts';
import { scorerOf } from './score-calls.ts';
import { requireVersion } from './settings-mismatch.ts';

export interface StartReprocessInput {
  readonly runId: string;
  readonly workflowId: string;
  /** Writes nothing to silver and gold. */
  readonly shadow: boolean;
  /** The rules version of whoever started the run. */
  readonly rulesVersion?: string;
}

export interface StartReprocessResult {
  /** The rules that the run scores by: those of the Worker that began it. */
  readonly rulesVersion: string;
  /** Calls that other rules have scored. */
  readonly stale: number;
  /** Search attributes that the Workflow may set. */
  readonly searchAttributes: readonly string[];
}

export interface FinishReprocessInput {
  readonly runId: string;
  readonly status: Exclude<ReprocessEnd, 'abandoned'>;
  /** The fault that ended the run, for people. */
  readonly error: string | null;
  readonly failureType: string | null;
}

export interface FinishReprocessResult extends ReprocessCounts {
  readonly status: ReprocessStatus;
  readonly stillStale: number | null;
}

export function createReprocessActivities(deps: ActivityDeps) {
  return {
    /** Writes the run's row and counts what is stale; rows of dead runs become `abandoned`. @throws SettingsMismatchError */
    async startReprocess(input: StartReprocessInput): Promise<StartReprocessResult> {
      return withHeartbeat(async () => {
        const { rulesVersion } = scorerOf(deps);
        requireVersion(rulesVersion, input.rulesVersion);
        await abandonDead(deps, input.runId);
        const row = await insertReprocess(deps.db, {
          ...input,
          rulesVersion,
          clusterId: await deps.runs.clusterId(),
          namespace: deps.runs.namespace,
        });
        return { rulesVersion: row.rules_version, stale: row.stale, searchAttributes: deps.searchAttributes };
      });
    },

    /** Ends the run's row and counts what is stale still. */
    async finishReprocess(input: FinishReprocessInput): Promise<FinishReprocessResult> {
      return withHeartbeat(async () => {
        const row = await endReprocess(deps.db, input);
        return { status: row.status, stillStale: row.still_stale, ...pickReprocessCounts(row) };
      });
    },
  };
}

/** The counts alone. */
export function pickReprocessCounts(row: ReprocessRow): ReprocessCounts {
  const { calls, scored, overtaken, failed, flipped } = row;
  return { calls, scored, overtaken, failed, flipped };
}

async function abandonDead(deps: ActivityDeps, exceptRunId: string): Promise<void> {
  for (const run of await openReprocesses(deps.db, exceptRunId)) {
    const { run_id: runId, workflow_id: workflowId, cluster_id: clusterId, namespace } = run;
    const standing = await deps.runs.standing({ runId, workflowId, clusterId, namespace });
    if (standing === 'alive' || (standing === 'foreign' && run.idle_seconds < FOREIGN_IDLE_SECONDS)) continue;
    await endReprocess(deps.db, { runId, status: 'abandoned', error: null });
    log.info('Abandoned a dead run', { deadRunId: runId });
  }
}
