import type { Command } from 'commander';
import { EventEmitter, once } from 'node:events';
import { loadConfig } from '../../config/config.ts';
import { stackFolder } from '../../config/stack-file.ts';
import type { Stack } from '../../dev/services.ts';
import { createS3ObjectStore } from '../../lake/s3-object-store.ts';
import { verify } from '../../store/verify.ts';
import { openDatabase, withTemporal, type Services } from '../connect.ts';
import { demoLines, demoReport, type DemoReport } from '../demo-report.ts';
import { correctTwoObjects, DEMO, emptyDemo, runToEnd, type DemoConfig } from '../demo-steps.ts';
import { CliError, EXIT } from '../errors.ts';
import { note, printJson, printLines } from '../output.ts';
import { addCommand, type JsonOption } from '../program.ts';
import { aborted, onStopSignal } from '../signals.ts';
import { putCalls } from './generate.ts';

interface DemoOptions extends JsonOption {
  readonly keep?: boolean;
}

/** `demo`: the main job end to end on the embedded stack, whatever the environment says. */
export function registerDemo(program: Command): void {
  addCommand(program, 'demo', 'show the main job end to end on servers of its own', [
    'converza demo',
    'converza demo --keep',
  ])
    .option('--keep', 'leave the servers running afterwards, until Ctrl-C')
    .action(async (options: DemoOptions) => {
      const startedAt = performance.now();
      const stop = onStopSignal();
      try {
        await onStack(stop.signal, async (stack) => {
          const report = await demo(stack, startedAt, stop.signal);
          if (options.json === true) printJson(report);
          else printLines(demoLines(report));
          if (!report.ok) process.exitCode = EXIT.failed;
          if (options.keep === true) await keep(stack, stop.signal);
          else note('The servers stop now. To look around in them: npm run demo -- --keep');
        });
      } catch (error) {
        if (!stop.signal.aborted) throw error;
        throw new CliError('The demo was stopped.', { exitCode: EXIT.interrupted, cause: error });
      } finally {
        stop.release();
      }
    });
}

async function onStack(signal: AbortSignal, work: (stack: Stack) => Promise<void>): Promise<void> {
  const { joinOrStartStack } = await import('../../dev/services.ts');
  note('Starting PostgreSQL, S3 and Temporal…');
  const stack = await joinOrStartStack({ dataDir: stackFolder(process.cwd()), signal, log: note });
  try {
    const broken = stack.failed.then((words) => {
      throw new CliError(words);
    });
    await Promise.race([work(stack), broken]);
  } finally {
    await stack.stop();
  }
}

async function demo(stack: Stack, startedAt: number, signal: AbortSignal): Promise<DemoReport> {
  const config = loadConfig({
    env: process.env,
    cwd: process.cwd(),
    needs: ['database', 'lake', 'temporal'],
    stackOnly: true,
    stackEnv: { ...stack.env, BUCKET_NAME: DEMO.bucket, S3_PREFIX: DEMO.prefix, DB_SCHEMA: DEMO.schema },
  });
  return withDemoServices(config, async (services) => {
    await emptyDemo(services);
    return withWorker(config, signal, async () => {
      const { etl, incremental } = await twoRuns(services, config, signal);
      note('Verifying…');
      const verification = await verify(services.db);
      const seconds = Math.round(performance.now() - startedAt) / 1000;
      const temporalUiUrl = config.temporal.uiUrl ?? '';
      return demoReport(services.db, { etl, incremental, verification, temporalUiUrl, seconds });
    });
  });
}

/** Connections to servers whose bucket and schema are still to be made. */
async function withDemoServices<T>(config: DemoConfig, work: (services: Services) => Promise<T>): Promise<T> {
  const db = await openDatabase(config.database);
  const lake = createS3ObjectStore(config.lake);
  try {
    return await withTemporal(config.temporal, (client) => work({ db, lake, client }));
  } finally {
    lake.close();
    await db.close();
  }
}

async function withWorker<T>(config: DemoConfig, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const { runWorker } = await import('../../worker/main.ts');
  const done = new AbortController();
  // The Worker's own news is not the demo's, unless somebody looks for a fault.
  const logLevel = config.logLevel === 'info' ? 'error' : config.logLevel;
  const polls = new EventEmitter();
  const ready = once(polls, 'ready');
  const ended = runWorker({
    config: { ...config, logLevel },
    taskQueue: DEMO.taskQueue,
    signal: AbortSignal.any([signal, done.signal]),
    onReady: () => polls.emit('ready'),
  }).then((): never => {
    throw new CliError("The demo's Worker stopped early.");
  });
  try {
    await Promise.race([ready, ended]);
    return await Promise.race([work(), ended]);
  } finally {
    done.abort();
    await Promise.allSettled([ended]);
  }
}

async function twoRuns(services: Services, config: DemoConfig, signal: AbortSignal) {
  const { bucket, prefix, seed, calls, broken, moreCalls } = DEMO;
  const target = { bucket, prefix, atMs: Date.now() };
  note(`Writing ${calls} calls and ${broken} broken objects to s3://${bucket}/${prefix}…`);
  await putCalls(services.lake, { ...target, calls: { count: calls, broken, seed } });
  note('Run 1: converza etl…');
  const etl = await runToEnd(services, config, 'full', signal);
  note(`Repairing one broken object, correcting one call, adding ${moreCalls} calls…`);
  await correctTwoObjects(services.lake, target.atMs);
  await putCalls(services.lake, { ...target, calls: { count: moreCalls, broken: 0, seed, firstCall: calls } });
  note('Run 2: converza incremental…');
  const incremental = await runToEnd(services, config, 'incremental', signal);
  return { etl, incremental };
}

async function keep(stack: Stack, signal: AbortSignal): Promise<void> {
  const { describeStack } = await import('../../dev/dev-command.ts');
  note('');
  for (const line of describeStack({ ...stack.env, BUCKET_NAME: DEMO.bucket })) note(line);
  note(`Look inside with: psql "${stack.env['DATABASE_URL'] ?? ''}" -c "set search_path to ${DEMO.schema}" -c "\\dt"`);
  if (!stack.started) {
    note('The servers are held by another process, and stay up with it.');
    return;
  }
  note('The servers stay up until Ctrl-C.');
  await aborted(signal);
}
