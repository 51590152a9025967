import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';

/** An execution, with what Temporal keeps of it. */
interface Kept {
  readonly workflowId: string;
  readonly runId: string;
  readonly events: number;
  readonly bytes: number;
}

export interface HistoryLimits {
  readonly events: number;
  readonly bytes: number;
}

/** Temporal's own warning limit for events, and half of the one for bytes. */
const LIMITS: HistoryLimits = { events: 10_240, bytes: 5 * 1024 * 1024 };

/** Requires of every execution of the namespace, or of those that a visibility query finds, that its history is small. */
export async function requireSmallHistories(client: Client, query?: string, limits = LIMITS): Promise<number> {
  const executions: Kept[] = [];
  for await (const { workflowId, runId } of client.workflow.list(query === undefined ? {} : { query })) {
    // The list knows the size of closed executions only.
    const { historyLength, historySize } = await client.workflow.getHandle(workflowId, runId).describe();
    executions.push({ workflowId, runId, events: historyLength, bytes: historySize ?? 0 });
  }
  requireSmall(executions, limits);
  return executions.length;
}

/** Requires the same of a chain, read event by event: also where the server has no visibility store. */
export async function requireSmallChain(
  client: Client,
  chain: { readonly workflowId: string; readonly firstExecutionRunId: string },
  limits = LIMITS,
): Promise<number> {
  const { workflowId } = chain;
  const executions: Kept[] = [];
  for (let runId: string | null | undefined = chain.firstExecutionRunId; runId;) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const bytes = proto.temporal.api.history.v1.History.encode(history).finish().byteLength;
    executions.push({ workflowId, runId, events: history.events?.length ?? 0, bytes });
    runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  requireSmall(executions, limits);
  return executions.length;
}

function requireSmall(executions: readonly Kept[], limits: HistoryLimits): void {
  const large = executions.filter((one) => one.events >= limits.events || one.bytes >= limits.bytes);
  if (large.length === 0) return;
  const lines = large.map((one) => `${one.workflowId} (${one.runId}): ${one.events} events, ${one.bytes} bytes`);
  throw new Error(`Histories that grow too large:\n${lines.join('\n')}`);
}
