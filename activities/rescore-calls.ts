import { cancellationSignal, heartbeat, log } from '@temporalio/activity';
import { RunEndedError } from '../store/pages.ts';
import {
  commitPage,
  PageTakenError,
  stalePage,
  type Rescored,
  type StaleCall,
  type Unscored,
} from '../store/reprocess-pages.ts';
import { readReprocess, type ReprocessCounts, type ReprocessRow } from '../store/reprocess-runs.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';
import { pickReprocessCounts } from './reprocess.ts';
import { scorerOf, type CallScorer } from './score-calls.ts';
import { Turns } from './turns.ts';

export interface RescoreCallsResult extends ReprocessCounts {
  /** True when every call has been walked. */
  readonly done: boolean;
}

/** A Worker of other rules took up a step: its scores would be neither the run's nor stale. */
export class RulesMismatchError extends Error {
  override readonly name = 'RulesMismatch';
}

/** One call of the Activity walks on for so long: few events for many pages, and a cancel is never far. */
const WALK_MS = 10_000;

export function createRescoreCalls(deps: ActivityDeps) {
  return {
    /**
     * Scores stale calls again from silver, page by page from the run's cursor, for about ten seconds. Answers with the
     * run's counts as they stand in its book, so an answer that is lost counts nothing twice.
     */
    async rescoreCalls(input: { readonly runId: string; readonly walkMs?: number }): Promise<RescoreCallsResult> {
      return withHeartbeat(async () => {
        const signal = cancellationSignal();
        const startedAt = performance.now();
        for (;;) {
          const done = await walkPage(deps, await openRow(deps, input.runId));
          heartbeat();
          signal.throwIfAborted();
          if (!done && performance.now() - startedAt < (input.walkMs ?? WALK_MS)) continue;
          return { ...pickReprocessCounts(await openRow(deps, input.runId)), done };
        }
      });
    },
  };
}

/** @returns whether nothing is left behind the page. */
async function walkPage(deps: ActivityDeps, run: ReprocessRow): Promise<boolean> {
  const scorer = scorerOf(deps);
  if (scorer.rulesVersion !== run.rules_version) {
    throw new RulesMismatchError(`This Worker scores by ${scorer.rulesVersion}, the run by ${run.rules_version}`);
  }
  const { calls, cursor, done } = await stalePage(deps.db, { cursor: run.cursor, rulesVersion: run.rules_version });
  if (done && calls.length === 0) return true;
  const { rescored, unscored } = await score(scorer, calls);
  try {
    await commitPage(deps.db, run, { cursor, rescored, unscored });
  } catch (error) {
    // The row tells what the faster attempt left to do.
    if (error instanceof PageTakenError) return false;
    throw error;
  }
  return done;
}

async function score(
  scorer: CallScorer,
  calls: readonly StaleCall[],
): Promise<{ readonly rescored: Rescored[]; readonly unscored: Unscored[] }> {
  const rescored: Rescored[] = [];
  const unscored: Unscored[] = [];
  const turns = new Turns();
  for (const stale of calls) {
    const { call_id: callId, object_id: objectId, record_no: recordNo, transcript_text: text } = stale.call;
    await turns.take(text.length);
    try {
      rescored.push({ stale, enrichment: scorer.score(text) });
    } catch {
      log.warn('A call could not be scored again', { objectId, recordNo });
      unscored.push({ callId, reason: 'enrichment_failed' });
    }
  }
  return { rescored, unscored };
}

async function openRow(deps: ActivityDeps, runId: string): Promise<ReprocessRow> {
  const run = await readReprocess(deps.db, runId);
  if (run === null || run.status !== 'running') throw new RunEndedError(`Run ${runId} is over`);
  return run;
}
