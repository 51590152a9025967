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

export const SCHEDULE_ID = 'converza-incremental';
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
      workflowType: 'ingestCalls',
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
  };
}
