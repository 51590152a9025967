import { callRules } from '../config/call-rules.ts';
import { enrichCall } from '../domain/enrich-call.ts';
import { Database } from '../store/database.ts';
import { answerRequests, handedEnv } from './child.ts';
import { labConfig } from './lab.ts';

/**
 * The floor of `reprocess`: reads the transcripts from silver in pages, the next one while one is scored, scores them, and writes nothing.
 */

export interface RescoreFloorAnswer {
  readonly seconds: number;
  readonly calls: number;
}

interface Transcript {
  readonly call_id: string;
  readonly transcript_text: string;
}

const PAGE = 500;

const config = labConfig(handedEnv());
const rules = callRules(config.pipeline);
const db = new Database(config.database);

answerRequests(async (): Promise<RescoreFloorAnswer> => {
  const startedAt = performance.now();
  let calls = 0;
  let upsells = 0;
  for (let page = await pageAfter(''); page.length > 0;) {
    const ahead = pageAfter(page.at(-1)?.call_id ?? '');
    // Counted, so that the compiler cannot leave the work out.
    for (const { transcript_text: text } of page) upsells += enrichCall(text, rules).upsells.length;
    calls += page.length;
    page = await ahead;
  }
  if (upsells === 0) throw new Error('The floor heard no upsell.');
  return { seconds: (performance.now() - startedAt) / 1000, calls };
});

async function pageAfter(callId: string): Promise<Transcript[]> {
  return db.query<Transcript>(
    `select call_id, transcript_text from call_data.silver_call_records where call_id > $1::text
     order by call_id limit ${PAGE}`,
    [callId],
  );
}
