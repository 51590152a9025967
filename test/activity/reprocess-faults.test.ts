import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { createActivities } from '../../activities/index.ts';
import type { CallScorer } from '../../activities/score-calls.ts';
import { RULES_VERSION } from '../../domain/rules-version.ts';
import { agentFlips, endReprocess, forgetInReprocess } from '../../store/reprocess-runs.ts';
import { Crash } from '../support/faulty-database.ts';
import { callJson } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';
import { bookOf, reprocess, rules, startReprocess, upsold, useRules, walkAndEnd } from '../support/reprocess.ts';

const suite = pipelineSuite();

const OLD = rules('rules-old');
const NEW = rules('rules-new', { Hello: { ...upsold(1_000), isConversion: true } });

/** Calls c0, c1 … of one object, all scored by the old rules. */
async function load(count = 3): Promise<void> {
  const bodies = Array.from({ length: count }, (_, n) => callJson(`c${n}`, { agent_name: `Agent ${n % 2}` }));
  await suite.pipeline.put('calls.jsonl', bodies.join('\n'));
  await suite.pipeline.run();
  await reprocess(suite.pipeline, OLD);
}

/** `call version agent` of gold. */
const versions = (): Promise<string[]> =>
  suite.lines(
    `select concat_ws(' ', call_id, rules_version, agent_name) as line from call_data.gold_call_analytics order by 1`,
  );

/** A run by the new rules whose first page is scored and waits before its transaction, while `meanwhile` happens. */
async function heldBack(meanwhile: (runId: string) => Promise<unknown>): Promise<string> {
  let open = (): void => undefined;
  let tell = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const isRead = new Promise<void>((resolve) => {
    tell = resolve;
  });
  useRules(suite.pipeline, {
    ...NEW,
    score: (text) => {
      tell();
      return NEW.score(text);
    },
  });
  const runId = await startReprocess(suite.pipeline);
  const late = suite.db.withFault({ at: 0, gate }, () => suite.pipeline.do('rescoreCalls', { runId }));
  try {
    await isRead;
    await meanwhile(runId);
  } finally {
    open();
  }
  expect(await late).toMatchObject({ done: true });
  return runId;
}

describe('a newer load', () => {
  it('that comes between a page and its commit is not overwritten', async () => {
    await load();
    const runId = await heldBack(async () => {
      suite.pipeline.tick();
      const body = ['c0', 'c1', 'c2'].map((callId) => callJson(callId, { agent_name: 'Corrected' })).join('\n');
      await suite.pipeline.put('calls.jsonl', body);
      await suite.pipeline.run();
    });
    const row = await walkAndEnd(suite.pipeline, runId);
    expect(row).toMatchObject({ calls: 3, scored: 0, overtaken: 3, failed: 0, flipped: 0, still_stale: 3 });
    const newer = `${RULES_VERSION} Corrected`;
    expect(await versions()).toEqual([`c0 ${newer}`, `c1 ${newer}`, `c2 ${newer}`]);
    expect(await agentFlips(suite.db, runId, 9)).toEqual([]);
  });

  it('that removes a call removes it for good', async () => {
    await load();
    const runId = await heldBack(async () => {
      suite.pipeline.tick();
      await suite.pipeline.put('calls.jsonl', callJson('c1', { agent_name: 'Corrected' }));
      await suite.pipeline.run();
    });
    expect(await walkAndEnd(suite.pipeline, runId)).toMatchObject({ calls: 3, overtaken: 3 });
    expect(await suite.gold()).toEqual(['c1 Corrected']);
  });

  it('of part of the calls leaves the others to the page', async () => {
    await load();
    await suite.pipeline.put('other.json', callJson('x', { agent_name: 'Agent 1' }));
    await suite.pipeline.run();
    const runId = await heldBack(async () => {
      suite.pipeline.tick();
      await suite.pipeline.put('other.json', callJson('x', { agent_name: 'Corrected' }));
      await suite.pipeline.run();
    });
    const row = await walkAndEnd(suite.pipeline, runId);
    expect(row).toMatchObject({ calls: 4, scored: 3, overtaken: 1, flipped: 3, still_stale: 1 });
    expect((await versions()).slice(0, 3)).toEqual([
      'c0 rules-new Agent 0',
      'c1 rules-new Agent 1',
      'c2 rules-new Agent 0',
    ]);
  });
});

describe('an attempt', () => {
  it.each([
    ['before', 0],
    ['after', 3],
  ] as const)('that dies right %s its commit is repeated, and nothing counts twice', async (crash, booked) => {
    await load();
    useRules(suite.pipeline, NEW);
    const runId = await startReprocess(suite.pipeline);
    const lost = suite.db.withFault({ at: 0, crash }, () => suite.pipeline.do('rescoreCalls', { runId }));
    await expect(lost).rejects.toThrow(Crash);
    expect(await bookOf(suite.pipeline, runId)).toMatchObject({ calls: booked, scored: booked, flipped: booked });
    const row = await walkAndEnd(suite.pipeline, runId);
    expect(row).toMatchObject({ calls: 3, scored: 3, flipped: 3, still_stale: 0 });
    expect(row.flips.conversions).toEqual({ before: 0, after: 3, gained: 3, lost: 0 });
    expect((await agentFlips(suite.db, runId, 9)).map((one) => [one.agentName, one.scored])).toEqual([
      ['Agent 0', 2],
      ['Agent 1', 1],
    ]);
  });

  it('of a shadow run is repeated, and nothing counts twice', async () => {
    await load();
    useRules(suite.pipeline, NEW);
    const runId = await startReprocess(suite.pipeline, true);
    const lost = suite.db.withFault({ at: 0, crash: 'after' }, () => suite.pipeline.do('rescoreCalls', { runId }));
    await expect(lost).rejects.toThrow(Crash);
    expect(await walkAndEnd(suite.pipeline, runId)).toMatchObject({ calls: 3, scored: 3, flipped: 3 });
  });

  it('that is late behind its own retry writes and counts nothing', async () => {
    await load();
    const runId = await heldBack((run) => suite.pipeline.do('rescoreCalls', { runId: run }));
    const row = await walkAndEnd(suite.pipeline, runId);
    expect(row).toMatchObject({ pages: 1, calls: 3, scored: 3, overtaken: 0, flipped: 3 });
  });

  it('that is late behind the end of its run fails, and writes nothing', async () => {
    await load();
    useRules(suite.pipeline, NEW);
    const before = await versions();
    let runId = '';
    const late = heldBack(async (run) => {
      runId = run;
      await endReprocess(suite.db, { runId: run, status: 'cancelled', error: null });
    });
    expect(await failureTypeOf(late)).toBe('RunEnded');
    expect(await versions()).toEqual(before);
    expect(await bookOf(suite.pipeline, runId)).toMatchObject({ status: 'cancelled', calls: 0, still_stale: 3 });
  });

  it('of a Worker with other rules fails, and writes nothing', async () => {
    await load();
    const before = await versions();
    useRules(suite.pipeline, NEW);
    const runId = await startReprocess(suite.pipeline);
    useRules(suite.pipeline, rules('rules-other'));
    expect(await failureTypeOf(suite.pipeline.do('rescoreCalls', { runId }))).toBe('RulesMismatch');
    expect(await versions()).toEqual(before);
    useRules(suite.pipeline, NEW);
    expect(await walkAndEnd(suite.pipeline, runId)).toMatchObject({ scored: 3 });
  });
});

describe('a call that cannot be scored', () => {
  const failing = (word: string): CallScorer => ({
    rulesVersion: 'rules-new',
    score: (text) => {
      if (text.includes(word)) throw new TypeError('made to fail');
      return NEW.score(text);
    },
  });
  const impossible = (word: string): CallScorer => ({
    rulesVersion: 'rules-new',
    score: (text) => ({ ...NEW.score(text), ...(text.includes(word) ? { sentimentConfidence: 2 } : {}) }),
  });

  it.each([
    ['enrichment_failed', failing],
    ['database_rejected', impossible],
  ])('for %s keeps its row and stays stale; the others of its page are scored', async (reason, scorer) => {
    await suite.pipeline.put('poison.json', callJson('bad', { transcript_text: 'Agent: Hello. Customer: poison' }));
    await load();
    const [before] = await suite.rows(`select * from call_data.gold_call_analytics where call_id = 'bad'`);
    const row = await reprocess(suite.pipeline, scorer('poison'));
    expect(row).toMatchObject({ status: 'completed', calls: 4, scored: 3, failed: 1, flipped: 3, still_stale: 1 });
    expect(row.failures).toEqual([{ callId: 'bad', reason }]);
    expect(await suite.rows(`select * from call_data.gold_call_analytics where call_id = 'bad'`)).toEqual([before]);
    expect(await suite.quarantine()).toEqual([]);
  });
});

describe('the row of a run', () => {
  it('whose Workflow is gone is abandoned by the next start; that of one that lives stays open', async () => {
    await load();
    useRules(suite.pipeline, NEW);
    const dead = await startReprocess(suite.pipeline);
    const alive = await startReprocess(suite.pipeline);
    suite.pipeline.kill(dead);
    const next = await startReprocess(suite.pipeline);
    expect(await bookOf(suite.pipeline, dead)).toMatchObject({ status: 'abandoned', still_stale: 3, cursor: '' });
    expect(await bookOf(suite.pipeline, alive)).toMatchObject({ status: 'running', finished_at: null });
    expect(await bookOf(suite.pipeline, next)).toMatchObject({ status: 'running', stale: 3 });
  });

  it('of another Temporal is abandoned once it has not moved for an hour', async () => {
    await load();
    useRules(suite.pipeline, NEW);
    const still = await startReprocess(suite.pipeline);
    const moving = await startReprocess(suite.pipeline);
    await suite.rows(
      `update call_data.reprocess_runs set updated_at = now() - interval '61 minutes' where run_id = $1::text`,
      [still],
    );
    const { deps } = suite.pipeline;
    const runs = { ...deps.runs, standing: () => Promise.resolve('foreign' as const) };
    suite.pipeline.activities = createActivities({ ...deps, runs });
    await startReprocess(suite.pipeline);
    expect((await bookOf(suite.pipeline, still)).status).toBe('abandoned');
    expect((await bookOf(suite.pipeline, moving)).status).toBe('running');
  });

  it('is written once, however often it is begun and ended', async () => {
    await load();
    useRules(suite.pipeline, NEW);
    const runId = await startReprocess(suite.pipeline);
    await suite.pipeline.do('rescoreCalls', { runId });
    const again = { runId, workflowId: 'reprocess-calls/call_data', shadow: false };
    expect(await suite.pipeline.do('startReprocess', again)).toMatchObject({ stale: 3, rulesVersion: 'rules-new' });
    const ended = await walkAndEnd(suite.pipeline, runId);
    const late = { runId, status: 'failed', error: 'late', failureType: null } as const;
    expect(await suite.pipeline.do('finishReprocess', late)).toMatchObject({ status: 'completed', calls: 3 });
    expect(await bookOf(suite.pipeline, runId)).toEqual(ended);
  });

  it('is kept for the newest twenty that are over', async () => {
    await load(1);
    await suite.rows(
      `insert into call_data.reprocess_runs (run_id, workflow_id, shadow, status, rules_version, stale, started_at)
       select 'old-' || n, 'w', true, case when n = 30 then 'running' else 'completed' end, 'r', 0, now() - n * interval '1 day'
       from generate_series(1, 30) as n`,
    );
    suite.pipeline.alive.add('old-30');
    await startReprocess(suite.pipeline);
    const kept = await suite.lines(
      `select run_id as line from call_data.reprocess_runs where starts_with(run_id, 'old-') order by started_at desc`,
    );
    // The one that loaded the test's call is among the twenty.
    expect(kept).toEqual([...Array.from({ length: 19 }, (_, n) => `old-${n + 1}`), 'old-30']);
  });

  it('names no call that is forgotten, and goes on behind it', async () => {
    await load(501);
    useRules(suite.pipeline, NEW);
    const runId = await startReprocess(suite.pipeline, true);
    await suite.pipeline.do('rescoreCalls', { runId, walkMs: 0 });
    const { cursor, examples } = await bookOf(suite.pipeline, runId);
    const [example] = examples;
    const forgotten = [cursor, example?.callId ?? ''];
    await suite.rows('delete from call_data.silver_call_records where call_id = any($1::text[])', [forgotten]);
    await suite.rows('delete from call_data.gold_call_analytics where call_id = any($1::text[])', [forgotten]);
    await suite.db.transaction((tx) => forgetInReprocess(tx, forgotten));
    const [found] = await suite.rows<{ text: string }>(
      'select r::text as text from call_data.reprocess_runs r where run_id = $1::text',
      [runId],
    );
    for (const callId of forgotten) expect(found?.text).not.toMatch(new RegExp(`\\b${callId}\\b`));
    const row = await walkAndEnd(suite.pipeline, runId);
    expect(row).toMatchObject({ calls: 501, scored: 501, pages: 3 });
    expect(row.examples.length).toBeGreaterThan(50);
    await suite.empty();
  });
});

async function failureTypeOf(failing: Promise<unknown>): Promise<string | null | undefined> {
  try {
    await failing;
  } catch (error) {
    if (error instanceof ApplicationFailure) return error.type;
    throw error;
  }
  throw new Error('It did not fail');
}
