import { oneCallObjects } from './lake-data.ts';
import type { Lab } from './lab.ts';
import { loadOnce, type PipelineLoad } from './load.ts';
import type { BenchReport } from './objects.ts';
import { goalNote, median, round2, spread } from './statistics.ts';
import { labWorker } from './worker.ts';

interface Size {
  readonly count: number;
  readonly prefix: string;
  readonly loads: PipelineLoad[];
  /** The most memory that the Worker had ever held once it had loaded this size for the first time. */
  peakMiB: number;
}

const GOAL_RATIO = 1.1;

/**
 * Loads of growing size by one Worker process: whether a call costs the same in a large load as in a small one, and whether memory
 * stays. The sizes go upwards, as a peak is never taken back.
 */
export async function benchScale(
  lab: Lab,
  counts: readonly number[],
  rounds: number,
  log: (line: string) => void,
): Promise<BenchReport> {
  const sizes: Size[] = [];
  for (const count of counts.toSorted((a, b) => a - b)) {
    log(`Writing ${count} objects where they are not there yet…`);
    sizes.push({ count, prefix: await oneCallObjects(lab, count), loads: [], peakMiB: 0 });
  }
  const [smallest] = sizes;
  if (smallest === undefined) throw new Error('There is no size to load.');
  const worker = await labWorker(lab);
  await loadOnce(lab, [worker], smallest.prefix);
  for (let round = 1; round <= rounds; round++) {
    for (const size of sizes) {
      lab.signal.throwIfAborted();
      const load = await loadOnce(lab, [worker], size.prefix);
      if (load.calls !== size.count) throw new Error(`The run wrote ${load.calls} calls of ${size.count}.`);
      size.loads.push(load);
      if (round === 1) ({ peakMiB: size.peakMiB } = await worker.usage());
      log(`round ${round}: ${size.count} objects in ${round2(load.seconds)} s`);
    }
  }
  return report(sizes);
}

function report(sizes: readonly Size[]): BenchReport {
  const rows = sizes.map(({ count, loads, peakMiB }) => ({
    count,
    secondsPerThousand: round3(median(loads.map(secondsPerThousand))),
    allSecondsPerThousand: loads.map((load) => round3(secondsPerThousand(load))),
    workerCpuMsPerCall: round3(median(loads.map(({ cpuMsPerCall }) => cpuMsPerCall))),
    workerPeakMiB: Math.round(peakMiB),
  }));
  const first = sizes[0]?.loads ?? [];
  const last = sizes.at(-1)?.loads ?? [];
  // Of each round its own ratio: whatever slowed the machine in a round met both.
  const ratios = last.map((load, round) => secondsPerThousand(load) / secondsPerThousand(first[round] ?? load));
  const cpuRatios = last.map((load, round) => load.cpuMsPerCall / (first[round] ?? load).cpuMsPerCall);
  const document = {
    sizes: rows,
    ratio: round2(median(ratios)),
    ratios: ratios.map(round2),
    cpuRatio: round2(median(cpuRatios)),
  };
  return {
    document,
    lines: [
      `scale: ${rows.map(({ count }) => count).join(', ')} objects of one call`,
      ...rows.map(
        (row) =>
          `${String(row.count).padStart(7)}  ${row.secondsPerThousand} s for 1,000 calls (${spread(row.allSecondsPerThousand)}), ${row.workerCpuMsPerCall} ms of the Worker's CPU a call, ${row.workerPeakMiB} MiB at most until then`,
      ),
      `ratio    ${document.ratio} (${spread(document.ratios)}) the time of a call in the largest load to one in the smallest, ${goalNote(document.ratio, { atMost: GOAL_RATIO })}; of the Worker's CPU ${document.cpuRatio}`,
    ],
  };
}

function secondsPerThousand({ seconds, calls }: PipelineLoad): number {
  return (seconds / calls) * 1000;
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
