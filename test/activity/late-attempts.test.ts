import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { callJson } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite({ chunkBytes: 1 });

const STAGES = ['landBronze', 'buildSilver', 'buildGold'] as const;

/** Begins a stage that has read what it needs and is late with its write, until `wake`. */
function late(stage: (typeof STAGES)[number], batchId: number): { wake: () => Promise<unknown> } {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const ended = suite.db.withFault({ at: 0, gate }, () => suite.pipeline.do(stage, { batchId }));
  return {
    wake: () => {
      open();
      return ended;
    },
  };
}

/** Waits until a stage is at work and has read: its mark stands, and what it does before its write takes no such time. */
async function begun(): Promise<void> {
  const marks = 'select 1 from call_data.ingest_batches where stage_process is not null';
  while ((await suite.rows(marks)).length === 0) await sleep(5);
  await sleep(100);
}

describe.each(STAGES)('a late %s', (stage) => {
  const before = STAGES.slice(0, STAGES.indexOf(stage));

  it('that has read an earlier chunk writes nothing into the next one', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.jsonl', ['a', 'b', 'c'].map((id) => callJson(id)).join('\n'));
    const { runId, batchId } = await suite.claim();
    for (const each of before) await pipeline.do(each, { batchId });
    const zombie = late(stage, batchId);
    await begun();
    // Its retry, then the next chunk up to the same stage.
    for (const each of STAGES.slice(STAGES.indexOf(stage))) await pipeline.do(each, { batchId });
    for (const each of before) await pipeline.do(each, { batchId });
    await zombie.wake();
    await pipeline.batch(batchId);
    expect(await pipeline.end(runId)).toMatchObject({ loaded: 1, records: 3, written: 3, superseded: 0, pending: 0 });
    expect(await suite.gold()).toEqual(['a Ann Smith', 'b Ann Smith', 'c Ann Smith']);
  });

  it('that has read an object for a run that is over writes nothing for the next one', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.json', callJson('a', { agent_name: 'Older' }));
    const dead = await suite.claim();
    for (const each of before) await pipeline.do(each, { batchId: dead.batchId });
    const zombie = late(stage, dead.batchId);
    await begun();
    pipeline.kill(dead.runId);
    pipeline.tick();
    await pipeline.put('a.json', callJson('a', { agent_name: 'Newer' }));
    const { runId, batchId } = await suite.claim();
    for (const each of before) await pipeline.do(each, { batchId });
    const standing = [await suite.objects(), await suite.calls()];
    await zombie.wake();
    expect([await suite.objects(), await suite.calls()]).toEqual(standing);
    expect(await suite.gold()).toEqual([]);
    await pipeline.batch(batchId);
    expect(await pipeline.end(runId)).toMatchObject({ listed: 1, loaded: 1, records: 1, written: 1, pending: 0 });
    expect(await suite.gold()).toEqual(['a Newer']);
    expect(
      await suite.rows('select pending, loaded from call_data.ingest_runs where run_id = $1', [dead.runId]),
    ).toEqual([{ pending: 1, loaded: 0 }]);
  });
});
