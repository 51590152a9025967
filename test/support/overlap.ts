import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultyDatabase } from './faulty-database.ts';

const OVERLAP_MS = 20;

/** Does the work, one after the other as far as it goes, while `held` stands within its transaction. */
export async function overlap(
  db: FaultyDatabase,
  point: { readonly at: number; readonly statements: number },
  held: () => Promise<void>,
  work: readonly (() => Promise<unknown>)[],
): Promise<void> {
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  let first: Promise<void> = Promise.resolve();
  await new Promise<void>((onHeld) => {
    const plan = { at: point.at, hold: { statements: point.statements, onHeld, until } };
    first = db.withFault(plan, held).finally(onHeld);
    first.catch(() => undefined);
  });
  const meanwhile: Promise<unknown>[] = [first];
  for (const each of work) {
    const under = each();
    meanwhile.push(under);
    // One that waits for a lock of what is held goes on behind its commit.
    await Promise.race([under, sleep(OVERLAP_MS)]).catch(() => undefined);
  }
  release();
  await Promise.all(meanwhile);
}
