import { createHash, randomUUID } from 'node:crypto';
import { callRules } from '../config/call-rules.ts';
import { newestPartition } from '../domain/partitions.ts';
import { objectKey } from '../generator/generate-calls.ts';
import type { ListedObject } from '../lake/object-store.ts';
import { noteListingCompleted } from '../store/partitions.ts';
import { endRun, insertRun } from '../store/runs.ts';
import { ingestCallsWorkflowId } from '../workflows/ids.ts';
import { emptyTables, type Lab } from './lab.ts';
import { listAll } from './lake-data.ts';

/** Right under the prefix, or below the `dt=` and `hh=` of the hour of writing. */
export type Layout = 'flat' | 'hours';

/** A prefix whose objects a ledger can be made to know. */
export interface KnownKeys {
  readonly prefix: string;
  readonly objects: readonly ListedObject[];
}

const CONCURRENT_PUTS = 64;
const LEDGER_ROWS = 10_000;
/** Long past, so that new keys never fall among the known ones. */
const FIRST_HOUR_MS = Date.UTC(2026, 0, 5);
const HOURS = 240;
const HOUR_MS = 3_600_000;

/** A prefix that holds `count` tiny objects; written once, and kept. What else a benchmark has left there is removed. */
export async function knownKeys(lab: Lab, layout: Layout, count: number): Promise<KnownKeys> {
  const prefix = `known-${layout}-${count}/`;
  const { bucket } = lab.config.lake;
  const missing = new Set(Array.from({ length: count }, (_, index) => knownKey(prefix, layout, index)));
  const found = await listAll(lab, prefix);
  const strangers = found.filter(({ key }) => !missing.delete(key));
  if (strangers.length > 0) await lab.lake.delete({ bucket, keys: strangers.map(({ key }) => key) });
  const keys = missing.values();
  const putNext = async (): Promise<void> => {
    for (const key of keys) {
      lab.signal.throwIfAborted();
      await lab.lake.put({ bucket, key, body: '{}', contentType: 'application/json' });
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT_PUTS }, putNext));
  const isAsItWas = strangers.length === 0 && missing.size === 0;
  return { prefix, objects: isAsItWas ? found : await listAll(lab, prefix) };
}

/** Names are as good as random, as ids are: new keys of a flat prefix stand somewhere among the known ones. */
function knownKey(prefix: string, layout: Layout, index: number): string {
  const name = `call_${createHash('sha256').update(String(index)).digest('hex').slice(0, 20)}`;
  return objectKey(prefix, name, layout === 'flat' ? null : FIRST_HOUR_MS + (index % HOURS) * HOUR_MS);
}

/**
 * Makes the tables say that these objects and no others were loaded, by a full listing that is over: what a run leaves behind, but for
 * the calls, which were never read.
 */
export async function fillLedger({ db, config }: Lab, { prefix, objects }: KnownKeys): Promise<void> {
  await emptyTables(db);
  const { bucket } = config.lake;
  const { silverVersion, rulesVersion } = callRules(config.pipeline);
  const runId = randomUUID();
  await insertRun(db, {
    runId,
    workflowId: ingestCallsWorkflowId('full', bucket, prefix),
    mode: 'full',
    bucket,
    prefix,
    scheduledAt: null,
    options: {},
    clusterId: null,
    namespace: config.temporal.namespace,
    rulesVersion,
  });
  for (let start = 0; start < objects.length; start += LEDGER_ROWS) {
    const rows = objects.slice(start, start + LEDGER_ROWS);
    await db.query(
      `insert into call_data.bronze_objects
         (bucket, key, etag, size_bytes, last_modified_at, read_etag, read_last_modified_at, loaded_etag,
          loaded_last_modified_at, loaded_at, state, records_done, record_count, written_count, silver_version, batch_id)
       select $1::text, u.key, u.etag, u.size_bytes, u.at, u.etag, u.at, u.etag, u.at, now(), 'loaded', 1, 1, 1, $6::text,
         1 + ($7::bigint + u.ordinal) / 500
       from unnest($2::text[], $3::text[], $4::bigint[], $5::timestamptz[]) with ordinality
         as u (key, etag, size_bytes, at, ordinal)`,
      [
        bucket,
        rows.map(({ key }) => key),
        rows.map(({ etag }) => etag),
        rows.map(({ sizeBytes }) => sizeBytes),
        rows.map(({ lastModifiedAt }) => lastModifiedAt),
        silverVersion,
        start,
      ],
    );
  }
  const before = newestPartition(
    objects.map(({ key }) => key),
    prefix,
    Date.now(),
  );
  await noteListingCompleted(db, runId, { before, full: true });
  const ended = await endRun(db, { runId, status: 'completed', error: null });
  if (!ended.ended) throw new Error('The ledger of the benchmark has unfinished objects.');
  // As autovacuum would have: a ledger that grew over months has statistics.
  await db.query('vacuum (analyze) call_data.bronze_objects');
  // What the filling left to be written is no part of the run that follows.
  await db.query('checkpoint');
}
