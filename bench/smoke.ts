import type { Benchmark, BenchChoices } from './benchmarks.ts';
import { withLab, type Lab } from './lab.ts';
import { round2 } from './statistics.ts';

type Log = (line: string) => void;

/**
 * Runs every benchmark small and once, all on the same servers and Worker processes, and tells a line of each.
 * @returns whether all of them ran.
 */
export async function smokeAll(benchmarks: readonly Benchmark[], tell: Log, log: Log): Promise<boolean> {
  let isWhole = true;
  await withLab(log, async (lab) => {
    for (const benchmark of benchmarks) {
      lab.signal.throwIfAborted();
      isWhole = (await smoke(benchmark, lab, tell, log)) && isWhole;
    }
  });
  return isWhole;
}

async function smoke(benchmark: Benchmark, lab: Lab, tell: Log, log: Log): Promise<boolean> {
  const choices: BenchChoices = { rounds: 1, isSmoke: true, log };
  const startedAt = performance.now();
  try {
    await (benchmark.needsLab ? benchmark.run(lab, choices) : benchmark.run(choices));
  } catch (error) {
    // Whoever stopped it wants no others to be tried.
    lab.signal.throwIfAborted();
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    tell(`${benchmark.name.padEnd(12)} failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  tell(`${benchmark.name.padEnd(12)} ran in ${round2((performance.now() - startedAt) / 1000)} s`);
  return true;
}
