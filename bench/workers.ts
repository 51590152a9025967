import { oneCallObjects } from './lake-data.ts';
import { BENCH_TASK_QUEUE, type Lab } from './lab.ts';
import { loadOnce, rate, type PipelineLoad } from './load.ts';
import type { BenchReport } from './objects.ts';
import { median, round2, spread } from './statistics.ts';
import { labWorker } from './worker.ts';

/** Two Workers poll a Task Queue of their own: those of one and of two stay up and warm side by side. */
const PAIR_TASK_QUEUE = `${BENCH_TASK_QUEUE}-pair`;

/** One-call objects by one Worker process and by two, in turn. */
export async function benchWorkers(
  lab: Lab,
  count: number,
  rounds: number,
  log: (line: string) => void,
): Promise<BenchReport> {
  log(`Writing ${count} objects where they are not there yet…`);
  const prefix = await oneCallObjects(lab, count);
  const alone = await labWorker(lab);
  const pair = [
    await labWorker(lab, { taskQueue: PAIR_TASK_QUEUE, number: 1 }),
    await labWorker(lab, { taskQueue: PAIR_TASK_QUEUE, number: 2 }),
  ];
  const one: PipelineLoad[] = [];
  const two: PipelineLoad[] = [];
  for (let round = 0; round <= rounds; round++) {
    lab.signal.throwIfAborted();
    const byOne = await loadOnce(lab, [alone], prefix);
    const byTwo = await loadOnce(lab, pair, prefix, PAIR_TASK_QUEUE);
    if (byOne.calls !== count || byTwo.calls !== count) {
      throw new Error(`The runs wrote ${byOne.calls} and ${byTwo.calls} calls of ${count}.`);
    }
    log(`${round === 0 ? 'warm-up' : `round ${round}`}: one ${rate(byOne)} calls/s, two ${rate(byTwo)} calls/s`);
    if (round === 0) continue;
    one.push(byOne);
    two.push(byTwo);
  }
  const ratios = two.map((load, round) => round2(rate(load) / rate(one[round] ?? load)));
  const document = { one: figures(one), two: figures(two), ratio: median(ratios), ratios };
  return {
    document,
    lines: [
      `workers: ${count} objects of one call`,
      `one      ${document.one.callsPerSecond} calls/s (${spread(one.map(rate))}), ${document.one.cpuMsPerCall} ms of CPU a call`,
      `two      ${document.two.callsPerSecond} calls/s (${spread(two.map(rate))}), ${document.two.cpuMsPerCall} ms of CPU a call`,
      `ratio    ${document.ratio} (${spread(ratios)})`,
    ],
  };
}

function figures(loads: readonly PipelineLoad[]): { readonly callsPerSecond: number; readonly cpuMsPerCall: number } {
  return {
    callsPerSecond: median(loads.map(rate)),
    cpuMsPerCall: round2(median(loads.map(({ cpuMsPerCall }) => cpuMsPerCall))),
  };
}
