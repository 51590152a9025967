import type { Client } from '@temporalio/client';
import type { Database } from '../store/database.ts';
import { runReport, type RunReport } from '../store/reports.ts';
import { runBatches, runQuarantine, type RunBatches, type RunDetails } from '../store/run-list.ts';
import type { RunRow } from '../store/runs.ts';
import type { RunProgress } from '../workflows/index.ts';
import { grouped, fields, table } from './output.ts';
import { pauseSentence, runLines } from './run-lines.ts';
import type { RunChain } from './steer.ts';

/** A run in `runs list`, and the beginning of `runs show`. */
export interface RunSummary extends RunReport {
  readonly scheduledAt: string | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly pauseReason: RunRow['pause_reason'];
  readonly error: string | null;
}

export interface RunPage extends RunSummary {
  readonly bucket: string;
  readonly prefix: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly failureType: string | null;
  readonly rulesVersion: string | null;
  readonly stats: Readonly<Record<string, unknown>>;
  readonly batches: RunBatches;
  readonly quarantine: readonly { readonly reason: string; readonly records: number }[];
  /** Null when the run is over, or nobody answers for it. */
  readonly progress: RunProgress | null;
}

/** Keys stand in the order of the `etl` document, and the new ones behind them. */
export function runSummary(row: RunRow): RunSummary {
  return {
    ...runReport(row),
    scheduledAt: row.scheduled_at?.toISOString() ?? null,
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    pauseReason: row.pause_reason,
    error: row.error,
  };
}

export async function runPage(db: Database, row: RunDetails, progress: RunProgress | null): Promise<RunPage> {
  return {
    ...runSummary(row),
    bucket: row.bucket,
    prefix: row.prefix,
    options: row.options,
    failureType: row.failure_type,
    rulesVersion: row.rules_version,
    stats: row.stats,
    batches: await runBatches(db, row.run_id),
    quarantine: await runQuarantine(db, row.run_id),
    progress,
  };
}

/** Asks the run itself; an answer of another run under the same Workflow Id is none. */
export async function askProgress(client: Client, { workflowId, runId }: RunChain): Promise<RunProgress | null> {
  const progress = await client.workflow.getHandle(workflowId).query<RunProgress>('progress');
  return progress.runId === runId ? progress : null;
}

/** Runs as a table, the newest first. */
export function runTable(runs: readonly RunSummary[]): string[] {
  return table(
    ['run', 'mode', 'status', 'started', 'seconds', 'objects', 'loaded', 'rejected', 'pending', 'quarantined'],
    runs.map((run) => [
      run.runId,
      run.mode,
      run.pauseReason === null ? run.status : `${run.status}: ${run.pauseReason}`,
      run.startedAt.replace(/\.\d+Z$/, 'Z'),
      Math.round(run.seconds * 10) / 10,
      run.listed + run.requeued,
      run.loaded,
      run.rejected,
      run.pending,
      run.quarantined,
    ]),
  );
}

/** `runs show` for people. */
export function runPageLines(page: RunPage, row: RunDetails): string[] {
  const { batches, progress } = page;
  return [
    ...runLines(page),
    ...fields([
      ['mode', page.mode],
      ['lists', `s3://${page.bucket}/${page.prefix}`],
      ['for', page.scheduledAt ?? 'a command'],
      ['started', page.startedAt],
      ['finished', page.finishedAt ?? 'not yet'],
      ['batches', `${grouped(batches.total)}, ${grouped(batches.failed)} failed`],
      [
        'options',
        Object.entries(page.options)
          .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
          .join(', '),
      ],
      ...(page.error === null ? [] : [['error', page.error] as const]),
    ]),
    ...(progress === null ? [] : progressLines(progress)),
    ...(page.status === 'paused' ? ['', pauseSentence(row)] : []),
    ...(batches.failures.length === 0 ? [] : ['', ...failureTable(batches)]),
    ...(page.quarantine.length === 0 ? [] : ['', ...quarantineTable(page)]),
  ];
}

/** What a run says of itself while it is open. */
export function progressLines(progress: RunProgress): string[] {
  const { objectsDone, objectsClaimed, listed, secondsLeft } = progress;
  const left = secondsLeft === null ? 'not known yet' : `about ${grouped(Math.ceil(secondsLeft))} s`;
  return [
    '',
    ...fields([
      ['done', `${grouped(objectsDone)} of ${grouped(objectsClaimed)}${listed ? '' : ' claimed so far'}`],
      ['rate', `${grouped(Math.round(progress.objectsPerSecond))} objects/s`],
      ['left', left],
      ['window', `${progress.batchesInFlight} of ${progress.batchWindow} batches in flight`],
      ['failed', `${grouped(progress.failedBatches)} batches`],
    ]),
  ];
}

function failureTable({ failures }: RunBatches): string[] {
  return table(
    ['failed batch', 'objects', 'pending', 'error'],
    failures.map((batch) => [String(batch.batchId), batch.objects, batch.pending, batch.error]),
  );
}

function quarantineTable({ quarantine }: RunPage): string[] {
  return table(
    ['quarantine reason', 'records'],
    quarantine.map((row) => [row.reason, row.records]),
  );
}
