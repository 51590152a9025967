import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { outline, readRecords } from '../../support/read-records.ts';
import {
  runFrame,
  SIXTY_LINES,
  SIXTY_LINES_FRAMES,
  skippableFrame,
  storedFrame,
  windowFrame,
} from '../../support/zstd-frames.ts';

const LINES = '{"a":1}\n{"a":2}\n';
const RECORDS = ['1 {"a":1}', '2 {"a":2}'];
const MEBIBYTE = 1024 * 1024;

describe.each([
  ['gzip', (content: Uint8Array) => gzipSync(content)],
  ['zstd', (content: Uint8Array) => storedFrame(content, 7)],
])('%s', (_name, pack) => {
  const packText = (text: string): Buffer => pack(Buffer.from(text));

  test.each([
    ['an object', '{"a":1}', ['1 {"a":1}']],
    ['JSON Lines', LINES, RECORDS],
    ['an array', '[{"a":1},{"a":2}]', RECORDS],
    ['a text with a byte order mark', `\uFEFF${LINES}`, RECORDS],
    ['nothing', '', ['0 empty_object']],
    ['white space', ' \n', ['0 empty_object']],
  ])('is undone around %s', async (_content, text, expected) => {
    for (const partBytes of [1, 5, 65_536]) expect(await outline(packText(text), { partBytes })).toEqual(expected);
  });

  test('is undone around UTF-16', async () => {
    expect(await outline(pack(Buffer.from(`\uFEFF${LINES}`, 'utf16le')))).toEqual(RECORDS);
  });

  test('of several members in a row is one content', async () => {
    const body = Buffer.concat([packText('{"a":1}\n{"a'), packText(''), packText('":2}\n')]);
    for (const partBytes of [1, 65_536]) expect(await outline(body, { partBytes })).toEqual(RECORDS);
  });

  test('that is cut off keeps the records before', async () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => JSON.stringify({ index, text: String(Math.sin(index)) }));
    const body = packText(lines.join('\n'));
    const { records, rejects } = await readRecords(body.subarray(0, body.length - 20));
    const count = records.length;
    expect(count).toBeGreaterThan(2_000);
    expect(records.map((record) => record.text)).toEqual(lines.slice(0, count));
    expect(rejects).toMatchObject([{ recordNo: count + 1, reason: 'corrupt_compression' }]);
    expect(lines[count]).toContain(rejects[0]?.rawSample ?? '');
  });

  test('that is cut off before any record is one reject 0', async () => {
    const body = packText(LINES);
    for (const length of [4, 7, 12]) {
      expect(await outline(body.subarray(0, length))).toEqual(['0 corrupt_compression']);
    }
  });

  test('with something behind it keeps the records before, but for the last part', async () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => JSON.stringify({ index, text: String(Math.sin(index)) }));
    const { records, rejects } = await readRecords(
      Buffer.concat([packText(lines.join('\n')), Buffer.from('and so on')]),
    );
    expect(records.length).toBeGreaterThan(2_900);
    expect(records.map((record) => record.text)).toEqual(lines.slice(0, records.length));
    expect(rejects).toMatchObject([{ recordNo: records.length + 1, reason: 'corrupt_compression' }]);
  });

  test('twice is not undone twice', async () => {
    const [only, ...others] = await outline(pack(packText(LINES)));
    expect(only).toMatch(/^0 (invalid_json|unreadable_encoding)$/);
    expect(others).toEqual([]);
  });
});

test('gzip whose checksum is wrong is corrupt', async () => {
  const body = gzipSync(LINES);
  body[body.length - 6] = (body[body.length - 6] ?? 0) ^ 1;
  // zlib gives nothing of a faulty part, and this object is one part.
  expect(await outline(body)).toEqual(['0 corrupt_compression']);
});

test('gzip padded with zeros is whole', async () => {
  expect(await outline(Buffer.concat([gzipSync(LINES), Buffer.alloc(512)]))).toEqual(RECORDS);
});

describe('zstd', () => {
  test.each(Object.entries(SIXTY_LINES_FRAMES))('of the reference encoder at %s is undone', async (_level, body) => {
    const expected = SIXTY_LINES.trimEnd().split('\n');
    for (const partBytes of [1, 65_536]) {
      const { records, rejects } = await readRecords(body, { partBytes });
      expect(records.map((record) => record.text)).toEqual(expected);
      expect(rejects).toEqual([]);
    }
  });

  test('whose checksum is wrong keeps its records and says so', async () => {
    const body = Buffer.from(SIXTY_LINES_FRAMES['level 19']);
    body[body.length - 1] = 0;
    const { records, rejects } = await readRecords(body);
    expect(records).toHaveLength(60);
    expect(rejects).toEqual([
      { recordNo: 61, reason: 'corrupt_compression', message: 'zstd: a checksum does not match', rawSample: null },
    ]);
  });

  test('passes over skippable frames, first, between and last', async () => {
    const note = skippableFrame(Buffer.from('written by hand'));
    const body = Buffer.concat([
      note,
      storedFrame(Buffer.from('{"a":1}\n')),
      note,
      storedFrame(Buffer.from('{"a":2}\n')),
      note,
    ]);
    for (const partBytes of [1, 65_536]) expect(await outline(body, { partBytes })).toEqual(RECORDS);
    expect(await outline(note)).toEqual(['0 empty_object']);
    expect(await outline(body.subarray(0, body.length - 1))).toEqual([...RECORDS, '3 corrupt_compression']);
  });

  test.each([
    [17, ['1 {"a":1}', '2 {"a":2}']],
    [18, ['0 too_large']],
    [31, ['0 too_large']],
  ])('that asks for a window of 2^(10 + %d) bytes is given none of it at once', async (exponent, expected) => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await outline(windowFrame(exponent, Buffer.from(LINES)))).toEqual(expected);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * MEBIBYTE);
  });

  test('that would keep a decoder busy for ever is corrupt', async () => {
    // The weights of its prefix code come from a table whose only symbol takes no bits.
    expect(await outline(Buffer.from('KLUv/QAgdQAAooACBfAD////AQEBAQA=', 'base64'))).toEqual(['0 corrupt_compression']);
  });

  test('that needs a dictionary is corrupt', async () => {
    const frame = storedFrame(Buffer.from(LINES));
    const body = Buffer.concat([
      frame.subarray(0, 4),
      Buffer.of(1),
      frame.subarray(5, 6),
      Buffer.of(7),
      frame.subarray(6),
    ]);
    expect(await outline(body)).toEqual(['0 corrupt_compression']);
  });
});

describe('a bomb', () => {
  test('of 200 MB of zeros ends early, in little memory', async () => {
    const body = gzipSync(Buffer.alloc(200_000_000));
    const before = process.memoryUsage().arrayBuffers;
    await expectRatio(body);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * MEBIBYTE);
  });

  test('of zstd blocks that repeat a byte ends early', async () => {
    await expectRatio(runFrame(0x20, 3_000));
  });

  test('of records gives them up to the same byte', async () => {
    const line = `{"text":"${'x'.repeat(989)}"}\n`;
    const body = gzipSync(Buffer.alloc(20 * MEBIBYTE, line), { level: 9 });
    const whole = Math.floor((400 * body.length) / line.length);
    const { records, rejects } = await readRecords(body);
    expect(records).toHaveLength(whole);
    expect(rejects).toMatchObject([{ recordNo: whole + 1, reason: 'too_large' }]);
  });

  test('behind records keeps them', async () => {
    const body = Buffer.concat([storedFrame(Buffer.from(LINES)), runFrame(0x20, 200)]);
    const { records, rejects } = await readRecords(body);
    expect(records.map((record) => record.recordNo)).toEqual([1, 2]);
    expect(rejects).toEqual([
      {
        recordNo: 3,
        reason: 'too_large',
        message: 'the decompression ratio exceeds 400: more than 16777216 bytes',
        rawSample: null,
      },
    ]);
  });

  async function expectRatio(body: Uint8Array): Promise<void> {
    const { records, rejects } = await readRecords(body);
    expect(records).toEqual([]);
    expect(rejects).toMatchObject([{ recordNo: 0, reason: 'too_large' }]);
    expect(rejects[0]?.message).toMatch(/^the decompression ratio exceeds 400/);
  }
});
