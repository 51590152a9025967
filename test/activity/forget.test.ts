import { describe, expect, it } from '@jest/globals';
import { explainCall } from '../../store/explain.ts';
import { countHeld, forgetCalls } from '../../store/forget.ts';
import { forgottenAt } from '../../store/forgotten-calls.ts';
import { commitPage, PageTakenError } from '../../store/reprocess-pages.ts';
import { readReprocess } from '../../store/reprocess-runs.ts';
import { verify } from '../../store/verify.ts';
import { deep, failedDeep, loadMixture } from '../support/deep-verify.ts';
import { balance, callJson } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';
import { rules, startReprocess, useRules, walkAndEnd } from '../support/reprocess.ts';

const suite = pipelineSuite();

const SALE =
  'Agent: We also have a protection plan for $12.50, shall I add the protection plan? Customer: Yes, please add it. ' +
  'Agent: Shall I place the order now? Customer: Yes, please go ahead.';
const NONE = {
  silver: 0,
  gold: 0,
  upsells: 0,
  categories: 0,
  superseded: 0,
  quarantine: 0,
  removedNotes: 0,
  staged: 0,
  samples: 0,
};

/** `key state records written superseded quarantined` of the ledger. */
const books = (): Promise<string[]> =>
  suite.lines(
    `select concat_ws(' ', substr(key, 7), state, record_count, written_count, superseded_count, quarantined_count) as line
     from call_data.bronze_objects order by key`,
  );
/** Texts of any column of any table in which the id stands. */
async function traces(callId: string): Promise<string[]> {
  const tables = await suite.lines(
    `select table_name as line from information_schema.tables where table_schema = 'call_data' order by 1`,
  );
  const found: string[] = [];
  for (const table of tables) {
    const rows = await suite.rows(`select 1 from call_data.${table} t where strpos(t::text, $1::text) > 0`, [callId]);
    if (rows.length > 0) found.push(table);
  }
  return found;
}

describe('forgetting a call that was reprocessed', () => {
  it('takes it from the reports, also while a page that read them is on its way', async () => {
    const { pipeline } = suite;
    for (const [n, id] of ['stays-0', 'gone-again', 'stays-2'].entries()) {
      await pipeline.put(`${n}.json`, callJson(id, { transcript_text: SALE }));
    }
    await pipeline.run();
    useRules(pipeline, rules('rules-new'));
    const runId = await startReprocess(pipeline, true);
    await pipeline.do('rescoreCalls', { runId });
    expect(await traces('gone-again')).toContain('reprocess_runs');
    const row = await readReprocess(suite.db, runId);
    if (row === null) throw new Error('No run');
    await forgetCalls(suite.db, ['gone-again']);
    expect(await traces('gone-again')).toEqual([]);
    const late = commitPage(suite.db, row, { cursor: 'stays-2', rescored: [], unscored: [] });
    await expect(late).rejects.toThrow(PageTakenError);
    expect(await traces('gone-again')).toEqual([]);
    await walkAndEnd(pipeline, runId);
    const { checks } = await verify(suite.db);
    expect(checks.find(({ name }) => name === 'forgotten_calls_absent')).toMatchObject({ ok: true });
    await suite.rows(
      `update call_data.reprocess_runs set examples = '[{"callId": "gone-again", "agentName": "a", "field": "conversion"}]'`,
    );
    const tampered = await verify(suite.db);
    expect(tampered.checks.find(({ name }) => name === 'forgotten_calls_absent')).toMatchObject({ ok: false });
    await suite.rows('delete from call_data.reprocess_runs');
  });
});

describe('forgetting a call', () => {
  it('takes it from silver, gold and the figures, and leaves no trace of its id', async () => {
    const { pipeline } = suite;
    await pipeline.put('1.jsonl', `${callJson('gone-1', { transcript_text: SALE })}\n${callJson('stays')}`);
    await pipeline.run();
    await suite.rows(
      `insert into call_data.gold_call_categories (call_id, category, rules_version) values ('gone-1', 'x', 'y')`,
    );
    expect(await countHeld(suite.db, ['gone-1', 'stays', 'never'])).toBe(2);
    expect(await traces('gone-1')).toEqual([
      'gold_call_analytics',
      'gold_call_categories',
      'gold_upsells',
      'silver_call_records',
    ]);
    expect(await forgetCalls(suite.db, ['gone-1'])).toEqual({
      calls: [{ callId: 'gone-1', outcome: 'forgotten' }],
      rows: { ...NONE, silver: 1, gold: 1, upsells: 1, categories: 2 },
      cells: 1,
    });
    expect(await traces('gone-1')).toEqual([]);
    expect(await books()).toEqual(['1.jsonl loaded 2 1 1 0']);
    expect(await suite.gold()).toEqual(['stays Ann Smith']);
    expect(await suite.rows('select total_calls, total_upsell_amount from call_data.gold_agent_performance')).toEqual([
      { total_calls: 1, total_upsell_amount: '0.00' },
    ]);
  });

  it('keeps the figures of an agent and day without calls out of gold', async () => {
    await suite.pipeline.put('1.json', callJson('only'));
    await suite.pipeline.run();
    await forgetCalls(suite.db, ['only']);
    for (const table of ['gold_agent_daily', 'gold_agent_performance', 'gold_daily_metrics', 'gold_dirty_cells']) {
      expect(await suite.rows(`select * from call_data.${table}`)).toEqual([]);
    }
  });

  it('takes the entries of the objects that lost it, and nobody wins it back', async () => {
    const { pipeline } = suite;
    await pipeline.put('old.json', callJson('same'));
    await pipeline.run();
    pipeline.tick();
    await pipeline.put('new.json', callJson('same'));
    await pipeline.put('older-key.json', callJson('same'));
    await pipeline.run();
    expect(await suite.losers()).toEqual(['same new.json 1', 'same old.json 1']);
    expect((await forgetCalls(suite.db, ['same'])).rows).toEqual({ ...NONE, silver: 1, gold: 1, superseded: 2 });
    // One of them had been written, and the other one lost when it was read.
    expect(await books()).toEqual([
      'new.json loaded 1 0 1 0',
      'old.json loaded 1 0 1 0',
      'older-key.json loaded 1 0 1 0',
    ]);
    expect(await pipeline.run()).toMatchObject({ unchanged: 3, requeued: 0 });
    expect(await traces('same')).toEqual([]);
  });

  it('takes its quarantine rows; an object that held nothing else is a loaded one', async () => {
    const { pipeline } = suite;
    const bad = callJson('bad', { timestamp: 'never' });
    await pipeline.put('alone.json', bad);
    await pipeline.put('beside.jsonl', `${bad}\n${callJson('worse', { timestamp: 'never' })}`);
    await pipeline.put('with-good.jsonl', `${callJson('good')}\n${bad}`);
    await pipeline.run();
    expect((await forgetCalls(suite.db, ['bad'])).rows).toEqual({ ...NONE, quarantine: 3 });
    expect(await books()).toEqual([
      'alone.json loaded 1 0 1 0',
      'beside.jsonl loaded 2 0 1 1',
      'with-good.jsonl loaded 2 1 1 0',
    ]);
    expect(await suite.quarantine()).toEqual(['beside.jsonl 2 invalid_timestamp open']);
    expect(failedDeep(await deep(pipeline))).toEqual([]);
  });

  it('takes the rows of earlier versions too, and leaves the counts of the present one', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.json', callJson('bad', { timestamp: 'never' }));
    await pipeline.run();
    pipeline.tick();
    await pipeline.put('a.json', callJson('good'));
    await pipeline.run();
    expect((await forgetCalls(suite.db, ['bad'])).rows).toEqual({ ...NONE, quarantine: 1 });
    expect(await books()).toEqual(['a.json loaded 1 1 0 0']);
  });

  it('takes it out of the notes of a rejected version, and hands the others to the next row', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.jsonl', ['one', 'two', 'three'].map((id) => callJson(id)).join('\n'));
    await pipeline.run();
    pipeline.tick();
    await pipeline.put('a.jsonl', `${callJson('one', { timestamp: 'never' })}\n{"call_id": "four", "timestamp": "x"}`);
    await pipeline.run();
    const notes = (): Promise<object[]> =>
      suite.rows('select record_no, removed_calls, removed_call_ids from call_data.quarantined_records order by 1');
    expect(await notes()).toEqual([
      { record_no: 1, removed_calls: 3, removed_call_ids: ['one', 'three', 'two'] },
      { record_no: 2, removed_calls: 0, removed_call_ids: [] },
    ]);
    expect((await forgetCalls(suite.db, ['three'])).rows).toEqual({ ...NONE, removedNotes: 1 });
    expect(await notes()).toMatchObject([{ removed_calls: 2, removed_call_ids: ['one', 'two'] }, {}]);
    expect((await forgetCalls(suite.db, ['one'])).rows).toEqual({ ...NONE, quarantine: 1, removedNotes: 1 });
    expect(await notes()).toEqual([{ record_no: 2, removed_calls: 1, removed_call_ids: ['two'] }]);
    expect(await explainCall(suite.db, 'two')).toMatchObject({ quarantine: [{ recordNo: 2, removedCall: true }] });
    expect(await traces('one')).toEqual([]);
  });

  it('takes the raw samples that name it, and no other', async () => {
    const { pipeline } = suite;
    await pipeline.put('cut.json', '{"call_id": "call+1", "transcript_text": "my na');
    await pipeline.put('quoted.json', callJson('other', { timestamp: 'never', transcript_text: 'As in call+1.' }));
    await pipeline.put('longer.json', '{"call_id": "call+10", "transcript_text": "my na');
    await pipeline.put('escaped.json', String.raw`{"call_id": "z\u00fc", "transcript_text": "my na`);
    await pipeline.put('time.json', callJson('other time', { timestamp: 'never', transcript_text: 'At 10:00.' }));
    await pipeline.run();
    expect((await forgetCalls(suite.db, ['call+1', 'zü', '10'])).rows).toEqual({ ...NONE, samples: 3 });
    const samples = `select substr(o.key, 7) || ' ' || coalesce(left(q.raw_sample, 21), 'none') as line
      from call_data.quarantined_records q join call_data.bronze_objects o on o.object_id = q.object_id order by 1`;
    const expected = [
      'cut.json none',
      'escaped.json none',
      'longer.json {"call_id": "call+10"',
      'quoted.json none',
      'time.json {"call_id":"other tim',
    ];
    expect(await suite.lines(samples)).toEqual(expected);
    // Nor does a second reading bring them back, but for what another call says of it.
    await pipeline.run('full', { force: true });
    expect((await suite.lines(samples)).slice(0, 3)).toEqual(expected.slice(0, 3));
  });

  it('is remembered where no table holds the call yet, and done twice changes nothing', async () => {
    expect((await forgetCalls(suite.db, ['später', 'später'])).calls).toEqual([
      { callId: 'später', outcome: 'not_found' },
    ]);
    const at = await forgottenAt(suite.db, 'später');
    expect(at).not.toBeNull();
    expect(await forgetCalls(suite.db, ['später'])).toEqual({
      calls: [{ callId: 'später', outcome: 'already_forgotten' }],
      rows: NONE,
      cells: 0,
    });
    expect(await forgottenAt(suite.db, 'später')).toEqual(at);
    // The SHA-256 of its UTF-8, as any tool gives it.
    expect(await suite.rows(`select encode(call_id_sha256, 'hex') as hash from call_data.forgotten_calls`)).toEqual([
      { hash: 'bfaef50e7ee665cdfd79070874a32a3ae19e43aaa6dc25a740305eaae9e7449d' },
    ]);
  });

  it('takes the calls of an object that is half pruned, which counts nothing', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.jsonl', `${callJson('gone')}\n${callJson('pruned')}`);
    await pipeline.run();
    await pipeline.remove('a.jsonl');
    // As pruning leaves it between two of its transactions.
    await suite.rows(`update call_data.bronze_objects set state = 'missing', read_etag = null,
      read_last_modified_at = null, record_count = 0, written_count = 0`);
    expect((await forgetCalls(suite.db, ['gone'])).rows).toEqual({ ...NONE, silver: 1, gold: 1 });
    expect(await books()).toEqual(['a.jsonl missing 0 0 0 0']);
    await pipeline.run('full', { prune: true, pruneConfirmed: true });
    expect(await suite.calls()).toEqual([]);
  });

  it('takes more calls than one transaction does', async () => {
    const ids = Array.from({ length: 450 }, (_, n) => `call-${n}`);
    await suite.pipeline.put('many.jsonl', [...ids, 'stays'].map((id) => callJson(id)).join('\n'));
    await suite.pipeline.run();
    const told: number[] = [];
    const { rows, calls } = await forgetCalls(suite.db, ids, (done) => told.push(done));
    expect(rows).toEqual({ ...NONE, silver: 450, gold: 450 });
    expect(new Set(calls.map((call) => call.outcome))).toEqual(new Set(['forgotten']));
    expect(told).toEqual([200, 400, 450]);
    expect(await books()).toEqual(['many.jsonl loaded 451 1 450 0']);
  });
});

describe('a load after it', () => {
  it('counts every record of the call as superseded, good or bad, and brings nothing back', async () => {
    const { pipeline } = suite;
    await forgetCalls(suite.db, ['gone']);
    await pipeline.put('good.json', callJson('  gone '));
    await pipeline.put('bad.json', callJson('gone', { timestamp: 'never' }));
    await pipeline.put('mixed.jsonl', `${callJson('gone')}\n${callJson('stays')}\n{"call_id": "gone"}`);
    const counts = await pipeline.run();
    expect(counts).toMatchObject({ loaded: 3, rejected: 0, records: 5, written: 1, superseded: 4, quarantined: 0 });
    expect(balance(counts).records).toEqual([5, 5]);
    expect(await suite.calls()).toEqual(['stays mixed.jsonl Ann Smith']);
    expect(await traces('gone')).toEqual([]);
  });

  it('knows an id that is a number', async () => {
    await forgetCalls(suite.db, ['17']);
    await suite.pipeline.put('a.json', callJson('x').replace('"x"', '17'));
    expect(await suite.pipeline.run()).toMatchObject({ loaded: 1, written: 0, superseded: 1 });
  });

  it('replaces a version of which the call was a part', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.jsonl', `${callJson('gone')}\n${callJson('stays')}`);
    await pipeline.run();
    await forgetCalls(suite.db, ['gone']);
    pipeline.tick();
    await pipeline.put('a.jsonl', `${callJson('gone')}\n${callJson('stays')}\n${callJson('new')}`);
    expect(await pipeline.run()).toMatchObject({ loaded: 1, written: 2, superseded: 1 });
    expect(await pipeline.run('full', { force: true })).toMatchObject({ loaded: 1, written: 2, superseded: 1 });
    expect(await suite.gold()).toEqual(['new Ann Smith', 'stays Ann Smith']);
  });

  it('leaves the tables that a database has which never saw the call', async () => {
    const { pipeline } = suite;
    await loadMixture(pipeline);
    await forgetCalls(suite.db, ['twice', 'undated']);
    const hash = await suite.hash();
    await suite.empty();
    await forgetCalls(suite.db, ['undated', 'twice']);
    await pipeline.run();
    expect(await suite.hash()).toBe(hash);
    expect(await suite.calls()).toEqual(['sale sale.json Ann Smith']);
  });
});
