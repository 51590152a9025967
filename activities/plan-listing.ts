import { cancellationSignal } from '@temporalio/activity';
import { partitionOf, type Partition } from '../domain/partitions.ts';
import { listingHistory, noteListingCompleted, readPlan, writePlan } from '../store/partitions.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';

export interface PlanListingInput {
  readonly runId: string;
  readonly mode: 'full' | 'incremental';
  readonly bucket: string;
  readonly prefix: string;
  /** Hours before the newest partition that an incremental run lists again. */
  readonly overlapHours: number;
  /** ISO 8601: only partitions from this UTC hour. */
  readonly from?: string;
  /** ISO 8601: only partitions until this UTC hour, itself included. */
  readonly to?: string;
}

export interface PlanListingResult {
  /** Lanes of partitions to be listed side by side. */
  readonly lanes: number;
  readonly partitions: number;
  /** True where the plan covers the whole prefix. */
  readonly full: boolean;
}

/** A LIST page is mostly waiting for the server; more at once only queue there. */
const LANES = 4;
/** A correction or a straggler in an old partition is seen within a day. */
const FULL_LISTING_HOURS = 24;
const HOUR_MS = 3_600_000;
/** Enough for the days of three months; a flat prefix shows itself on the first page whatever its size. */
const LEVEL_PAGE = 100;

interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

export function createPlanListing(deps: ActivityDeps) {
  return {
    /**
     * Decides what the run lists: the whole prefix, its `dt=` partitions side by side where it has nothing but those, or
     * for an incremental run only the partitions from a little before the newest one seen.
     */
    async planListing(input: PlanListingInput): Promise<PlanListingResult> {
      return withHeartbeat(async () => {
        let planned = await readPlan(deps.db, input.runId);
        if (planned === null) {
          const { partitions, full } = await plan(deps, input, cancellationSignal());
          const placed = partitions.map((partition, index) => ({
            lane: (index % LANES) + 1,
            ordinal: Math.floor(index / LANES) + 1,
            partition,
          }));
          planned = await writePlan(deps.db, input.runId, placed, full);
        }
        return planned;
      });
    },

    /** Notes on the run's row that every lane reached its end. */
    async completeListing(input: { readonly runId: string }): Promise<void> {
      await withHeartbeat(async () => {
        const { newestPartition } = await listingHistory(deps.db, input.runId);
        await noteListingCompleted(deps.db, input.runId, { before: newestPartition });
      });
    },
  };
}

async function plan(
  deps: ActivityDeps,
  input: PlanListingInput,
  signal: AbortSignal,
): Promise<{ partitions: readonly string[]; full: boolean }> {
  const whole = { partitions: [''], full: true };
  const days = await partitionsBelow(deps, input, '', signal);
  if (days === null || days.length === 0) return whole;
  const span = await wantedSpan(deps, input);
  if (span === null) return { partitions: days.map((day) => day.path), full: true };
  const partitions: string[] = [];
  for (const day of days) {
    if (day.endMs <= span.startMs || day.startMs >= span.endMs) continue;
    const isInside = day.startMs >= span.startMs && day.endMs <= span.endMs;
    const hours = isInside ? null : await partitionsBelow(deps, input, day.path, signal);
    if (hours === null) partitions.push(day.path);
    else
      partitions.push(
        ...hours.filter((hour) => hour.endMs > span.startMs && hour.startMs < span.endMs).map((hour) => hour.path),
      );
  }
  return { partitions, full: false };
}

/** The hours to list; null for all of them. */
async function wantedSpan(deps: ActivityDeps, input: PlanListingInput): Promise<Span | null> {
  if (input.from !== undefined || input.to !== undefined) {
    return {
      startMs: input.from === undefined ? -Infinity : Math.floor(Date.parse(input.from) / HOUR_MS) * HOUR_MS,
      endMs: input.to === undefined ? Infinity : Math.floor(Date.parse(input.to) / HOUR_MS) * HOUR_MS + HOUR_MS,
    };
  }
  if (input.mode === 'full') return null;
  const { fullListingHours, newestPartition } = await listingHistory(deps.db, input.runId);
  if (fullListingHours === null || fullListingHours >= FULL_LISTING_HOURS) return null;
  const newest = newestPartition === null ? null : partitionOf(newestPartition);
  return newest === null ? null : { startMs: newest.startMs - input.overlapHours * HOUR_MS, endMs: Infinity };
}

/** The partitions right below a path of the prefix; null where something else stands among them. */
async function partitionsBelow(
  deps: ActivityDeps,
  { bucket, prefix }: PlanListingInput,
  path: string,
  signal: AbortSignal,
): Promise<Partition[] | null> {
  const found: Partition[] = [];
  for (let token: string | null = null; ;) {
    const level = await deps.lake.listPrefixes({
      bucket,
      prefix: prefix + path,
      token,
      pageSize: LEVEL_PAGE,
      signal,
    });
    if (level.hasObjects) return null;
    for (const each of level.prefixes) {
      const partition = partitionOf(each.slice(prefix.length));
      if (partition === null || prefix + partition.path !== each) return null;
      found.push(partition);
    }
    token = level.nextToken;
    if (token === null) return found.toSorted((a, b) => a.startMs - b.startMs);
  }
}
