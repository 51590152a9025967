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
import { createRunActivities } from './runs.ts';
import { createStageRunner } from './stages.ts';

/** Everything the Worker registers, with errors mapped to the catalogue's failures. */
export function createActivities(deps: ActivityDeps) {
  const runStage = createStageRunner(deps);
  return withFailures({
    ...createRunActivities(deps),
    ...createPlanListing(deps),
    ...createListActivities(deps),
    ...createLandBronze(deps, runStage),
    ...createBuildSilver(deps, runStage),
    ...createBuildGold(deps, runStage),
    ...createPrune(deps),
    ...createRefreshGold(deps),
    ...createPutCalls(deps),
  });
}

export type Activities = ReturnType<typeof createActivities>;
