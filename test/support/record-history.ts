import { expect } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { HISTORIES, historyToJson } from './histories.ts';
import { testBundle } from './workflow-harness.ts';

// With RECORD_HISTORIES=1 the histories made here are kept for test/replay: do so when a Workflow changes on purpose.
const RECORD = process.env['RECORD_HISTORIES'] === '1';

// Stack traces in failures name files of the machine that records.
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
// A Worker's identity names the machine too.
const IDENTITY = `${process.pid}@${hostname()}`;

interface Chain {
  readonly workflowId: string;
  readonly firstExecutionRunId: string;
}

/**
 * Replays the history of one execution of a chain on today's code, requires that it holds certain words, or it would prove
 * nothing, and keeps it where histories are recorded.
 */
export async function replayAndKeep(
  client: Client,
  chain: Chain,
  kept: { readonly name: string; readonly holds: readonly string[]; readonly execution?: number },
): Promise<void> {
  const { workflowId } = chain;
  const history = await client.workflow
    .getHandle(workflowId, await runIdOf(client, chain, kept.execution ?? 1))
    .fetchHistory();
  const recorded = historyToJson(workflowId, history);
  await Worker.runReplayHistory({ workflowBundle: { code: await testBundle() } }, recorded.history, workflowId);
  const text = JSON.stringify(recorded, null, 1).replaceAll(PROJECT, '');
  for (const word of kept.holds) expect(text).toContain(word);
  if (RECORD) {
    await writeFile(new URL(`${kept.name}.json`, HISTORIES), `${text.replaceAll(IDENTITY, 'worker@test')}\n`);
  }
}

/** The Run Id of the chain's n-th execution. */
async function runIdOf(client: Client, chain: Chain, execution: number): Promise<string> {
  let runId = chain.firstExecutionRunId;
  for (let n = 1; n < execution; n += 1) {
    const { events } = await client.workflow.getHandle(chain.workflowId, runId).fetchHistory();
    const next = events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
    if (next === undefined || next === null) throw new Error(`The chain has only ${n} executions`);
    runId = next;
  }
  return runId;
}
