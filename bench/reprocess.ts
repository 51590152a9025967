import { startReprocess } from '../client/reprocess.ts';
import { callRules } from '../config/call-rules.ts';
import { readReprocess } from '../store/reprocess-runs.ts';
import { BENCH_TASK_QUEUE, unlessStopped, type Lab } from './lab.ts';
import { packedCalls } from './lake-data.ts';
import { loadOnce, rate } from './load.ts';
import type { BenchReport } from './objects.ts';
import type { RescoreFloorAnswer } from './rescore-floor-child.ts';
import { goalNote, median, round2, spread } from './statistics.ts';
import { labWorker } from './worker.ts';

interface Rescoring {
  readonly seconds: number;
  readonly calls: number;
}

const PER_FILE = 10_000;
const GOAL_RATE = 6_000;

/** Calls scored again by the real Workflow, all of them stale, and by a shadow run, beside a program that only reads and scores. */
export async function benchReprocess(
  lab: Lab,
  count: number,
  rounds: number,
  log: (line: string) => void,
): Promise<BenchReport> {
  log(`Writing and loading ${count} calls…`);
  const prefix = await packedCalls(lab, count, PER_FILE);
  const worker = await labWorker(lab);
  const floorChild = await lab.processes.shared('rescore floor', 'rescore-floor-child', lab.env);
  await loadOnce(lab, [worker], prefix);
  const real: number[] = [];
  const shadow: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    lab.signal.throwIfAborted();
    const floorRate = rateOf(await floorChild.ask<RescoreFloorAnswer>('rescore'), count);
    await makeStale(lab);
    // A shadow run leaves all of it stale for the real one.
    const shadowRate = rateOf(await reprocess(lab, true), count);
    const realRate = rateOf(await reprocess(lab, false), count);
    const name = round === 0 ? 'warm-up' : `round ${round}`;
    log(`${name}: reprocess ${realRate}, shadow ${shadowRate}, floor ${floorRate} calls/s`);
    if (round === 0) continue;
    real.push(realRate);
    shadow.push(shadowRate);
    floor.push(floorRate);
  }
  const ratios = real.map((one, round) => round2(one / (floor[round] ?? one)));
  const document = {
    callsPerSecond: median(real),
    shadowCallsPerSecond: median(shadow),
    floorCallsPerSecond: median(floor),
    ratio: median(ratios),
    ratios,
  };
  return {
    document,
    lines: [
      `reprocess: ${count} stale calls`,
      `reprocess  ${document.callsPerSecond} calls/s (${spread(real)}), ${goalNote(document.callsPerSecond, { atLeast: GOAL_RATE })}`,
      `--shadow   ${document.shadowCallsPerSecond} calls/s (${spread(shadow)})`,
      `floor      ${document.floorCallsPerSecond} calls/s (${spread(floor)})`,
      `ratio      ${document.ratio} (${spread(ratios)})`,
    ],
  };
}

/** All of gold, as if the rules had changed since; vacuumed, so that no round reads past the dead rows of those before. */
async function makeStale({ db }: Lab): Promise<void> {
  await db.query(`update call_data.gold_call_analytics set rules_version = 'bench-stale'`);
  for (const table of ['gold_call_analytics', 'gold_upsells', 'gold_call_categories']) {
    await db.query(`vacuum (analyze) call_data.${table}`);
  }
  await db.query('checkpoint');
}

/** One run of the Workflow to its end. @throws Error when it does not score every call. */
async function reprocess({ client, db, config, signal }: Lab, shadow: boolean): Promise<Rescoring> {
  const { pipeline } = config;
  const startedAt = performance.now();
  const run = await startReprocess(client, BENCH_TASK_QUEUE, db.schema, {
    shadow,
    rulesVersion: callRules(pipeline).rulesVersion,
    retryAttempts: pipeline.retryAttempts,
    retryDelaySeconds: pipeline.retryDelaySeconds,
  });
  await unlessStopped(signal, run.handle.result());
  const seconds = (performance.now() - startedAt) / 1000;
  const row = await readReprocess(db, run.runId);
  if (row?.status !== 'completed') throw new Error(`The run ${run.runId} did not complete: ${row?.error}`);
  return { seconds, calls: row.scored };
}

function rateOf(done: Rescoring, count: number): number {
  if (done.calls !== count) throw new Error(`${done.calls} calls were scored, not ${count}.`);
  return rate(done);
}
