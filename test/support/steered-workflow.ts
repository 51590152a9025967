import {
  ApplicationFailure,
  CancelledFailure,
  condition,
  continueAsNew,
  defineQuery,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';

/** What the stand-in has of a run's state. */
export interface Steered {
  /** The values set, in the order in which they took effect. */
  readonly values: readonly number[];
  /** The values whose Update was once caught half way. */
  readonly caught: readonly number[];
  readonly executions: number;
  readonly ended: boolean;
}

export const setUpdate = defineUpdate<number, [number]>('set');
/** Its Update fails the first time with no words of its own, and its execution goes on. */
export const BROKEN_OFF = 1_000;
/** Refused as by a run that writes its end, until the Update of the other has sent the run back. */
export const ENDING = 2_000;
export const SENT_BACK = 2_001;
export const endUpdate = defineUpdate<null>('end');
export const steeredQuery = defineQuery<Steered>('steered');

/**
 * Takes Updates and continues as new behind every second one. Every third one is accepted and then left behind by
 * Continue-As-New the first time: the server answers for it, and it has taken no effect.
 */
export async function steered(state: Steered): Promise<Steered> {
  let now = { ...state, executions: state.executions + 1 };
  let isDue = false;
  setHandler(steeredQuery, () => now);
  setHandler(
    setUpdate,
    async (value) => {
      if (value === BROKEN_OFF && !now.caught.includes(value)) {
        now = { ...now, caught: [...now.caught, value] };
        throw new CancelledFailure('broken off');
      }
      if (value % 3 === 0 && !now.caught.includes(value)) {
        now = { ...now, caught: [...now.caught, value] };
        isDue = true;
        await condition(() => false);
      }
      now = { ...now, values: [...now.values, value] };
      isDue ||= value % 2 === 0;
      return value;
    },
    {
      validator: (value) => {
        if (value === ENDING && !now.values.includes(SENT_BACK)) {
          throw ApplicationFailure.nonRetryable('The run is ending', 'RunEnding');
        }
        if (value < 0) throw new Error(`${value} is below zero`);
      },
    },
  );
  setHandler(endUpdate, async () => {
    now = { ...now, ended: true };
    return null;
  });
  await condition(() => now.ended || isDue);
  if (now.ended) return now;
  return continueAsNew<typeof steered>(now);
}
