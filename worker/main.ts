import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, makeTelemetryFilterString, NativeConnection, Runtime, type LogEntry } from '@temporalio/worker';
import { pino, type Logger } from 'pino';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { ConfigFor } from '../config/config.ts';
import { CALL_PIPELINE_TASK_QUEUE } from '../config/task-queues.ts';
import { callRules } from '../config/call-rules.ts';
import { createS3ObjectStore } from '../lake/s3-object-store.ts';
import { Database } from '../store/database.ts';
import { requireCurrentSchema } from '../store/migrate.ts';
import { createWorker } from './create-worker.ts';
import { createRunDirectory } from './run-directory.ts';
import { registerSearchAttributes } from './search-attributes.ts';

export type WorkerConfig = ConfigFor<'database' | 'lake' | 'temporal'>;

export interface RunWorkerOptions {
  readonly config: WorkerConfig;
  readonly taskQueue?: string;
  /** Aborting drains the Worker and ends the call. */
  readonly signal?: AbortSignal;
  /** Called once the Worker polls. */
  readonly onReady?: () => void;
  readonly logger?: Logger;
}

/**
 * The heap may grow by so much beyond what lives before it is collected. Left to itself V8 lets a Worker that loads chunks
 * grow to several times what it needs, because the machine has room; this costs no measurable time.
 */
const HEAP_GROWTH = '--heap-growing-percent=30';

/** Runs a Worker until the signal, then drains it and closes the pool and the connections, in that order. */
export async function runWorker(options: RunWorkerOptions): Promise<void> {
  const { config } = options;
  // A wrong category file is told before anything is asked of the servers.
  const rules = callRules(config.pipeline);
  setFlagsFromString(HEAP_GROWTH);
  const logger =
    options.logger ??
    pino(
      { level: config.logLevel, serializers: { error: pino.stdSerializers.err } },
      pino.destination({ dest: 2, sync: true }),
    );
  installLogger(logger, config.logLevel);
  const db = new Database({
    ...config.database,
    onIdleError: (error) => logger.warn({ err: error.message }, 'An idle database connection failed'),
  });
  const lake = createS3ObjectStore(config.lake);
  const opened: (() => Promise<void>)[] = [];
  try {
    await requireCurrentSchema(db);
    await lake.checkBucket(config.lake.bucket);
    const connection = await Connection.connect(config.temporal.connectionOptions);
    opened.push(() => connection.close());
    const native = await NativeConnection.connect(config.temporal.connectionOptions);
    opened.push(() => native.close());
    const { namespace } = config.temporal;
    const client = new Client({ connection, namespace });
    const taskQueue = options.taskQueue ?? CALL_PIPELINE_TASK_QUEUE;
    const worker = await createWorker({
      connection: native,
      namespace,
      taskQueue,
      deps: {
        db,
        lake,
        runs: createRunDirectory(client, namespace),
        rules,
        codeVersion: codeVersion(),
        processId: randomUUID(),
        chunkBytes: config.pipeline.chunkBytes,
        maxRecordBytes: config.pipeline.maxRecordBytes,
        searchAttributes: await registerSearchAttributes(client, namespace),
      },
    });
    const stop = (): void => {
      if (worker.getState() === 'RUNNING') worker.shutdown();
    };
    options.signal?.addEventListener('abort', stop, { once: true });
    const running = worker.run();
    if (options.signal?.aborted) stop();
    logger.info({ taskQueue, namespace }, 'Worker started');
    options.onReady?.();
    await running;
    logger.info({ taskQueue }, 'Worker stopped');
  } finally {
    await db.close();
    lake.close();
    for (const close of opened.toReversed()) await close();
  }
}

/** The version in package.json: which code met a bad record. */
export function codeVersion(): string {
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8'));
      if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
    } catch {
      continue;
    }
  }
  return 'unknown';
}

let installed = false;

function installLogger(logger: Logger, level: string): void {
  // The SDK has one Runtime a process: the first Worker's logger serves all.
  if (installed) return;
  installed = true;
  const sdkLevel = ['debug', 'trace'].includes(level) ? 'DEBUG' : 'INFO';
  const write = (entry: LogEntry): void => {
    const { message, meta } = entry;
    const fields = { ...meta };
    if (entry.level === 'ERROR') logger.error(fields, message);
    else if (entry.level === 'WARN') logger.warn(fields, message);
    else if (entry.level === 'INFO') logger.info(fields, message);
    else logger.debug(fields, message);
  };
  Runtime.install({
    logger: new DefaultLogger(sdkLevel, write),
    // The core would write to stdout, which belongs to the command's result.
    telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }) } },
    // The command decides when to stop.
    shutdownSignals: [],
  });
}
