import { afterEach, describe, expect, it } from '@jest/globals';
import { selectQuarantined } from '../../store/quarantine-admin.ts';
import { setBack } from '../../store/quarantine-set-back.ts';
import { BUCKET, callJson } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

const SILVER = `check (agent_name not like 'Poison%')`;
const GOLD = `check (agent_name not like 'Poison%')`;
const BRONZE = `check (payload not like '%Poison%')`;

const refuse = (table: string, check: string): Promise<unknown> =>
  suite.rows(`alter table call_data.${table} add constraint refuses_poison ${check} not valid`);

async function allow(): Promise<void> {
  for (const table of ['bronze_records', 'silver_call_records', 'gold_call_analytics']) {
    await suite.rows(`drop trigger if exists refuses_poison on call_data.${table}`);
    await suite.rows(`alter table call_data.${table} drop constraint if exists refuses_poison`);
  }
}
afterEach(allow);

const good = (id: string): string => callJson(id, { agent_name: 'Good' });
const poison = (id: string): string => callJson(id, { agent_name: 'Poison' });

describe.each([
  ['bronze', 'bronze_records', BRONZE],
  ['silver', 'silver_call_records', SILVER],
  ['gold', 'gold_call_analytics', GOLD],
])('a record that PostgreSQL refuses in %s', (stage, table, check) => {
  it('is the only one of five hundred that is not loaded, in the same run', async () => {
    await refuse(table, check);
    const ids = Array.from({ length: 500 }, (_, i) => `c${String(i).padStart(3, '0')}`);
    const bodies = ids.map((id) => (id === 'c321' ? poison(id) : good(id)));
    // Ten objects of fifty records each.
    for (let i = 0; i < 10; i += 1)
      await suite.pipeline.put(`o${i}.jsonl`, bodies.slice(i * 50, i * 50 + 50).join('\n'));
    const counts = await suite.pipeline.run();
    expect(counts).toMatchObject({ listed: 10, loaded: 10, records: 500, written: 499, quarantined: 1, pending: 0 });
    expect(await suite.gold()).toHaveLength(499);
    const rows = await suite.rows(
      `select q.stage, q.reason, q.record_no, q.message, q.raw_sample, q.call_id, q.etag = o.loaded_etag as "isRead"
       from call_data.quarantined_records q join call_data.bronze_objects o on o.object_id = q.object_id`,
    );
    // Gold has no raw record any more.
    const transcript = 'Agent: Hello. Customer: Hello, I would like some information please.';
    expect(rows).toEqual([
      {
        stage,
        reason: 'database_rejected',
        record_no: 22,
        message: 'PostgreSQL refused the record (SQLSTATE 23514)',
        raw_sample: stage === 'gold' ? transcript : poison('c321'),
        call_id: stage === 'bronze' ? null : 'c321',
        isRead: true,
      },
    ]);
    expect(await suite.calls()).not.toContain('c321 o6.jsonl Poison');
  });

  it('is found beside another one, and an object of nothing else is rejected', async () => {
    await refuse(table, check);
    await suite.pipeline.put('a.jsonl', [good('a'), poison('p'), good('b'), poison('q')].join('\n'));
    await suite.pipeline.put('b.json', poison('r'));
    await suite.pipeline.put('c.json', good('c'));
    const counts = await suite.pipeline.run();
    expect(counts).toMatchObject({ loaded: 2, rejected: 1, records: 6, written: 3, quarantined: 3 });
    expect(await suite.gold()).toEqual(['a Good', 'b Good', 'c Good']);
    expect(await suite.quarantine()).toEqual([
      'a.jsonl 2 database_rejected open',
      'a.jsonl 4 database_rejected open',
      'b.json 1 database_rejected open',
    ]);
    expect(await suite.pipeline.run()).toMatchObject({ unchanged: 3 });
  });

  it('leaves a contested call to the lesser record', async () => {
    await refuse(table, check);
    await suite.pipeline.put('b.json', good('same'));
    suite.pipeline.tick();
    await suite.pipeline.put('a.jsonl', [poison('same'), good('other')].join('\n'));
    const counts = await suite.pipeline.run();
    expect(counts).toMatchObject({ listed: 2, pending: 0, quarantined: 1 });
    expect(counts.requeued).toBe(stage === 'gold' ? 1 : 0);
    expect(await suite.calls()).toEqual(['other a.jsonl Good', 'same b.json Good']);
    expect(await suite.gold()).toEqual(['other Good', 'same Good']);
    expect(await suite.losers()).toEqual([]);
  });

  it('loads after the cause is gone and the quarantine is retried', async () => {
    await refuse(table, check);
    await suite.pipeline.put('a.jsonl', [good('a'), poison('p')].join('\n'));
    await suite.pipeline.run();
    await allow();
    const selection = await selectQuarantined(suite.db, { reasons: ['database_rejected'] });
    expect(await setBack(suite.db, BUCKET, selection)).toEqual({ objects: 1, left: 0, elsewhere: 0 });
    expect(await suite.pipeline.run('incremental')).toMatchObject({ listed: 1, loaded: 1, written: 2, quarantined: 0 });
    expect(await suite.gold()).toEqual(['a Good', 'p Poison']);
    expect(await suite.quarantine()).toEqual(['a.jsonl 2 database_rejected resolved']);
  });

  it('is found by a constraint that speaks at the commit only', async () => {
    await suite.rows(
      `create or replace function call_data.refuse_poison() returns trigger language plpgsql as $$
       begin
         if new::text like '%Poison%' then raise sqlstate '22023' using message = 'poison'; end if;
         return null;
       end $$`,
    );
    await suite.rows(
      `create constraint trigger refuses_poison after insert or update on call_data.${table}
       deferrable initially deferred for each row execute function call_data.refuse_poison()`,
    );
    await suite.pipeline.put('a.jsonl', [good('a'), poison('p'), good('b')].join('\n'));
    expect(await suite.pipeline.run()).toMatchObject({ loaded: 1, written: 2, quarantined: 1 });
    expect(await suite.rows('select record_no, message from call_data.quarantined_records')).toEqual([
      { record_no: 2, message: 'PostgreSQL refused the record (SQLSTATE 22023)' },
    ]);
    expect(await suite.gold()).toEqual(['a Good', 'b Good']);
  });

  it('is found in its chunk', async () => {
    await refuse(table, check);
    const pipeline = await suite.fresh({ chunkBytes: 1 });
    await pipeline.put('a.jsonl', [good('a'), poison('p'), good('b')].join('\n'));
    expect(await pipeline.run()).toMatchObject({ loaded: 1, records: 3, written: 2, quarantined: 1 });
    expect(await suite.quarantine()).toEqual(['a.jsonl 2 database_rejected open']);
  });
});

describe('a refused record', () => {
  it('is the only one refused where an earlier claim had staged the object', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.jsonl', [good('a'), poison('p'), good('b')].join('\n'));
    const dead = await pipeline.start();
    const [batchId = 0] = await pipeline.list(dead);
    await pipeline.do('landBronze', { batchId });
    pipeline.kill(dead);
    await refuse('bronze_records', BRONZE);
    expect(await pipeline.run()).toMatchObject({ loaded: 1, records: 3, written: 2, quarantined: 1 });
    expect(await suite.quarantine()).toEqual(['a.jsonl 2 database_rejected open']);
  });

  it('of a corrected version takes the call of the version before it from the tables', async () => {
    await suite.pipeline.put('a.jsonl', [good('a'), good('p')].join('\n'));
    await suite.pipeline.run();
    await refuse('gold_call_analytics', GOLD);
    suite.pipeline.tick();
    await suite.pipeline.put('a.jsonl', [good('a'), poison('p')].join('\n'));
    expect(await suite.pipeline.run()).toMatchObject({ loaded: 1, written: 1, quarantined: 1 });
    expect(await suite.gold()).toEqual(['a Good']);
    expect(await suite.calls()).toEqual(['a a.jsonl Good']);
    expect(await suite.rows('select agent_name, total_calls from call_data.gold_agent_performance')).toEqual([
      { agent_name: 'Good', total_calls: 1 },
    ]);
  });

  it('is no data error where the schema is at fault: the stage fails and nothing is quarantined', async () => {
    await suite.pipeline.put('a.json', good('a'));
    const runId = await suite.pipeline.start();
    const [batchId = 0] = await suite.pipeline.list(runId);
    await suite.rows('alter table call_data.bronze_records rename to bronze_records_away');
    try {
      await expect(suite.pipeline.do('landBronze', { batchId })).rejects.toMatchObject({ type: 'SchemaMismatch' });
    } finally {
      await suite.rows('alter table call_data.bronze_records_away rename to bronze_records');
    }
    await suite.pipeline.batch(batchId);
    expect(await suite.pipeline.end(runId)).toMatchObject({ loaded: 1, quarantined: 0 });
  });
});
