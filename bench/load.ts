import type { Child } from './child.ts';
import type { FloorAnswer, FloorRequest } from './floor-child.ts';
import { emptyTables, untieFromLedger, type Lab } from './lab.ts';
import { runPipeline } from './pipeline-run.ts';
import { labWorker } from './worker.ts';

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
  const worker = await labWorker(lab);
  const floor = await lab.processes.shared('floor', 'floor-child', lab.env);
  const pipelineLoads: PipelineLoad[] = [];
  const floorLoads: Load[] = [];
  for (let round = 0; round <= rounds; round++) {
    await emptyTables(lab.db);
    await untieFromLedger(lab.db);
    const floorLoad = await used([floor], async () => floor.ask<FloorAnswer>(request));
    const pipelineLoad = await loadOnce(lab, [worker], request.prefix);
    if (pipelineLoad.calls !== floorLoad.calls) {
      throw new Error(`The pipeline wrote ${pipelineLoad.calls} calls, the floor ${floorLoad.calls}.`);
    }
    const name = round === 0 ? 'warm-up' : `round ${round}`;
    log(`${name}: pipeline ${rate(pipelineLoad)} calls/s, floor ${rate(floorLoad)} calls/s`);
    if (round === 0) continue;
    floorLoads.push(floorLoad);
    pipelineLoads.push(pipelineLoad);
  }
  const [workerUsage, floorUsage] = [await worker.usage(), await floor.usage()];
  return {
    pipeline: pipelineLoads,
    floor: floorLoads,
    workerPeakMiB: workerUsage.peakMiB,
    floorPeakMiB: floorUsage.peakMiB,
  };
}

/** Loads the prefix into empty tables by the Workers of one Task Queue. */
export async function loadOnce(
  lab: Lab,
  workers: readonly Child[],
  prefix: string,
  taskQueue?: string,
): Promise<PipelineLoad> {
  await emptyTables(lab.db);
  return used(workers, async () => {
    const { seconds, report, history } = await runPipeline(lab, 'full', { prefix }, taskQueue);
    return { seconds, calls: report.written, historyEvents: history.events, historyBytes: history.bytes };
  });
}

/** Calls a second of a load. */
export function rate({ calls, seconds }: Pick<Load, 'calls' | 'seconds'>): number {
  return Math.round(calls / seconds);
}

/** The work, and what CPU the processes spent on it. */
async function used<Done extends { readonly seconds: number; readonly calls: number }>(
  children: readonly Child[],
  work: () => Promise<Done>,
): Promise<Done & { readonly cpuMsPerCall: number }> {
  const before = await cpuSecondsOf(children);
  const done = await work();
  const cpuSeconds = (await cpuSecondsOf(children)) - before;
  return { ...done, cpuMsPerCall: (cpuSeconds * 1000) / Math.max(1, done.calls) };
}

async function cpuSecondsOf(children: readonly Child[]): Promise<number> {
  const usages = await Promise.all(children.map((child) => child.usage()));
  return usages.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
}
