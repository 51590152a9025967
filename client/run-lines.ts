import type { RunReport } from '../store/reports.ts';
import { fields, grouped } from './output.ts';

/** A run for people: what it is, then both balances. */
export function runLines(run: RunReport): string[] {
  const finished = run.loaded + run.rejected + run.missing;
  const rate = run.seconds > 0 ? ` (${grouped(Math.round(finished / run.seconds))} objects/s)` : '';
  const parts = (names: readonly (keyof RunReport)[]): string =>
    names.map((name) => `${name} ${grouped(Number(run[name]))}`).join(' + ');
  return fields([
    ['run', run.runId],
    ['workflow', run.workflowId],
    ['status', run.status],
    ['seconds', `${grouped(Math.round(run.seconds * 10) / 10)}${rate}`],
    [
      'objects',
      `${parts(['listed', 'requeued'])} = ${parts(['unchanged', 'loaded', 'rejected', 'missing', 'pending'])}`,
    ],
    ['records', `${parts(['records'])} = ${parts(['written', 'superseded', 'quarantined'])}`],
  ]);
}
