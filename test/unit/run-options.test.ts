import { describe, expect, test } from '@jest/globals';
import { ingestInput } from '../../client/ingest-input.ts';
import { pauseSentence, runLines } from '../../client/run-lines.ts';
import { requireSameOptions } from '../../client/run-options.ts';
import { loadConfig } from '../../config/config.ts';
import type { IngestCallsInput } from '../../workflows/index.ts';

const INPUT: IngestCallsInput = {
  mode: 'full',
  bucket: 'b',
  prefix: 'calls/',
  batchSize: 20,
  batchWindow: 8,
  quarantineLimit: 0.2,
};

function joined(options: Record<string, unknown>, input: Partial<IngestCallsInput> = {}): () => void {
  return () => requireSameOptions({ run_id: 'r1', workflow_id: 'w1', options }, { ...INPUT, ...input });
}

describe('the options of a run that is joined', () => {
  test.each([
    ['the same', { batchSize: 20, batchWindow: 8, quarantineLimit: 0.2 }, {}],
    [
      'off and missing',
      { batchSize: 20, batchWindow: 8, force: false, prune: false, from: null },
      { force: undefined },
    ],
    ['off and not kept', { batchSize: 20 }, { force: false, prune: false }],
  ])('agree when they are %s', (_, options, input) => {
    expect(joined(options, input)).not.toThrow();
  });

  test.each([
    ['a number', { batchSize: 30 }, {}, 'batchSize 30, not batchSize 20'],
    [
      'two',
      { batchSize: 30, batchWindow: 2 },
      {},
      'batchSize 30 and batchWindow 2, not batchSize 20 and batchWindow 8',
    ],
    ['one that only the run has', { force: true }, {}, 'force true, not force off'],
    ['one that only the command has', { batchSize: 20 }, { prune: true }, 'prune off, not prune true'],
    [
      'a consent',
      { prune: true },
      { prune: true, pruneConfirmed: true },
      'pruneConfirmed off, not pruneConfirmed true',
    ],
    ['a span', { from: '2026-03-01T00:00:00.000Z' }, {}, 'from 2026-03-01T00:00:00.000Z, not from off'],
    ['one that this version does not know', { sample: 10 }, {}, 'sample 10, not sample off'],
    ['a fraction', { quarantineLimit: 1 }, {}, 'quarantineLimit 1, not quarantineLimit 0.2'],
  ])('differ by %s, and the sentence names it', (_, options, input, words) => {
    expect(joined(options, input)).toThrow(`Run r1 (w1) is under way with ${words}: wait for it`);
  });
});

test('the input of a run has the settings, and what the command line puts in their place', () => {
  const env = { BUCKET_NAME: 'bkt', QUARANTINE_LIMIT: '0.5', INCREMENTAL_OVERLAP_HOURS: '5', BATCH_WINDOW: '3' };
  const config = loadConfig({ env, cwd: '/nowhere', needs: ['lake'] });
  expect(ingestInput(config, 'full', { batchSize: 7, force: true, prune: true, pruneConfirmed: true })).toEqual({
    mode: 'full',
    bucket: 'bkt',
    prefix: 'calls/',
    batchSize: 7,
    batchWindow: 3,
    retryAttempts: 10,
    retryDelaySeconds: 1,
    quarantineLimit: 0.5,
    overlapHours: 5,
    force: true,
    prune: true,
    pruneConfirmed: true,
  });
});

describe('a paused run', () => {
  const row = { run_id: 'r1', options: { quarantineLimit: 0.2 }, records: 1_600, quarantined: 501 };
  const ways = 'Go on with: converza runs resume r1, or end it with: converza runs cancel r1';

  test('says how much of it went to quarantine', () => {
    expect(pauseSentence({ ...row, pause_reason: 'quarantine' })).toBe(
      `Run r1 is paused: 31.3 % of its records (501 of 1,600) went to quarantine, above its limit of 20 %. ${ways}`,
    );
    expect(pauseSentence({ ...row, options: {}, records: 0, quarantined: 0, pause_reason: 'quarantine' })).toBe(
      `Run r1 is paused: 0 % of its records (0 of 0) went to quarantine, above its limit. ${ways}`,
    );
  });

  test('says that an operator paused it', () => {
    expect(pauseSentence({ ...row, pause_reason: 'operator' })).toBe(
      `Run r1 is paused: an operator asked for it. ${ways}`,
    );
  });
});

test('the lines of a run name what it pruned only when it pruned', () => {
  const objects = { listed: 9, requeued: 0, unchanged: 0, loaded: 9, rejected: 0, missing: 0, pending: 0 };
  const records = { records: 9, written: 9, superseded: 0, quarantined: 0 };
  const ids = { runId: 'r', workflowId: 'w', mode: 'full', status: 'completed', seconds: 3 } as const;
  expect(runLines({ ...ids, ...objects, ...records, pruned: 0 }).join()).not.toContain('pruned');
  expect(runLines({ ...ids, ...objects, ...records, pruned: 4 }).at(-1)).toBe(
    'pruned    4 objects whose keys are gone',
  );
});
