import { benchEnrich } from './enrich.ts';
import { benchFreshness } from './freshness.ts';
import { benchIncremental } from './incremental.ts';
import type { Lab } from './lab.ts';
import { benchLatency } from './latency.ts';
import { benchObjects, benchPacked, type BenchReport } from './objects.ts';
import { benchReprocess } from './reprocess.ts';
import { benchScale } from './scale.ts';
import { benchWorkers } from './workers.ts';

export interface BenchChoices {
  readonly rounds: number;
  /** Small and once: shows that it runs, measures nothing. */
  readonly isSmoke: boolean;
  /** A folder of dialogues; for `enrich` alone. */
  readonly data?: string | undefined;
  readonly log: (line: string) => void;
}

interface Named {
  readonly name: string;
  readonly description: string;
  /** Rounds by default. */
  readonly rounds: number;
}

/** A benchmark, with servers of its own or without any. */
export type Benchmark =
  | (Named & { readonly needsLab: false; readonly run: (choices: BenchChoices) => Promise<BenchReport> })
  | (Named & { readonly needsLab: true; readonly run: (lab: Lab, choices: BenchChoices) => Promise<BenchReport> });

/** In the order in which they are smoke-tested: those that share a process follow each other. */
export const BENCHMARKS: readonly Benchmark[] = [
  {
    name: 'enrich',
    description: 'the whole scoring of a call on one core, and what long and hostile transcripts cost',
    rounds: 9,
    needsLab: false,
    run: async ({ rounds, isSmoke, data }) => benchEnrich(isSmoke ? 1 : Math.max(3, rounds), isSmoke, data),
  },
  {
    name: 'objects',
    description: 'one-call objects from bucket to gold, beside a program that only lists, fetches, scores and copies',
    rounds: 3,
    needsLab: true,
    run: (lab, { rounds, isSmoke, log }) => benchObjects(lab, isSmoke ? 200 : 20_000, rounds, log),
  },
  {
    name: 'packed',
    description: 'JSON Lines from bucket to gold, beside the same program',
    rounds: 3,
    needsLab: true,
    run: (lab, { rounds, isSmoke, log }) =>
      isSmoke ? benchPacked(lab, 2_000, 500, rounds, log) : benchPacked(lab, 200_000, 10_000, rounds, log),
  },
  {
    name: 'incremental',
    description: '100 new keys beside 100,000 known ones, flat and in dt=/hh=, beside a bare LIST',
    rounds: 5,
    needsLab: true,
    run: (lab, { rounds, isSmoke, log }) =>
      isSmoke ? benchIncremental(lab, 2_000, 10, rounds, log) : benchIncremental(lab, 100_000, 100, rounds, log),
  },
  {
    name: 'scale',
    description: 'loads of 5,000 to 160,000 one-call objects: the cost of a call, and memory, as loads grow',
    rounds: 3,
    needsLab: true,
    run: (lab, { rounds, isSmoke, log }) =>
      benchScale(lab, isSmoke ? [100, 200, 300] : [5_000, 20_000, 80_000, 160_000], rounds, log),
  },
  {
    name: 'reprocess',
    description: 'stale calls scored again, beside a program that only reads and scores',
    rounds: 3,
    needsLab: true,
    run: (lab, { rounds, isSmoke, log }) => benchReprocess(lab, isSmoke ? 500 : 50_000, rounds, log),
  },
  {
    name: 'latency',
    description: 'one-call objects from a bucket that answers 30 ms later, beside the same one nearby',
    rounds: 3,
    needsLab: true,
    run: (lab, { rounds, isSmoke, log }) => benchLatency(lab, isSmoke ? 200 : 20_000, rounds, log),
  },
  {
    name: 'workers',
    description: 'one-call objects by one Worker process and by two',
    rounds: 3,
    needsLab: true,
    run: (lab, { rounds, isSmoke, log }) => benchWorkers(lab, isSmoke ? 200 : 20_000, rounds, log),
  },
  {
    name: 'freshness',
    description: '100 calls a minute for ten minutes under the Schedule: how long each takes from put to gold',
    rounds: 1,
    needsLab: true,
    run: (lab, { rounds, isSmoke, log }) =>
      benchFreshness(
        lab,
        isSmoke
          ? { known: 200, callsPerTick: 5, ticks: 2, tickMs: 2_500, isByHand: true }
          : { known: 20_000, callsPerTick: 100, ticks: 10, tickMs: 60_000, isByHand: false },
        rounds,
        log,
      ),
  },
];
