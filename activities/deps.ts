import type { CallRules } from '../domain/call-rules.ts';
import type { ObjectStore } from '../lake/object-store.ts';
import type { Database } from '../store/database.ts';
import type { CallScorer } from './score-calls.ts';

/** Whether the Workflow of an open run row still runs. `foreign` is a run of another cluster or namespace. */
export type RunStanding = 'alive' | 'dead' | 'foreign';

/** What Activities ask of Temporal; the Worker wires the client behind it. */
export interface RunDirectory {
  readonly namespace: string;
  clusterId(): Promise<string | null>;
  standing(run: {
    readonly runId: string;
    readonly workflowId: string;
    readonly clusterId: string | null;
    readonly namespace: string | null;
  }): Promise<RunStanding>;
  /**
   * Pauses the Schedule when the run that asks, its newest, is the tenth in a row to fail with the same fatal fault; an
   * outage never does. Answers whether it was paused now.
   */
  pauseScheduleIfHopeless(run: { readonly scheduleId: string; readonly failureType: string }): Promise<boolean>;
}

export interface ActivityDeps {
  readonly db: Database;
  readonly lake: ObjectStore;
  readonly runs: RunDirectory;
  /** The settings that shape data. */
  readonly rules: CallRules;
  readonly codeVersion: string;
  /** Names this process: a stage's mark that bears another name tells of one that died. */
  readonly processId: string;
  /** Decoded bytes above which an object goes through the stages in chunks. */
  readonly chunkBytes: number;
  /** Bytes that stages may hold at once; two chunks by default. */
  readonly bytesInHand?: number;
  /** Bytes above which a record is quarantined as too large. */
  readonly maxRecordBytes: number;
  /** Search attributes that exist on this namespace: an unregistered one would hang every run. */
  readonly searchAttributes: readonly string[];
  /** Takes the place of the built-in rules where calls are scored again. */
  readonly scorer?: CallScorer;
}
