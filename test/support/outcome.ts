import { parseCallRecord } from '../../domain/call-record.ts';
import { enrichCall } from '../../domain/enrich-call.ts';
import type { ObjectStore } from '../../lake/object-store.ts';
import type { Database } from '../../store/database.ts';
import type { RunCounts } from '../../store/runs.ts';
import { verify } from '../../store/verify.ts';
import { balance } from './pipeline.ts';
import { readRecords } from './read-records.ts';
import { UTC_RULES } from './call-rules.ts';

/** What a history of runs has come to, for the comparison with a clean run. */
export interface Outcome {
  readonly tablesSha256: string;
  /** One line for each call, for people. */
  readonly calls: string;
  /** One line for each open row of the quarantine. */
  readonly quarantine: string;
}

/** Reads it where everything verifies and nothing is left to do. */
export async function outcome(db: Database): Promise<Outcome> {
  const { checks, tablesSha256 } = await verify(db);
  const wrong = checks.filter((check) => !check.ok || (check.name.startsWith('left_out_') && check.actual !== 0));
  if (wrong.length > 0) throw new Error(`verify: ${JSON.stringify(wrong)}`);
  const calls = await db.query<{ line: string }>(
    `select concat_ws(' ', s.call_id, s.agent_name, s.call_date, o.key, s.record_no, g.agent_name, g.call_date,
       g.sentiment_label) as line
     from call_data.silver_call_records s join call_data.bronze_objects o on o.object_id = s.object_id
     left join call_data.gold_call_analytics g on g.call_id = s.call_id`,
  );
  const quarantine = await db.query<{ line: string }>(
    `select concat_ws(' ', o.key, q.record_no, q.reason) as line
     from call_data.quarantined_records q join call_data.bronze_objects o on o.object_id = q.object_id
     where q.status = 'open'`,
  );
  const joined = (rows: readonly { line: string }[]): string => inOneLine(rows.map((row) => row.line));
  return { tablesSha256, calls: joined(calls), quarantine: joined(quarantine) };
}

/** The calls that the bucket says, but for forgotten ones, by the order between records alone: what no engine has touched. */
export async function expectedCalls(
  lake: ObjectStore,
  bucket: string,
  prefix: string,
  forgotten: ReadonlySet<string> = new Set(),
): Promise<string> {
  const winners = new Map<string, Winner>();
  for (const key of await keysBelow(lake, bucket, prefix)) {
    const { bytes, lastModifiedAt } = await lake.get({ bucket, key });
    for (const { recordNo, text } of (await readRecords(bytes)).records) {
      const parsed = parseCallRecord(JSON.parse(text), UTC_RULES);
      if (!parsed.ok) continue;
      const { callId, agentName, callDate, transcriptText } = parsed.record;
      if (forgotten.has(callId)) continue;
      const other = winners.get(callId);
      if (other !== undefined && !isGreater({ lastModifiedAt, key, recordNo }, other)) continue;
      const { sentimentLabel } = enrichCall(transcriptText, UTC_RULES);
      const line = [callId, agentName, callDate, key, recordNo, agentName, callDate, sentimentLabel].join(' ');
      winners.set(callId, { lastModifiedAt, key, recordNo, line });
    }
  }
  return inOneLine([...winners.values()].map((one) => one.line));
}

interface Place {
  readonly lastModifiedAt: Date;
  readonly key: string;
  readonly recordNo: number;
}

interface Winner extends Place {
  readonly line: string;
}

function isGreater(one: Place, other: Place): boolean {
  const apart = one.lastModifiedAt.getTime() - other.lastModifiedAt.getTime();
  if (apart !== 0) return apart > 0;
  return one.key === other.key
    ? one.recordNo > other.recordNo
    : Buffer.compare(Buffer.from(one.key), Buffer.from(other.key)) > 0;
}

async function keysBelow(lake: ObjectStore, bucket: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for (let token: string | null = null; ;) {
    const page = await lake.listPage({ bucket, prefix, token });
    keys.push(...page.objects.map((object) => object.key));
    token = page.nextToken;
    if (token === null) return keys;
  }
}

function inOneLine(lines: readonly string[]): string {
  return lines.toSorted().join('; ');
}

export function requireSame(played: Outcome, clean: Outcome, expected: string): void {
  if (played.calls !== expected) {
    throw new Error(`The calls are not the bucket's.\nplayed:   ${played.calls}\nexpected: ${expected}`);
  }
  if (played.tablesSha256 !== clean.tablesSha256) {
    throw new Error(`The tables differ.\nplayed: ${played.calls}\nclean:  ${clean.calls}`);
  }
  if (played.quarantine !== clean.quarantine) {
    throw new Error(`The quarantine differs.\nplayed: ${played.quarantine}\nclean:  ${clean.quarantine}`);
  }
}

export function requireBalance(counts: RunCounts): void {
  const { objects, records } = balance(counts);
  if (objects[0] === objects[1] && records[0] === records[1]) return;
  throw new Error(`A run does not balance: ${JSON.stringify(counts)}`);
}
