import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { ConfigFor } from '../config/config.ts';
import { generateCalls, objectKey } from '../generator/generate-calls.ts';
import type { ObjectStore } from '../lake/object-store.ts';
import type { Database } from '../store/database.ts';
import { dropSchema, migrate } from '../store/migrate.ts';
import type { RunReport } from '../store/reports.ts';
import type { RunMode } from '../workflows/index.ts';
import { ingestCallsWorkflowId } from '../workflows/ids.ts';
import type { Services } from './connect.ts';
import { CliError } from './errors.ts';
import { ingestInput } from './ingest-input.ts';
import { startIngest, watchRun } from './ingest.ts';

/** What the demo owns: nothing else may live there, as it is emptied first. */
export const DEMO = {
  bucket: 'converza-demo',
  prefix: 'calls/',
  schema: 'converza_demo',
  taskQueue: 'converza-demo',
  seed: 'demo',
  calls: 2_000,
  broken: 20,
  moreCalls: 200,
} as const;

export type DemoConfig = ConfigFor<'database' | 'lake' | 'temporal'>;

/** Ends a run that an earlier demo left open, and empties the demo's schema and bucket. */
export async function emptyDemo({ db, lake, client }: Services): Promise<void> {
  for (const mode of ['full', 'incremental'] as const) await terminateRun(client, mode);
  await dropSchema(db);
  await migrate(db);
  await lake.createBucket(DEMO.bucket);
  for (;;) {
    const { objects, nextToken } = await lake.listPage({ bucket: DEMO.bucket, prefix: '', token: null });
    await lake.delete({ bucket: DEMO.bucket, keys: objects.map((object) => object.key) });
    if (nextToken === null) return;
  }
}

async function terminateRun(client: Client, mode: RunMode): Promise<void> {
  try {
    const workflowId = ingestCallsWorkflowId(mode, DEMO.bucket, DEMO.prefix);
    await client.workflow.getHandle(workflowId).terminate('The demo starts anew');
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}

/** One run to its end. @throws CliError when it does not complete, or the signal stops the demo. */
export async function runToEnd(
  services: { readonly db: Database; readonly client: Client },
  config: DemoConfig,
  mode: RunMode,
  signal: AbortSignal,
): Promise<RunReport> {
  const run = await startIngest(services.client, DEMO.taskQueue, ingestInput(config, mode));
  const outcome = await watchRun(services, run, signal);
  signal.throwIfAborted();
  if (outcome?.report.status === 'completed') return outcome.report;
  throw new CliError(`The demo's run ${run.runId} did not complete: ${outcome?.error ?? outcome?.report.status}.`);
}

/** Puts a good call where a broken object was, and a corrected version in the place of a call. */
export async function correctTwoObjects(lake: ObjectStore, atMs: number): Promise<void> {
  const [call, broken] = [...generateCalls({ count: 1, broken: 1, seed: DEMO.seed })];
  if (call === undefined || broken === undefined) throw new Error('The generator made too few objects');
  const put = (name: string, record: object): Promise<void> =>
    lake.put({ bucket: DEMO.bucket, key: objectKey(DEMO.prefix, name, atMs), body: JSON.stringify(record) });
  await put(broken.name, {
    call_id: broken.callId ?? broken.name,
    agent_name: 'Riley Morgan',
    timestamp: '2026-01-02T09:30:00',
    transcript_text:
      'Agent: Thank you for calling, how can I help? Customer: I would like to order the annual plan today. ' +
      'Agent: Great, shall I place the order now? Customer: Yes, please go ahead. Thank you, that was very helpful.',
  });
  // A changed agent, day and text: both the old and the new figures must move.
  await put(call.name, {
    call_id: call.callId,
    agent_name: 'Riley Morgan',
    timestamp: '2026-01-02T10:00:00',
    transcript_text:
      'Agent: Hello, how can I help? Customer: My router is broken again and I am really annoyed. ' +
      'Agent: I am sorry, I will send a new one today. Customer: Fine.',
  });
}
