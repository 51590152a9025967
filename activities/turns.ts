import { setImmediate as nextTurn } from 'node:timers/promises';

/** Calls between two turns: some 20 ms of parsing or scoring, so that Heartbeats and other batches get theirs. */
const CALLS_A_TURN = 200;

/** Lets everything else have its turn now and then; to be awaited with each call's index. */
export async function takeTurns(index: number): Promise<void> {
  if (index % CALLS_A_TURN === CALLS_A_TURN - 1) await nextTurn();
}
