import { expect, it } from '@jest/globals';
import { callJson } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

it('an identical re-put between two chunks counts as another version: all calls bear one time', async () => {
  const pipeline = await suite.fresh({ chunkBytes: 1 });
  const body = [callJson('a'), callJson('b')].join('\n');
  await pipeline.put('x.jsonl', body);
  const runId = await pipeline.start();
  const [batchId = 0] = await pipeline.list(runId);
  for (const stage of ['landBronze', 'buildSilver', 'buildGold'] as const) await pipeline.do(stage, { batchId });
  pipeline.tick();
  await pipeline.put('x.jsonl', body);
  // Another process: no reader of the first version is open.
  pipeline.restart();
  await pipeline.batch(batchId);
  expect(await pipeline.end(runId)).toMatchObject({ listed: 1, requeued: 1, pending: 1, loaded: 1 });
  expect(
    await suite.rows(
      'select count(distinct source_last_modified_at)::integer as times from call_data.silver_call_records',
    ),
  ).toEqual([{ times: 1 }]);
  expect(await pipeline.run('incremental')).toMatchObject({ unchanged: 1 });
});

it('the loser behind the next winner comes back when that one no longer holds the call', async () => {
  const { pipeline } = suite;
  await pipeline.put('a.json', callJson('x', { agent_name: 'Third' }));
  await pipeline.put('b.json', callJson('x', { agent_name: 'Second' }));
  await pipeline.put('c.json', callJson('x', { agent_name: 'First' }));
  await pipeline.run();
  pipeline.tick();
  await pipeline.put('c.json', callJson('y'));
  const runId = await pipeline.start();
  for (const batchId of await pipeline.list(runId)) await pipeline.batch(batchId);
  // The next winner is sent back, and says something else before it is read.
  await pipeline.put('b.json', callJson('z'));
  expect(await pipeline.end(runId)).toMatchObject({ loaded: 3, requeued: 2, pending: 0 });
  expect(
    await suite.rows('select call_id, agent_name from call_data.silver_call_records order by call_id'),
  ).toMatchObject([{ call_id: 'x', agent_name: 'Third' }, { call_id: 'y' }, { call_id: 'z' }]);
});
