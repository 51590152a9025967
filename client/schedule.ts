import {
  ScheduleAlreadyRunning,
  ScheduleNotFoundError,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleDescription,
  type ScheduleOptions,
} from '@temporalio/client';
import { ingestCallsWorkflowId } from '../workflows/ids.ts';
import type { IngestCallsInput } from '../workflows/index.ts';
import type { ScheduleStanding } from '../store/reports.ts';
import { CliError } from './errors.ts';
import { startIngest, type StartedRun } from './ingest.ts';

export const SCHEDULE_ID = 'converza-incremental';
export const NO_SCHEDULE = `There is no Schedule ${SCHEDULE_ID}. Create it with: converza schedule create`;
const WORKFLOW_TYPE = 'ingestCalls';
const EVERY_MS = 60_000;
// After an outage one run takes all that came meanwhile; more minutes caught up would only list again.
const CATCH_UP_MS = 600_000;

/** The Schedule as `schedule describe` tells it. */
export interface ScheduleReport {
  readonly scheduleId: string;
  readonly paused: boolean;
  readonly everySeconds: number;
  readonly overlap: string;
  readonly catchUpSeconds: number;
  readonly workflowId: string;
  readonly taskQueue: string;
  /** Calls written by each run before it lists; 0 for none. */
  readonly generate: number;
  readonly runsTaken: number;
  readonly running: string[];
  readonly nextRuns: string[];
  /** Why it is paused, or what was said when it was resumed. */
  readonly note: string | null;
  /** Runs that came too late to be caught up. */
  readonly missed: number;
  /** Runs left out because the one before was under way. */
  readonly skipped: number;
  /** The newest last. */
  readonly recent: readonly RecentRun[];
}

export interface RecentRun {
  readonly scheduledAt: string;
  readonly takenAt: string;
  readonly workflowId: string;
  readonly runId: string;
}

/** One of the pipeline's Schedules in `schedule list`. */
export interface ListedSchedule {
  readonly scheduleId: string;
  readonly state: 'active' | 'paused';
  readonly note: string | null;
  readonly nextRunAt: string | null;
}

/** Creates the Schedule, or gives the one that is there this spec and input; a pause is left as it is. */
export async function createOrUpdateSchedule(
  client: Client,
  taskQueue: string,
  input: IngestCallsInput,
): Promise<'created' | 'updated'> {
  const options = {
    scheduleId: SCHEDULE_ID,
    spec: { intervals: [{ every: EVERY_MS }] },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: CATCH_UP_MS },
    action: {
      type: 'startWorkflow' as const,
      workflowType: WORKFLOW_TYPE,
      workflowId: ingestCallsWorkflowId(input.mode, input.bucket, input.prefix),
      taskQueue,
      args: [input],
    },
  } satisfies ScheduleOptions;
  try {
    await client.schedule.create(options);
    return 'created';
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
  const { spec, policies, action } = options;
  await client.schedule.getHandle(SCHEDULE_ID).update(({ state }) => ({ spec, policies, action, state }));
  return 'updated';
}

/** The Schedule as it stands, or null when there is none. */
export async function describeSchedule(client: Client): Promise<ScheduleReport | null> {
  try {
    return report(await client.schedule.getHandle(SCHEDULE_ID).describe());
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return null;
    throw error;
  }
}

/** The Schedules of this namespace that start the pipeline's runs. */
export async function listSchedules(client: Client): Promise<ListedSchedule[]> {
  const listed: ListedSchedule[] = [];
  for await (const { scheduleId, action, state, info } of client.schedule.list()) {
    if (scheduleId !== SCHEDULE_ID && action?.workflowType !== WORKFLOW_TYPE) continue;
    listed.push({
      scheduleId,
      state: state.paused ? 'paused' : 'active',
      note: noteOf(state),
      nextRunAt: state.paused ? null : (info.nextActionTimes[0]?.toISOString() ?? null),
    });
  }
  return listed.toSorted((a, b) => (a.scheduleId < b.scheduleId ? -1 : 1));
}

/** The Schedule as `status` tells it; null when there is none. */
export async function scheduleStanding(client: Client): Promise<ScheduleStanding | null> {
  const described = await describeSchedule(client);
  if (described === null) return null;
  const { paused, note, missed, skipped, nextRuns } = described;
  return { paused, note, missed, skipped, nextRunAt: paused ? null : (nextRuns[0] ?? null) };
}

/** Starts no further run. @throws CliError when there is no Schedule. */
export async function pauseSchedule(client: Client, note: string): Promise<void> {
  await client.schedule.getHandle(SCHEDULE_ID).pause(note).catch(noSchedule);
}

/**
 * Starts one full listing of what the Schedule lists, and lets it go on: minutes that a pause left out are not caught up by
 * runs, and an incremental one does not look at older partitions.
 * @throws CliError when there is no Schedule, or a backfill is under way in the place of the full listing.
 */
export async function resumeSchedule(client: Client): Promise<StartedRun> {
  const handle = client.schedule.getHandle(SCHEDULE_ID);
  const { action } = await handle.describe().catch(noSchedule);
  const { generate: _, ...input } = inputOf(action);
  const run = await startIngest(client, action.taskQueue, { ...input, mode: 'full' });
  await handle.unpause('Resumed by converza schedule resume');
  if (!run.isPartial) return run;
  throw new CliError(
    `Schedule ${SCHEDULE_ID} goes on, but run ${run.runId}, which is under way, lists only a part: when it is over, catch up with: converza etl`,
  );
}

function inputOf(action: ScheduleDescription['action']): IngestCallsInput {
  const input = action.args?.[0] as IngestCallsInput | undefined;
  if (input !== undefined) return input;
  throw new CliError(
    `Schedule ${SCHEDULE_ID} starts runs without an input. Bring it up to date with: converza schedule create`,
  );
}

/** One run now, behind the one under way where there is one. @throws CliError when there is no Schedule. */
export async function triggerSchedule(client: Client): Promise<void> {
  // The Schedule's own policy would silently leave it out while a run is under way.
  await client.schedule.getHandle(SCHEDULE_ID).trigger(ScheduleOverlapPolicy.BUFFER_ONE).catch(noSchedule);
}

function noSchedule(error: unknown): never {
  if (error instanceof ScheduleNotFoundError) throw new CliError(NO_SCHEDULE, { cause: error });
  throw error;
}

/** Deletes the Schedule; a run under way goes on. False when there was none. */
export async function deleteSchedule(client: Client): Promise<boolean> {
  try {
    await client.schedule.getHandle(SCHEDULE_ID).delete();
    return true;
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return false;
    throw error;
  }
}

function report({ scheduleId, state, spec, policies, action, info }: ScheduleDescription): ScheduleReport {
  const input = action.args?.[0] as Partial<IngestCallsInput> | undefined;
  return {
    scheduleId,
    paused: state.paused,
    everySeconds: (spec.intervals?.[0]?.every ?? 0) / 1000,
    overlap: policies.overlap?.toLowerCase() ?? 'skip',
    catchUpSeconds: policies.catchupWindow / 1000,
    workflowId: action.workflowId,
    taskQueue: action.taskQueue,
    generate: input?.generate ?? 0,
    runsTaken: info.numActionsTaken,
    running: info.runningActions.map((running) => running.workflow.workflowId),
    nextRuns: info.nextActionTimes.slice(0, 5).map((at) => at.toISOString()),
    note: noteOf(state),
    missed: info.numActionsMissedCatchupWindow,
    skipped: info.numActionsSkippedOverlap,
    recent: info.recentActions.map(({ scheduledAt, takenAt, action: { workflow } }) => ({
      scheduledAt: scheduledAt.toISOString(),
      takenAt: takenAt.toISOString(),
      workflowId: workflow.workflowId,
      runId: workflow.firstExecutionRunId,
    })),
  };
}

function noteOf({ note }: { readonly note?: string }): string | null {
  return note === undefined || note === '' ? null : note;
}
