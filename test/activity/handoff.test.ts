import { describe, expect, it } from '@jest/globals';
import { forgetCalls } from '../../store/forget.ts';
import { callJson, Pipeline } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

const BODY = [callJson('c1'), 'broken', callJson('c2')].join('\n');

/** What another Worker would have: the same lake and database, and nothing at hand. */
function otherWorker(): Pipeline {
  const other = new Pipeline(suite.db);
  other.activities = suite.pipeline.activities;
  other.restart();
  return other;
}

async function landed(): Promise<{ runId: string; batchId: number }> {
  await suite.pipeline.put('a.jsonl', BODY);
  const claimed = await suite.claim();
  await suite.pipeline.do('landBronze', { batchId: claimed.batchId });
  return claimed;
}

describe('what a stage leaves for the next one', () => {
  it('is taken in place of what is staged, as long as the object stands as it was left', async () => {
    const { runId, batchId } = await landed();
    // Nobody reads it back: what stands there now would be seen.
    await suite.rows(`update call_data.bronze_records set payload = replace(payload, 'Ann Smith', 'Read Back')`);
    await suite.pipeline.do('buildSilver', { batchId });
    expect(await suite.calls()).toEqual(['c1 a.jsonl Ann Smith', 'c2 a.jsonl Ann Smith']);
    await suite.pipeline.do('buildGold', { batchId });
    expect(await suite.pipeline.end(runId)).toMatchObject({ loaded: 1, records: 3, written: 2, quarantined: 1 });
  });

  it('is not there for another Worker, which reads what is staged', async () => {
    const { runId, batchId } = await landed();
    await suite.rows(`update call_data.bronze_records set payload = replace(payload, 'Ann Smith', 'Read Back')`);
    await otherWorker().do('buildSilver', { batchId });
    expect(await suite.calls()).toEqual(['c1 a.jsonl Read Back', 'c2 a.jsonl Read Back']);
    await otherWorker().do('buildGold', { batchId });
    expect(await suite.pipeline.end(runId)).toMatchObject({ loaded: 1, records: 3, written: 2, quarantined: 1 });
  });

  it('is passed over once the object has landed anew', async () => {
    await suite.pipeline.put('a.jsonl', callJson('c1'));
    const { runId, batchId } = await suite.claim();
    await suite.pipeline.do('landBronze', { batchId });
    // Another Worker found it lost and read it again, on a newer version of the same batch.
    await suite.rows(`update call_data.bronze_objects set state = 'discovered'`);
    suite.pipeline.tick();
    await suite.pipeline.put('a.jsonl', callJson('c3'));
    const first = suite.pipeline.activities;
    suite.pipeline.restart();
    await suite.pipeline.do('landBronze', { batchId });
    suite.pipeline.activities = first;
    await suite.pipeline.do('buildSilver', { batchId });
    expect(await suite.calls()).toEqual(['c3 a.jsonl Ann Smith']);
    await suite.pipeline.do('buildGold', { batchId });
    expect(await suite.gold()).toEqual(['c3 Ann Smith']);
    await suite.pipeline.end(runId);
  });

  it.each([
    ['silver', ['landBronze'], { written: 1, superseded: 1 }],
    ['gold', ['landBronze', 'buildSilver'], { written: 1, superseded: 1 }],
  ] as const)('holds no call that was forgotten before %s', async (_stage, done, counts) => {
    await suite.pipeline.put('a.jsonl', BODY);
    const { runId, batchId } = await suite.claim();
    for (const stage of done) await suite.pipeline.do(stage, { batchId });
    await forgetCalls(suite.db, ['c1']);
    await suite.pipeline.batch(batchId);
    expect(await suite.calls()).toEqual(['c2 a.jsonl Ann Smith']);
    expect(await suite.gold()).toEqual(['c2 Ann Smith']);
    expect(await suite.pipeline.end(runId)).toMatchObject({ loaded: 1, records: 3, quarantined: 1, ...counts });
  });

  it('gives gold no call that another object has taken since', async () => {
    await suite.pipeline.put('a.json', callJson('same', { agent_name: 'Older Object' }));
    suite.pipeline.tick();
    await suite.pipeline.put('b.json', callJson('same', { agent_name: 'Newer Object' }));
    suite.pipeline.batchSize = 1;
    const runId = await suite.pipeline.start();
    const [older = 0, newer = 0] = await suite.pipeline.list(runId);
    for (const stage of ['landBronze', 'buildSilver'] as const) await suite.pipeline.do(stage, { batchId: older });
    await suite.pipeline.batch(newer);
    await suite.pipeline.do('buildGold', { batchId: older });
    expect(await suite.gold()).toEqual(['same Newer Object']);
    await suite.pipeline.end(runId);
  });
});
