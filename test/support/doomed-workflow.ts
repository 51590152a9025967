import { ApplicationFailure, proxyActivities, sleep } from '@temporalio/workflow';

export interface Doom {
  readonly failureType: string;
  /** `run`: as a run fails; `start`: as one does whose first Activity fails; `never`: it goes on. */
  readonly how: 'run' | 'start' | 'never';
}

interface Failing {
  failWith(failureType: string): Promise<void>;
}

const { failWith } = proxyActivities<Failing>({ startToCloseTimeout: '5s' });

/** Fails as a run of the pipeline does. */
export async function doomed({ failureType, how }: Doom): Promise<void> {
  if (how === 'never') await sleep('1h');
  if (how === 'start') await failWith(failureType);
  throw ApplicationFailure.nonRetryable('The run failed', 'RunFailed', { runId: 'run', failureType });
}
