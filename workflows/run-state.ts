import type { CarriedState, CarriedStateV1, IngestCallsInput, LaneCursor, QueuedBatch } from './messages.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What a run remembers, while it runs and from one execution to the next. */
export type RunState = Mutable<Omit<CarriedState, 'queue' | 'lanes'>> & {
  queue: QueuedBatch[];
  lanes: Mutable<LaneCursor>[] | null;
};

export function beginState(input: IngestCallsInput, nowMs: number): RunState {
  const carried = input.carried as CarriedState | undefined;
  return {
    listed: false,
    pruned: false,
    nextUnfinishedPage: 1,
    setBack: 0,
    batches: 0,
    failedBatches: 0,
    objectsClaimed: 0,
    objectsDone: 0,
    records: 0,
    quarantined: 0,
    startedMs: nowMs,
    paused: null,
    batchWindow: input.batchWindow,
    breakerOff: false,
    error: null,
    failureType: null,
    searchAttributes: [],
    ...carried,
    queue: [...(carried?.queue ?? [])],
    lanes: carried?.lanes?.map((lane) => ({ ...lane })) ?? null,
  };
}

/** True for a chain that began before runs could be steered. */
export function isCarriedV1(carried: CarriedState | CarriedStateV1 | undefined): carried is CarriedStateV1 {
  return carried !== undefined && 'nextPage' in carried;
}
