import { Context } from '@temporalio/activity';
import type { WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { reprocessCalls, ReprocessCallsInput } from '../../workflows/index.ts';
import { withWorkflow } from './workflow-harness.ts';

const INPUT: ReprocessCallsInput = { shadow: false, retryAttempts: 2, retryDelaySeconds: 1 };

export type ReprocessHandle = WorkflowHandleWithFirstExecutionRunId<typeof reprocessCalls>;

export function withReprocess<T>(
  environment: TestWorkflowEnvironment,
  activities: object,
  input: Partial<ReprocessCallsInput>,
  test: (handle: ReprocessHandle) => Promise<T>,
): Promise<T> {
  const whole = { ...INPUT, ...input };
  return withWorkflow<typeof reprocessCalls, T>(environment, activities, 'reprocessCalls', whole, test);
}

/** Steps of one call each, of which the last is done. */
export function inSteps(count: number) {
  let step = 0;
  return {
    rescoreCalls: async () => {
      step += 1;
      return { calls: step, scored: step, overtaken: 0, failed: 0, flipped: 0, done: step >= count };
    },
  };
}

/** An Activity that ends by a cancellation only. */
export async function untilCancelled(): Promise<never> {
  for (;;) {
    Context.current().heartbeat();
    await Context.current().sleep(50);
  }
}
