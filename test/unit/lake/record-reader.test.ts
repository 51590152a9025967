import { describe, expect, test } from '@jest/globals';
import { LakeUnavailableError, ObjectChangedError, ObjectMissingError } from '../../../lake/errors.ts';
import { RecordReader, type Portion } from '../../../lake/record-reader.ts';
import { FakeObjectStore } from '../../support/fake-object-store.ts';
import { outline, readPortions } from '../../support/read-records.ts';

const KEY = { bucket: 'b', key: 'k' };
const OPTIONS = { skipThrough: 0, maxRecordBytes: 1_000 };
const LINES = Array.from({ length: 3_000 }, (_, index) => JSON.stringify({ index, text: 'x'.repeat(20) }));

async function lakeWith(body: string): Promise<FakeObjectStore> {
  const lake = new FakeObjectStore({ buckets: ['b'], partBytes: 1_000 });
  await lake.put({ ...KEY, body });
  return lake;
}

describe('a portion', () => {
  test('ends with the record that reaches its limit, and tells how far it came', async () => {
    const body = '{"a":1}\n\n{"a":2}\nnull\n{"a":3}\n';
    const portions = await readPortions(body, { limitBytes: 9 });
    const { records, rejects, ...rest } = portions[0] ?? ({} as Portion);
    expect(records.map(({ recordNo }) => recordNo)).toEqual([1, 3]);
    expect([rejects, rest]).toEqual([[], { through: 3, takenBytes: 17, done: false }]);
    expect(portions.slice(1)).toEqual([
      {
        records: [{ recordNo: 5, text: '{"a":3}' }],
        rejects: [{ recordNo: 4, reason: 'not_an_object', message: 'the line holds a JSON null', rawSample: 'null' }],
        through: 5,
        takenBytes: 13,
        done: false,
      },
      { records: [], rejects: [], through: 5, takenBytes: 0, done: true },
    ]);
  });

  test('does not count what was passed over', async () => {
    const [first] = await readPortions(LINES.join('\n'), { skipThrough: 2_999, limitBytes: 1 });
    expect(first).toMatchObject({ through: 3_000, takenBytes: LINES[2_999]?.length, records: [{ recordNo: 3_000 }] });
  });

  test('of an object whose records were all passed over is empty and done', async () => {
    expect(await readPortions(LINES.join('\n'), { skipThrough: 3_000 })).toEqual([
      { records: [], rejects: [], through: 3_000, takenBytes: 0, done: true },
    ]);
    expect(await readPortions('{"a":1}', { skipThrough: 1 })).toMatchObject([{ records: [], through: 1, done: true }]);
  });

  test('asked for behind the last one is empty', async () => {
    for (const body of ['{"a":1}', LINES.join('\n'), '']) {
      const reader = await RecordReader.open(await lakeWith(body), KEY, OPTIONS);
      const last = await reader.next(1_000_000);
      expect(last.done).toBe(true);
      expect(await reader.next(1)).toEqual({ ...last, records: [], rejects: [], takenBytes: 0 });
    }
  });
});

describe('the reader', () => {
  test('tells the version it reads and asks for the one it is to read', async () => {
    const lake = await lakeWith('{"a":1}');
    const head = await lake.head(KEY);
    const reader = await RecordReader.open(lake, KEY, { ...OPTIONS, ifMatch: head?.etag });
    const { etag, sizeBytes, lastModifiedAt } = reader;
    expect({ etag, sizeBytes, lastModifiedAt }).toEqual(head);
    await expect(RecordReader.open(lake, KEY, { ...OPTIONS, ifMatch: 'other' })).rejects.toThrow(ObjectChangedError);
    await expect(RecordReader.open(lake, { ...KEY, key: 'none' }, OPTIONS)).rejects.toThrow(ObjectMissingError);
  });

  test('reads what get gave as it reads what it opens', async () => {
    for (const body of ['{"a":1}', '', 'null', LINES.join('\n')]) {
      const lake = await lakeWith(body);
      const reader = RecordReader.of(await lake.get(KEY), OPTIONS);
      const opened = await RecordReader.open(lake, KEY, OPTIONS);
      expect(await reader.next(1_000_000)).toEqual(await opened.next(1_000_000));
    }
  });

  test('throws a fault of the lake, again when asked again, and a new one goes on behind the last portion', async () => {
    const lake = await lakeWith(LINES.join('\n'));
    lake.cutBody = () => 50_000;
    const reader = await RecordReader.open(lake, KEY, OPTIONS);
    const first = await reader.next(20_000);
    await expect(reader.next(1_000_000)).rejects.toThrow(LakeUnavailableError);
    await expect(reader.next(1)).rejects.toThrow(LakeUnavailableError);
    lake.cutBody = () => null;
    const again = await RecordReader.open(lake, KEY, { ...OPTIONS, skipThrough: first.through, ifMatch: reader.etag });
    const rest = await again.next(1_000_000);
    expect([...first.records, ...rest.records].map(({ text }) => text)).toEqual(LINES);
  });

  test('throws a fault of the lake in a small object', async () => {
    const lake = await lakeWith('{"a":1}');
    lake.cutBody = () => 3;
    await expect(RecordReader.open(lake, KEY, OPTIONS)).rejects.toThrow(LakeUnavailableError);
  });

  test('throws the reason of an aborted signal', async () => {
    const controller = new AbortController();
    const lake = await lakeWith(LINES.join('\n'));
    const reader = await RecordReader.open(lake, { ...KEY, signal: controller.signal }, OPTIONS);
    await reader.next(1);
    const reason = new Error('stopped');
    controller.abort(reason);
    await expect(reader.next(1_000_000)).rejects.toBe(reason);
  });

  test('may be closed at any time, and more than once', async () => {
    const reader = await RecordReader.open(await lakeWith(LINES.join('\n')), KEY, OPTIONS);
    await reader.next(1);
    reader.close();
    reader.close();
  });
});

describe('UTF-16', () => {
  const little = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const big = (text: string): Buffer => little(text).swap16();

  test.each([
    ['little', little],
    ['big', big],
  ])('with the %s end first is read, in any parts', async (_name, encode) => {
    const body = encode('{"a":"é日😀"}\r\n{"a":2}\n');
    for (const partBytes of [1, 3, 65_536]) {
      expect(await outline(body, { partBytes, isUnsized: true })).toEqual(['1 {"a":"é日😀"}', '2 {"a":2}']);
    }
    expect(await outline(encode(''))).toEqual(['0 empty_object']);
    expect(await outline(encode('[{"a":1}]'))).toEqual(['1 {"a":1}']);
  });

  test.each([
    ['a lone first half', '{"a":1}\n{"a":"\ud83d"}\n'],
    ['a lone second half', '{"a":1}\n{"a":"\ude00\ud83d"}\n'],
    ['a first half at its end', '{"a":1}\n{"a":"\ud83d'],
  ])('with %s ends there, and keeps the records before', async (_name, text) => {
    for (const partBytes of [1, 3, 65_536]) {
      for (const encode of [little, big]) {
        const options = { partBytes, isUnsized: true };
        expect(await outline(encode(text), options)).toEqual(['1 {"a":1}', '2 unreadable_encoding']);
      }
    }
  });

  test('cut off inside a character ends there', async () => {
    const body = little('{"a":1}\n{"a":2}\n');
    expect(await outline(body.subarray(0, body.length - 1))).toEqual(['1 {"a":1}', '2 unreadable_encoding']);
    expect(await outline(body.subarray(0, 5))).toEqual(['0 unreadable_encoding']);
  });

  test('without a mark is no JSON', async () => {
    expect(await outline(Buffer.from('{"a":1}', 'utf16le'))).toEqual(['0 invalid_json']);
  });
});
