import { condition, continueAsNew, defineQuery, defineUpdate, setHandler, sleep } from '@temporalio/workflow';

/** What the stand-in has of a run's state, in the order in which its Updates took effect. */
export interface Steered {
  readonly values: readonly number[];
  readonly executions: number;
  readonly ended: boolean;
}

export const setUpdate = defineUpdate<number, [number]>('set');
export const endUpdate = defineUpdate<null>('end');
export const steeredQuery = defineQuery<Steered>('steered');

/**
 * Takes Updates and continues as new every few milliseconds, without waiting for its handlers: an Update that is caught
 * half way gets the server's answer, and has taken no effect.
 */
export async function steered(state: Steered, everyMs: number): Promise<Steered> {
  let now = { ...state, executions: state.executions + 1 };
  setHandler(steeredQuery, () => now);
  setHandler(
    setUpdate,
    async (value) => {
      await sleep(value % 3 === 0 ? everyMs : 1);
      now = { ...now, values: [...now.values, value] };
      return value;
    },
    {
      validator: (value) => {
        if (value < 0) throw new Error(`${value} is below zero`);
      },
    },
  );
  setHandler(endUpdate, async () => {
    now = { ...now, ended: true };
    return null;
  });
  await condition(() => now.ended, everyMs);
  if (now.ended) return now;
  return continueAsNew<typeof steered>(now, everyMs);
}
