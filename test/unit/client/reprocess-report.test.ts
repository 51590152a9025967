import { describe, expect, it } from '@jest/globals';
import { leftSentence, reprocessLines, type ReprocessReport } from '../../../client/reprocess-report.ts';
import { NO_FLIPS } from '../../../domain/flips.ts';
import { someExamples } from '../../../store/reprocess-examples.ts';

const REPORT: ReprocessReport = {
  runId: 'run-1',
  workflowId: 'reprocess-calls/call_data',
  shadow: true,
  status: 'completed',
  rulesVersion: 'rules-new',
  stale: 4_000,
  calls: 4_000,
  scored: 3_990,
  overtaken: 7,
  failed: 3,
  flipped: 399,
  stillStale: 4_000,
  startedAt: '2026-03-01T00:00:00.000Z',
  finishedAt: '2026-03-01T00:00:02.000Z',
  seconds: 2,
  flips: {
    ...NO_FLIPS,
    conversions: { before: 1_200, after: 900, gained: 50, lost: 350 },
    acceptedUpsells: { before: 300, after: 280, flips: 20 },
    upsellAmountCents: { before: 1_000_000, after: 987_650, flips: 21 },
    sentimentTenThousandths: { before: 3_990_000, after: 0, flips: 2 },
    sentimentLabels: { positive_to_neutral: 2 },
    categories: { hold: { gained: 5, lost: 1 } },
  },
  agents: [
    {
      agentName: 'Ann\u001b[2J',
      scored: 100,
      flipped: 9,
      conversionsGained: 1,
      conversionsLost: 8,
      upsellAmountCentsBefore: 150_000,
      upsellAmountCentsAfter: 0,
      sentimentFlips: 0,
    },
  ],
  examples: [{ callId: 'c1', agentName: 'Ann', field: 'conversion', before: 'yes', after: 'no' }],
  failures: [{ callId: 'bad\n', reason: 'enrichment_failed' }],
  error: null,
};

describe('the report of a run, for people', () => {
  it('shows the balance of calls, the figures before and after, the agents and examples', () => {
    expect(reprocessLines(REPORT)).toEqual([
      'run      run-1',
      'status   completed (shadow: nothing was written)',
      'rules    rules-new',
      'seconds  2 (2,000 calls/s)',
      'stale    4,000 at the start, 4,000 at the end',
      'calls    walked 4,000 = scored 3,990 + overtaken 7 + failed 3',
      'flipped  399 of 3,990 (10 %)',
      '',
      'figure                   before     after   change  flips',
      '--------------------  ---------  --------  -------  -----',
      'conversions               1,200       900     -300    400',
      '  gained                      -         -        -     50',
      '  lost                        -         -        -    350',
      'accepted upsells            300       280      -20     20',
      'upsell amount         10,000.00  9,876.50  -123.50     21',
      'mean sentiment           0.1000    0.0000  -0.1000      2',
      '  positive → neutral          -         -        -      2',
      'category hold                 -         -        4      6',
      '  gained                      -         -        -      5',
      '  lost                        -         -        -      1',
      '',
      'agent       scored  flipped  conversions +  conversions -  upsell before  upsell after  sentiment',
      '----------  ------  -------  -------------  -------------  -------------  ------------  ---------',
      'Ann\\x1b[2J     100        9              1              8       1,500.00          0.00          0',
      '',
      'example  agent  field       before  after',
      '-------  -----  ----------  ------  -----',
      'c1       Ann    conversion  yes     no',
    ]);
  });

  it('is one line where nothing is stale', () => {
    const nothing = { ...REPORT, stale: 0, calls: 0, scored: 0, overtaken: 0, failed: 0, flipped: 0, stillStale: 0 };
    expect(reprocessLines(nothing)).toEqual(['Nothing is stale: every call was scored by rules-new.']);
  });

  it('has no tables where nothing was scored', () => {
    const open = {
      ...REPORT,
      status: 'running',
      scored: 0,
      flipped: 0,
      stillStale: null,
      agents: [],
      examples: [],
    } as const;
    expect(reprocessLines(open).slice(4)).toEqual([
      'stale    4,000 at the start',
      'calls    walked 4,000 = scored 0 + overtaken 7 + failed 3',
      'flipped  0 of 0 (0 %)',
    ]);
  });
});

describe('what is left stale', () => {
  const real: ReprocessReport = { ...REPORT, shadow: false };

  it.each([
    ['a shadow run', REPORT],
    ['a run that left nothing', { ...real, stillStale: 0 }],
    ['a run that was cancelled', { ...real, status: 'cancelled' }],
  ] as const)('is no news of %s', (_, report) => {
    expect(leftSentence(report)).toBeNull();
  });

  it('is told with its causes', () => {
    expect(leftSentence({ ...real, stillStale: 3 })).toBe(
      '3 calls are stale still. 3 could not be scored and stay as they were: bad\\n (enrichment_failed), ….',
    );
    expect(leftSentence({ ...real, stillStale: 2, failed: 0, failures: [] })).toBe(
      '2 calls are stale still. A Worker of other rules has written calls meanwhile.',
    );
  });
});

it('a few of the examples are of every field', () => {
  const example = (callId: string, field: 'conversion' | 'sentiment') =>
    ({ callId, agentName: 'Ann', field, before: '', after: '' }) as const;
  const all = [example('a', 'conversion'), example('b', 'conversion'), example('c', 'sentiment')];
  expect(someExamples(all, 2).map((one) => one.callId)).toEqual(['a', 'c']);
  expect(someExamples(all, 9).map((one) => one.callId)).toEqual(['a', 'c', 'b']);
  expect(someExamples(all, 0)).toEqual([]);
});
