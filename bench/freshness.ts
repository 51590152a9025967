import { setTimeout as sleep } from 'node:timers/promises';
import { ingestInput } from '../client/ingest-input.ts';
import { createOrUpdateSchedule, deleteSchedule, triggerSchedule } from '../client/schedule.ts';
import { ingestCallsWorkflowId } from '../workflows/ids.ts';
import { FreshCalls, type Arrivals } from './fresh-calls.ts';
import { fillLedger, knownKeys, type KnownKeys } from './known-keys.ts';
import { BENCH_TASK_QUEUE, type Lab } from './lab.ts';
import type { BenchReport } from './objects.ts';
import { goalNote, median, percentile, round2, spread } from './statistics.ts';
import { labWorker } from './worker.ts';

export interface FreshnessSize extends Omit<Arrivals, 'prefix'> {
  readonly known: number;
  /** Triggers the Schedule each tick: a smoke test has no minutes to wait. */
  readonly isByHand: boolean;
}

interface Observed {
  /** Seconds from put to gold of every call. */
  readonly delays: readonly number[];
  /** Runs that loaded calls: seconds from the start of the Workflow to its end. */
  readonly runs: readonly { readonly seconds: number; readonly calls: number }[];
}

const GOAL_P95 = 75;
const GOAL_RUN = 3;
/** A run that is under way when the Schedule is deleted has so long to end. */
const LAST_RUN_MS = 30_000;

/** Calls that come at random while the Schedule starts an incremental run every minute: how long each takes to be seen in gold. */
export async function benchFreshness(
  lab: Lab,
  size: FreshnessSize,
  rounds: number,
  log: (line: string) => void,
): Promise<BenchReport> {
  log(`Writing ${size.known} known keys where they are not there yet…`);
  const known = await knownKeys(lab, 'hours', size.known);
  await labWorker(lab);
  const observed: Observed[] = [];
  for (let round = 1; round <= rounds; round++) {
    log(`round ${round}: ${size.callsPerTick * size.ticks} calls come…`);
    observed.push(await observe(lab, known, size));
  }
  return report(size, observed);
}

async function observe(lab: Lab, known: KnownKeys, size: FreshnessSize): Promise<Observed> {
  await fillLedger(lab, known);
  const calls = new FreshCalls(lab, { ...size, prefix: known.prefix });
  try {
    await scheduled(lab, known.prefix, async (signal) => {
      const arrival = Promise.all([calls.put(signal), calls.watch(signal)]);
      await (size.isByHand ? Promise.race([arrival, trigger(lab, size.tickMs, signal)]) : arrival);
    });
    return { delays: calls.delays, runs: await runsThatLoaded(lab, known.prefix) };
  } finally {
    await lab.lake.delete({ bucket: lab.config.lake.bucket, keys: calls.keys });
  }
}

/** Does the work while the Schedule runs, and deletes it behind the work, however that ends. The signal ends what the work left going. */
async function scheduled(lab: Lab, prefix: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const { client, config } = lab;
  const over = new AbortController();
  await createOrUpdateSchedule(client, BENCH_TASK_QUEUE, ingestInput(config, 'incremental', { prefix }));
  try {
    await work(AbortSignal.any([lab.signal, over.signal]));
  } finally {
    over.abort();
    await deleteSchedule(client);
    const last = client.workflow.getHandle(ingestCallsWorkflowId('incremental', config.lake.bucket, prefix));
    // The next benchmark takes the tables away: nothing may be at work on them. How the run ends is in its row.
    await Promise.race([last.result().catch(() => undefined), sleep(LAST_RUN_MS, undefined, { ref: false })]);
  }
}

/** Starts a run each tick until the signal; it never ends by itself. */
async function trigger(lab: Lab, tickMs: number, signal: AbortSignal): Promise<never> {
  for (;;) {
    await sleep(tickMs, undefined, { signal });
    await triggerSchedule(lab.client);
  }
}

async function runsThatLoaded({ db, client }: Lab, prefix: string): Promise<Observed['runs']> {
  const rows = await db.query<{ run_id: string; workflow_id: string; written: number }>(
    `select run_id, workflow_id, written from call_data.ingest_runs
     where prefix = $1::text and mode = 'incremental' and status = 'completed' and written > 0 order by started_at`,
    [prefix],
  );
  const runs: { seconds: number; calls: number }[] = [];
  for (const { run_id: runId, workflow_id: workflowId, written } of rows) {
    const { startTime, closeTime } = await client.workflow.getHandle(workflowId, runId).describe();
    if (closeTime !== undefined) runs.push({ seconds: (+closeTime - +startTime) / 1000, calls: written });
  }
  return runs;
}

function report(size: FreshnessSize, observed: readonly Observed[]): BenchReport {
  const delays = observed.flatMap((one) => one.delays);
  const runs = observed.flatMap((one) => one.runs);
  const seconds = runs.map((run) => round2(run.seconds));
  const document = {
    known: size.known,
    calls: delays.length,
    p50Seconds: round2(median(delays)),
    p95Seconds: round2(percentile(delays, 0.95)),
    worstSeconds: round2(percentile(delays, 1)),
    runs: runs.length,
    callsPerRun: median(runs.map(({ calls }) => calls)),
    runSeconds: median(seconds),
    worstRunSeconds: Math.max(...seconds),
  };
  return {
    document,
    lines: [
      `freshness: ${document.calls} calls beside ${document.known} known keys`,
      `put to gold  p50 ${document.p50Seconds} s, p95 ${document.p95Seconds} s, worst ${document.worstSeconds} s; p95: ${goalNote(document.p95Seconds, { atMost: GOAL_P95 })}`,
      `${document.runs} runs     ${document.runSeconds} s (${spread(seconds)}) for ${document.callsPerRun} calls, ${goalNote(document.runSeconds, { atMost: GOAL_RUN })}`,
    ],
  };
}
