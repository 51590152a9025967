import type { Queryable } from './database.ts';

/** Minutes in a row, the first and the last themselves included, for which the Schedule has no run. */
export interface RunGap {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/**
 * The gaps of the last 24 hours: from the first minute that had a scheduled run until two minutes ago, or until the last
 * such run when the Schedule is gone. A run started by hand is for no minute.
 */
export async function runGaps(db: Queryable, schedule: { readonly gone: boolean }): Promise<RunGap[]> {
  const rows = await db.query<{ from_at: Date; to_at: Date; minutes: number }>(
    `with scheduled as (
       select distinct scheduled_at as minute_at from call_data.ingest_runs
       where scheduled_at > now() - interval '24 hours' and scheduled_at = date_trunc('minute', scheduled_at)
     ), missing as (
       select m.minute_at, m.minute_at - row_number() over (order by m.minute_at) * interval '1 minute' as island
       from generate_series((select min(minute_at) from scheduled),
         case when $1::boolean then (select max(minute_at) from scheduled) else now() - interval '2 minutes' end,
         interval '1 minute') as m (minute_at)
       where not exists (select from scheduled s where s.minute_at = m.minute_at)
     )
     select min(minute_at) as from_at, max(minute_at) as to_at, count(*) as minutes
     from missing group by island order by min(minute_at)`,
    [schedule.gone],
  );
  return rows.map(({ from_at, to_at, minutes }) => ({
    from: from_at.toISOString(),
    to: to_at.toISOString(),
    minutes,
  }));
}
