import { sqlState, type Database, type Queryable } from './database.ts';

/** An item that the database refuses as data, with its SQLSTATE. */
export interface Refused<T> {
  readonly item: T;
  readonly sqlState: string;
}

/** More rounds than this would mean that what is refused changes with every try. */
const ROUNDS = 20;

/**
 * Writes the items in one transaction. Where the database refuses some of them as data, they are found by halving under
 * savepoints, and `commit` is run again without them; it books them.
 * @param commit the whole transaction, from its fence to its books.
 * @param write the statements that can be refused, for some of the items, in a transaction that is rolled back.
 */
export async function withoutRefused<T, R>(
  db: Database,
  items: readonly T[],
  commit: (accepted: readonly T[], refused: readonly Refused<T>[]) => Promise<R>,
  write: (tx: Queryable, some: readonly T[]) => Promise<void>,
): Promise<R> {
  let accepted = items;
  const refused: Refused<T>[] = [];
  for (let round = 1; ; round += 1) {
    try {
      return await commit(accepted, refused);
    } catch (error) {
      if (!isDataError(error) || round > ROUNDS) throw error;
      const found = await findRefused(db, accepted, write);
      if (found.length === 0) throw error;
      refused.push(...found);
      const gone = new Set(found.map((one) => one.item));
      accepted = accepted.filter((item) => !gone.has(item));
    }
  }
}

async function findRefused<T>(
  db: Database,
  items: readonly T[],
  write: (tx: Queryable, some: readonly T[]) => Promise<void>,
): Promise<Refused<T>[]> {
  const found: Refused<T>[] = [];
  const halve = async (tx: Queryable, some: readonly T[], depth: number): Promise<void> => {
    await tx.query(`savepoint refused_${depth}`);
    try {
      await write(tx, some);
      // Constraints that wait for the commit would speak too late.
      await tx.query('set constraints all immediate');
      await tx.query(`release savepoint refused_${depth}`);
      return;
    } catch (error) {
      if (!isDataError(error)) throw error;
      await tx.query(`rollback to savepoint refused_${depth}`);
      const [only] = some;
      if (only !== undefined && some.length === 1) {
        found.push({ item: only, sqlState: sqlState(error) ?? '' });
        return;
      }
    }
    const middle = Math.ceil(some.length / 2);
    await halve(tx, some.slice(0, middle), depth + 1);
    await halve(tx, some.slice(middle), depth + 1);
  };
  try {
    await db.transaction(async (tx) => {
      found.length = 0;
      if (items.length > 0) await halve(tx, items, 1);
      throw new ProbeEnded();
    }, 'by key');
  } catch (error) {
    if (!(error instanceof ProbeEnded)) throw error;
  }
  return found;
}

/** Rolls the probing transaction back. */
class ProbeEnded extends Error {}

/** Value out of range or malformed (22), constraint (23), limit of the program such as a row too long for an index (54). */
function isDataError(error: unknown): boolean {
  return /^(22|23|54)...$/.test(sqlState(error) ?? '');
}
