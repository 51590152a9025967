export type RunMode = 'full' | 'incremental';

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
  /** Synthetic calls to write before listing, as the old pipeline's scheduled job did. */
  readonly generate?: number;
  /** LIST pages after which the Workflow continues as new; default 500. */
  readonly pagesPerExecution?: number;
  /** What an execution hands to the next; never given by a caller. */
  readonly carried?: CarriedState;
}

/** Plain JSON: every guard and cursor that must survive Continue-As-New. Counts are in the database. */
export interface CarriedState {
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
