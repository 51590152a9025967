import { describe, expect, it } from '@jest/globals';
import { callJson, PREFIX } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

const lines = (count: number): string =>
  Array.from({ length: count }, (_, n) => callJson(`c${n}`, { transcript_text: 'Customer: Hi.' })).join('\n');

describe('an object of more calls than one transaction takes away', () => {
  it.each([
    ['that is rejected', 'broken', 0, 1],
    ['that shrinks', callJson('c7'), 1, 0],
  ])('%s leaves nothing of the version before it', async (_, body, calls, rejected) => {
    const { pipeline } = suite;
    await pipeline.put('big.jsonl', lines(5_100));
    // Lesser records wait for two of its calls.
    pipeline.tick(-60);
    await pipeline.put('small.jsonl', [callJson('c1', { agent_name: 'Lesser' }), callJson('c5050')].join('\n'));
    pipeline.tick(120);
    expect(await pipeline.run()).toMatchObject({ loaded: 2, superseded: 2 });
    await pipeline.put('big.jsonl', body);
    expect(await pipeline.run('incremental')).toMatchObject({ loaded: calls + 1, rejected, requeued: 1 });
    expect(await suite.rows('select count(*)::integer as calls from call_data.gold_call_analytics')).toEqual([
      { calls: calls + 2 },
    ]);
  });

  it('that is pruned leaves nothing either', async () => {
    const { pipeline } = suite;
    await pipeline.put('big.jsonl', lines(5_100));
    await pipeline.run();
    await pipeline.remove('big.jsonl');
    await pipeline.run('full', { prune: true, pruneConfirmed: true });
    expect(await suite.rows('select count(*)::integer as calls from call_data.gold_call_analytics')).toEqual([
      { calls: 0 },
    ]);
    expect(await suite.rows('select state, loaded_etag from call_data.bronze_objects')).toEqual([
      { state: 'missing', loaded_etag: null },
    ]);
  });
});

describe('an object that changes whenever its next chunk is read', () => {
  it('is left to the next run after three times, so that this one ends', async () => {
    const pipeline = await suite.fresh({ chunkBytes: 1 });
    const version = (n: number): string => [callJson('a', { n }), callJson('b', { n })].join('\n');
    await pipeline.put('a.jsonl', version(0));
    let n = 0;
    pipeline.lake.fault = async (call) => {
      if (call.operation !== 'open' || call.ifMatch === undefined) return;
      n += 1;
      pipeline.tick();
      await pipeline.put('a.jsonl', version(n));
    };
    const runId = await pipeline.start();
    for (const batchId of await pipeline.list(runId)) await restarting(batchId);
    for (let page = 1; ; page += 1) {
      const input = { runId, bucket: 'calls-bucket', page, batches: 8, batchSize: 500 };
      const claimed = await pipeline.do('claimUnfinished', input);
      for (const batchId of claimed.batchIds) await restarting(batchId);
      if (claimed.done) break;
    }
    const ended = await pipeline.do('finishRun', { runId, status: 'completed', error: null });
    expect(ended).toMatchObject({ ended: true, counts: { listed: 1, requeued: 2, pending: 3, loaded: 0 } });
    pipeline.lake.fault = () => undefined;
    expect(await pipeline.run('incremental')).toMatchObject({ listed: 1, loaded: 1, pending: 0, written: 2 });
    expect(await suite.rows('select changes from call_data.bronze_objects')).toEqual([{ changes: 0 }]);
  });

  /** A chain whose every chunk is read by another process, which finds no reader open. */
  async function restarting(batchId: number): Promise<void> {
    for (;;) {
      suite.pipeline.restart();
      await suite.pipeline.do('landBronze', { batchId });
      await suite.pipeline.do('buildSilver', { batchId });
      if ((await suite.pipeline.do('buildGold', { batchId })).left === 0) return;
    }
  }
});

it('pruning that comes late, behind the end of its run, deletes nothing', async () => {
  const { pipeline } = suite;
  await pipeline.put('a.json', callJson('a'));
  await pipeline.run();
  await pipeline.remove('a.json');
  const runId = await pipeline.start('full', PREFIX, { prune: true });
  await pipeline.list(runId);
  await pipeline.do('finishRun', { runId, status: 'cancelled', error: null });
  const late = pipeline.do('pruneDeleted', { runId, bucket: 'calls-bucket', prefix: PREFIX, confirmed: true });
  await expect(late).rejects.toMatchObject({ type: 'RunEnded' });
  expect(await suite.rows('select call_id from call_data.gold_call_analytics')).toEqual([{ call_id: 'a' }]);
});
