import type { Queryable } from './database.ts';

/** The ledger rows that the present claim still holds in the given state, locked. */
export interface FencedObject {
  readonly object_id: number;
  readonly key: string;
  readonly read_etag: string | null;
  readonly read_last_modified_at: Date | null;
  readonly landed_at: Date | null;
}

const COLUMNS = 'object_id, key, read_etag, read_last_modified_at, landed_at';
// Two texts rather than a parameter for the state, which would hide the partial index from a generic plan.
const STATEMENTS = {
  discovered: `select ${COLUMNS} from call_data.bronze_objects
    where batch_id = $1::bigint and state = 'discovered' order by object_id for update`,
  landed: `select ${COLUMNS} from call_data.bronze_objects
    where batch_id = $1::bigint and state = 'landed' order by object_id for update`,
} as const;

/**
 * Locks what the batch still holds. Every stage's write transaction begins here and touches only these objects:
 * a late attempt, or a run that lost its claim, gets none and writes nothing.
 */
export async function fence(
  tx: Queryable,
  batchId: number,
  state: keyof typeof STATEMENTS,
): Promise<Map<number, FencedObject>> {
  const rows = await tx.query<FencedObject>(STATEMENTS[state], [batchId]);
  return new Map(rows.map((row) => [row.object_id, row]));
}
