import { oneCallObjects } from './lake-data.ts';
import { BENCH_TASK_QUEUE, type Lab } from './lab.ts';
import { loadOnce, rate } from './load.ts';
import type { BenchReport } from './objects.ts';
import type { ProxyAnswer, ProxyRequest } from './proxy-child.ts';
import { goalNote, median, round2, spread } from './statistics.ts';
import { labWorker } from './worker.ts';

const TASK_QUEUE = `${BENCH_TASK_QUEUE}-by-proxy`;
/** As far away as a bucket of the same continent. */
const DELAY_MS = 30;
const GOAL_RATIO = 0.9;

/** One-call objects through one proxy, which adds nothing to the answers of S3 or 30 ms, in turn. */
export async function benchLatency(
  lab: Lab,
  count: number,
  rounds: number,
  log: (line: string) => void,
): Promise<BenchReport> {
  log(`Writing ${count} objects where they are not there yet…`);
  const prefix = await oneCallObjects(lab, count);
  const proxy = await lab.processes.shared('proxy', 'proxy-child', lab.env);
  const delayed = async (delayMs: number): Promise<ProxyAnswer> => proxy.ask({ delayMs } satisfies ProxyRequest);
  const { url } = await delayed(0);
  const worker = await labWorker(lab, { taskQueue: TASK_QUEUE, env: { AWS_ENDPOINT_URL_S3: url } });
  const measure = async (delayMs: number): Promise<number> => {
    lab.signal.throwIfAborted();
    await delayed(delayMs);
    const load = await loadOnce(lab, [worker], prefix, TASK_QUEUE);
    if (load.calls !== count) throw new Error(`The run wrote ${load.calls} calls of ${count}.`);
    return rate(load);
  };
  const near: number[] = [];
  const far: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [nearRate, farRate] = [await measure(0), await measure(DELAY_MS)];
    log(`${round === 0 ? 'warm-up' : `round ${round}`}: ${nearRate} calls/s, ${farRate} with ${DELAY_MS} ms`);
    if (round === 0) continue;
    near.push(nearRate);
    far.push(farRate);
  }
  const ratios = far.map((one, round) => round2(one / (near[round] ?? one)));
  const document = {
    delayMs: DELAY_MS,
    callsPerSecond: median(near),
    delayedCallsPerSecond: median(far),
    ratio: median(ratios),
    ratios,
  };
  return {
    document,
    lines: [
      `latency: ${count} objects of one call through a proxy`,
      `  0 ms   ${document.callsPerSecond} calls/s (${spread(near)})`,
      ` ${DELAY_MS} ms   ${document.delayedCallsPerSecond} calls/s (${spread(far)})`,
      `ratio    ${document.ratio} (${spread(ratios)}), ${goalNote(document.ratio, { atLeast: GOAL_RATIO })}`,
    ],
  };
}
