import {
  CancelledFailure,
  TerminatedFailure,
  WorkflowFailedError,
  type Client,
  type WorkflowHandle,
} from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../store/database.ts';
import { runReport, type RunReport } from '../store/reports.ts';
import { endRun, readRun, type EndStatus, type RunRow } from '../store/runs.ts';
import { ingestCallsWorkflowId } from '../workflows/ids.ts';
import type { ingestCalls, IngestCallsInput } from '../workflows/index.ts';
import { CliError, reasonOf } from './errors.ts';
import { grouped, note, Progress } from './output.ts';
import { hasWorker } from './pollers.ts';

const POLL_MS = 1_000;
const WORKER_CHECK_MS = 30_000;

export interface StartedRun {
  /** The first Run Id of the Workflow's chain. */
  readonly runId: string;
  readonly workflowId: string;
  /** True when the run was under way already. */
  readonly attached: boolean;
  readonly input: IngestCallsInput;
  readonly taskQueue: string;
  readonly handle: WorkflowHandle<typeof ingestCalls>;
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
    // Tells the run that this start made from one that it joined.
    memo: { start },
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
  // Joining a chain that continued as new answers with the present Run Id, not with the first.
  const description = await client.workflow.getHandle(workflowId, handle.firstExecutionRunId).describe();
  const runId = description.raw.workflowExecutionInfo?.firstRunId ?? handle.firstExecutionRunId;
  const attached = description.memo?.['start'] !== start;
  return { runId, workflowId, attached, input, taskQueue, handle };
}

/**
 * Shows a run until it ends, pauses, or `signal` stops the watching; the run itself is never touched.
 * @returns null when the watching was stopped.
 * @throws CliError when the run that was joined has other options.
 */
export async function watchRun(
  { db, client }: { readonly db: Database; readonly client: Client },
  run: StartedRun,
  signal: AbortSignal,
): Promise<RunOutcome | null> {
  const progress = new Progress();
  const ended = run.handle.result().then(
    () => ({ fault: null }),
    (fault: unknown) => ({ fault }),
  );
  let checkedWorkerAt = Date.now();
  let compared = false;
  try {
    while (!signal.aborted) {
      const tick = sleep(POLL_MS, null, { signal }).catch(() => null);
      const end = await Promise.race([ended, tick]);
      const row = await readRun(db, run.runId);
      if (row !== null && !compared) {
        requireSameOptions(run, row);
        compared = true;
      }
      if (end !== null) return await conclude(db, run, end.fault);
      if (row?.status === 'paused') return { report: runReport(row), error: pauseSentence(row) };
      if (row !== null) showProgress(progress, row);
      if (Date.now() - checkedWorkerAt > WORKER_CHECK_MS) {
        checkedWorkerAt = Date.now();
        if (!(await hasWorker(client, run.taskQueue))) {
          progress.clear();
          note('The run waits: no worker has polled in the last 70 s. Start one with: converza worker');
        }
      }
    }
    return null;
  } finally {
    progress.clear();
  }
}

function requireSameOptions(run: StartedRun, row: RunRow): void {
  const { batchSize, batchWindow } = run.input;
  const other = Object.entries({ batchSize, batchWindow }).filter(([name, value]) => row.options[name] !== value);
  if (other.length === 0) return;
  const theirs = other.map(([name]) => `${name} ${String(row.options[name])}`).join(' and ');
  const ours = other.map(([name, value]) => `${name} ${value}`).join(' and ');
  throw new CliError(
    `Run ${run.runId} (${run.workflowId}) is under way with ${theirs}, not ${ours}: wait for it, or ask for its options.`,
  );
}

function pauseSentence(row: RunRow): string {
  return `Run ${row.run_id} is paused: it stays open and goes on when it is resumed.`;
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
async function conclude(db: Database, run: StartedRun, fault: unknown): Promise<RunOutcome> {
  if (fault !== null && !(fault instanceof WorkflowFailedError)) {
    throw new CliError(`Run ${run.runId} goes on, but Temporal stopped answering. Look at it with: converza status`, {
      cause: fault,
    });
  }
  const status = statusOf(fault);
  const error = status === 'failed' ? reasonOf(fault?.cause ?? fault) : null;
  let row = await readRun(db, run.runId);
  if (row !== null && row.finished_at === null && status !== 'completed') {
    await endRun(db, { runId: run.runId, status, error });
    row = await readRun(db, run.runId);
  }
  if (row !== null) return { report: runReport(row), error: row.error ?? error };
  return { report: { ...unbookedReport(run), status }, error };
}

function statusOf(fault: WorkflowFailedError | null): EndStatus {
  if (fault === null) return 'completed';
  if (fault.cause instanceof TerminatedFailure) return 'abandoned';
  return fault.cause instanceof CancelledFailure ? 'cancelled' : 'failed';
}

/** A run that ended before it could write its row. */
function unbookedReport({ runId, workflowId, input }: StartedRun): RunReport {
  const objects = { listed: 0, requeued: 0, unchanged: 0, loaded: 0, rejected: 0, missing: 0, pending: 0 };
  const records = { records: 0, written: 0, superseded: 0, quarantined: 0 };
  return { runId, workflowId, mode: input.mode, status: 'failed', ...objects, ...records, seconds: 0 };
}
