import { createBuildGold } from './build-gold.ts';
import { createBuildSilver } from './build-silver.ts';
import type { ActivityDeps } from './deps.ts';
import { withFailures } from './failures.ts';
import { createLandBronze } from './land-bronze.ts';
import { createListActivities } from './list-objects.ts';
import { createPutCalls } from './put-calls.ts';
import { createRefreshGold } from './refresh-gold.ts';
import { createRunActivities } from './runs.ts';

/** Everything the Worker registers, with errors mapped to the catalogue's failures. */
export function createActivities(deps: ActivityDeps) {
  return withFailures({
    ...createRunActivities(deps),
    ...createListActivities(deps),
    ...createLandBronze(deps),
    ...createBuildSilver(deps),
    ...createBuildGold(deps),
    ...createRefreshGold(deps),
    ...createPutCalls(deps),
  });
}

export type Activities = ReturnType<typeof createActivities>;
