import {
  ApplicationFailure,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type Client,
} from '@temporalio/client';
import type { UpdateDefinition } from '@temporalio/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CliError, GRPC, grpcCode, reasonOf } from './errors.ts';
import { requireWorker } from './pollers.ts';

/** A run as Temporal names it. Its Workflow continues as new, so nothing is ever pinned to one Run Id. */
export interface RunChain {
  readonly workflowId: string;
  /** The first Run Id of the chain, which is the run's own id. */
  readonly runId: string;
}

/** How the newest execution under a Workflow Id stands to a run. */
export interface ChainStanding {
  readonly open: boolean;
  /** Temporal's word for how the chain ended; null while it is open, and when another chain took its Id or it is forgotten. */
  readonly ending: string | null;
  readonly taskQueue: string | null;
}

// Longer than the server's own long poll would only hide a missing worker; a repeated call takes up the same Update.
const ATTEMPT_MS = 15_000;
/** An Update waits for no batch, so a run that has not answered by then has a fault that more waiting does not mend. */
const PATIENCE_MS = 120_000;
const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 3_000;

/**
 * No refusals: the server's own answers for an Update that its Workflow closed over or whose task was lost, and the run's
 * while it writes its end, from which it may yet come back.
 */
const PASSING_TYPES: ReadonlySet<string> = new Set([
  'AcceptedUpdateCompletedWorkflow',
  'UnprocessedUpdate',
  'RunEnding',
]);
/** The chain goes on: between two executions, and where it was paused in Temporal itself, too. */
const OPEN: ReadonlySet<string> = new Set(['RUNNING', 'PAUSED', 'CONTINUED_AS_NEW']);
/** Wrong for good: argument, permission, no such method, credentials. Anything else of gRPC may pass. */
const HOPELESS: ReadonlySet<number> = new Set([3, GRPC.permissionDenied, 12, GRPC.unauthenticated]);

/**
 * Sends an Update to whatever execution of the run's chain is the present one, and waits for its answer. Updates are
 * absolute, so one that was caught by Continue-As-New, a lost task or a server that is away is sent again while the run is
 * open, for at most two minutes.
 * @throws CliError when the run refuses it, is over, has no worker, or did not answer in time.
 */
export async function sendUpdate<Ret, Args extends unknown[]>(
  client: Client,
  run: RunChain,
  update: UpdateDefinition<Ret, Args>,
  args: Args,
  options: { readonly signal?: AbortSignal; readonly patienceMs?: number } = {},
): Promise<Ret> {
  const { signal, patienceMs = PATIENCE_MS } = options;
  const deadline = Date.now() + patienceMs;
  let updateId = randomUUID();
  for (let attempt = 0; ; attempt += 1) {
    const delay = delayMs(attempt);
    signal?.throwIfAborted();
    try {
      return await withinAttempt(client, signal, Math.min(deadline, Date.now() + ATTEMPT_MS), () =>
        client.workflow
          .getHandle(run.workflowId, undefined, { firstExecutionRunId: run.runId })
          // By name: the overloads cannot be told whether the arguments of any definition are empty.
          .executeUpdate<Ret, [unknown, ...unknown[]]>(update.name, {
            args: args as unknown as [unknown, ...unknown[]],
            updateId,
          }),
      );
    } catch (error) {
      signal?.throwIfAborted();
      const refusal = refusalOf(error);
      if (refusal !== null) {
        throw new CliError(`Run ${run.runId} refuses ${update.name}: ${refusal}`, { cause: error });
      }
      if (!(error instanceof Error) || !mayPass(error)) throw error;
      // What went unanswered may still be under way, and is taken up by its Id; what has failed would fail again.
      if (error instanceof WorkflowUpdateFailedError) updateId = randomUUID();
      await requireOpen(client, run, error, signal);
      if (Date.now() + delay >= deadline) {
        const waited = `${Math.round(patienceMs / 1000)} s`;
        throw new CliError(
          `Run ${run.runId} did not answer ${update.name} within ${waited} (${reasonOf(error.cause ?? error)}).`,
          {
            cause: error,
          },
        );
      }
    }
    await sleep(delay, null, { signal }).catch(() => undefined);
  }
}

/** Whether the chain goes on, and how it ended. */
export async function chainStanding(client: Client, run: RunChain): Promise<ChainStanding> {
  try {
    // Without a Run Id: a chain described by its first one looks closed after Continue-As-New.
    const { raw, status, taskQueue } = await client.workflow.getHandle(run.workflowId).describe();
    if (raw.workflowExecutionInfo?.firstRunId !== run.runId) return { open: false, ending: null, taskQueue };
    const open = OPEN.has(status.name);
    return { open, ending: open ? null : status.name.toLowerCase(), taskQueue };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { open: false, ending: null, taskQueue: null };
    throw error;
  }
}

/** @throws CliError when the run is over, or an Update went unanswered because no worker polls. */
async function requireOpen(client: Client, run: RunChain, fault: unknown, signal?: AbortSignal): Promise<void> {
  const check = async (): Promise<void> => {
    const { open, ending, taskQueue } = await chainStanding(client, run);
    if (!open)
      throw new CliError(`Run ${run.runId} is over${ending === null ? '' : ` (${ending})`}.`, { cause: fault });
    if (fault instanceof WorkflowUpdateRPCTimeoutOrCancelledError && taskQueue !== null) {
      await requireWorker(client, taskQueue);
    }
  };
  try {
    await withinAttempt(client, signal, Date.now() + ATTEMPT_MS, check);
  } catch (error) {
    // What was found out here has the Update's fault as its cause, which says nothing more.
    if (error instanceof CliError || !mayPass(error)) throw error;
  }
}

/** The words of the run's own validator or handler, or null when they mean that the Update may be sent again. */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof WorkflowUpdateFailedError)) return null;
  const { cause } = error;
  return cause instanceof ApplicationFailure && !PASSING_TYPES.has(cause.type ?? '') ? cause.message : null;
}

/**
 * Not found is one that may pass: it is also how the server gives up an Update that met a closing execution, and says
 * nothing about the chain.
 */
function mayPass(error: unknown): boolean {
  if (error instanceof WorkflowUpdateFailedError || error instanceof WorkflowNotFoundError) return true;
  const code = grpcCode(error);
  return code !== undefined && !HOPELESS.has(code);
}

async function withinAttempt<T>(
  client: Client,
  signal: AbortSignal | undefined,
  deadline: number,
  work: () => Promise<T>,
): Promise<T> {
  // A signal of the attempt's own: the client leaves a listener on it with every call.
  const own = AbortSignal.any(signal === undefined ? [] : [signal]);
  return client.workflow.withAbortSignal(own, () => client.workflow.withDeadline(deadline, work));
}

/** Doubling, half of it by chance, so that many senders do not meet again. */
function delayMs(attempt: number): number {
  const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
  return longest * (0.5 + Math.random() / 2);
}
