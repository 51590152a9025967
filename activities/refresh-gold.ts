import { refreshAggregates } from '../store/aggregates.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';

export interface RefreshGoldResult {
  /** Agent/day cells recomputed. */
  readonly cells: number;
}

export function createRefreshGold(deps: ActivityDeps) {
  return {
    /** Recomputes every dirty agent/day cell, whoever marked it, and the agents and days above. */
    async refreshGold(): Promise<RefreshGoldResult> {
      return withHeartbeat(async () => ({ cells: await refreshAggregates(deps.db) }));
    },
  };
}
