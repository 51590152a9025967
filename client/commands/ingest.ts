import type { Command } from 'commander';
import type { ConfigFor } from '../../config/config.ts';
import { normalizePrefix } from '../../config/settings.ts';
import { CALL_PIPELINE_TASK_QUEUE } from '../../config/task-queues.ts';
import type { RunMode } from '../../workflows/index.ts';
import { withServices } from '../connect.ts';
import { CliError, EXIT } from '../errors.ts';
import { expectedVersions, ingestInput, type IngestChoices } from '../ingest-input.ts';
import { startIngest, watchRun } from '../ingest.ts';
import { note, printJson, printLines } from '../output.ts';
import { requireWorker } from '../pollers.ts';
import { addCommand, settings, wholeNumber, type JsonOption } from '../program.ts';
import { runLines } from '../run-lines.ts';
import { onStopSignal } from '../signals.ts';

interface IngestOptions extends JsonOption {
  readonly batchSize?: number;
  readonly prefix?: string;
  readonly force?: boolean;
  readonly stale?: boolean;
  readonly prune?: boolean;
  readonly yes?: boolean;
}

/** `etl` and `incremental`: start a run or join the one under way, and watch it to its end. */
export function registerIngest(program: Command): void {
  addCommand(program, 'etl', 'carry the whole prefix through bronze, silver and gold', [
    'converza etl',
    'converza etl --batch-size 200 --prefix calls/2026/ --json',
    'converza etl --prune',
    'converza etl --stale',
  ])
    .option('--batch-size <n>', 'objects per batch; BATCH_SIZE by default', wholeNumber(1, 10_000))
    .option('--prefix <prefix>', 'the prefix to list; S3_PREFIX by default')
    .option('--force', 'read every listed object again, unchanged or not')
    .option('--stale', 'list nothing; read again only objects loaded by other cleaning rules or settings')
    .option('--prune', 'take the calls of deleted keys out of the tables, once all is listed')
    .option('--yes', 'with --prune: even where more than a tenth of all calls would go')
    .action((options: IngestOptions) => ingest('full', options));
  addCommand(program, 'incremental', 'carry what is new or changed through bronze, silver and gold', [
    'converza incremental',
  ]).action((options: IngestOptions) => ingest('incremental', options));
}

async function ingest(mode: RunMode, options: IngestOptions): Promise<void> {
  const { batchSize, force, stale, prune, yes } = options;
  if (yes === true && prune !== true) throw new CliError('--yes goes with --prune.', { exitCode: EXIT.usage });
  if (stale === true && (force === true || prune === true || options.prefix !== undefined)) {
    throw new CliError(
      '--stale reads the stale objects of the whole bucket: it takes no --force, --prune or --prefix.',
      {
        exitCode: EXIT.usage,
      },
    );
  }
  const config = settings('database', 'lake', 'temporal');
  const prefix = options.prefix === undefined ? config.lake.prefix : normalizePrefix(options.prefix);
  await ingestAndReport(config, mode, options, { prefix, batchSize, force, stale, prune, pruneConfirmed: yes });
}

/** Starts a run or joins it, watches it, prints its document, and sets the exit code. */
export async function ingestAndReport(
  config: ConfigFor<'database' | 'lake' | 'temporal'>,
  mode: RunMode,
  options: JsonOption,
  choices: IngestChoices,
): Promise<void> {
  const input = ingestInput(config, mode, { ...choices, ...expectedVersions(config) });
  await withServices(config, async (services) => {
    await requireWorker(services.client, CALL_PIPELINE_TASK_QUEUE);
    const stop = onStopSignal();
    const run = await startIngest(services.client, CALL_PIPELINE_TASK_QUEUE, input);
    note(run.attached ? `Joined run ${run.runId}, which was under way.` : `Started run ${run.runId}.`);
    const outcome = await watchRun(services, run, stop.signal).finally(stop.release);
    if (outcome === null) {
      note(`Stopped watching; run ${run.runId} goes on. Look at it with: converza runs show ${run.runId}`);
      process.exitCode = EXIT.interrupted;
      return;
    }
    const { report, error } = outcome;
    if (options.json === true) printJson(report);
    else printLines(runLines(report));
    if (report.status !== 'completed') note(error ?? `Run ${report.runId} is ${report.status}.`);
    process.exitCode = report.status === 'completed' ? EXIT.done : EXIT.failed;
  });
}
