import {
  addTallies,
  figuresOf,
  flipsOf,
  tallyOf,
  type CallFigures,
  type Flip,
  type FlipTally,
} from '../domain/flips.ts';
import type { Enrichment, SentimentLabel } from '../domain/enrich-call.ts';
import type { ReasonCode } from '../domain/reason-codes.ts';
import { single, type Database, type Queryable } from './database.ts';
import { markOldAndNewCells, writeGoldRows, type SilverCall } from './gold-rows.ts';
import { withoutRefused } from './refused.ts';
import { keepExamples, keepFailures } from './reprocess-examples.ts';
import type { FailedCall, ReprocessRow } from './reprocess-runs.ts';

/** Calls walked by one page, stale or not: the search for the few stale among many fresh ones is cut into short steps. */
const WALKED_PER_PAGE = 5_000;
/** Stale calls of a page, and the code points of their transcripts, above which the next page takes the rest. */
export const CALLS_PER_PAGE = 500;
const LENGTH_PER_PAGE = 4_000_000;

/** A call that other rules have scored, with silver's row as it was read. */
export interface StaleCall {
  readonly call: SilverCall;
  readonly batchId: number;
  readonly agentName: string;
  readonly before: CallFigures;
}

export interface StalePage {
  readonly calls: readonly StaleCall[];
  /** Where the next page goes on. */
  readonly cursor: string;
  /** True when nothing is left behind the cursor. */
  readonly done: boolean;
}

export interface Rescored {
  readonly stale: StaleCall;
  readonly enrichment: Enrichment;
}

export interface Unscored {
  readonly callId: string;
  readonly reason: ReasonCode;
}

/** The row is not at the page that this work began with: another attempt was faster, or the run was ended. */
export class PageTakenError extends Error {
  override readonly name = 'PageTaken';
}

/** The stale calls behind a cursor, in call_id order. Every gold row is walked once in all. */
export async function stalePage(
  db: Queryable,
  at: { readonly cursor: string; readonly rulesVersion: string },
): Promise<StalePage> {
  const { edge, walked, left, taken } = single(
    await db.query<{ edge: string | null; walked: number; left: number; taken: string[] }>(
      `with walked as (
         select call_id, rules_version, transcript_length from call_data.gold_call_analytics
         where call_id > $1::text order by call_id limit ${WALKED_PER_PAGE}
       ), stale as (
         select call_id, row_number() over calls as nth, sum(transcript_length) over calls - transcript_length as length
         from walked where rules_version <> $2::text window calls as (order by call_id)
       ), taken as (
         select call_id from stale where nth <= ${CALLS_PER_PAGE} and length < ${LENGTH_PER_PAGE}
       )
       select (select max(call_id) from walked) as edge, (select count(*) from walked) as walked,
         (select count(*) from stale) - (select count(*) from taken) as left,
         array(select call_id from taken order by call_id) as taken`,
      [at.cursor, at.rulesVersion],
    ),
  );
  if (edge === null) return { calls: [], cursor: at.cursor, done: true };
  const calls = await staleCalls(db, taken, at.rulesVersion);
  if (left > 0) return { calls, cursor: taken.at(-1) ?? at.cursor, done: false };
  return { calls, cursor: edge, done: walked < WALKED_PER_PAGE };
}

async function staleCalls(db: Queryable, callIds: readonly string[], rulesVersion: string): Promise<StaleCall[]> {
  if (callIds.length === 0) return [];
  const rows = await db.query<
    SilverCall & {
      batch_id: number;
      agent_name: string;
      is_conversion: boolean;
      upsell_cents: number | null;
      sentiment: number;
      sentiment_label: SentimentLabel;
      accepted: number;
      categories: string[];
    }
  >(
    `select s.call_id as "callId", s.object_id as "objectId", s.record_no as "recordNo", s.transcript_text as "transcriptText",
       s.batch_id, g.agent_name, g.is_conversion,
       (g.upsell_amount * 100)::bigint as upsell_cents, (g.sentiment_score * 10000)::bigint as sentiment,
       g.sentiment_label,
       (select count(*) from call_data.gold_upsells u where u.call_id = g.call_id and u.status = 'accepted') as accepted,
       array(select c.category from call_data.gold_call_categories c where c.call_id = g.call_id order by c.category)
         as categories
     from call_data.gold_call_analytics g join call_data.silver_call_records s on s.call_id = g.call_id
     where g.call_id = any($1::text[]) and g.rules_version <> $2::text
     order by g.call_id`,
    [callIds, rulesVersion],
  );
  return rows.map((row) => ({
    call: {
      callId: row.callId,
      objectId: row.objectId,
      recordNo: row.recordNo,
      transcriptText: row.transcriptText,
    },
    batchId: row.batch_id,
    agentName: row.agent_name,
    before: {
      isConversion: row.is_conversion,
      upsellAmountCents: row.upsell_cents,
      acceptedUpsells: row.accepted,
      sentimentLabel: row.sentiment_label,
      sentimentTenThousandths: row.sentiment,
      categories: row.categories,
    },
  }));
}

/**
 * Writes a page to gold (a shadow run writes none) and books it with the cursor, in one transaction. A call is taken only
 * where silver still has the row that was read, so a newer load is never overwritten. One that the database refuses keeps
 * its row.
 * @throws PageTakenError when the run's row is not at the page that `run` tells; nothing is written then.
 */
export async function commitPage(
  db: Database,
  run: ReprocessRow,
  page: { readonly cursor: string; readonly rescored: readonly Rescored[]; readonly unscored: readonly Unscored[] },
): Promise<void> {
  if (run.shadow) {
    await db.transaction((tx) =>
      book(tx, run, page.cursor, { owned: page.rescored, overtaken: 0, failed: page.unscored }),
    );
    return;
  }
  await withoutRefused(
    db,
    page.rescored,
    (accepted, refused) =>
      db.transaction(async (tx) => {
        const owned = await writeOwned(tx, accepted);
        const rejected = refused.map(({ item }): Unscored => ({
          callId: item.stale.call.callId,
          reason: 'database_rejected',
        }));
        // Last, as batch rows are: whoever holds calls never waits here for one that waits for calls.
        await book(tx, run, page.cursor, {
          owned,
          overtaken: accepted.length - owned.length,
          failed: [...page.unscored, ...rejected],
        });
      }, 'by key'),
    (tx, some) => writeGoldRows(tx, some.map(goldRow)),
  );
}

async function writeOwned(tx: Queryable, rescored: readonly Rescored[]): Promise<Rescored[]> {
  const silver = await tx.query<{ call_id: string; agent_name: string; call_date: string }>(
    `select s.call_id, s.agent_name, s.call_date
     from unnest($1::text[], $2::bigint[]) as u (call_id, batch_id)
     join call_data.silver_call_records s on s.call_id = u.call_id and s.batch_id = u.batch_id
     order by s.call_id for share of s`,
    [rescored.map((one) => one.stale.call.callId), rescored.map((one) => one.stale.batchId)],
  );
  const ids = new Set(silver.map((row) => row.call_id));
  const owned = rescored.filter((one) => ids.has(one.stale.call.callId));
  await markOldAndNewCells(tx, silver);
  await writeGoldRows(tx, owned.map(goldRow));
  return owned;
}

function goldRow({ stale, enrichment }: Rescored): { call: SilverCall; enrichment: Enrichment } {
  return { call: stale.call, enrichment };
}

interface Outcome {
  readonly owned: readonly Rescored[];
  readonly overtaken: number;
  readonly failed: readonly Unscored[];
}

async function book(
  tx: Queryable,
  run: ReprocessRow,
  cursor: string,
  { owned, overtaken, failed }: Outcome,
): Promise<void> {
  const judged = owned.map((one): Judged => {
    const { before, call, agentName } = one.stale;
    const after = figuresOf(one.enrichment);
    return { callId: call.callId, agentName, before, after, flips: flipsOf(before, after) };
  });
  const flips = judged.reduce<FlipTally>((sum, one) => addTallies(sum, tallyOf(one.before, one.after)), run.flips);
  const examples = judged.flatMap(({ callId, agentName, flips: found }) =>
    found.map((flip) => ({ callId, agentName, ...flip })),
  );
  const failures = failed.map(({ callId, reason }): FailedCall => ({ callId, reason }));
  const booked = await tx.query(
    `update call_data.reprocess_runs
     set pages = pages + 1, cursor = $3::text, calls = calls + $4::bigint, scored = scored + $5::bigint,
       overtaken = overtaken + $6::bigint, failed = failed + $7::bigint, flipped = flipped + $8::bigint,
       flips = $9::jsonb, examples = $10::jsonb, failures = $11::jsonb, updated_at = now()
     where run_id = $1::text and pages = $2::bigint and status = 'running' returning run_id`,
    [
      run.run_id,
      run.pages,
      cursor,
      owned.length + overtaken + failed.length,
      owned.length,
      overtaken,
      failed.length,
      judged.filter((one) => one.flips.length > 0).length,
      JSON.stringify(flips),
      JSON.stringify(keepExamples(run.examples, examples)),
      JSON.stringify(keepFailures(run.failures, failures)),
    ],
  );
  if (booked.length === 0) throw new PageTakenError(`Page ${run.pages + 1} of run ${run.run_id} is not to be written`);
  await bookAgents(tx, run.run_id, judged);
}

interface Judged {
  readonly callId: string;
  readonly agentName: string;
  readonly before: CallFigures;
  readonly after: CallFigures;
  readonly flips: readonly Flip[];
}

async function bookAgents(tx: Queryable, runId: string, judged: readonly Judged[]): Promise<void> {
  if (judged.length === 0) return;
  const gained = judged.map(({ before, after }) => !before.isConversion && after.isConversion);
  const lost = judged.map(({ before, after }) => before.isConversion && !after.isConversion);
  await tx.query(
    `insert into call_data.reprocess_agents as a
     select $1::text, u.agent_name, count(*), count(*) filter (where u.flipped), count(*) filter (where u.gained),
       count(*) filter (where u.lost), coalesce(sum(u.before_cents), 0) / 100, coalesce(sum(u.after_cents), 0) / 100,
       count(*) filter (where u.sentiment)
     from unnest($2::text[], $3::boolean[], $4::boolean[], $5::boolean[], $6::numeric[], $7::numeric[], $8::boolean[])
       as u (agent_name, flipped, gained, lost, before_cents, after_cents, sentiment)
     group by u.agent_name order by u.agent_name collate "C"
     on conflict (run_id, agent_name) do update
     set scored = a.scored + excluded.scored, flipped = a.flipped + excluded.flipped,
       conversions_gained = a.conversions_gained + excluded.conversions_gained,
       conversions_lost = a.conversions_lost + excluded.conversions_lost,
       upsell_amount_before = a.upsell_amount_before + excluded.upsell_amount_before,
       upsell_amount_after = a.upsell_amount_after + excluded.upsell_amount_after,
       sentiment_flips = a.sentiment_flips + excluded.sentiment_flips`,
    [
      runId,
      judged.map((one) => one.agentName),
      judged.map((one) => one.flips.length > 0),
      gained,
      lost,
      judged.map((one) => one.before.upsellAmountCents),
      judged.map((one) => one.after.upsellAmountCents),
      judged.map((one) => one.before.sentimentLabel !== one.after.sentimentLabel),
    ],
  );
}
