import { randomUUID } from 'node:crypto';
import { createActivities } from '../../activities/index.ts';
import type { CallScorer } from '../../activities/score-calls.ts';
import { enrichCall, type Enrichment } from '../../domain/enrich-call.ts';
import { readReprocess, type ReprocessRow } from '../../store/reprocess-runs.ts';
import type { Pipeline } from './pipeline.ts';
import { UTC_RULES } from './call-rules.ts';

/** Figures of a call, where they are not those of a call without a sale and without a mood. */
export type Figures = Partial<Enrichment>;

const PLAIN = {
  isConversion: false,
  conversionPhrase: null,
  upsells: [],
  upsellAmountCents: null,
  upsellProduct: null,
  sentimentScore: 0,
  sentimentLabel: 'neutral',
  evidence: [],
} as const satisfies Figures;

/** Rules that know a call by a word of its transcript, and see nothing in any other. */
export function rules(version: string, seen: Readonly<Record<string, Figures>> = {}): CallScorer {
  return {
    rulesVersion: version,
    score: (text) => {
      const word = Object.keys(seen).find((one) => text.includes(one));
      const figures = word === undefined ? {} : seen[word];
      return { ...enrichCall(text, UTC_RULES), ...PLAIN, ...figures, rulesVersion: version };
    },
  };
}

/** An accepted upsell of so many cents. */
export function upsold(cents: number): Figures {
  return {
    upsells: [{ product: 'plan', amountCents: cents, status: 'accepted', currency: 'USD', billingPeriod: null }],
    upsellAmountCents: cents,
    upsellProduct: 'plan',
  };
}

/** From here on the pipeline's Worker scores again by these rules; by those of today where none are given. */
export function useRules(pipeline: Pipeline, scorer?: CallScorer): void {
  pipeline.activities = createActivities({ ...pipeline.deps, ...(scorer === undefined ? {} : { scorer }) });
}

export async function startReprocess(pipeline: Pipeline, shadow = false): Promise<string> {
  const runId = randomUUID();
  pipeline.alive.add(runId);
  await pipeline.do('startReprocess', { runId, workflowId: 'reprocess-calls/call_data', shadow });
  return runId;
}

/** Walks to the end and ends the run, as the Workflow does. */
export async function walkAndEnd(pipeline: Pipeline, runId: string): Promise<ReprocessRow> {
  while (!(await pipeline.do('rescoreCalls', { runId })).done);
  return endReprocess(pipeline, runId);
}

export async function endReprocess(pipeline: Pipeline, runId: string): Promise<ReprocessRow> {
  const open = await bookOf(pipeline, runId);
  if (!open.shadow) await pipeline.do('refreshGold');
  await pipeline.do('finishReprocess', { runId, status: 'completed', error: null, failureType: null });
  pipeline.alive.delete(runId);
  return bookOf(pipeline, runId);
}

/** One whole run by these rules. */
export async function reprocess(
  pipeline: Pipeline,
  scorer?: CallScorer,
  { shadow = false }: { readonly shadow?: boolean } = {},
): Promise<ReprocessRow> {
  useRules(pipeline, scorer);
  return walkAndEnd(pipeline, await startReprocess(pipeline, shadow));
}

export async function bookOf(pipeline: Pipeline, runId: string): Promise<ReprocessRow> {
  const row = await readReprocess(pipeline.db, runId);
  if (row === null) throw new Error(`No run ${runId}`);
  return row;
}
