import { describe, expect, it } from '@jest/globals';
import { agentFlips, countStale } from '../../store/reprocess-runs.ts';
import { generateCalls } from '../../generator/generate-calls.ts';
import { callJson } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';
import { reprocess, rules, startReprocess, upsold, useRules, walkAndEnd } from '../support/reprocess.ts';

const suite = pipelineSuite();

const OLD = rules('rules-old', {
  apple: { isConversion: true, conversionPhrase: 'apple' },
  pear: { ...upsold(1_250), sentimentScore: 0.5, sentimentLabel: 'positive' },
  plum: { sentimentScore: -0.25, sentimentLabel: 'negative' },
});
const NEW = rules('rules-new', {
  apple: { sentimentScore: 0.3, sentimentLabel: 'positive' },
  pear: { ...upsold(2_000), isConversion: true, sentimentScore: 0.4, sentimentLabel: 'positive' },
  plum: { sentimentScore: -0.35, sentimentLabel: 'negative' },
  fig: upsold(700),
});

/** Four calls that the two rules see, each with the word that they know it by. */
async function load(): Promise<void> {
  const said = (word: string): string => `Agent: Hello. Customer: About the ${word}.`;
  for (const [callId, word, agent] of [
    ['a', 'apple', 'Ann'],
    ['b', 'pear', 'Ann'],
    ['c', 'plum', 'Ben'],
    ['d', 'fig', 'Ben'],
  ] as const) {
    await suite.pipeline.put(`${callId}.json`, callJson(callId, { agent_name: agent, transcript_text: said(word) }));
  }
  await suite.pipeline.run();
  await reprocess(suite.pipeline, OLD);
}

/** Every gold row with the transaction that wrote it. */
const written = (): Promise<string[]> =>
  suite.lines(
    `select call_id || ' ' || rules_version || ' ' || xmin as line from call_data.gold_call_analytics order by 1`,
  );

describe('calls that other rules have scored', () => {
  it('are scored again, and every table is as a fresh load makes it', async () => {
    for (const { name, body, kind } of generateCalls({ seed: 'seven', count: 300, broken: 0 })) {
      if (kind === 'call') await suite.pipeline.put(name, body);
    }
    await suite.pipeline.run();
    const fresh = await suite.hash();
    const aged = await reprocess(suite.pipeline, rules('rules-old', { e: { isConversion: true, ...upsold(500) } }));
    expect(aged).toMatchObject({ stale: 300, calls: 300, scored: 300, overtaken: 0, failed: 0, still_stale: 0 });
    expect(await suite.hash()).not.toBe(fresh);
    const renewed = await reprocess(suite.pipeline);
    expect(renewed).toMatchObject({ status: 'completed', stale: 300, calls: 300, scored: 300, still_stale: 0 });
    expect(renewed.cursor).toBe('');
    expect(await suite.hash()).toBe(fresh);
  });

  it('alone are written: a fresh row keeps the row version it had', async () => {
    await load();
    await suite.rows(
      `update call_data.gold_call_analytics set rules_version = 'rules-new' where call_id in ('b', 'c')`,
    );
    const before = await written();
    expect(await reprocess(suite.pipeline, NEW)).toMatchObject({ stale: 2, calls: 2, scored: 2, still_stale: 0 });
    const after = await written();
    expect(after.filter((line) => before.includes(line)).map((line) => line[0])).toEqual(['b', 'c']);
    expect(after.map((line) => line.split(' ')[1])).toEqual(['rules-new', 'rules-new', 'rules-new', 'rules-new']);
  });

  it('move the figures of their agents and days', async () => {
    await load();
    const agents = (): Promise<string[]> =>
      suite.lines(
        `select concat_ws(' ', agent_name, total_conversions, total_upsell_amount, positive_sentiment_pct) as line
         from call_data.gold_agent_performance order by 1`,
      );
    expect(await agents()).toEqual(['Ann 1 12.50 50.00', 'Ben 0 0.00 0.00']);
    await reprocess(suite.pipeline, NEW);
    expect(await agents()).toEqual(['Ann 1 20.00 100.00', 'Ben 0 7.00 0.00']);
    expect(await suite.rows('select * from call_data.gold_dirty_cells')).toEqual([]);
    expect(await suite.lines(`select call_id || ' ' || amount as line from call_data.gold_upsells order by 1`)).toEqual(
      ['b 20.00', 'd 7.00'],
    );
  });

  it('are none when all are fresh: nothing is walked', async () => {
    await load();
    expect(await reprocess(suite.pipeline, OLD)).toMatchObject({ stale: 0, calls: 0, pages: 0, still_stale: 0 });
  });

  it('come in pages of five hundred, and one step takes several of them', async () => {
    const bodies = Array.from({ length: 1_100 }, (_, n) => callJson(`c${n}`));
    await suite.pipeline.put('many.jsonl', bodies.join('\n'));
    await suite.pipeline.run();
    useRules(suite.pipeline, OLD);
    const stepwise = await startReprocess(suite.pipeline);
    const step = (): Promise<object> => suite.pipeline.do('rescoreCalls', { runId: stepwise, walkMs: 0 });
    expect(await step()).toMatchObject({ calls: 500, scored: 500, done: false });
    expect(await step()).toMatchObject({ calls: 1_000, scored: 1_000, done: false });
    expect(await step()).toMatchObject({ calls: 1_100, scored: 1_100, done: true });
    await walkAndEnd(suite.pipeline, stepwise);
    useRules(suite.pipeline, NEW);
    const runId = await startReprocess(suite.pipeline);
    expect(await suite.pipeline.do('rescoreCalls', { runId })).toMatchObject({ calls: 1_100, done: true });
    expect(await walkAndEnd(suite.pipeline, runId)).toMatchObject({ pages: 3, calls: 1_100 });
  });

  it('are found behind thousands of fresh ones, in steps of bounded length', async () => {
    const bodies = Array.from({ length: 5_001 }, (_, n) => callJson(`c${String(n).padStart(4, '0')}`));
    await suite.pipeline.put('many.jsonl', bodies.join('\n'));
    await suite.pipeline.run();
    await suite.rows(
      `update call_data.gold_call_analytics set rules_version = 'rules-old' where call_id in ('c0000', 'c5000')`,
    );
    expect(await reprocess(suite.pipeline)).toMatchObject({ stale: 2, calls: 2, pages: 2, still_stale: 0 });
  });

  it('whose transcripts are long come in pages of some megabytes', async () => {
    const transcript = `Agent: Hello. Customer: ${'word '.repeat(300_000)}`;
    for (const callId of ['a', 'b', 'c', 'd']) {
      await suite.pipeline.put(`${callId}.json`, callJson(callId, { transcript_text: transcript }));
    }
    await suite.pipeline.run();
    // A page ends with the call that passes four million characters.
    expect(await reprocess(suite.pipeline, OLD)).toMatchObject({ calls: 4, pages: 2 });
  });
});

describe('the report of a run', () => {
  const flips = {
    conversions: { before: 1, after: 1, gained: 1, lost: 1 },
    upsellAmountCents: { before: 1_250, after: 2_700, flips: 2 },
    acceptedUpsells: { before: 1, after: 2, flips: 1 },
    sentimentTenThousandths: { before: 2_500, after: 3_500, flips: 1 },
    sentimentLabels: { neutral_to_positive: 1 },
    categories: {},
  };
  const examples = [
    { callId: 'a', agentName: 'Ann', field: 'conversion', before: 'yes', after: 'no' },
    { callId: 'b', agentName: 'Ann', field: 'conversion', before: 'no', after: 'yes' },
    { callId: 'b', agentName: 'Ann', field: 'upsell_amount', before: '12.50', after: '20.00' },
    { callId: 'd', agentName: 'Ben', field: 'upsell_amount', before: 'none', after: '7.00' },
    { callId: 'd', agentName: 'Ben', field: 'accepted_upsells', before: '0', after: '1' },
    { callId: 'a', agentName: 'Ann', field: 'sentiment', before: 'neutral', after: 'positive' },
  ];
  const agents = [
    {
      agentName: 'Ann',
      scored: 2,
      flipped: 2,
      conversionsGained: 1,
      conversionsLost: 1,
      upsellAmountCentsBefore: 1_250,
      upsellAmountCentsAfter: 2_000,
      sentimentFlips: 1,
    },
    {
      agentName: 'Ben',
      scored: 2,
      flipped: 1,
      conversionsGained: 0,
      conversionsLost: 0,
      upsellAmountCentsBefore: 0,
      upsellAmountCentsAfter: 700,
      sentimentFlips: 0,
    },
  ];

  it('counts the flips by field and by agent, with examples; a score that moves within its label is none', async () => {
    await load();
    const row = await reprocess(suite.pipeline, NEW);
    expect(row).toMatchObject({ shadow: false, rules_version: 'rules-new', scored: 4, flipped: 3, flips });
    expect(byFieldAndCall(row.examples)).toEqual(byFieldAndCall(examples));
    expect(await agentFlips(suite.db, row.run_id, 9)).toEqual(agents);
  });

  it('of a shadow run is the same, and nothing is written to silver and gold', async () => {
    await load();
    const before = [await suite.hash(), await written()];
    const shadow = await reprocess(suite.pipeline, NEW, { shadow: true });
    expect([await suite.hash(), await written()]).toEqual(before);
    expect(await suite.rows('select * from call_data.gold_dirty_cells')).toEqual([]);
    expect(shadow).toMatchObject({ shadow: true, status: 'completed', calls: 4, scored: 4, flipped: 3, flips });
    expect(shadow.still_stale).toBe(4);
    expect(await countStale(suite.db, 'rules-new')).toBe(4);
    const real = await reprocess(suite.pipeline, NEW);
    expect(real.flips).toEqual(shadow.flips);
    expect(real.examples).toEqual(shadow.examples);
    expect(await agentFlips(suite.db, shadow.run_id, 9)).toEqual(agents);
    expect(await agentFlips(suite.db, real.run_id, 9)).toEqual(agents);
  });

  it('keeps twenty examples of a field, whatever the pages they came from', async () => {
    const bodies = Array.from({ length: 1_050 }, (_, n) => callJson(`c${n}`));
    await suite.pipeline.put('many.jsonl', bodies.join('\n'));
    await suite.pipeline.run();
    await reprocess(suite.pipeline, OLD);
    const all = rules('rules-new', { Hello: { isConversion: true, sentimentScore: 1, sentimentLabel: 'positive' } });
    const { examples: kept, flipped } = await reprocess(suite.pipeline, all, { shadow: true });
    expect(flipped).toBe(1_050);
    expect(kept.map((example) => example.field)).toEqual([
      ...Array.from({ length: 20 }, () => 'conversion'),
      ...Array.from({ length: 20 }, () => 'sentiment'),
    ]);
    // The same calls stand for both fields, and not the first ones.
    const calls = kept.slice(0, 20).map((example) => example.callId);
    expect(kept.slice(20).map((example) => example.callId)).toEqual(calls);
    expect(calls).not.toEqual(calls.toSorted());
  });
});

function byFieldAndCall<T extends { readonly field: string; readonly callId: string }>(all: readonly T[]): T[] {
  const key = ({ field, callId }: T): string => `${field} ${callId}`;
  return all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
