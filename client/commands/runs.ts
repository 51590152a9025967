import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { Option, type Command } from 'commander';
import { CALL_PIPELINE_TASK_QUEUE } from '../../config/task-queues.ts';
import type { Database } from '../../store/database.ts';
import { listRuns, type RunDetails } from '../../store/run-list.ts';
import { endRun, type RunMode, type RunStatus } from '../../store/runs.ts';
import type { SteeringState } from '../../workflows/index.ts';
import type * as messages from '../../workflows/messages.ts';
import { askTemporal, withDatabase, withTemporal } from '../connect.ts';
import { CliError, EXIT } from '../errors.ts';
import { findRun } from '../find-run.ts';
import { concludeRun, watchRun, type RunOutcome } from '../ingest.ts';
import { fields, note, printJson, printLines } from '../output.ts';
import { requireWorker } from '../pollers.ts';
import { addCommand, settings, wholeNumber, type JsonOption } from '../program.ts';
import { runLines } from '../run-lines.ts';
import { askProgress, runPage, runPageLines, runSummary, runTable } from '../run-report.ts';
import { onStopSignal } from '../signals.ts';
import { sendUpdate, type RunChain } from '../steer.ts';

const STATUSES = ['running', 'paused', 'completed', 'failed', 'cancelled', 'abandoned'] as const satisfies RunStatus[];
const MODES = ['full', 'incremental'] as const satisfies RunMode[];
const RUN = 'its run id, a unique beginning of it, or: latest';

interface ListOptions extends JsonOption {
  readonly limit: number;
  readonly status?: RunStatus;
  readonly mode?: RunMode;
}

type Updates = typeof messages;
type Steer = (client: Client, chain: RunChain, updates: Updates, signal: AbortSignal) => Promise<SteeringState>;

/** `runs list|show|pause|resume|cancel|set-window`: what runs there are, and how they go on. */
export function registerRuns(program: Command): void {
  const runs = program.command('runs').description('look at runs and steer those that are open');
  addCommand(runs, 'list', 'the newest runs', ['converza runs list', 'converza runs list --status failed --json'])
    .option('--limit <n>', 'runs at most', wholeNumber(1, 1_000), 20)
    .addOption(new Option('--status <status>', 'only those of this status').choices(STATUSES))
    .addOption(new Option('--mode <mode>', 'only those of this mode').choices(MODES))
    .action(list);
  addCommand(runs, 'show', 'one run: balances, batches, quarantine, and how far it is while it is open', [
    'converza runs show latest',
    'converza runs show 019f8',
  ])
    .argument('<run>', RUN)
    .action(show);
  addCommand(runs, 'pause', 'start no further batch; those in flight are finished', ['converza runs pause latest'])
    .argument('<run>', RUN)
    .action((name: string, options: JsonOption) =>
      steer(name, options, (client, chain, { pauseUpdate }, signal) =>
        sendUpdate(client, chain, pauseUpdate, [], { signal }),
      ),
    );
  addCommand(runs, 'resume', 'let a paused run go on', ['converza runs resume latest'])
    .argument('<run>', RUN)
    .action((name: string, options: JsonOption) =>
      steer(name, options, (client, chain, { resumeUpdate }, signal) =>
        sendUpdate(client, chain, resumeUpdate, [], { signal }),
      ),
    );
  addCommand(runs, 'set-window', 'how many batches an open run has in flight at most', [
    'converza runs set-window latest 4',
  ])
    .argument('<run>', RUN)
    .argument('<n>', 'batches in flight', wholeNumber(1, 100))
    .action((name: string, batchWindow: number, options: JsonOption) =>
      steer(name, options, (client, chain, { setWindowUpdate }, signal) =>
        sendUpdate(client, chain, setWindowUpdate, [{ batchWindow }], { signal }),
      ),
    );
  addCommand(runs, 'cancel', 'end an open run; what it has loaded stays, the rest waits for the next run', [
    'converza runs cancel latest',
  ])
    .argument('<run>', RUN)
    .action(cancel);
}

async function list(options: ListOptions): Promise<void> {
  const rows = await withDatabase(settings('database').database, (db) => listRuns(db, options));
  const runs = rows.map(runSummary);
  if (options.json === true) printJson({ runs });
  else printLines(runs.length === 0 ? ['No runs.'] : runTable(runs));
}

async function show(name: string, options: JsonOption): Promise<void> {
  await withDatabase(settings('database').database, async (db) => {
    const row = await findRun(db, name);
    const answer = row.finished_at === null ? await askTemporal((client) => askProgress(client, chainOf(row))) : null;
    if (answer === 'unknown') note('How fast it goes is not known: no worker answers for it.');
    const page = await runPage(db, row, answer === 'unknown' ? null : answer);
    if (options.json === true) printJson(page);
    else printLines(runPageLines(page, row));
  });
}

async function steer(name: string, options: JsonOption, send: Steer): Promise<void> {
  await withOpenRun(name, async ({ db, client, row, standing }) => {
    if (standing === 'dead') {
      throw new CliError(
        `Run ${row.run_id} has no Workflow any more. Let go of its objects with: converza runs cancel ${row.run_id}`,
      );
    }
    await requireWorker(client, CALL_PIPELINE_TASK_QUEUE);
    const stop = onStopSignal();
    // Loaded here: Temporal's Workflow package is no other command's business.
    const updates = await import('../../workflows/messages.ts');
    const steering = await send(client, chainOf(row), updates, stop.signal)
      .catch((error: unknown) => {
        if (!stop.signal.aborted) throw error;
        throw new CliError('Stopped; the run may have taken it all the same.', { exitCode: EXIT.interrupted });
      })
      .finally(stop.release);
    const run = runSummary(await findRun(db, row.run_id));
    if (options.json === true) printJson({ steering, run });
    else printLines([...steeringLines(steering), ...runLines(run)]);
  });
}

function steeringLines({ paused, batchWindow }: SteeringState): string[] {
  return fields([
    ['paused', paused ?? 'no'],
    ['window', batchWindow],
  ]);
}

async function cancel(name: string, options: JsonOption): Promise<void> {
  await withOpenRun(name, async ({ db, client, row, standing }) => {
    const outcome = standing === 'dead' ? await endDead(db, client, row) : await cancelAndWatch(db, client, row);
    if (outcome === null) {
      note(`Stopped watching; run ${row.run_id} ends by itself. Look at it with: converza runs show ${row.run_id}`);
      process.exitCode = EXIT.interrupted;
      return;
    }
    const { report } = outcome;
    if (options.json === true) printJson(report);
    else printLines(runLines(report));
    const isEnded = report.status === 'cancelled' || report.status === 'abandoned';
    if (!isEnded) note(`Run ${report.runId} was over before it could be cancelled: it is ${report.status}.`);
    process.exitCode = isEnded ? EXIT.done : EXIT.failed;
  });
}

async function cancelAndWatch(db: Database, client: Client, row: RunDetails): Promise<RunOutcome | null> {
  const { runId, workflowId } = chainOf(row);
  try {
    await client.workflow.getHandle(workflowId, undefined, { firstExecutionRunId: runId }).cancel();
  } catch (error) {
    // It ended a moment ago: how, the watching finds out.
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
  await requireWorker(client, CALL_PIPELINE_TASK_QUEUE).catch((error: unknown) => {
    if (error instanceof CliError) note(`Run ${runId} is asked to end, and does once a worker polls.`);
    throw error;
  });
  const handle = client.workflow.getHandle(workflowId, runId);
  const run = { runId, workflowId, mode: row.mode, taskQueue: CALL_PIPELINE_TASK_QUEUE, handle };
  const stop = onStopSignal();
  return watchRun({ db, client }, run, stop.signal, { throughPauses: true }).finally(stop.release);
}

/** A row that its Workflow can end no more gets the end that Temporal remembers. */
async function endDead(db: Database, client: Client, row: RunDetails): Promise<RunOutcome> {
  const { runId, workflowId } = chainOf(row);
  const fault = await client.workflow
    .getHandle(workflowId, runId)
    .result()
    .then(
      () => null,
      (error: unknown) => error,
    );
  // A Workflow that completed has ended its row, unless it was another database's.
  if (fault === null) await endRun(db, { runId, status: 'abandoned', error: null });
  return concludeRun(db, { runId, workflowId, mode: row.mode }, fault);
}

interface OpenRun {
  readonly db: Database;
  readonly client: Client;
  readonly row: RunDetails;
  readonly standing: 'alive' | 'dead';
}

/** Finds an open run of this Temporal. @throws CliError when it is over, or another Temporal's. */
async function withOpenRun(name: string, work: (run: OpenRun) => Promise<void>): Promise<void> {
  const config = settings('database', 'temporal');
  await withDatabase(config.database, async (db) => {
    const row = await findRun(db, name);
    if (row.finished_at !== null) throw new CliError(`Run ${row.run_id} is over (${row.status}).`);
    await withTemporal(config.temporal, async (client) => {
      const { createRunDirectory } = await import('../../worker/run-directory.ts');
      const { namespace, cluster_id: clusterId } = row;
      const directory = createRunDirectory(client, config.temporal.namespace);
      const standing = await directory.standing({ ...chainOf(row), namespace, clusterId });
      if (standing === 'foreign') {
        throw new CliError(
          `Run ${row.run_id} is of another Temporal (namespace "${namespace ?? ''}"): correct TEMPORAL_ADDRESS or TEMPORAL_NAMESPACE.`,
        );
      }
      await work({ db, client, row, standing });
    });
  });
}

function chainOf(row: RunDetails): RunChain {
  return { workflowId: row.workflow_id, runId: row.run_id };
}
