import type { Queryable } from './database.ts';
import { LANDING_MARK } from './left.ts';
import type { Stage } from './quarantine.ts';

/** The ledger rows that the present claim still holds for a stage, locked. */
export interface FencedObject {
  readonly object_id: number;
  readonly key: string;
  readonly read_etag: string | null;
  readonly read_last_modified_at: Date | null;
  readonly landed_at: Date | null;
  /** Which landing this is; see `Left`. */
  readonly mark: number;
  /** The last record number that reached gold under this claim. */
  readonly records_done: number;
  /** False for the last chunk of an object, which most objects consist of. */
  readonly more_follows: boolean;
}

/** Where each object stood when a stage read it: `records_done` by object id. */
export type Cursors = ReadonlyMap<number, number>;

const COLUMNS = `o.object_id, o.key, o.read_etag, o.read_last_modified_at, o.landed_at, o.records_done, o.more_follows,
  ${LANDING_MARK} as mark`;
// Texts rather than parameters for the state, which would hide the partial index from a generic plan.
const STATEMENTS: Readonly<Record<Stage, string>> = {
  bronze: `select ${COLUMNS} from call_data.bronze_objects o
    where batch_id = $1::bigint and state = 'discovered' order by object_id for update`,
  silver: `select ${COLUMNS} from call_data.bronze_objects o
    where batch_id = $1::bigint and state = 'landed' and not silver_done order by object_id for update`,
  gold: `select ${COLUMNS} from call_data.bronze_objects o
    where batch_id = $1::bigint and state = 'landed' and silver_done order by object_id for update`,
};

/**
 * Locks what the batch still holds for the stage. Every stage's write transaction begins here, silver's once it knows the
 * forgotten calls, and touches only these objects: a late attempt, one that read an earlier chunk, or a run that lost its
 * claim, gets none and writes nothing.
 */
export async function fence(
  tx: Queryable,
  batchId: number,
  stage: Stage,
  cursors: Cursors,
): Promise<Map<number, FencedObject>> {
  const rows = await tx.query<FencedObject>(STATEMENTS[stage], [batchId]);
  return new Map(
    rows.filter((row) => cursors.get(row.object_id) === row.records_done).map((row) => [row.object_id, row]),
  );
}
