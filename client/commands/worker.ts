import type { Command } from 'commander';
import { CALL_PIPELINE_TASK_QUEUE } from '../../config/task-queues.ts';
import { withServices } from '../connect.ts';
import { note, printJson } from '../output.ts';
import { addCommand, settings, type JsonOption } from '../program.ts';
import { onStopSignal } from '../signals.ts';

/** `worker`: runs the pipeline's Workflows and Activities until it is stopped. */
export function registerWorker(program: Command): void {
  addCommand(program, 'worker', 'run a Worker until Ctrl-C or SIGTERM, which let it finish what is in flight', [
    'converza worker',
  ]).action(async (options: JsonOption) => {
    const config = settings('database', 'lake', 'temporal');
    // Asked once beforehand, so that a wrong setting is one sentence and not a log.
    await withServices(config, () => Promise.resolve());
    const { runWorker } = await import('../../worker/main.ts');
    const taskQueue = CALL_PIPELINE_TASK_QUEUE;
    const stop = onStopSignal();
    try {
      await runWorker({
        config,
        taskQueue,
        signal: stop.signal,
        onReady: () => {
          const { namespace, connectionOptions } = config.temporal;
          if (options.json === true) printJson({ taskQueue, namespace, address: connectionOptions.address });
          else note(`Worker polls Task Queue "${taskQueue}". Stop it with Ctrl-C.`);
        },
      });
    } finally {
      stop.release();
    }
  });
}
