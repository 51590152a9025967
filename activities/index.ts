import { createBuildGold } from './build-gold.ts';
import { createBuildSilver } from './build-silver.ts';
import type { ActivityDeps } from './deps.ts';
import { withFailures } from './failures.ts';
import { createLandBronze } from './land-bronze.ts';
import { createListActivities } from './list-objects.ts';
import { createPlanListing } from './plan-listing.ts';
import { createPrune } from './prune.ts';
import { createPutCalls } from './put-calls.ts';
import { createRefreshGold } from './refresh-gold.ts';
import { createReprocessActivities } from './reprocess.ts';
import { createRescoreCalls } from './rescore-calls.ts';
import { createRunActivities } from './runs.ts';
import { createSetBackStale } from './set-back-stale.ts';
import { createStageRunner } from './stages.ts';
import { Handoff } from './handoff.ts';
import type { StagedRecord } from '../store/bronze.ts';
import type { SilverCall } from '../store/gold-rows.ts';

/** Chunks of text that stages leave for the next: a window of small objects; packed ones are read back, which costs them no measurable time. */
const CHUNKS_LEFT = 1;

/** Everything the Worker registers, with errors mapped to the catalogue's failures. */
export function createActivities(deps: ActivityDeps) {
  const runStage = createStageRunner(deps);
  const most = CHUNKS_LEFT * deps.chunkBytes;
  const staged = new Handoff<StagedRecord>(most, (record) => record.text.length);
  const calls = new Handoff<SilverCall>(most, (call) => call.transcriptText.length);
  return withFailures({
    ...createRunActivities(deps),
    ...createPlanListing(deps),
    ...createListActivities(deps),
    ...createLandBronze(deps, runStage, staged),
    ...createBuildSilver(deps, runStage, { staged, calls }),
    ...createBuildGold(deps, runStage, calls),
    ...createPrune(deps),
    ...createSetBackStale(deps),
    ...createRefreshGold(deps),
    ...createReprocessActivities(deps),
    ...createRescoreCalls(deps),
    ...createPutCalls(deps),
  });
}

export type Activities = ReturnType<typeof createActivities>;
