import { describe, expect, it } from '@jest/globals';
import { balance, callJson, PREFIX } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

const by = (agent: string, callId = 'same'): string => callJson(callId, { agent_name: agent });

/** a.json holds the call, b.json lost it. */
async function loadContested(): Promise<void> {
  await suite.pipeline.put('b.json', by('Lesser'));
  suite.pipeline.tick();
  await suite.pipeline.put('a.json', `${by('Greater')}\n${by('Greater', 'other')}`);
  expect(await suite.pipeline.run()).toMatchObject({ loaded: 2, records: 3, written: 2, superseded: 1 });
  expect(await suite.losers()).toEqual(['same b.json 1']);
  suite.pipeline.tick();
}

describe('a call that two objects hold', () => {
  it.each(['lesser first', 'greater first', 'together'])('is the greater record’s: %s', async (order) => {
    const { pipeline } = suite;
    const putLesser = async (): Promise<void> => {
      pipeline.clock = new Date('2026-02-01T00:00:00Z');
      await pipeline.put('b.json', by('Lesser'));
    };
    const putGreater = async (): Promise<void> => {
      pipeline.clock = new Date('2026-02-01T00:00:01Z');
      await pipeline.put('a.json', by('Greater'));
    };
    const [first, second] = order === 'greater first' ? [putGreater, putLesser] : [putLesser, putGreater];
    await first();
    if (order !== 'together') await pipeline.run();
    await second();
    const counts = await pipeline.run();
    const expected = {
      'lesser first': { unchanged: 1, loaded: 1, written: 1, superseded: 0 },
      'greater first': { unchanged: 1, loaded: 1, written: 0, superseded: 1 },
      together: { unchanged: 0, loaded: 2, written: 1, superseded: 1 },
    };
    expect(counts).toMatchObject(expected[order as keyof typeof expected]);
    expect(await suite.calls()).toEqual(['same a.json Greater']);
    expect(await suite.gold()).toEqual(['same Greater']);
    expect(await suite.losers()).toEqual(['same b.json 1']);
    // Nothing is left to contest.
    expect(await pipeline.run()).toMatchObject({ unchanged: 2, requeued: 0 });
  });

  it('within one second is the greater key’s, by its bytes', async () => {
    const { pipeline } = suite;
    await pipeline.put('\u{1F600}.json', by('Four Bytes'));
    await pipeline.put('\u{FFFD}.json', by('Three Bytes'));
    expect(await pipeline.run()).toMatchObject({ requeued: 0, written: 1, superseded: 1 });
    expect(await suite.calls()).toEqual(['same \u{1F600}.json Four Bytes']);
  });
});

describe('a loser comes back', () => {
  it('when the winner is uploaded again without the call', async () => {
    await loadContested();
    await suite.pipeline.put('a.json', by('Greater', 'other'));
    const counts = await suite.pipeline.run('incremental');
    expect(counts).toMatchObject({ listed: 2, requeued: 1, unchanged: 1, loaded: 2, pending: 0, written: 2 });
    expect(balance(counts).objects).toEqual([3, 3]);
    expect(await suite.calls()).toEqual(['other a.json Greater', 'same b.json Lesser']);
    expect(await suite.gold()).toEqual(['other Greater', 'same Lesser']);
    expect(await suite.losers()).toEqual([]);
  });

  it('when the winner’s new version is rejected', async () => {
    await loadContested();
    await suite.pipeline.put('a.json', 'broken');
    const counts = await suite.pipeline.run('incremental');
    expect(counts).toMatchObject({ requeued: 1, unchanged: 1, loaded: 1, rejected: 1, records: 2, quarantined: 1 });
    expect(await suite.gold()).toEqual(['same Lesser']);
    expect(await suite.losers()).toEqual([]);
  });

  it('when the winner is pruned, in the same run', async () => {
    await loadContested();
    await suite.pipeline.remove('a.json');
    expect(await suite.pipeline.run()).toMatchObject({ listed: 1, unchanged: 1, requeued: 0 });
    const counts = await suite.pipeline.run('full', { prune: true, pruneConfirmed: true });
    expect(counts).toMatchObject({ listed: 1, unchanged: 1, requeued: 1, loaded: 1, written: 1 });
    expect(await suite.gold()).toEqual(['same Lesser']);
    expect(await suite.losers()).toEqual([]);
    expect(await suite.objects()).toEqual(['a.json missing', 'b.json loaded']);
  });

  it('when the winner is overwritten with an older last-modified than its own', async () => {
    await loadContested();
    suite.pipeline.clock = new Date('2025-06-01T00:00:00Z');
    await suite.pipeline.put('a.json', by('Older Now'));
    const counts = await suite.pipeline.run();
    // What was read replaces what the object gave before, and then the other object's record is the greater.
    expect(counts).toMatchObject({ requeued: 1, unchanged: 1, loaded: 2, superseded: 0 });
    expect(await suite.calls()).toEqual(['same b.json Lesser']);
    expect(await suite.losers()).toEqual(['same a.json 1']);
  });

  it('the greatest of three, and the last one stays a loser', async () => {
    const { pipeline } = suite;
    for (const name of ['c', 'b', 'a']) {
      await pipeline.put(`${name}.json`, by(name.toUpperCase()));
      pipeline.tick();
    }
    expect(await pipeline.run()).toMatchObject({ written: 1, superseded: 2 });
    expect(await suite.losers()).toEqual(['same b.json 1', 'same c.json 1']);
    await pipeline.put('a.json', by('A', 'other'));
    expect(await pipeline.run()).toMatchObject({ requeued: 1, loaded: 2 });
    expect(await suite.calls()).toEqual(['other a.json A', 'same b.json B']);
    expect(await suite.losers()).toEqual(['same c.json 1']);
  });

  it('not when it is gone by then: a missing object keeps no entry', async () => {
    await loadContested();
    const runId = await suite.pipeline.start('full', PREFIX, { force: true });
    const batchIds = await suite.pipeline.list(runId);
    await suite.pipeline.remove('b.json');
    for (const batchId of batchIds) await suite.pipeline.batch(batchId);
    expect(await suite.pipeline.end(runId)).toMatchObject({ loaded: 1, missing: 1, requeued: 0 });
    expect(await suite.losers()).toEqual([]);
    await suite.pipeline.put('a.json', 'broken');
    expect(await suite.pipeline.run()).toMatchObject({ rejected: 1, requeued: 0 });
    expect(await suite.calls()).toEqual([]);
  });
});

describe('the entry of a loser', () => {
  it('goes when its object is uploaded again without the call, and when it is rejected', async () => {
    const { pipeline } = suite;
    await loadContested();
    await pipeline.put('b.json', by('Else', 'third'));
    await pipeline.run();
    expect(await suite.losers()).toEqual([]);
    pipeline.clock = new Date('2025-06-01T00:00:00Z');
    await pipeline.put('b.json', by('Lesser'));
    await pipeline.run();
    expect(await suite.losers()).toEqual(['same b.json 1']);
    await pipeline.put('b.json', 'broken');
    await pipeline.run();
    expect(await suite.losers()).toEqual([]);
    expect(await suite.gold()).toEqual(['other Greater', 'same Greater']);
  });

  it('goes when its object is pruned', async () => {
    await loadContested();
    await suite.pipeline.remove('b.json');
    await suite.pipeline.run('full', { prune: true });
    expect(await suite.losers()).toEqual([]);
    expect(await suite.objects()).toEqual(['a.json loaded', 'b.json missing']);
  });

  it('changes places with the winner when the loser is uploaded again', async () => {
    await loadContested();
    await suite.pipeline.put('b.json', by('Corrected'));
    expect(await suite.pipeline.run()).toMatchObject({ unchanged: 1, loaded: 1, written: 1, superseded: 0 });
    expect(await suite.calls()).toEqual(['other a.json Greater', 'same b.json Corrected']);
    expect(await suite.losers()).toEqual(['same a.json 1']);
  });
});

describe('a call twice in one object', () => {
  const twice = [by('First'), by('Between', 'other'), by('Last')].join('\n');

  it('is the last record’s; the first counts as superseded and is no loser that could come back', async () => {
    await suite.pipeline.put('a.jsonl', twice);
    expect(await suite.pipeline.run()).toMatchObject({ loaded: 1, records: 3, written: 2, superseded: 1 });
    expect(await suite.calls()).toEqual(['other a.jsonl Between', 'same a.jsonl Last']);
    expect(await suite.losers()).toEqual([]);
    expect(await suite.rows(`select record_no from call_data.silver_call_records where call_id = 'same'`)).toEqual([
      { record_no: 3 },
    ]);
  });

  it('counts alike when the records come in chunks of their own', async () => {
    const pipeline = await suite.fresh({ chunkBytes: 1 });
    await pipeline.put('a.jsonl', twice);
    expect(await pipeline.run()).toMatchObject({ loaded: 1, records: 3, written: 2, superseded: 1 });
    expect(await suite.calls()).toEqual(['other a.jsonl Between', 'same a.jsonl Last']);
    expect(await suite.gold()).toEqual(['other Between', 'same Last']);
    expect(await suite.losers()).toEqual([]);
  });

  it('and in a greater object loses both of its records', async () => {
    await suite.pipeline.put('a.jsonl', twice);
    suite.pipeline.tick();
    await suite.pipeline.put('b.json', by('Other Object'));
    expect(await suite.pipeline.run()).toMatchObject({ loaded: 2, records: 4, written: 2, superseded: 2 });
    expect(await suite.losers()).toEqual(['same a.jsonl 3']);
  });
});

describe('a loser at work in another run', () => {
  it.each(['landBronze', 'buildSilver'] as const)(
    'is taken from it behind its %s, pending there, requeued here',
    async (reached) => {
      const { pipeline } = suite;
      await loadContested();
      // One run reads the loser again, and stops half way.
      await pipeline.put('b.json', by('Lesser'));
      pipeline.clock = new Date('2025-01-01T00:00:00Z');
      await pipeline.put('b.json', `${by('Lesser')}\n${by('Lesser', 'third')}`);
      const one = await pipeline.start('full');
      const [batchId = 0] = await pipeline.list(one);
      await pipeline.do('landBronze', { batchId });
      if (reached === 'buildSilver') await pipeline.do('buildSilver', { batchId });

      // Meanwhile the winner shrinks.
      pipeline.clock = new Date('2026-03-01T00:00:00Z');
      await pipeline.put('a.json', by('Greater', 'other'));
      const two = await pipeline.start('incremental');
      for (const each of await pipeline.list(two)) await pipeline.batch(each);
      const second = await pipeline.end(two);
      // The rest of the first run comes late, and finds nothing.
      await pipeline.batch(batchId);
      const first = await pipeline.end(one);

      expect(first).toMatchObject({ listed: 2, unchanged: 1, loaded: 0, pending: 1 });
      expect(second).toMatchObject({ listed: 2, requeued: 1, loaded: 2, pending: 1 });
      for (const counts of [first, second]) {
        const { objects, records } = balance(counts);
        expect([objects[0], records[0]]).toEqual([objects[1], records[1]]);
      }
      expect(await suite.calls()).toEqual(['other a.json Greater', 'same b.json Lesser', 'third b.json Lesser']);
      expect(await suite.gold()).toEqual(['other Greater', 'same Lesser', 'third Lesser']);
      expect(await suite.losers()).toEqual([]);
    },
  );
});
