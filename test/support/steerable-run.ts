import {
  CancellationScope,
  condition,
  continueAsNew,
  isCancellation,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { RunStatus } from '../../store/runs.ts';
import {
  pauseUpdate,
  progressQuery,
  resumeUpdate,
  setWindowUpdate,
  type IngestCallsInput,
  type PauseReason,
  type SteeringState,
} from '../../workflows/messages.ts';

/** The books that the stand-in keeps, on a real database. */
export interface Books {
  begin(run: { runId: string; workflowId: string; input: IngestCallsInput }): Promise<void>;
  set(run: { runId: string; status: RunStatus; pauseReason: PauseReason | null }): Promise<void>;
  end(run: { runId: string }): Promise<void>;
}

const books = proxyActivities<Books>({ startToCloseTimeout: '5s' });

/** A run that reads nothing and goes on until it is cancelled; each new window continues it as new. */
export async function ingestCalls(input: IngestCallsInput): Promise<void> {
  const { firstExecutionRunId: runId, workflowId, continuedFromExecutionRunId } = workflowInfo();
  let state: SteeringState = { paused: null, batchWindow: input.batchWindow };
  let isDue = false;
  const setPaused = async (paused: PauseReason | null): Promise<SteeringState> => {
    await books.set({ runId, status: paused === null ? 'running' : 'paused', pauseReason: paused });
    state = { ...state, paused };
    return state;
  };
  setHandler(pauseUpdate, () => setPaused('operator'));
  setHandler(resumeUpdate, () => setPaused(null));
  setHandler(setWindowUpdate, ({ batchWindow }) => {
    state = { ...state, batchWindow };
    isDue = true;
    return state;
  });
  setHandler(progressQuery, () => ({
    ...state,
    runId,
    mode: input.mode,
    listed: true,
    objectsClaimed: 100,
    objectsDone: 40,
    records: 40,
    quarantined: 0,
    batchesInFlight: 1,
    failedBatches: 0,
    objectsPerSecond: 20,
    secondsLeft: 3,
  }));
  try {
    if (continuedFromExecutionRunId === undefined) await books.begin({ runId, workflowId, input });
    await condition(() => isDue);
  } catch (error) {
    if (isCancellation(error)) await CancellationScope.nonCancellable(() => books.end({ runId }));
    throw error;
  }
  await continueAsNew<typeof ingestCalls>({ ...input, batchWindow: state.batchWindow });
}
