import type { RunReport } from '../store/reports.ts';
import type { RunRow } from '../store/runs.ts';
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
    ...(run.pruned > 0 ? [['pruned', `${grouped(run.pruned)} objects whose keys are gone`] as const] : []),
  ]);
}

/** Why a run is paused, and the two ways out. */
export function pauseSentence(
  row: Pick<RunRow, 'run_id' | 'pause_reason' | 'options' | 'records' | 'quarantined'>,
): string {
  const ways = `Go on with: converza runs resume ${row.run_id}, or end it with: converza runs cancel ${row.run_id}`;
  return `Run ${row.run_id} is paused: ${pauseCause(row)}. ${ways}`;
}

function pauseCause({ pause_reason, options, records, quarantined }: Parameters<typeof pauseSentence>[0]): string {
  if (pause_reason !== 'quarantine') return 'an operator asked for it';
  const share = percent(records === 0 ? 0 : quarantined / records);
  const { quarantineLimit } = options;
  const limit = typeof quarantineLimit === 'number' ? ` of ${percent(quarantineLimit)}` : '';
  return `${share} of its records (${grouped(quarantined)} of ${grouped(records)}) went to quarantine, above its limit${limit}`;
}

function percent(fraction: number): string {
  return `${grouped(Math.round(1000 * fraction) / 10)} %`;
}
