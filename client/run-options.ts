import type { RunRow } from '../store/runs.ts';
import type { IngestCallsInput } from '../workflows/index.ts';
import { CliError } from './errors.ts';

/** Options that a row need not keep while they have no effect. */
const OPTIONAL = ['force', 'stale', 'prune', 'pruneConfirmed', 'from', 'to'] as const;

/**
 * Compares what was asked for with all that the row of the run that was joined keeps; an option that is missing is one
 * that is off.
 * @throws CliError naming each option that differs, theirs and ours.
 */
export function requireSameOptions(
  row: Pick<RunRow, 'run_id' | 'workflow_id' | 'options'>,
  input: IngestCallsInput,
): void {
  const asked: Readonly<Record<string, unknown>> = { ...input };
  const names = new Set([...Object.keys(row.options), ...OPTIONAL]);
  const other = [...names].filter((name) => said(row.options[name]) !== said(asked[name]));
  if (other.length === 0) return;
  const words = (options: Readonly<Record<string, unknown>>): string =>
    other.map((name) => `${name} ${said(options[name])}`).join(' and ');
  throw new CliError(
    `Run ${row.run_id} (${row.workflow_id}) is under way with ${words(row.options)}, not ${words(asked)}: wait for it, or ask for its options.`,
  );
}

function said(value: unknown): string {
  if (value === undefined || value === null || value === false) return 'off';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
