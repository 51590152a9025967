import { expect, it } from '@jest/globals';
import { callJson, Pipeline } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';
import { reprocess, rules, upsold } from '../support/reprocess.ts';

const suite = pipelineSuite();

const OTHER = rules('rules-other', { Hello: { ...upsold(1_000), isConversion: true } });
const CALLS = 400;
const ROUNDS = 6;

/** Objects of forty calls; each round gives them other agents and words, and the last call of some is gone. */
async function put(round: number): Promise<void> {
  for (let object = 0; object < 10; object += 1) {
    const numbers = Array.from({ length: CALLS / 10 }, (_, n) => object * (CALLS / 10) + n);
    const kept = (object + round) % 3 === 0 ? numbers.slice(0, -1) : numbers;
    const lines = kept.map((n) =>
      callJson(`c${n}`, {
        agent_name: `Agent ${(n + round) % 5}`,
        transcript_text: `Agent: Hello. Customer: ${'word '.repeat(round + 1)}`,
      }),
    );
    await suite.pipeline.put(`o${object}.jsonl`, lines.join('\n'));
  }
}

it('loads and reprocessing side by side end in what one load of the bucket makes', async () => {
  const loads = suite.pipeline;
  loads.batchSize = 3;
  await put(0);
  await loads.run();
  // Workers of their own, on the same database.
  const [late, beside] = [new Pipeline(suite.db), new Pipeline(suite.db)];
  // Neither knows the other's runs.
  for (const { deps } of [late, beside]) Object.assign(deps.runs, { standing: () => Promise.resolve('alive') });
  for (let round = 1; round <= ROUNDS; round += 1) {
    await reprocess(late, OTHER);
    let endRound = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      endRound = resolve;
    });
    // The start's transaction is the first: what this one reads before the load is written behind it.
    const held = suite.db.withFault({ at: 1, gate }, () => reprocess(late));
    loads.tick();
    await put(round);
    await Promise.all([loads.run(), reprocess(beside, OTHER).then(() => reprocess(beside))]);
    endRound();
    await held;
  }
  // What is not stale is not touched again: a row scored from silver of the load before would be found out.
  expect(await reprocess(beside)).toMatchObject({ overtaken: 0, failed: 0, still_stale: 0 });
  const played = await suite.hash();
  await suite.empty();
  await loads.run();
  expect(await suite.hash()).toBe(played);
});
