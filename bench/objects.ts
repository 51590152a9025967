import { oneCallObjects, packedCalls } from './lake-data.ts';
import type { Lab } from './lab.ts';
import { loadInTurn, rate, type LoadRounds } from './load.ts';
import { median, round2, spread } from './statistics.ts';

/** A benchmark's result: lines for people, and the same as one document. */
export interface BenchReport {
  readonly lines: readonly string[];
  readonly document: object;
}

/** One-call objects from bucket to gold, beside the floor. */
export async function benchObjects(
  lab: Lab,
  count: number,
  rounds: number,
  log: (line: string) => void,
): Promise<BenchReport> {
  log(`Writing ${count} objects where they are not there yet…`);
  const prefix = await oneCallObjects(lab, count);
  const loads = await loadInTurn(lab, { prefix, lines: false }, rounds, log);
  return loadReport(`objects: ${count} objects of one call`, loads);
}

/** JSON Lines from bucket to gold, beside the floor. */
export async function benchPacked(
  lab: Lab,
  count: number,
  perFile: number,
  rounds: number,
  log: (line: string) => void,
): Promise<BenchReport> {
  log(`Writing ${count} calls in files of ${perFile} where they are not there yet…`);
  const prefix = await packedCalls(lab, count, perFile);
  const loads = await loadInTurn(lab, { prefix, lines: true }, rounds, log);
  return loadReport(`packed: ${count} calls in files of ${perFile} lines`, loads);
}

/** What both did, and the pipeline's share of the floor's speed. */
export function loadReport(title: string, loads: LoadRounds): BenchReport {
  const { pipeline, floor } = loads;
  const ratios = pipeline.map((one, index) => rate(one) / rate(floor[index] ?? one));
  const thousands = pipeline.reduce((sum, one) => sum + one.calls, 0) / 1000;
  const document = {
    callsPerSecond: median(pipeline.map(rate)),
    floorCallsPerSecond: median(floor.map(rate)),
    ratio: round2(median(ratios)),
    ratios: ratios.map(round2),
    workerCpuMsPerCall: round2(median(pipeline.map((one) => one.cpuMsPerCall))),
    floorCpuMsPerCall: round2(median(floor.map((one) => one.cpuMsPerCall))),
    workerPeakMiB: Math.round(loads.workerPeakMiB),
    floorPeakMiB: Math.round(loads.floorPeakMiB),
    eventsPerThousandCalls: round2(pipeline.reduce((sum, one) => sum + one.historyEvents, 0) / thousands),
    historyKilobytesPerThousandCalls: round2(
      pipeline.reduce((sum, one) => sum + one.historyBytes, 0) / thousands / 1000,
    ),
  };
  return {
    document,
    lines: [
      title,
      `pipeline  ${document.callsPerSecond} calls/s (${spread(pipeline.map(rate))}), ${document.workerCpuMsPerCall} ms of CPU a call, ${document.workerPeakMiB} MiB at most`,
      `floor     ${document.floorCallsPerSecond} calls/s (${spread(floor.map(rate))}), ${document.floorCpuMsPerCall} ms of CPU a call, ${document.floorPeakMiB} MiB at most`,
      `ratio     ${document.ratio} (${spread(document.ratios)})`,
      `history   ${document.eventsPerThousandCalls} events and ${document.historyKilobytesPerThousandCalls} kB for 1,000 calls`,
    ],
  };
}
