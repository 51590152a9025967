import { describe, expect, it } from '@jest/globals';
import { readRecords, type RecordPart } from '../../client/read-object.ts';
import { forgetCalls } from '../../store/forget.ts';
import { verify } from '../../store/verify.ts';
import { countOf, deep, failedDeep, loadMixture } from '../support/deep-verify.ts';
import { callJson } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

describe('verification of forgotten calls', () => {
  it('deep: what the bucket says of forgotten calls is no drift, and is told', async () => {
    const { pipeline } = suite;
    await loadMixture(pipeline);
    await forgetCalls(suite.db, ['twice', 'undated']);
    const result = await deep(pipeline);
    expect(failedDeep(result)).toEqual([]);
    expect(countOf(result, 'deep_forgotten_records')).toBe(3);
  });

  it('deep: an object is left out when one of its records is forgotten between two of its parts', async () => {
    const pipeline = await suite.fresh();
    await pipeline.put(
      'a.jsonl',
      `${callJson('bad', { timestamp: 'never' })}\n${callJson('good')}\n${callJson('third')}`,
    );
    await pipeline.run();
    let parts = 0;
    const read = readRecords(pipeline.lake, 16 * 1024 * 1024);
    const result = await deep(pipeline, {
      recordsPerComparison: 1,
      readObject: async (at) => {
        const opened = await read(at);
        async function* oneByOne(): AsyncGenerator<RecordPart> {
          for await (const part of opened.parts) {
            for (const record of part.records) {
              parts += 1;
              if (parts === 2) await forgetCalls(suite.db, ['bad']);
              yield { ...part, records: [record], rejects: [] };
            }
          }
        }
        return { ...opened, parts: oneByOne() };
      },
    });
    expect(parts).toBe(3);
    expect(failedDeep(result)).toEqual([]);
    expect(countOf(result, 'deep_left_out_objects')).toBe(1);
  });

  it.each([
    ['silver', `update call_data.silver_call_records set call_id = 'gone' where call_id = 'sale'`],
    ['gold', `update call_data.gold_call_analytics set call_id = 'gone' where call_id = 'twice'`],
    ['upsells', `set session_replication_role = replica; update call_data.gold_upsells set call_id = 'gone'`],
    [
      'categories',
      `set session_replication_role = replica;
       insert into call_data.gold_call_categories (call_id, category, rules_version) values ('gone', 'x', 'y')`,
    ],
    ['superseded entries', `update call_data.silver_superseded_records set call_id = 'gone'`],
    ['the quarantine', `update call_data.quarantined_records set call_id = 'gone' where call_id is not null`],
    [
      'the notes of the quarantine',
      `update call_data.quarantined_records set removed_calls = 2, removed_call_ids = '{a,gone}' where call_id is null`,
    ],
  ])('finds a forgotten call in %s', async (_, tamper) => {
    await loadMixture(suite.pipeline);
    await forgetCalls(suite.db, ['gone']);
    expect((await verify(suite.db)).ok).toBe(true);
    await suite.rows(`${tamper}; reset session_replication_role`);
    const { checks } = await verify(suite.db);
    expect(checks.find((check) => check.name === 'forgotten_calls_absent')).toEqual({
      name: 'forgotten_calls_absent',
      ok: false,
      expected: 0,
      actual: 1,
    });
    // And forgetting it again mends what it finds.
    await forgetCalls(suite.db, ['gone']);
    const mended = (await verify(suite.db)).checks.find((check) => check.name === 'forgotten_calls_absent');
    expect(mended).toMatchObject({ ok: true, actual: 0 });
    await suite.empty();
  });
});
