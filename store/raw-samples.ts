import type { Queryable } from './database.ts';

const ROWS_PER_STEP = 1_000;

/** What the quarantine keeps of a record that could not be used. */
export interface RawSample {
  readonly id: number;
  readonly raw_sample: string;
}

/** All raw samples in order of their rows, a thousand in a statement; a row may be changed once its step was given. */
export async function* rawSampleSteps(db: Queryable): AsyncGenerator<readonly RawSample[]> {
  for (let after = 0; ;) {
    const rows = await db.query<RawSample>(
      `select id, raw_sample from call_data.quarantined_records
       where id > $1::bigint and raw_sample is not null order by id limit ${ROWS_PER_STEP}`,
      [after],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.id;
  }
}
