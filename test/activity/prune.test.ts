import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunCounts } from '../../store/runs.ts';
import { BUCKET, callJson, PREFIX } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

const put = (name: string, callId = name): Promise<void> => suite.pipeline.put(`${name}.json`, callJson(callId));
const prune = (pruneConfirmed = true): Promise<RunCounts> =>
  suite.pipeline.run('full', { prune: true, pruneConfirmed });
const pruned = (): Promise<object[]> =>
  suite.rows('select pruned from call_data.ingest_runs where pruned > 0 order by started_at');
const gone = (runId: string, confirmed = true): Promise<{ pruned: number }> =>
  suite.pipeline.do('pruneDeleted', { runId, bucket: BUCKET, prefix: PREFIX, confirmed });

/** A run with --prune that has listed all there is. */
async function listed(): Promise<string> {
  const runId = await suite.pipeline.start('full', PREFIX, { prune: true, pruneConfirmed: true });
  for (const batchId of await suite.pipeline.list(runId)) await suite.pipeline.batch(batchId);
  return runId;
}

beforeEach(async () => {
  for (const name of ['a', 'b', 'c']) await put(name);
  await suite.pipeline.run();
});

describe('a deleted object', () => {
  it('keeps its calls whatever runs, until etl --prune', async () => {
    await suite.pipeline.remove('a.json');
    expect(await suite.pipeline.run()).toMatchObject({ listed: 2, unchanged: 2, missing: 0 });
    expect(await suite.pipeline.run('full', { force: true })).toMatchObject({ listed: 2, loaded: 2 });
    expect(await suite.gold()).toHaveLength(3);
    expect(await prune()).toMatchObject({ listed: 2, unchanged: 2, missing: 0, requeued: 0, pending: 0 });
    expect(await suite.gold()).toEqual(['b Ann Smith', 'c Ann Smith']);
    expect(await suite.rows('select total_calls from call_data.gold_agent_performance')).toEqual([{ total_calls: 2 }]);
    expect(await suite.objects()).toEqual(['a.json missing', 'b.json loaded', 'c.json loaded']);
    expect(await pruned()).toEqual([{ pruned: 1 }]);
    // It is on the books now: nothing asks S3 for it again.
    suite.pipeline.lake.calls.length = 0;
    await prune();
    expect(suite.pipeline.lake.calls.filter((call) => call.operation === 'head')).toEqual([]);
    expect(await pruned()).toEqual([{ pruned: 1 }]);
  });

  it('that was gone when it was read keeps its calls, and loses them in the second pass of the run that prunes', async () => {
    suite.pipeline.tick();
    await put('a');
    const runId = await suite.pipeline.start();
    const [batchId = 0] = await suite.pipeline.list(runId);
    await suite.pipeline.remove('a.json');
    await suite.pipeline.batch(batchId);
    expect(await suite.pipeline.end(runId)).toMatchObject({ missing: 1, unchanged: 2 });
    expect(await suite.gold()).toHaveLength(3);

    await put('a');
    const second = await suite.pipeline.start('full', PREFIX, { prune: true, pruneConfirmed: true });
    const [again = 0] = await suite.pipeline.list(second);
    expect(await gone(second)).toEqual({ pruned: 0 });
    await suite.pipeline.remove('a.json');
    await suite.pipeline.batch(again);
    expect(await suite.pipeline.end(second)).toMatchObject({ listed: 3, missing: 1, unchanged: 2 });
    expect(await suite.gold()).toHaveLength(2);
    expect(await pruned()).toEqual([{ pruned: 1 }]);
  });

  it('that had been rejected becomes missing, and its quarantine row resolved', async () => {
    await suite.pipeline.put('broken.json', 'broken');
    await suite.pipeline.run();
    expect(await suite.quarantine()).toEqual(['broken.json 0 invalid_json open']);
    await suite.pipeline.remove('broken.json');
    await prune(false);
    expect(await suite.quarantine()).toEqual(['broken.json 0 invalid_json resolved']);
    expect(await suite.objects()).toContain('broken.json missing');
  });

  it('that comes back is loaded again', async () => {
    await suite.pipeline.remove('a.json');
    await prune();
    await put('a');
    expect(await suite.pipeline.run('incremental')).toMatchObject({ listed: 3, unchanged: 2, loaded: 1 });
    expect(await suite.gold()).toHaveLength(3);
  });

  it('is the only one looked for: keys of other prefixes and buckets stay', async () => {
    const { pipeline } = suite;
    await pipeline.lake.put({ bucket: BUCKET, key: 'elsewhere/x.json', body: callJson('x') });
    await pipeline.lake.put({ bucket: BUCKET, key: 'call', body: callJson('y') });
    await pipeline.run('full', { prefix: '' });
    await pipeline.lake.delete({ bucket: BUCKET, keys: ['elsewhere/x.json', 'call'] });
    await suite.rows(
      `insert into call_data.bronze_objects (bucket, key, etag, size_bytes, last_modified_at, state, loaded_etag, batch_id,
         read_etag, read_last_modified_at, loaded_last_modified_at, record_count, quarantined_count)
       values ('other-bucket', 'calls/z.json', 'e', 1, now(), 'rejected', 'e', 1, 'e', now(), now(), 1, 1)`,
    );
    await pipeline.remove('a.json');
    await prune();
    expect(await suite.gold()).toEqual(['b Ann Smith', 'c Ann Smith', 'x Ann Smith', 'y Ann Smith']);
    await suite.rows(`delete from call_data.bronze_objects where bucket = 'other-bucket'`);
  });
});

describe('the guard of pruning', () => {
  it('refuses more than a tenth of all calls, and deletes nothing', async () => {
    await suite.pipeline.remove('a.json');
    const runId = await listed();
    await expect(gone(runId, false)).rejects.toMatchObject({
      type: 'PruneRefused',
      nonRetryable: true,
      message: expect.stringContaining('1 of 3 calls (33.3 %)'),
    });
    expect(await suite.gold()).toHaveLength(3);
    await suite.pipeline.do('refreshGold');
    await suite.pipeline.do('finishRun', { runId, status: 'failed', error: 'refused' });
    expect(await suite.objects()).toEqual(['a.json loaded', 'b.json loaded', 'c.json loaded']);
    expect(await pruned()).toEqual([]);
    // With a person's word the next one goes on.
    await prune();
    expect(await suite.gold()).toHaveLength(2);
  });

  it('lets a tenth go, and counts calls, not objects', async () => {
    const many = Array.from({ length: 16 }, (_, i) => callJson(`m${i}`));
    await suite.pipeline.put('many.jsonl', many.join('\n'));
    await put('d');
    await suite.pipeline.run();
    await suite.pipeline.remove('a.json');
    await suite.pipeline.remove('b.json');
    await prune(false);
    expect(await suite.gold()).toHaveLength(18);
    for (const name of ['c', 'd']) await suite.pipeline.remove(`${name}.json`);
    const runId = await listed();
    await expect(gone(runId, false)).rejects.toMatchObject({
      message: expect.stringContaining('2 of 18 calls (11.1 %)'),
    });
    await suite.pipeline.do('finishRun', { runId, status: 'failed', error: 'refused' });
  });
});

describe('between the HEAD and the deletion', () => {
  /** Does the work right after the first HEAD that finds a key gone. */
  function afterHead(work: () => Promise<unknown>): void {
    const { lake } = suite.pipeline;
    const head = lake.head.bind(lake);
    let done = false;
    lake.head = async (request) => {
      const answer = await head(request);
      if (answer === null && !done) {
        done = true;
        await work();
      }
      return answer;
    };
  }

  it('an object that another run has claimed stays', async () => {
    await suite.pipeline.remove('a.json');
    const runId = await listed();
    let other = '';
    let batchIds: number[] = [];
    afterHead(async () => {
      suite.pipeline.tick();
      await put('a', 'corrected');
      other = await suite.pipeline.start('incremental');
      batchIds = await suite.pipeline.list(other);
    });
    expect(await gone(runId)).toEqual({ pruned: 0 });
    for (const batchId of batchIds) await suite.pipeline.batch(batchId);
    expect(await suite.pipeline.end(other)).toMatchObject({ loaded: 1, unchanged: 2 });
    await suite.pipeline.end(runId);
    expect(await suite.gold()).toEqual(['b Ann Smith', 'c Ann Smith', 'corrected Ann Smith']);
  });

  it('an object that another run has loaded again stays, be it the same version', async () => {
    await suite.pipeline.remove('a.json');
    const runId = await listed();
    afterHead(async () => {
      await put('a');
      expect(await suite.pipeline.run('full', { force: true })).toMatchObject({ loaded: 3 });
    });
    expect(await gone(runId)).toEqual({ pruned: 0 });
    await suite.pipeline.end(runId);
    expect(await suite.gold()).toHaveLength(3);
  });
});

describe('a HEAD that finds the key', () => {
  it('keeps an object that the listing did not show', async () => {
    await suite.pipeline.remove('a.json');
    const runId = await listed();
    await put('a');
    expect(await gone(runId)).toEqual({ pruned: 0 });
    await suite.pipeline.end(runId);
    expect(await suite.gold()).toHaveLength(3);
  });

  it('is not asked for keys that the listing showed', async () => {
    await suite.pipeline.remove('a.json');
    const runId = await listed();
    suite.pipeline.lake.calls.length = 0;
    await gone(runId);
    expect(suite.pipeline.lake.calls.map((call) => [call.operation, call.key])).toEqual([
      ['head', `${PREFIX}a.json`],
      ['checkBucket', undefined],
    ]);
    await suite.pipeline.end(runId);
  });
});

it('a bucket that is gone at the HEAD deletes nothing', async () => {
  await suite.pipeline.remove('a.json');
  const runId = await listed();
  const { lake } = suite.pipeline;
  lake.head = () => Promise.resolve(null);
  lake.checkBucket = () =>
    suite.pipeline.lake.listPage({ bucket: 'gone', prefix: '', token: null }).then(() => undefined);
  await expect(gone(runId)).rejects.toMatchObject({ type: 'BucketNotFound', nonRetryable: true });
  expect(await suite.gold()).toHaveLength(3);
  await suite.pipeline.do('finishRun', { runId, status: 'failed', error: 'gone' });
});

it('two runs that prune at once delete each object once', async () => {
  for (const name of ['a', 'b']) await suite.pipeline.remove(`${name}.json`);
  const runs = [await listed(), await listed()];
  const results = await Promise.all(runs.map((runId) => gone(runId)));
  expect(results.reduce((sum, one) => sum + one.pruned, 0)).toBe(2);
  for (const runId of runs) await suite.pipeline.end(runId);
  expect(await suite.gold()).toEqual(['c Ann Smith']);
});

it('the guard counts what earlier passes of the run have taken', async () => {
  for (let n = 1; n <= 17; n += 1) await put(`more${n}`);
  await suite.pipeline.run();
  for (const name of ['a', 'b']) await suite.pipeline.remove(`${name}.json`);
  const runId = await listed();
  expect(await gone(runId, false)).toEqual({ pruned: 2 });
  await suite.pipeline.remove('c.json');
  await suite.rows(`update call_data.bronze_objects set last_seen_run_id = null where key = '${PREFIX}c.json'`);
  await expect(gone(runId, false)).rejects.toMatchObject({ type: 'PruneRefused' });
  expect(await suite.gold()).toHaveLength(18);
  await suite.pipeline.do('finishRun', { runId, status: 'failed', error: 'refused' });
});
