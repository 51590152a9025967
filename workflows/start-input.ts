import { workflowInfo } from '@temporalio/workflow';
import type { StartRunInput } from '../activities/runs.ts';
import type { IngestCallsInput } from './messages.ts';

/** What startRun is told of a run: its options without those that are off, and the versions that are expected of the Worker. */
export function startInput(input: IngestCallsInput, runId: string, scheduledAt: Date | null): StartRunInput {
  const { mode, bucket, prefix, batchSize, batchWindow, quarantineLimit } = input;
  const { force, stale, prune, pruneConfirmed, from, to, silverVersion, rulesVersion } = input;
  const options = { batchSize, batchWindow, quarantineLimit, force, stale, prune, pruneConfirmed, from, to };
  return {
    runId,
    workflowId: workflowInfo().workflowId,
    mode,
    bucket,
    prefix,
    scheduledAt: scheduledAt?.toISOString() ?? null,
    options: Object.fromEntries(
      Object.entries(options).filter(
        (entry): entry is [string, number | string | true] => entry[1] !== undefined && entry[1] !== false,
      ),
    ),
    // A Schedule's runs expect none: they outlive releases.
    ...(silverVersion === undefined ? {} : { silverVersion }),
    ...(rulesVersion === undefined ? {} : { rulesVersion }),
  };
}
