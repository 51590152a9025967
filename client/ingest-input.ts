import type { ConfigFor } from '../config/config.ts';
import type { IngestCallsInput, RunMode } from '../workflows/index.ts';

/** A run's input from the settings, and what the command line puts in their place. */
export function ingestInput(
  config: ConfigFor<'lake'>,
  mode: RunMode,
  options: { readonly prefix?: string; readonly batchSize?: number; readonly generate?: number } = {},
): IngestCallsInput {
  const { lake, pipeline } = config;
  return {
    mode,
    bucket: lake.bucket,
    prefix: options.prefix ?? lake.prefix,
    batchSize: options.batchSize ?? pipeline.batchSize,
    batchWindow: pipeline.batchWindow,
    retryAttempts: pipeline.retryAttempts,
    retryDelaySeconds: pipeline.retryDelaySeconds,
    ...(options.generate === undefined ? {} : { generate: options.generate }),
  };
}
