import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateCalls, objectKey } from '../generator/generate-calls.ts';
import type { Lab } from './lab.ts';

export interface Arrivals {
  readonly prefix: string;
  /** Calls for each tick, at random moments of it. */
  readonly callsPerTick: number;
  readonly ticks: number;
  readonly tickMs: number;
}

const POLL_MS = 200;
/** A call that is not visible so long after the last one came is lost. */
const LOST_MS = 180_000;

/** Calls that come one by one, and when each of them is seen in gold. */
export class FreshCalls {
  /** Seconds from the start of the put until a poll found the call in gold. */
  readonly delays: number[] = [];
  /** The keys that were put. */
  readonly keys: string[] = [];
  readonly #lab: Lab;
  readonly #arrivals: Arrivals;
  readonly #waiting = new Map<string, number>();
  #isAllPut = false;

  constructor(lab: Lab, arrivals: Arrivals) {
    this.#lab = lab;
    this.#arrivals = arrivals;
  }

  /** Puts every call at its moment. */
  async put(signal: AbortSignal): Promise<void> {
    const { prefix, callsPerTick, ticks, tickMs } = this.#arrivals;
    const { bucket } = this.#lab.config.lake;
    const moments = Array.from({ length: callsPerTick * ticks }, (_, index) => {
      const tick = Math.floor(index / callsPerTick);
      return (tick + Math.random()) * tickMs;
    }).toSorted((a, b) => a - b);
    const calls = generateCalls({ count: moments.length, broken: 0, seed: `fresh-${randomUUID()}` });
    const startedAt = performance.now();
    for (const moment of moments) {
      const { value } = calls.next();
      if (value === undefined || value.callId === null) throw new Error('The generator gave no call.');
      await sleep(Math.max(0, startedAt + moment - performance.now()), undefined, { signal });
      const key = objectKey(prefix, value.name, Date.now());
      this.keys.push(key);
      const putAt = performance.now();
      await this.#lab.lake.put({ bucket, key, body: value.body, contentType: 'application/json' });
      this.#waiting.set(value.callId, putAt);
    }
    this.#isAllPut = true;
  }

  /** Looks for the calls in gold until all are there. @throws Error when some do not come. */
  async watch(signal: AbortSignal): Promise<void> {
    let lostAt = Infinity;
    while (!this.#isAllPut || this.#waiting.size > 0) {
      await sleep(POLL_MS, undefined, { signal });
      await this.#look();
      if (this.#isAllPut) lostAt = Math.min(lostAt, performance.now() + LOST_MS);
      if (performance.now() > lostAt) throw new Error(`${this.#waiting.size} calls did not come to gold.`);
    }
  }

  async #look(): Promise<void> {
    if (this.#waiting.size === 0) return;
    const found = await this.#lab.db.query<{ call_id: string }>(
      'select call_id from call_data.gold_call_analytics where call_id = any($1::text[])',
      [[...this.#waiting.keys()]],
    );
    const now = performance.now();
    for (const { call_id: callId } of found) {
      this.delays.push((now - (this.#waiting.get(callId) ?? now)) / 1000);
      this.#waiting.delete(callId);
    }
  }
}
