import { describe, expect, it } from '@jest/globals';
import { selectQuarantined } from '../../store/quarantine-admin.ts';
import { setBack } from '../../store/quarantine-set-back.ts';
import { balance, BUCKET, callJson, PREFIX } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

const put = async (...names: string[]): Promise<void> => {
  for (const name of names) await suite.pipeline.put(`${name}.json`, callJson(name));
};
const setAttempts = (key: string, attempts: number): Promise<unknown> =>
  suite.rows(`update call_data.bronze_objects set attempts = ${attempts} where key = '${PREFIX}${key}'`);

/** An object of a version that has been given up, beside a sound one. */
async function giveUp(): Promise<void> {
  await put('a', 'b');
  const { runId, batchId } = await suite.claim();
  await setAttempts('a.json', 5);
  await suite.die('bronze', batchId);
  await setAttempts('b.json', 0);
  await suite.pipeline.batch(batchId);
  expect(await suite.pipeline.end(runId)).toMatchObject({ listed: 2, loaded: 1, rejected: 1, pending: 0 });
  expect(await suite.quarantine()).toEqual(['a.json 0 attempts_exhausted open']);
}

describe('an object over which a worker died six times', () => {
  it('is given up from whatever deaths before, its calls of the version before with it', async () => {
    await put('a', 'b');
    await suite.pipeline.run();
    suite.pipeline.tick();
    await put('a', 'b');
    const { runId, batchId } = await suite.claim();
    let mine = batchId;
    const held: string[] = [];
    for (let deaths = 1; deaths <= 5; deaths += 1) {
      // With the second death, and each one behind it, the objects leave their batch.
      if (deaths > 2) mine = (await suite.claimLeft(runId, deaths)).batchIds[0] ?? 0;
      held.push((await suite.held(mine)).join());
      await suite.die(deaths === 4 ? 'silver' : 'bronze', mine);
      if (deaths > 1) await suite.pipeline.do('landBronze', { batchId: mine });
    }
    expect(held).toEqual([...Array.from({ length: 4 }, () => 'a.json,b.json'), 'a.json']);
    expect(await suite.attempts()).toEqual(['a.json 5', 'b.json 4']);
    const [sound = 0] = (await suite.claimLeft(runId, 6)).batchIds;
    expect(await suite.held(sound)).toEqual(['b.json']);
    await suite.pipeline.batch(sound);
    const [last = 0] = (await suite.claimLeft(runId, 7)).batchIds;
    await suite.die('bronze', last);
    await suite.pipeline.do('landBronze', { batchId: last });
    expect(await suite.attempts()).toEqual(['a.json 6', 'b.json 0']);
    await suite.pipeline.batch(last);
    expect(await suite.calls()).toEqual(['b b.json Ann Smith']);
    await suite.pipeline.do('refreshGold');
    const outcome = await suite.pipeline.do('finishRun', { runId, status: 'completed', error: null });
    if (!outcome.ended) throw new Error('not ended');
    const { counts } = outcome;
    expect(counts).toMatchObject({ listed: 2, loaded: 1, rejected: 1, records: 2, written: 1, quarantined: 1 });
    expect(balance(counts).objects[0]).toBe(balance(counts).objects[1]);
    expect(await suite.objects()).toEqual(['a.json rejected', 'b.json loaded']);
    expect(await suite.quarantine()).toEqual(['a.json 0 attempts_exhausted open']);
    expect(await suite.rows('select removed_call_ids from call_data.quarantined_records')).toEqual([
      { removed_call_ids: ['a'] },
    ]);
  });

  it('is read again alone by etl, listed pending and requeued', async () => {
    await giveUp();
    expect(await suite.attempts()).toEqual(['a.json 6', 'b.json 0']);
    const runId = await suite.pipeline.start('full');
    expect(await suite.pipeline.list(runId)).toEqual([]);
    const { batchIds, fragile } = await suite.claimLeft(runId, 1);
    expect([await suite.held(batchIds[0] ?? 0), fragile]).toEqual([['a.json'], true]);
    for (const batchId of batchIds) await suite.pipeline.batch(batchId);
    const outcome = await suite.pipeline.do('finishRun', { runId, status: 'completed', error: null });
    expect(outcome).toMatchObject({
      ended: true,
      counts: { listed: 2, requeued: 1, unchanged: 1, pending: 1, loaded: 1, rejected: 0 },
    });
    expect(await suite.attempts()).toEqual(['a.json 0', 'b.json 0']);
    expect(await suite.quarantine()).toEqual(['a.json 0 attempts_exhausted resolved']);
    await suite.pipeline.do('refreshGold');
  });

  it('is given up again at its next death', async () => {
    await giveUp();
    const runId = await suite.pipeline.start('full');
    await suite.pipeline.list(runId);
    const [batchId = 0] = (await suite.claimLeft(runId, 1)).batchIds;
    await suite.die('bronze', batchId);
    await suite.pipeline.batch(batchId);
    expect(await suite.attempts()).toEqual(['a.json 7', 'b.json 0']);
    const outcome = await suite.pipeline.do('finishRun', { runId, status: 'completed', error: null });
    expect(outcome).toMatchObject({ counts: { requeued: 1, rejected: 1, records: 1, quarantined: 1 } });
  });

  it('is left by an incremental run until a day after the last try', async () => {
    await giveUp();
    expect(await suite.pipeline.run('incremental')).toMatchObject({ unchanged: 1, pending: 1, requeued: 0, loaded: 0 });
    await suite.rows(`update call_data.bronze_objects set loaded_at = now() - interval '23 hours 59 minutes'`);
    expect(await suite.pipeline.run('incremental')).toMatchObject({ pending: 1, requeued: 0 });
    await suite.rows(`update call_data.bronze_objects set loaded_at = now() - interval '24 hours 1 second'`);
    expect(await suite.pipeline.run('incremental')).toMatchObject({ pending: 1, requeued: 1, loaded: 1, unchanged: 1 });
    expect(await suite.gold()).toHaveLength(2);
  });

  it('begins anew with a new version, and with a retry of the quarantine', async () => {
    await giveUp();
    suite.pipeline.tick();
    await put('a');
    const newer = await suite.pipeline.start('incremental');
    const [batchId = 0] = await suite.pipeline.list(newer);
    expect([await suite.held(batchId), await suite.attempts()]).toEqual([['a.json'], ['a.json 0', 'b.json 0']]);
    await suite.pipeline.batch(batchId);
    expect(await suite.pipeline.end(newer)).toMatchObject({ loaded: 1, unchanged: 1, pending: 0 });

    await suite.fresh();
    await giveUp();
    await setBack(suite.db, BUCKET, await selectQuarantined(suite.db, { reasons: ['attempts_exhausted'] }));
    expect(await suite.attempts()).toEqual(['a.json 0', 'b.json 0']);
    expect(await suite.pipeline.run('incremental')).toMatchObject({ loaded: 1, unchanged: 1, requeued: 0, pending: 0 });
  });
});
