import { answerRequests, handedEnv } from './child.ts';
import { labConfig } from './lab.ts';
import { runWorker } from '../worker/main.ts';

// A Worker as `converza worker` runs one, on a Task Queue of the benchmarks.
const { BENCH_TASK_QUEUE = '', ...env } = handedEnv();
const config = labConfig(env);
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
process.once('disconnect', () => stop.abort());
await runWorker({
  config: { ...config, logLevel: 'error' },
  taskQueue: BENCH_TASK_QUEUE,
  signal: stop.signal,
  onReady: () => answerRequests(async () => undefined),
});
process.exit(0);
