import { describe, expect, it } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { putCallLines } from '../../../client/commands/generate-lines.ts';
import { parseCallRecord } from '../../../domain/call-record.ts';
import { generateLines } from '../../../generator/call-lines.ts';
import { BROKEN_KINDS, generateCalls } from '../../../generator/generate-calls.ts';
import { FakeObjectStore } from '../../support/fake-object-store.ts';
import { readRecords } from '../../support/read-records.ts';

async function reasonsOf(body: Uint8Array): Promise<(string | null)[]> {
  const { records, rejects } = await readRecords(body);
  const judged = records.map(({ recordNo, text }) => {
    const parsed = parseCallRecord(JSON.parse(text), { timeZone: 'UTC' });
    return [recordNo, parsed.ok ? null : parsed.reason] as const;
  });
  return [...judged, ...rejects.map(({ recordNo, reason }) => [recordNo, reason] as const)]
    .toSorted(([a], [b]) => a - b)
    .map(([, reason]) => reason);
}

const linesOf = (count: number, broken: number): Buffer =>
  Buffer.concat([...generateLines({ count, broken, seed: 3 })].map(({ line }) => line));

describe('generateLines', () => {
  it('holds what generateCalls makes, in order', async () => {
    const { records } = await readRecords(linesOf(40, 0));
    const calls = [...generateCalls({ count: 40, broken: 0, seed: 3 })];
    expect(records.map(({ text }) => text)).toEqual(calls.map(({ body }) => body));
  });

  it('gives one quarantine reason for each broken line, whatever the counts', async () => {
    const expected: (string | null)[] = [
      'invalid_json',
      'missing_call_id',
      'missing_timestamp',
      'missing_transcript',
      'invalid_timestamp',
      'not_an_object',
      'not_an_object',
      'invalid_transcript',
      'unreadable_encoding',
    ];
    expect(expected).toHaveLength(BROKEN_KINDS.length);
    expect(await reasonsOf(linesOf(2, 9))).toEqual([null, null, ...expected]);
    for (let broken = 1; broken <= 40; broken += 1) {
      const reasons = await reasonsOf(linesOf(0, broken));
      expect(reasons).toHaveLength(broken);
      expect(reasons).not.toContain(null);
    }
  });
});

describe('putCallLines', () => {
  const target = { bucket: 'b', prefix: 'calls/', atMs: Date.UTC(2026, 2, 1, 14) };
  const calls = { count: 300, broken: 9, seed: '7' };

  it('puts all calls in one object of the same bytes for the same seed, packed or not', async () => {
    const lake = new FakeObjectStore({ buckets: ['b'] });
    const plain = await putCallLines(lake, { ...target, calls }, 'jsonl');
    const packed = await putCallLines(lake, { ...target, calls }, 'jsonl.gz');
    const { objects } = await lake.listPage({ bucket: 'b', prefix: '', token: null });
    expect(objects.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^calls\/dt=2026-03-01\/hh=14\/calls_[0-9a-f]{16}\.jsonl$/),
      expect.stringMatching(/^calls\/dt=2026-03-01\/hh=14\/calls_[0-9a-f]{16}\.jsonl\.gz$/),
    ]);
    const [first, second] = await Promise.all(objects.map(({ key }) => lake.get({ bucket: 'b', key })));
    const lines = [...generateLines(calls)].map(({ line }) => line);
    expect(Buffer.compare(first?.bytes ?? Buffer.of(), Buffer.concat(lines))).toBe(0);
    expect(Buffer.compare(gunzipSync(second?.bytes ?? Buffer.of()), Buffer.concat(lines))).toBe(0);
    expect(plain).toMatchObject({ objects: 1, calls: 300, broken: 9, bytes: objects[0]?.sizeBytes, prefix: 'calls/' });
    expect(packed).toMatchObject({ objects: 1, calls: 300, broken: 9, bytes: objects[1]?.sizeBytes, prefix: 'calls/' });
  });

  it('writes right under the prefix without an hour, and another object for each run without a seed', async () => {
    const lake = new FakeObjectStore({ buckets: ['b'] });
    const flat = { ...target, atMs: null, calls: { count: 3, broken: 0 } };
    for (let run = 0; run < 2; run += 1) await putCallLines(lake, flat, 'jsonl');
    const { objects } = await lake.listPage({ bucket: 'b', prefix: '', token: null });
    expect(objects.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^calls\/calls_[0-9a-f]{16}\.jsonl$/),
      expect.stringMatching(/^calls\/calls_[0-9a-f]{16}\.jsonl$/),
    ]);
  });
});
