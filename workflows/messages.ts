import { defineQuery, defineUpdate } from '@temporalio/workflow';

export type RunMode = 'full' | 'incremental';
export type PauseReason = 'quarantine' | 'operator';

/** How a run is steered; Updates answer with it, as it stands once they are done. */
export interface SteeringState {
  /** Null while the run goes on. */
  readonly paused: PauseReason | null;
  /** Batches in flight at most. */
  readonly batchWindow: number;
}

export interface SetWindowInput {
  /** From 1 to 100. */
  readonly batchWindow: number;
}

/** How far a run is. Counts are of what its Workflow has seen; the run's row has the books. */
export interface RunProgress extends SteeringState {
  readonly runId: string;
  readonly mode: RunMode;
  /** True when the listing has reached its end, so that `objectsClaimed` is the whole work. */
  readonly listed: boolean;
  /** Objects claimed so far. */
  readonly objectsClaimed: number;
  /** Objects of them that ended: loaded, rejected or missing. */
  readonly objectsDone: number;
  readonly records: number;
  readonly quarantined: number;
  readonly batchesInFlight: number;
  readonly failedBatches: number;
  /** Objects a second since the run started, pauses included. */
  readonly objectsPerSecond: number;
  /** Null while the listing goes on or nothing has ended yet. */
  readonly secondsLeft: number | null;
}

// All absolute: sending one twice is the same as sending it once, so a sender may repeat it.
export const pauseUpdate = defineUpdate<SteeringState>('pause');
export const resumeUpdate = defineUpdate<SteeringState>('resume');
export const setWindowUpdate = defineUpdate<SteeringState, [SetWindowInput]>('setWindow');
export const progressQuery = defineQuery<RunProgress>('progress');

export const reprocessProgressQuery = defineQuery<ReprocessProgress>('progress');

export interface IngestCallsInput {
  readonly mode: RunMode;
  readonly bucket: string;
  readonly prefix: string;
  /** Objects per batch. */
  readonly batchSize: number;
  /** Batches in flight. */
  readonly batchWindow: number;
  /** Attempts of one Activity before its batch is left pending; default 10. */
  readonly retryAttempts?: number;
  /** First wait between attempts; doubles up to a minute; default 1. */
  readonly retryDelaySeconds?: number;
  /** Fraction of quarantined records above which the run pauses; 1 turns that off; default 0.2. */
  readonly quarantineLimit?: number;
  /** Hours before the newest partition that an incremental run lists again; default 2. */
  readonly overlapHours?: number;
  /** Reads every listed object again, unchanged or not. */
  readonly force?: boolean;
  /** Lists nothing: reads the bucket's objects again whose silver is stale, whatever their prefix. */
  readonly stale?: boolean;
  /** The versions of rows that whoever starts the run expects; a Worker of others refuses it. */
  readonly silverVersion?: string;
  readonly rulesVersion?: string;
  /** Takes the calls of deleted keys from the tables, after a complete listing. */
  readonly prune?: boolean;
  /** With `prune`: also where more than a tenth of all calls would go. */
  readonly pruneConfirmed?: boolean;
  /** Lists only the `dt=` partitions from this UTC hour, ISO 8601; the whole prefix where there are none. */
  readonly from?: string;
  /** Until this UTC hour, itself included. */
  readonly to?: string;
  /** Synthetic calls to write before listing, as the old pipeline's scheduled job did. */
  readonly generate?: number;
  /** LIST pages after which the Workflow continues as new; default 500. */
  readonly pagesPerExecution?: number;
  /** What an execution hands to the next; never given by a caller. */
  readonly carried?: CarriedState | CarriedStateV1;
}

/** A batch that waits for its place, or stopped between two chunks. */
export interface QueuedBatch {
  readonly batchId: number;
  /** It must be the only one in flight: a worker has died over its objects. */
  readonly fragile: boolean;
  /** What the run has counted of it already. */
  readonly counted: { readonly ended: number; readonly records: number; readonly quarantined: number };
}

/** Where one lane of the listing goes on. */
export interface LaneCursor {
  readonly lane: number;
  readonly ordinal: number;
  readonly page: number;
  readonly done: boolean;
}

/** Plain JSON: every guard and cursor that must survive Continue-As-New. The books are in the database. */
export interface CarriedState {
  /** Null before the listing is planned. */
  readonly lanes: readonly LaneCursor[] | null;
  readonly listed: boolean;
  /** True once the deleted keys of a complete listing were pruned. */
  readonly pruned: boolean;
  readonly nextUnfinishedPage: number;
  /** Stale objects that were freed for the run. */
  readonly setBack?: number;
  readonly queue: readonly QueuedBatch[];
  readonly batches: number;
  readonly failedBatches: number;
  readonly objectsClaimed: number;
  readonly objectsDone: number;
  readonly records: number;
  readonly quarantined: number;
  readonly startedMs: number;
  readonly paused: PauseReason | null;
  readonly batchWindow: number;
  /** True once a person has let a run go on that was paused for its quarantined share. */
  readonly breakerOff: boolean;
  readonly error: string | null;
  readonly failureType: string | null;
  readonly searchAttributes: readonly string[];
}

/** The state that runs begun before steering carry. */
export interface CarriedStateV1 {
  readonly nextPage: number;
  readonly listed: boolean;
  readonly nextUnfinishedPage: number;
  readonly batches: number;
  readonly failedBatches: number;
  readonly error: string | null;
  readonly searchAttributes: readonly string[];
}

export interface IngestCallsResult {
  readonly runId: string;
  readonly status: 'completed';
  readonly listed: number;
  readonly requeued: number;
  readonly unchanged: number;
  readonly loaded: number;
  readonly rejected: number;
  readonly missing: number;
  readonly pending: number;
  readonly records: number;
  readonly written: number;
  readonly superseded: number;
  readonly quarantined: number;
}

export interface GenerateCallsWorkflowInput {
  readonly bucket: string;
  readonly prefix: string;
  readonly count: number;
  readonly broken: number;
  readonly seed: string;
}

export interface ReprocessCallsInput {
  /** Writes nothing to silver and gold; only tells what would flip. */
  readonly shadow: boolean;
  /** The rules version that the Worker must have too. */
  readonly rulesVersion?: string;
  /** Attempts of one Activity before the run fails; default 10. */
  readonly retryAttempts?: number;
  /** First wait between attempts; doubles up to a minute; default 1. */
  readonly retryDelaySeconds?: number;
  /** Steps of some ten seconds after which the Workflow continues as new; default 500. */
  readonly stepsPerExecution?: number;
  /** What an execution hands to the next; never given by a caller. */
  readonly carried?: CarriedReprocess;
}

/** Calls as the book counts them; the report is in the database. */
export interface ReprocessedCalls {
  readonly calls: number;
  readonly scored: number;
  readonly overtaken: number;
  readonly failed: number;
  readonly flipped: number;
}

/** How far a run is. */
export interface ReprocessProgress extends ReprocessedCalls {
  readonly runId: string;
  readonly shadow: boolean;
  /** Stale calls at the start; null before they are counted. */
  readonly stale: number | null;
}

/** The place in the walk is in the database: it is a call_id, which a history must not hold. */
export interface CarriedReprocess {
  readonly stale: number;
  readonly counts: ReprocessedCalls;
  readonly refreshedMs: number;
  readonly searchAttributes: readonly string[];
}

export interface ReprocessCallsResult extends ReprocessedCalls {
  readonly runId: string;
  readonly status: 'completed';
  readonly stale: number;
}
