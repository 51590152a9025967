import { Child, type Usage } from './child.ts';
import type { FloorAnswer, FloorRequest } from './floor-child.ts';
import { emptyTables, untieFromLedger, type Lab } from './lab.ts';
import { runPipeline } from './pipeline-run.ts';

const WORKER_FLAG = '--max-semi-space-size=32';

/** One load of a prefix, by the pipeline or by the floor. */
export interface Load {
  readonly seconds: number;
  readonly calls: number;
  readonly cpuMsPerCall: number;
}

export interface PipelineLoad extends Load {
  readonly historyEvents: number;
  readonly historyBytes: number;
}

export interface LoadRounds {
  readonly pipeline: readonly PipelineLoad[];
  readonly floor: readonly Load[];
  readonly workerPeakMiB: number;
  readonly floorPeakMiB: number;
}

/**
 * Loads the prefix into empty tables by the floor and by the pipeline in turn, `rounds` times, each in a process that stays up. A
 * round before them warms both up and does not count.
 */
export async function loadInTurn(
  lab: Lab,
  request: FloorRequest,
  rounds: number,
  log: (line: string) => void,
): Promise<LoadRounds> {
  await emptyTables(lab.db);
  const worker = await Child.start('worker-child', lab.env, workerFlags());
  const floor = await Child.start('floor-child', lab.env);
  try {
    const pipelineLoads: PipelineLoad[] = [];
    const floorLoads: Load[] = [];
    for (let round = 0; round <= rounds; round++) {
      await emptyTables(lab.db);
      await untieFromLedger(lab.db);
      const floorLoad = await used(floor, async () => floor.ask<FloorAnswer>(request));
      await emptyTables(lab.db);
      const { run, ...pipelineLoad } = await used(worker, async () => {
        const one = await runPipeline(lab, 'full', { prefix: request.prefix });
        return { seconds: one.seconds, calls: one.report.written, run: one };
      });
      if (pipelineLoad.calls !== floorLoad.calls) {
        throw new Error(`The pipeline wrote ${pipelineLoad.calls} calls, the floor ${floorLoad.calls}.`);
      }
      const name = round === 0 ? 'warm-up' : `round ${round}`;
      log(`${name}: pipeline ${rate(pipelineLoad)} calls/s, floor ${rate(floorLoad)} calls/s`);
      if (round === 0) continue;
      floorLoads.push(floorLoad);
      pipelineLoads.push({ ...pipelineLoad, historyEvents: run.history.events, historyBytes: run.history.bytes });
    }
    const [workerUsage, floorUsage] = [await worker.usage(), await floor.usage()];
    return {
      pipeline: pipelineLoads,
      floor: floorLoads,
      workerPeakMiB: workerUsage.peakMiB,
      floorPeakMiB: floorUsage.peakMiB,
    };
  } finally {
    await Promise.all([worker.stop(), floor.stop()]);
  }
}

/** The flag that bin/converza.mjs gives a Worker, and further ones of Node.js, such as `--cpu-prof`: where its time goes. */
function workerFlags(): string[] {
  const further = (process.env['BENCH_WORKER_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
  return [WORKER_FLAG, ...further];
}

/** Calls a second of a load. */
export function rate({ calls, seconds }: Load): number {
  return Math.round(calls / seconds);
}

async function used<Done extends { readonly seconds: number; readonly calls: number }>(
  child: Child,
  work: () => Promise<Done>,
): Promise<Done & { readonly cpuMsPerCall: number }> {
  const before: Usage = await child.usage();
  const done = await work();
  const after: Usage = await child.usage();
  return { ...done, cpuMsPerCall: ((after.cpuSeconds - before.cpuSeconds) * 1000) / Math.max(1, done.calls) };
}
