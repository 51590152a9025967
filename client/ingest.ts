import {
  CancelledFailure,
  TerminatedFailure,
  WorkflowFailedError,
  WorkflowNotFoundError,
  type Client,
} from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import type { Database } from '../store/database.ts';
import { runReport, type RunReport } from '../store/reports.ts';
import { endRun, readRun, type EndStatus, type RunMode, type RunRow } from '../store/runs.ts';
import { ingestCallsWorkflowId } from '../workflows/ids.ts';
import type { ingestCalls, IngestCallsInput } from '../workflows/index.ts';
import { CliError, reasonOf, rootOf } from './errors.ts';
import { grouped, Progress } from './output.ts';
import { requireSameOptions } from './run-options.ts';
import { pauseSentence } from './run-lines.ts';
import { type Watched, watchTicks } from './watch-ticks.ts';

const POLL_MS = 1_000;

/** A run that can be watched to its end. */
export interface WatchedRun extends Watched {
  /** The first Run Id of the Workflow's chain. */
  readonly runId: string;
  readonly workflowId: string;
  readonly mode: RunMode;
}

export interface StartedRun extends WatchedRun {
  /** True when the run was under way already. */
  readonly attached: boolean;
  /** True when it lists some partitions only, whoever started it. */
  readonly isPartial: boolean;
  readonly input: IngestCallsInput;
}

/** What a watched run came to, with the fault that ended it. */
export interface RunOutcome {
  readonly report: RunReport;
  readonly error: string | null;
}

/** Starts a run, or joins the one under way with the same Workflow Id. */
export async function startIngest(client: Client, taskQueue: string, input: IngestCallsInput): Promise<StartedRun> {
  const workflowId = ingestCallsWorkflowId(input.mode, input.bucket, input.prefix);
  const start = randomUUID();
  const handle = await client.workflow.start<typeof ingestCalls>('ingestCalls', {
    taskQueue,
    workflowId,
    args: [input],
    // Tells the run that this start made from one that it joined, and what that one lists.
    memo: { start, isPartial: input.from !== undefined || input.to !== undefined },
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
  // Joining a chain that continued as new answers with the present Run Id, not with the first.
  const description = await client.workflow.getHandle(workflowId, handle.firstExecutionRunId).describe();
  const runId = description.raw.workflowExecutionInfo?.firstRunId ?? handle.firstExecutionRunId;
  const attached = description.memo?.['start'] !== start;
  const isPartial = description.memo?.['isPartial'] === true;
  return { runId, workflowId, mode: input.mode, attached, isPartial, input, taskQueue, handle };
}

/**
 * Shows a run until it ends, pauses (unless `throughPauses`), or `signal` stops the watching; the run itself is never touched.
 * @returns null when the watching was stopped.
 * @throws CliError when the run that was joined has other options.
 */
export async function watchRun(
  { db, client }: { readonly db: Database; readonly client: Client },
  run: WatchedRun | StartedRun,
  signal: AbortSignal,
  options: { readonly throughPauses?: boolean } = {},
): Promise<RunOutcome | null> {
  const progress = new Progress();
  let joined = 'input' in run && run.attached ? run.input : null;
  for await (const end of watchTicks(client, run, { progress, pollMs: POLL_MS, signal })) {
    const row = await readRun(db, run.runId);
    if (row !== null && joined !== null) {
      requireSameOptions(row, joined);
      joined = null;
    }
    if (end !== null) return await concludeRun(db, run, end.fault);
    if (row?.status === 'paused' && options.throughPauses !== true) {
      return { report: runReport(row), error: pauseSentence(row) };
    }
    if (row !== null) showProgress(progress, row);
  }
  return null;
}

function showProgress(progress: Progress, row: RunRow): void {
  const { listed, requeued, unchanged, loaded, rejected, missing, pending } = row;
  const taken = listed + requeued;
  const done = unchanged + loaded + rejected + missing + pending;
  const parts = [
    `${grouped(done)} of ${grouped(taken)} objects`,
    `${grouped(loaded)} loaded`,
    ...(unchanged > 0 ? [`${grouped(unchanged)} unchanged`] : []),
    ...(rejected > 0 ? [`${grouped(rejected)} rejected`] : []),
  ];
  progress.show(parts.join(', '), done, taken);
}

/** The run's row as it stands when its Workflow is over; a row that the Workflow could not end is ended here. */
export async function concludeRun(
  db: Database,
  run: Pick<WatchedRun, 'runId' | 'workflowId' | 'mode'>,
  fault: unknown,
): Promise<RunOutcome> {
  const status = statusOf(fault);
  if (status === null) {
    throw new CliError(`Run ${run.runId} goes on, but Temporal stopped answering. Look at it with: converza status`, {
      cause: fault,
    });
  }
  const error = status === 'failed' && fault instanceof Error ? reasonOf(rootOf(fault)) : null;
  let row = await readRun(db, run.runId);
  if (row !== null && row.finished_at === null && status !== 'completed') {
    await endRun(db, { runId: run.runId, status, error });
    row = await readRun(db, run.runId);
  }
  if (row !== null) return { report: runReport(row), error: row.error ?? error };
  return { report: { ...unbookedReport(run), status }, error };
}

/** How a Workflow ended, by the fault of its result; null when the fault says nothing about the run. */
export function statusOf(fault: unknown): EndStatus | null {
  if (fault === null) return 'completed';
  // Its Workflow was deleted, or is older than Temporal remembers.
  if (fault instanceof WorkflowNotFoundError) return 'abandoned';
  if (!(fault instanceof WorkflowFailedError)) return null;
  if (fault.cause instanceof TerminatedFailure) return 'abandoned';
  return fault.cause instanceof CancelledFailure ? 'cancelled' : 'failed';
}

/** A run that ended before it could write its row. */
function unbookedReport({ runId, workflowId, mode }: Pick<WatchedRun, 'runId' | 'workflowId' | 'mode'>): RunReport {
  const objects = { listed: 0, requeued: 0, unchanged: 0, loaded: 0, rejected: 0, missing: 0, pending: 0 };
  const records = { records: 0, written: 0, superseded: 0, quarantined: 0 };
  return { runId, workflowId, mode, status: 'failed', ...objects, ...records, pruned: 0, seconds: 0 };
}
