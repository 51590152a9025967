import { beforeEach, describe, expect, it } from '@jest/globals';
import { ObjectUnreadableError } from '../../lake/errors.ts';
import { balance, BUCKET, callJson, PREFIX } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

/** S3 answers 403 to every GET of a.json; the others are read. */
function refuse(statusCode = 403): void {
  suite.pipeline.lake.fault = ({ operation, key }) => {
    if (operation !== 'open' || key !== `${PREFIX}a.json`) return;
    throw new ObjectUnreadableError({ bucket: BUCKET, key, statusCode });
  };
}
const allow = (): void => {
  suite.pipeline.lake.fault = () => undefined;
};
const readsOfA = (): number => suite.reads().filter((key) => key === 'a.json').length;

beforeEach(async () => {
  await suite.pipeline.put('a.json', callJson('a'));
  await suite.pipeline.put('b.json', callJson('b'));
});

describe('an object that S3 refuses', () => {
  it('is rejected under the version listed, and the batch goes on', async () => {
    refuse();
    const counts = await suite.pipeline.run();
    expect(counts).toMatchObject({ listed: 2, loaded: 1, rejected: 1, records: 2, written: 1, quarantined: 1 });
    expect(balance(counts)).toEqual({ objects: [2, 2], records: [2, 2] });
    expect(
      await suite.rows('select state, loaded_etag from call_data.bronze_objects where loaded_etag = $1', ['']),
    ).toEqual([{ state: 'rejected', loaded_etag: '' }]);
    expect(
      await suite.rows(
        `select q.record_no, q.stage, q.reason, q.message, q.raw_sample, q.etag = o.etag as "isListed"
         from call_data.quarantined_records q join call_data.bronze_objects o on o.object_id = q.object_id`,
      ),
    ).toEqual([
      {
        record_no: 0,
        stage: 'bronze',
        reason: 'object_unreadable',
        message: 'S3 answered 403 to the GET',
        raw_sample: null,
        isListed: true,
      },
    ]);
  });

  it('takes the calls of the version before it from the tables', async () => {
    await suite.pipeline.run();
    suite.pipeline.tick();
    await suite.pipeline.put('a.json', callJson('a', { agent_name: 'Corrected' }));
    refuse();
    expect(await suite.pipeline.run('incremental')).toMatchObject({ rejected: 1, unchanged: 1 });
    expect(await suite.gold()).toEqual(['b Ann Smith']);
    expect(await suite.rows('select removed_call_ids from call_data.quarantined_records')).toEqual([
      { removed_call_ids: ['a'] },
    ]);
  });

  it('is read again by each etl, and loads when S3 gives it', async () => {
    refuse();
    await suite.pipeline.run();
    expect(await suite.pipeline.run()).toMatchObject({ listed: 2, unchanged: 1, rejected: 1, pending: 0, requeued: 0 });
    expect(readsOfA()).toBe(2);
    expect(await suite.rows('select attempts, status from call_data.quarantined_records')).toEqual([
      { attempts: 2, status: 'open' },
    ]);
    allow();
    expect(await suite.pipeline.run()).toMatchObject({ unchanged: 1, loaded: 1 });
    expect(await suite.quarantine()).toEqual(['a.json 0 object_unreadable resolved']);
    expect(await suite.pipeline.run()).toMatchObject({ unchanged: 2 });
  });

  it('is read by an incremental run a day after the last try, and is pending until then', async () => {
    refuse();
    await suite.pipeline.run();
    const early = await suite.pipeline.run('incremental');
    expect(early).toMatchObject({ listed: 2, unchanged: 1, pending: 1, rejected: 0, loaded: 0 });
    expect(balance(early).objects).toEqual([2, 2]);
    expect(readsOfA()).toBe(1);
    const age = `update call_data.bronze_objects set loaded_at = now() - interval '25 hours'`;
    await suite.rows(age);
    expect(await suite.pipeline.run('incremental')).toMatchObject({ unchanged: 1, pending: 0, rejected: 1 });
    // Which was a try: another day begins.
    expect(await suite.pipeline.run('incremental')).toMatchObject({ unchanged: 1, pending: 1, rejected: 0 });
    await suite.rows(age);
    allow();
    expect(await suite.pipeline.run('incremental')).toMatchObject({ unchanged: 1, loaded: 1, pending: 0 });
    expect(await suite.gold()).toEqual(['a Ann Smith', 'b Ann Smith']);
  });

  it('is read at once where it is uploaded again', async () => {
    refuse();
    await suite.pipeline.run();
    suite.pipeline.tick();
    await suite.pipeline.put('a.json', callJson('a'));
    allow();
    expect(await suite.pipeline.run('incremental')).toMatchObject({ unchanged: 1, loaded: 1, pending: 0 });
  });

  it('and whose upload has stopped reading half way is read again from the chunk’s start', async () => {
    const pipeline = await suite.fresh({ chunkBytes: 1 });
    await pipeline.put('a.json', [callJson('a'), callJson('b')].join('\n'));
    const runId = await pipeline.start();
    const [batchId = 0] = await pipeline.list(runId);
    for (const stage of ['landBronze', 'buildSilver', 'buildGold'] as const) await pipeline.do(stage, { batchId });
    pipeline.restart();
    refuse();
    // What is loaded of it already is no reason to reject it: the stage fails, and is tried again.
    await expect(pipeline.do('landBronze', { batchId })).rejects.toMatchObject({ type: 'LakeUnavailable' });
    expect(await suite.quarantine()).toEqual([]);
    allow();
    await pipeline.batch(batchId);
    expect(await pipeline.end(runId)).toMatchObject({ loaded: 1, records: 2, written: 2 });
  });

  it.each([1, 500])('is one of many that S3 refuses, with batches of %i', async (batchSize) => {
    suite.pipeline.batchSize = batchSize;
    suite.pipeline.lake.fault = ({ operation, key }) => {
      if (operation === 'open') throw new ObjectUnreadableError({ bucket: BUCKET, key, statusCode: 403 });
    };
    expect(await suite.pipeline.run()).toMatchObject({ loaded: 0, rejected: 2, records: 2, quarantined: 2 });
  });
});
