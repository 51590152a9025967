import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import type { Database } from '../store/database.ts';
import { endReprocess, readReprocess, type ReprocessRow } from '../store/reprocess-runs.ts';
import { reprocessCallsWorkflowId } from '../workflows/ids.ts';
import type { reprocessCalls, ReprocessCallsInput } from '../workflows/index.ts';
import { CliError, reasonOf, rootOf } from './errors.ts';
import { statusOf } from './ingest.ts';
import { grouped, Progress } from './output.ts';
import { type Watched, watchTicks } from './watch-ticks.ts';

const POLL_MS = 500;

export interface WatchedReprocess extends Watched {
  /** The first Run Id of the Workflow's chain. */
  readonly runId: string;
}

export interface StartedReprocess extends WatchedReprocess {
  /** True when the run was under way already. */
  readonly attached: boolean;
}

/**
 * Starts a run over the schema's gold, or joins the one under way.
 * @throws CliError when that one is a shadow run and a real one was asked for, or the other way round.
 */
export async function startReprocess(
  client: Client,
  taskQueue: string,
  schema: string,
  input: ReprocessCallsInput,
): Promise<StartedReprocess> {
  const workflowId = reprocessCallsWorkflowId(schema);
  const start = randomUUID();
  const handle = await client.workflow.start<typeof reprocessCalls>('reprocessCalls', {
    taskQueue,
    workflowId,
    args: [input],
    // Tells the run that this start made from one that it joined.
    memo: { start, shadow: input.shadow },
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
  // Joining a chain that continued as new answers with the present Run Id, not with the first.
  const description = await client.workflow.getHandle(workflowId, handle.firstExecutionRunId).describe();
  const runId = description.raw.workflowExecutionInfo?.firstRunId ?? handle.firstExecutionRunId;
  const attached = description.memo?.['start'] !== start;
  const shadow = description.memo?.['shadow'] === true;
  if (attached && shadow !== input.shadow) {
    const kind = shadow ? 'as a shadow run' : 'and is no shadow run';
    throw new CliError(
      `Run ${runId} (${workflowId}) is under way ${kind}: wait for it, or end it with: converza reprocess --cancel`,
    );
  }
  return { runId, attached, taskQueue, handle };
}

/**
 * Shows a run until it ends, or `signal` stops the watching; the run itself is never touched.
 * @returns its row, or null when the watching was stopped.
 */
export async function watchReprocess(
  { db, client }: { readonly db: Database; readonly client: Client },
  run: WatchedReprocess,
  signal: AbortSignal,
): Promise<ReprocessRow | null> {
  const progress = new Progress();
  for await (const end of watchTicks(client, run, { progress, pollMs: POLL_MS, signal })) {
    if (end !== null) return await concludeReprocess(db, run.runId, end.fault);
    const row = await readReprocess(db, run.runId);
    if (row !== null && row.stale > 0) showProgress(progress, row);
  }
  return null;
}

/** The row of a run whose Workflow is over; one that the Workflow could not end is ended here. */
async function concludeReprocess(db: Database, runId: string, fault: unknown): Promise<ReprocessRow> {
  const status = statusOf(fault);
  if (status === null) {
    throw new CliError(
      `Run ${runId} goes on, but Temporal stopped answering. Look at it with: converza reprocess --last`,
      { cause: fault },
    );
  }
  const error = status === 'failed' && fault instanceof Error ? reasonOf(rootOf(fault)) : null;
  const row = await readReprocess(db, runId);
  if (row === null)
    throw new CliError(`Run ${runId} is ${status}${error === null ? '' : `: ${error}`}.`, { cause: fault });
  return row.status === 'running' ? endReprocess(db, { runId, status, error }) : row;
}

/**
 * Asks the schema's run to end; what it has committed stays. Asked of Temporal: a run that waits for its first Worker has no
 * row yet.
 * @returns the run, whose result tells how it ended; null when none is under way.
 */
export async function cancelReprocess(
  client: Client,
  taskQueue: string,
  schema: string,
): Promise<WatchedReprocess | null> {
  const workflowId = reprocessCallsWorkflowId(schema);
  try {
    const { raw, status } = await client.workflow.getHandle(workflowId).describe();
    const runId = raw.workflowExecutionInfo?.firstRunId ?? '';
    if (status.name !== 'RUNNING' && status.name !== 'PAUSED') return null;
    await client.workflow.getHandle(workflowId, undefined, { firstExecutionRunId: runId }).cancel();
    return { runId, taskQueue, handle: client.workflow.getHandle(workflowId, runId) };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}

function showProgress(progress: Progress, { calls, stale, flipped }: ReprocessRow): void {
  const parts = [`${grouped(calls)} of ${grouped(stale)} stale calls`, `${grouped(flipped)} flipped`];
  progress.show(parts.join(', '), calls, stale);
}
