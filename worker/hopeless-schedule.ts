import {
  ActivityFailure,
  ApplicationFailure,
  ScheduleNotFoundError,
  WorkflowFailedError,
  WorkflowNotFoundError,
  type Client,
  type ScheduleDescription,
} from '@temporalio/client';
import { FAILURE_TYPES, isFatalFailureType } from '../domain/failure-types.ts';

/** Temporal keeps no more of a Schedule's last runs than these. */
const RUNS_IN_A_ROW = 10;

/**
 * Pauses a Schedule whose last ten runs failed with one and the same fatal fault, which no further run can escape. The run
 * that asks is the newest of them, about to fail with `failureType`. Outages never pause a Schedule.
 * @returns whether it was paused now.
 */
export async function pauseScheduleIfHopeless(
  client: Client,
  run: { readonly scheduleId: string; readonly failureType: string },
): Promise<boolean> {
  const { failureType } = run;
  if (!isFatalFailureType(failureType)) return false;
  const handle = client.schedule.getHandle(run.scheduleId);
  let described: ScheduleDescription;
  try {
    described = await handle.describe();
  } catch (error) {
    // Deleted since it started this run.
    if (error instanceof ScheduleNotFoundError) return false;
    throw error;
  }
  const { state, info } = described;
  if (state.paused || info.recentActions.length < RUNS_IN_A_ROW) return false;
  // The newest first: one that went well ends the asking.
  const before = info.recentActions.slice(-RUNS_IN_A_ROW, -1).toReversed();
  for (const { action } of before) {
    const { workflowId, firstExecutionRunId } = action.workflow;
    if ((await failureTypeOf(client, workflowId, firstExecutionRunId)) !== failureType) return false;
  }
  const { meaning, remedy } = FAILURE_TYPES[failureType];
  await handle.pause(
    `Ten runs in a row failed with ${failureType}: ${meaning} ${remedy} Then resume with: converza schedule resume`,
  );
  return true;
}

/** The type of the fault that a run ended with; null when it goes on, went well, was ended by hand, or is forgotten. */
async function failureTypeOf(client: Client, workflowId: string, runId: string): Promise<string | null> {
  const handle = client.workflow.getHandle(workflowId, runId);
  try {
    let { status } = await handle.describe();
    // The newest execution of a chain is found without a Run Id, where no other chain has the Workflow Id since.
    if (status.name === 'CONTINUED_AS_NEW') {
      const newest = await client.workflow.getHandle(workflowId).describe();
      if (newest.raw.workflowExecutionInfo?.firstRunId === runId) ({ status } = newest);
    }
    if (status.name !== 'FAILED') return null;
    await handle.result();
    return null;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    if (error instanceof WorkflowFailedError) return typeOfFault(error.cause);
    throw error;
  }
}

function typeOfFault(fault: unknown): string | null {
  const cause = fault instanceof ActivityFailure ? fault.cause : fault;
  if (!(cause instanceof ApplicationFailure)) return null;
  if (cause.type !== 'RunFailed') return cause.type ?? null;
  const details: unknown = cause.details?.[0];
  const named =
    typeof details === 'object' && details !== null && 'failureType' in details ? details.failureType : null;
  return typeof named === 'string' ? named : null;
}
