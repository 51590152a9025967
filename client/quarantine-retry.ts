import type { ConfigFor } from '../config/config.ts';
import { CALL_PIPELINE_TASK_QUEUE } from '../config/task-queues.ts';
import { selectQuarantined, statusesOf, type QuarantineFilter } from '../store/quarantine-admin.ts';
import { setBack } from '../store/quarantine-set-back.ts';
import type { RunReport } from '../store/reports.ts';
import type { Services } from './connect.ts';
import { expectedVersions, ingestInput } from './ingest-input.ts';
import { startIngest, watchRun } from './ingest.ts';
import { fields, grouped, note, Progress } from './output.ts';
import { requireWorker } from './pollers.ts';
import { runLines } from './run-lines.ts';

/** The document of `quarantine retry`. */
export interface RetryReport {
  /** Rows that matched. */
  readonly rows: number;
  /** Objects set back, which the run reads as if for the first time. */
  readonly objects: number;
  /** Objects left as they are: a run holds them, or they wait for one already. */
  readonly left: number;
  /** Objects of other buckets than the configured one, left as they are. */
  readonly elsewhere: number;
  /** Null where nothing matched; without its counts where nobody waits for it. */
  readonly run: RunReport | Pick<RunReport, 'runId' | 'workflowId' | 'mode' | 'status'> | null;
  /** What became of the rows; null while the run goes on. */
  readonly resolved: number | null;
  readonly stillOpen: number | null;
}

export interface RetryOutcome {
  readonly report: RetryReport;
  readonly ended: 'completed' | 'not_completed' | 'not_watched' | 'stopped';
  /** Why the run did not complete. */
  readonly error: string | null;
}

/**
 * Sets the objects of the matching rows back and has an incremental run of the bucket read them again, joining the one
 * under way. Nothing is touched without a worker.
 */
export async function retryQuarantined(
  services: Services,
  config: ConfigFor<'lake'>,
  filter: QuarantineFilter,
  options: { readonly wait: boolean; readonly signal: AbortSignal },
): Promise<RetryOutcome> {
  const { db, client } = services;
  await requireWorker(client, CALL_PIPELINE_TASK_QUEUE);
  const selection = await selectQuarantined(db, filter);
  const progress = new Progress();
  const back = await setBack(db, config.lake.bucket, selection, (objects) =>
    progress.show(`${grouped(objects)} objects set back`),
  ).finally(() => progress.clear());
  const counts = { rows: selection.ids.length, ...back };
  if (back.objects + back.left === 0) {
    return { report: { ...counts, run: null, resolved: null, stillOpen: null }, ended: 'completed', error: null };
  }
  const run = await startIngest(
    client,
    CALL_PIPELINE_TASK_QUEUE,
    ingestInput(config, 'incremental', expectedVersions(config)),
  );
  note(
    `Set back ${objectsOf(back.objects)}. ${run.attached ? 'Joined' : 'Started'} run ${run.runId}, which reads them again.`,
  );
  const started = { runId: run.runId, workflowId: run.workflowId, mode: run.input.mode, status: 'running' } as const;
  const unwatched = { ...counts, run: started, resolved: null, stillOpen: null };
  if (!options.wait) return { report: unwatched, ended: 'not_watched', error: null };
  const outcome = await watchRun(services, run, options.signal);
  if (outcome === null) return { report: unwatched, ended: 'stopped', error: null };
  const { resolved, open } = await statusesOf(db, selection.ids);
  return {
    report: { ...counts, run: outcome.report, resolved, stillOpen: open },
    ended: outcome.report.status === 'completed' ? 'completed' : 'not_completed',
    error: outcome.error,
  };
}

/** The report for people. */
export function retryLines(report: RetryReport): string[] {
  if (report.run === null && report.elsewhere === 0)
    return ['No row of the quarantine matches: nothing to read again.'];
  const { resolved, stillOpen, run } = report;
  return [
    ...fields([
      ['rows matched', report.rows],
      ['objects set back', report.objects],
      ...(report.left > 0 ? [['left: under way or waiting', report.left] as const] : []),
      ...(report.elsewhere > 0 ? [['left: in another bucket', report.elsewhere] as const] : []),
      ...(resolved === null ? [] : [['rows resolved', resolved] as const]),
      ...(stillOpen === null ? [] : [['rows met again, still open', stillOpen] as const]),
    ]),
    ...(run !== null && 'listed' in run ? ['', ...runLines(run)] : []),
  ];
}

function objectsOf(count: number): string {
  return `${grouped(count)} object${count === 1 ? '' : 's'}`;
}
