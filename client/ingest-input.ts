import { callRules } from '../config/call-rules.ts';
import type { Config, ConfigFor } from '../config/config.ts';
import type { IngestCallsInput, RunMode } from '../workflows/index.ts';

/** What the command line may ask of one run. */
export interface IngestChoices extends Pick<
  IngestCallsInput,
  'force' | 'stale' | 'prune' | 'pruneConfirmed' | 'from' | 'to' | 'silverVersion' | 'rulesVersion'
> {
  readonly prefix?: string;
  readonly batchSize?: number;
  readonly generate?: number;
}

/** A run's input from the settings, and what the command line puts in their place. */
export function ingestInput(config: ConfigFor<'lake'>, mode: RunMode, choices: IngestChoices = {}): IngestCallsInput {
  const { lake, pipeline } = config;
  const { prefix, batchSize, ...rest } = choices;
  return {
    mode,
    bucket: lake.bucket,
    prefix: prefix ?? lake.prefix,
    batchSize: batchSize ?? pipeline.batchSize,
    batchWindow: pipeline.batchWindow,
    retryAttempts: pipeline.retryAttempts,
    retryDelaySeconds: pipeline.retryDelaySeconds,
    quarantineLimit: pipeline.quarantineLimit,
    overlapHours: pipeline.incrementalOverlapHours,
    ...rest,
  };
}

/**
 * The versions of rows that these settings give: a Worker of others is not to do what the command asks for.
 * @throws CategoryFileError
 */
export function expectedVersions({
  pipeline,
}: Pick<Config, 'pipeline'>): Pick<IngestChoices, 'silverVersion' | 'rulesVersion'> {
  const { silverVersion, rulesVersion } = callRules(pipeline);
  return { silverVersion, rulesVersion };
}
