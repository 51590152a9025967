import pg from 'pg';
import { defaultCallRules } from '../config/call-rules.ts';
import { parseCallRecord, type CallRecord } from '../domain/call-record.ts';
import { enrichCall, type Enrichment } from '../domain/enrich-call.ts';
import { redactPayload } from '../domain/redact-payload.ts';
import { createS3ObjectStore } from '../lake/s3-object-store.ts';
import { GOLD_COLUMNS, money } from '../store/gold-columns.ts';
import { answerRequests, handedEnv } from './child.ts';
import { copyRows } from './copy-rows.ts';
import { labConfig } from './lab.ts';

/**
 * The floor: what the fastest program does that lists, fetches, redacts, cleans, scores and copies, and nothing else. No Workflow, no
 * ledger, no staging, no retries of its own, no order between objects: a fault ends it, and a second start would fail.
 */

export interface FloorRequest {
  readonly prefix: string;
  readonly lines: boolean;
}

export interface FloorAnswer {
  readonly seconds: number;
  readonly calls: number;
}

interface Row {
  readonly object: number;
  readonly record: number;
  readonly modified: string;
  readonly call: CallRecord;
  readonly counts: string;
  readonly enrichment: Enrichment;
}

const CONCURRENT_GETS = 64;
const COPY_ROWS = 1000;
const COPIERS = 3;
const SILVER =
  `call_id agent_name call_timestamp transcript_text transcript_length call_duration_seconds object_id record_no
  source_last_modified_at call_date customer_word_count agent_word_count extra redaction_counts batch_id silver_version`.split(
    /\s+/,
  );
const FROM_SILVER = [
  'call_id',
  'agent_name',
  'call_timestamp',
  'transcript_length',
  'call_duration_seconds',
  'call_date',
];
const GOLD = [...FROM_SILVER, ...GOLD_COLUMNS.map((column) => column.name)];
const UPSELLS = ['call_id', 'ordinal', 'product', 'amount', 'status', 'currency', 'billing_period'];
const CATEGORIES = ['call_id', 'category', 'evidence', 'rules_version'];

const config = labConfig(handedEnv());
const rules = defaultCallRules();
const lake = createS3ObjectStore(config.lake);
const pool = new pg.Pool({ connectionString: config.database.url, max: COPIERS });
const schema = `"${config.database.schema}"`;

answerRequests(async (request) => load(request as FloorRequest));

async function load({ prefix, lines }: FloorRequest): Promise<FloorAnswer> {
  const startedAt = performance.now();
  const { bucket } = config.lake;
  const keys: string[] = [];
  let isListed = false;
  let wake: (() => void)[] = [];
  const listing = (async () => {
    for (let token: string | null = null; ;) {
      const page = await lake.listPage({ bucket, prefix, token });
      for (const { key } of page.objects) keys.push(key);
      token = page.nextToken;
      isListed = token === null;
      for (const go of wake.splice(0)) go();
      if (isListed) return;
    }
  })();
  let next = 0;
  let calls = 0;
  let rows: Row[] = [];
  const writing = new Set<Promise<void>>();
  const flush = (): void => {
    const some = rows;
    rows = [];
    const write = copy(some).finally(() => writing.delete(write));
    writing.add(write);
  };
  const fetchNext = async (): Promise<void> => {
    for (;;) {
      if (next >= keys.length) {
        if (isListed) return;
        await new Promise<void>((resolve) => wake.push(resolve));
        continue;
      }
      const object = next;
      const key = keys[next] ?? '';
      next += 1;
      const { bytes, lastModifiedAt } = await lake.get({ bucket, key });
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
      const records = lines ? text.split('\n') : [text];
      for (const [record, payload] of records.entries()) {
        if (payload === '') continue;
        rows.push(judged(payload, object, record, lastModifiedAt.toISOString()));
        calls += 1;
        if (rows.length < COPY_ROWS) continue;
        flush();
        while (writing.size >= COPIERS) await Promise.race(writing);
      }
    }
  };
  await Promise.all([listing, ...Array.from({ length: CONCURRENT_GETS }, fetchNext)]);
  if (rows.length > 0) flush();
  await Promise.all(writing);
  return { seconds: (performance.now() - startedAt) / 1000, calls };
}

function judged(payload: string, object: number, record: number, modified: string): Row {
  const redacted = redactPayload(payload, 'standard');
  const parsed = parseCallRecord(JSON.parse(redacted.text), rules);
  if (!parsed.ok) throw new Error(`The floor loads good calls alone: ${parsed.message}`);
  const call = parsed.record;
  return {
    object,
    record,
    modified,
    call,
    counts: JSON.stringify(redacted.counts),
    enrichment: enrichCall(call.transcriptText, rules),
  };
}

async function copy(rows: readonly Row[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await copyRows(client, `${schema}.silver_call_records`, SILVER, rows.map(silverRow));
    await copyRows(client, `${schema}.gold_call_analytics`, GOLD, rows.map(goldRow));
    await copyRows(client, `${schema}.gold_upsells`, UPSELLS, rows.flatMap(upsellRows));
    await copyRows(client, `${schema}.gold_call_categories`, CATEGORIES, rows.flatMap(categoryRows));
    await client.query('commit');
  } finally {
    client.release();
  }
}

function silverRow({ object, record, modified, call, counts }: Row) {
  return [
    call.callId,
    call.agentName,
    call.callTimestamp,
    call.transcriptText,
    call.transcriptLength,
    call.callDurationSeconds,
    object,
    record,
    modified,
    call.callDate,
    call.customerWordCount,
    call.agentWordCount,
    JSON.stringify(call.extra),
    counts,
    0,
    rules.silverVersion,
  ];
}

function goldRow({ call, enrichment }: Row) {
  return [
    call.callId,
    call.agentName,
    call.callTimestamp,
    call.transcriptLength,
    call.callDurationSeconds,
    call.callDate,
    ...GOLD_COLUMNS.map((column) => column.of(enrichment)),
  ];
}

function upsellRows({ call, enrichment }: Row) {
  return enrichment.upsells.map((upsell, index) => [
    call.callId,
    index + 1,
    upsell.product,
    money(upsell.amountCents),
    upsell.status,
    upsell.currency,
    upsell.billingPeriod,
  ]);
}

function categoryRows({ call, enrichment }: Row) {
  return enrichment.categories.map(({ category, evidence }) => [
    call.callId,
    category,
    JSON.stringify(evidence),
    enrichment.rulesVersion,
  ]);
}
