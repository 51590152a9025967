import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { readPortions, readRecords, type Reading, type ReadOptions } from '../../support/read-records.ts';
import { SIXTY_LINES_FRAMES, skippableFrame, storedFrame } from '../../support/zstd-frames.ts';

const LIMITS = [1, 7, 100, 1_000_000_000];

const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .dictionary(fc.string({ maxLength: 3 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 })
      .map((value) => JSON.stringify(value)),
  },
  fc.constantFrom(
    '',
    ' ',
    '\t',
    '{"a":"half',
    '{"a":',
    '{',
    '}',
    'null',
    '"text"',
    '[1]',
    '{}{}',
    '{}x',
    '\0',
    '{"a":"\0"}',
    '{"a":"\\"}"}',
    '{"é":"日本😀"}',
    '[',
    ']',
    ',',
  ),
);
const lineEnd = fc.constantFrom('\n', '\r\n');
const lines = fc.tuple(fc.array(line, { maxLength: 8 }), lineEnd).map(([all, end]) => all.join(end));
const pretty = fc
  .array(fc.dictionary(fc.string({ maxLength: 3 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((values) => values.map((value) => JSON.stringify(value, null, 2)).join('\n'));
const array = fc
  .tuple(
    fc.array(line, { maxLength: 6 }),
    fc.constantFrom(',', ' ,\n', ',,', ' '),
    fc.constantFrom(']', '', '] x', ',]'),
  )
  .map(([elements, comma, end]) => `[${elements.join(comma)}${end}`);
const long = fc
  .tuple(
    lines,
    fc.constantFrom('{"a":\n', '{"a":"', ' ', '\n', '[', 'x'),
    fc.integer({ min: 60_000, max: 70_000 }),
    lines,
  )
  .map(([before, filling, count, behind]) => `${before}\n${filling.repeat(count / filling.length)}\n${behind}`);
const text = fc.oneof(
  { weight: 6, arbitrary: lines },
  { weight: 3, arbitrary: pretty },
  { weight: 3, arbitrary: array },
  long,
);

const encoded = fc
  .tuple(text, fc.constantFrom('utf8', 'utf8 mark', 'le', 'be'))
  .map(([content, encoding]): Uint8Array => {
    if (encoding === 'utf8') return Buffer.from(content);
    if (encoding === 'utf8 mark') return Buffer.from(`\uFEFF${content}`);
    const little = Buffer.from(`\uFEFF${content}`, 'utf16le');
    return encoding === 'le' ? little : little.swap16();
  });
const content = fc.oneof({ weight: 12, arbitrary: encoded }, fc.uint8Array({ maxLength: 60 }));
const damage = fc.oneof(
  { weight: 4, arbitrary: fc.constant((bytes: Uint8Array) => bytes) },
  fc.nat().map((at) => (bytes: Uint8Array) => bytes.subarray(0, at % (bytes.length + 1))),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(([at, flip]) => (bytes: Uint8Array) => {
    const damaged = Uint8Array.from(bytes);
    if (damaged.length > 0) damaged[at % damaged.length] = (damaged[at % damaged.length] ?? 0) ^ flip;
    return damaged;
  }),
  fc.uint8Array({ minLength: 1, maxLength: 5 }).map((tail) => (bytes: Uint8Array) => Buffer.concat([bytes, tail])),
);
const compress = fc.constantFrom(
  (bytes: Uint8Array) => bytes,
  (bytes: Uint8Array) => gzipSync(bytes),
  (bytes: Uint8Array) => gzipSync(bytes, { level: 0 }),
  (bytes: Uint8Array) => Buffer.concat([gzipSync(bytes.subarray(0, 20)), gzipSync(bytes.subarray(20))]),
  (bytes: Uint8Array) => storedFrame(bytes, 33),
  (bytes: Uint8Array) => Buffer.concat([skippableFrame(bytes), storedFrame(bytes), storedFrame(bytes, 9)]),
);
const object = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(content, damage, compress, damage)
      .map(([bytes, spoil, pack, spoilPacked]) => Buffer.from(spoilPacked(pack(spoil(bytes))))),
  },
  fc
    .tuple(fc.constantFrom(...Object.values(SIXTY_LINES_FRAMES)), damage, damage)
    .map(([frame, first, second]) => Buffer.from(second(first(frame)))),
);
const maxRecordBytes = fc.constantFrom(20, 1_000, 1_000_000);

describe('whatever the object, the record reader', () => {
  test('gives the same however it arrives and is portioned, small objects by the short cut too', async () => {
    await fc.assert(
      fc.asyncProperty(object, maxRecordBytes, fc.integer({ min: 1, max: 40 }), async (body, most, partBytes) => {
        const whole = await readRecords(body, { maxRecordBytes: most });
        const parts = body.length > 10_000 ? 1_000 * partBytes : partBytes;
        for (const limitBytes of LIMITS) {
          const options = { maxRecordBytes: most, limitBytes, isUnsized: true };
          expect(await readRecords(body, { ...options, partBytes: parts })).toEqual(whole);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('goes on at any portion as if it had not stopped', async () => {
    await fc.assert(
      fc.asyncProperty(
        object,
        maxRecordBytes,
        fc.constantFrom(...LIMITS),
        fc.nat(),
        async (body, most, limitBytes, pick) => {
          const options: ReadOptions = { maxRecordBytes: most, limitBytes };
          const portions = await readPortions(body, options);
          const stop = pick % portions.length;
          const skipThrough = portions[stop]?.through ?? 0;
          fc.pre(skipThrough > 0);
          const rest: Reading = {
            records: portions.slice(stop + 1).flatMap((portion) => portion.records),
            rejects: portions.slice(stop + 1).flatMap((portion) => portion.rejects),
          };
          expect(await readRecords(body, { ...options, skipThrough, isUnsized: pick % 2 === 0 })).toEqual(rest);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('numbers what it gives once each, in order, and hands out nothing but JSON objects', async () => {
    await fc.assert(
      fc.asyncProperty(object, maxRecordBytes, async (body, most) => {
        const portions = await readPortions(body, { maxRecordBytes: most, limitBytes: 1, partBytes: 7_777 });
        const numbers = portions.flatMap(({ records, rejects }) =>
          [...records, ...rejects].map((item) => item.recordNo),
        );
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        expect(numbers.length).toBeGreaterThan(0);
        expect(portions.at(-1)?.through).toBe(numbers.at(-1));
        for (const { records, rejects } of portions) {
          for (const { text: json } of records) {
            expect(json.startsWith('{') && typeof JSON.parse(json) === 'object').toBe(true);
            expect(Buffer.byteLength(json)).toBeLessThanOrEqual(most);
          }
          for (const { rawSample } of rejects) {
            expect((rawSample ?? '').length).toBeLessThanOrEqual(2_200);
            expect(rawSample ?? '').not.toContain('\0');
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
