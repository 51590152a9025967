import type { RunMode } from './messages.ts';

/** Starting twice under this Id is harmless: the second start joins the first. It is no lock. */
export function ingestCallsWorkflowId(mode: RunMode, bucket: string, prefix: string): string {
  return `ingest-calls/${mode}/${bucket}/${prefix}`;
}

export function generateCallsWorkflowId(bucket: string, prefix: string, seed: string): string {
  return `generate-calls/${bucket}/${prefix}/${seed}`;
}

/** One for each schema: two runs over the same gold would only be in each other's way. */
export function reprocessCallsWorkflowId(schema: string): string {
  return `reprocess-calls/${schema}`;
}
