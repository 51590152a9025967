import type { Client } from '@temporalio/client';
import { Option, type Command } from 'commander';
import { callRules } from '../../config/call-rules.ts';
import { CALL_PIPELINE_TASK_QUEUE } from '../../config/task-queues.ts';
import type { Database } from '../../store/database.ts';
import { latestReprocess, type ReprocessRow } from '../../store/reprocess-runs.ts';
import { withDatabase, withTemporal } from '../connect.ts';
import { CliError, EXIT } from '../errors.ts';
import { note, printJson, printLines } from '../output.ts';
import { requireWorker } from '../pollers.ts';
import { addCommand, settings, wholeNumber, type JsonOption } from '../program.ts';
import { leftSentence, reprocessLines, reprocessReport } from '../reprocess-report.ts';
import { cancelReprocess, startReprocess, watchReprocess } from '../reprocess.ts';
import { onStopSignal } from '../signals.ts';

interface ReprocessOptions extends JsonOption {
  readonly shadow?: boolean;
  readonly examples: number;
  readonly last?: boolean;
  readonly cancel?: boolean;
}

interface Services {
  readonly db: Database;
  readonly client: Client;
}

/** `reprocess`: scores the calls again that other rules have scored, or tells what that would change. */
export function registerReprocess(program: Command): void {
  addCommand(program, 'reprocess', 'score stale calls again from silver, by the rules of today; S3 is not read', [
    'converza reprocess --shadow',
    'converza reprocess',
    'converza reprocess --last --json | jq .flips',
  ])
    .addOption(new Option('--shadow', 'write nothing to silver and gold, and tell what would flip'))
    .option('--examples <n>', 'flips of single calls to show at most', wholeNumber(0, 100), 20)
    .addOption(
      new Option('--last', 'show the newest run, open or over, and start none').conflicts(['shadow', 'cancel']),
    )
    .addOption(new Option('--cancel', 'end the run under way; what it has scored stays').conflicts('shadow'))
    .action(async (options: ReprocessOptions) => {
      if (options.last === true) await withDatabase(settings('database').database, (db) => showLast(db, options));
      else await withServices(options.cancel === true ? cancel : start, options);
    });
}

async function withServices(
  work: (services: Services, options: ReprocessOptions) => Promise<void>,
  options: ReprocessOptions,
): Promise<void> {
  const config = settings('database', 'temporal');
  await withDatabase(config.database, (db) => withTemporal(config.temporal, (client) => work({ db, client }, options)));
}

async function start(services: Services, options: ReprocessOptions): Promise<void> {
  const { db, client } = services;
  const { pipeline } = settings('database', 'temporal');
  await requireWorker(client, CALL_PIPELINE_TASK_QUEUE);
  const stop = onStopSignal();
  const run = await startReprocess(client, CALL_PIPELINE_TASK_QUEUE, db.schema, {
    shadow: options.shadow === true,
    rulesVersion: callRules(pipeline).rulesVersion,
    retryAttempts: pipeline.retryAttempts,
    retryDelaySeconds: pipeline.retryDelaySeconds,
  });
  if (run.attached) note(`Joined run ${run.runId}, which was under way.`);
  const row = await watchReprocess(services, run, stop.signal).finally(stop.release);
  if (row === null) return stopped(run.runId);
  await report(db, row, options);
  process.exitCode = row.status === 'completed' ? EXIT.done : EXIT.failed;
}

async function cancel(services: Services, options: ReprocessOptions): Promise<void> {
  const { db, client } = services;
  const run = await cancelReprocess(client, CALL_PIPELINE_TASK_QUEUE, db.schema);
  if (run === null) throw new CliError('There is no run under way.');
  await requireWorker(client, CALL_PIPELINE_TASK_QUEUE).catch((error: unknown) => {
    if (error instanceof CliError) note(`Run ${run.runId} is asked to end, and does once a worker polls.`);
    throw error;
  });
  const stop = onStopSignal();
  const row = await watchReprocess(services, run, stop.signal).finally(stop.release);
  if (row === null) return stopped(run.runId);
  await report(db, row, options);
  process.exitCode = row.status === 'cancelled' || row.status === 'abandoned' ? EXIT.done : EXIT.failed;
}

async function showLast(db: Database, options: ReprocessOptions): Promise<void> {
  const row = await latestReprocess(db);
  if (row === null) throw new CliError('There is no run yet. Start one with: converza reprocess --shadow');
  await report(db, row, options);
}

function stopped(runId: string): void {
  note(`Stopped watching; run ${runId} goes on. Look at it with: converza reprocess --last`);
  process.exitCode = EXIT.interrupted;
}

async function report(db: Database, row: ReprocessRow, options: ReprocessOptions): Promise<void> {
  const document = await reprocessReport(db, row, options.examples);
  if (options.json === true) printJson(document);
  else printLines(reprocessLines(document));
  if (row.error !== null) note(row.error);
  const left = leftSentence(document);
  if (left !== null) note(left);
}
