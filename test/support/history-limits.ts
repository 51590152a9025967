import type { Client } from '@temporalio/client';

/** Where Temporal itself begins to warn, and to suggest Continue-As-New. */
const MOST_EVENTS = 10_240;
const MOST_BYTES = 5 * 1024 * 1024;

/**
 * Requires of every execution that a test file made that its history stays small.
 * @param query a visibility query, or none for the whole namespace.
 */
export async function requireSmallHistories(client: Client, query?: string): Promise<void> {
  const large: string[] = [];
  let executions = 0;
  for await (const { workflowId, runId } of client.workflow.list(query === undefined ? {} : { query })) {
    executions += 1;
    // What is listed is told by the index, which knows the size of closed executions only.
    const { raw } = await client.workflow.getHandle(workflowId, runId).describe();
    const events = Number(raw.workflowExecutionInfo?.historyLength ?? 0);
    const bytes = Number(raw.workflowExecutionInfo?.historySizeBytes ?? 0);
    if (events < MOST_EVENTS && bytes < MOST_BYTES) continue;
    large.push(`${workflowId} (${runId}): ${events} events, ${bytes} bytes`);
  }
  if (executions === 0) throw new Error('No history to look at: the query is wrong');
  if (large.length > 0) throw new Error(`Histories that grow too large: ${large.join('; ')}`);
}
