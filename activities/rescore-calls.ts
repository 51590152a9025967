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
        const isLate = (): boolean => performance.now() - startedAt >= (input.walkMs ?? WALK_MS);
        let ahead: Promise<ScoredPage> | null = null;
        for (;;) {
          const run = await openRow(deps, input.runId);
          const page: ScoredPage = await (ahead ?? scorePage(deps, run));
          // The next page is read and scored while this one is written.
          ahead = page.done || isLate() ? null : scorePage(deps, { ...run, cursor: page.cursor });
          ahead?.catch(() => undefined);
          const isWritten = page.isEmpty || (await writePage(deps, run, page));
          if (!isWritten) ahead = null;
          heartbeat();
          signal.throwIfAborted();
          const done = isWritten && page.done;
          if (!done && !isLate()) continue;
          await ahead?.catch(() => undefined);
          return { ...pickReprocessCounts(await openRow(deps, input.runId)), done };
        }
      });
    },
  };
}

/** Stale calls behind a cursor, with what the present rules say of them. */
interface ScoredPage {
  readonly cursor: string;
  readonly rescored: readonly Rescored[];
  readonly unscored: readonly Unscored[];
  /** Nothing is left behind the page. */
  readonly done: boolean;
  /** Nothing was found at all: there is nothing to book. */
  readonly isEmpty: boolean;
}

async function scorePage(deps: ActivityDeps, run: ReprocessRow): Promise<ScoredPage> {
  const scorer = scorerOf(deps);
  if (scorer.rulesVersion !== run.rules_version) {
    throw new RulesMismatchError(`This Worker scores by ${scorer.rulesVersion}, the run by ${run.rules_version}`);
  }
  const { calls, cursor, done } = await stalePage(deps.db, { cursor: run.cursor, rulesVersion: run.rules_version });
  return { cursor, done, isEmpty: done && calls.length === 0, ...(await score(scorer, calls)) };
}

/** @returns false where a faster attempt has taken the page: the run's row tells what it left to do. */
async function writePage(deps: ActivityDeps, run: ReprocessRow, page: ScoredPage): Promise<boolean> {
  try {
    await commitPage(deps.db, run, page);
    return true;
  } catch (error) {
    if (error instanceof PageTakenError) return false;
    throw error;
  }
}

async function score(
  scorer: CallScorer,
  calls: readonly StaleCall[],
): Promise<{ readonly rescored: Rescored[]; readonly unscored: Unscored[] }> {
  const rescored: Rescored[] = [];
  const unscored: Unscored[] = [];
  const turns = new Turns();
  for (const stale of calls) {
    const { callId, objectId, recordNo, transcriptText: text } = stale.call;
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
