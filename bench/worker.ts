import type { Child } from './child.ts';
import { BENCH_TASK_QUEUE, type Lab } from './lab.ts';

export interface WorkerChoice {
  /** The benchmarks' own Task Queue by default. */
  readonly taskQueue?: string;
  /** Which of several Workers of one Task Queue. */
  readonly number?: number;
  /** Settings in place of the lab's. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A Worker process as `converza worker` runs one, on servers of the lab; the same one when asked again. */
export async function labWorker(lab: Lab, choice: WorkerChoice = {}): Promise<Child> {
  const { taskQueue = BENCH_TASK_QUEUE, number = 1, env = {} } = choice;
  return lab.processes.shared(
    `worker ${number} of ${taskQueue}`,
    'worker-child',
    { ...lab.env, ...env, BENCH_TASK_QUEUE: taskQueue },
    workerFlags(),
  );
}

const WORKER_FLAG = '--max-semi-space-size=24';

/** The flag that bin/converza.mjs gives a Worker, and further ones of Node.js, such as `--cpu-prof`: where its time goes. */
function workerFlags(): string[] {
  const further = (process.env['BENCH_WORKER_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
  return [WORKER_FLAG, ...further];
}
