import { describe, expect, test } from '@jest/globals';
import { outline, readRecords, type ReadOptions } from '../../support/read-records.ts';

/** Small objects are read whole and others in parts; both must agree. Blanks behind change no format here. */
async function both(body: string | Uint8Array, options: ReadOptions = {}): Promise<string[]> {
  const whole = await outline(body, options);
  const padded = await outline(Buffer.concat([Buffer.from(body), Buffer.alloc(40_000, ' ')]), {
    ...options,
    partBytes: 13,
  });
  expect(padded).toEqual(whole);
  return whole;
}

describe('a single JSON object', () => {
  test.each([
    ['on one line', '{"a":1}', ['1 {"a":1}']],
    ['with white space around it', '\r\n \t{"a":1}\n\n', ['1 {"a":1}']],
    ['pretty-printed', '{\n  "a": [\n    { "b": 1 }\n  ]\n}\n', ['1 {\n  "a": [\n    { "b": 1 }\n  ]\n}']],
    ['pretty-printed without indents', '{"a":\n{"b":1}\n}', ['1 {"a":\n{"b":1}\n}']],
    ['pretty-printed with CRLF', '{\r\n"a":1\r\n}\r\n', ['1 {\r\n"a":1\r\n}']],
    ['with a byte order mark', '\uFEFF{"a":1}', ['1 {"a":1}']],
  ])('%s is record 1', async (_name, body, expected) => {
    expect(await both(body)).toEqual(expected);
  });

  test.each([
    ['nothing', '', 'empty_object'],
    ['white space', ' \r\n\t\n', 'empty_object'],
    ['a lone byte order mark', '\uFEFF', 'empty_object'],
    ['a text', '"not a call"', 'not_an_object'],
    ['a number', '42', 'not_an_object'],
    ['null', ' null\n', 'not_an_object'],
    ['words', 'not json', 'invalid_json'],
    ['two byte order marks', '\uFEFF\uFEFF{"a":1}', 'invalid_json'],
    ['a truncated line', '{"a":1,"b":"half', 'invalid_json'],
    ['a truncated pretty-printed document', '{\n  "a": {\n    "b": 1\n  },\n', 'invalid_json'],
    ['a pretty-printed document with a comma too many', '{\n  "a": 1,\n}\n', 'invalid_json'],
    ['several lines of words', 'a,b\n1,2\n3,4\n', 'invalid_json'],
    ['a raw NUL', '{"a":"\0"}', 'invalid_json'],
  ])('of %s is one reject 0', async (_name, body, reason) => {
    expect(await both(body)).toEqual([`0 ${reason}`]);
  });

  test('in a broken encoding is unreadable_encoding, whatever else is wrong', async () => {
    expect(await both(Buffer.from('{"a":"\xff"}', 'latin1'))).toEqual(['0 unreadable_encoding']);
    expect(await both(Buffer.from('{\n"a":"\xff",\n', 'latin1'))).toEqual(['0 unreadable_encoding']);
    expect(await both(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))).toEqual(['0 unreadable_encoding']);
  });

  test('behind another one is a record of its own, and the first flaw ends the object', async () => {
    const pretty = (n: number): string => `{\n  "n": ${n}\n}\n`;
    expect(await both(pretty(1) + pretty(2) + '{"n":3}')).toEqual([
      '1 {\n  "n": 1\n}',
      '2 {\n  "n": 2\n}',
      '3 {"n":3}',
    ]);
    expect(await both('{"n":1}{"n":2} {"n":3}')).toEqual(['1 {"n":1}', '2 {"n":2}', '3 {"n":3}']);
    expect(await both(`${pretty(1)}{\n  "n": 2,\n}\n${pretty(3)}`)).toEqual(['1 {\n  "n": 1\n}', '2 invalid_json']);
    expect(await both(`${pretty(1)}and so on`)).toEqual(['1 {\n  "n": 1\n}', '2 invalid_json']);
  });

  test('beyond the limit is too_large with its beginning as the sample, and the next one goes on', async () => {
    const large = `{"n":\n"${'x'.repeat(90_000)}"}`;
    const body = `${large}\n{"n":2}\n`;
    expect(await both(body, { maxRecordBytes: 70_000 })).toEqual(['1 too_large', '2 {"n":2}']);
    const { rejects } = await readRecords(body, { maxRecordBytes: 70_000, partBytes: 997 });
    expect(rejects).toEqual([
      {
        recordNo: 1,
        reason: 'too_large',
        message: 'the object is larger than 70000 bytes',
        rawSample: large.slice(0, 2_200),
      },
    ]);
  });

  test('that is no JSON shows its beginning, as far as it was looked at', async () => {
    const body = `words\n${'x'.repeat(90_000)}\n`;
    const { rejects } = await readRecords(body, { maxRecordBytes: 1_000 });
    expect(rejects).toMatchObject([{ recordNo: 0, reason: 'invalid_json', rawSample: 'words\n' }]);
    expect(await readRecords('words\n12345678901', { maxRecordBytes: 10 })).toMatchObject({
      rejects: [{ recordNo: 0, reason: 'invalid_json', rawSample: 'words\n' }],
    });
  });

  test('longer than any look-ahead is read, on one line or on many', async () => {
    const long = 'x'.repeat(300_000);
    expect(await outline(`{"a":"${long}"}`)).toEqual([`1 {"a":"${long}"}`]);
    expect(await outline(`{"a":"${long}",\n"b":1}`)).toEqual([`1 {"a":"${long}",\n"b":1}`]);
    expect(await outline(`{\n"a":1,\n"b":"${long}"\n}`)).toEqual([`1 {\n"a":1,\n"b":"${long}"\n}`]);
  });
});

describe('JSON Lines', () => {
  test.each([
    ['numbered by their line', '{"a":1}\n{"a":2}\n', ['1 {"a":1}', '2 {"a":2}']],
    ['without a last line end', '{"a":1}\n{"a":2}', ['1 {"a":1}', '2 {"a":2}']],
    ['with CRLF', '{"a":1}\r\n{"a":2}\r\n', ['1 {"a":1}', '2 {"a":2}']],
    ['with blank lines, which count', '\n{"a":1}\n \n\r\n{"a":2}\n\n', ['2 {"a":1}', '5 {"a":2}']],
    [
      'with broken ones',
      '{"a":1}\n{"a":\nnull\n[]\n{"a":2}',
      ['1 {"a":1}', '2 invalid_json', '3 not_an_object', '4 not_an_object', '5 {"a":2}'],
    ],
    ['whose first is broken', '{"a":"half\n{"a":2}\n', ['1 invalid_json', '2 {"a":2}']],
    ['whose first is open', '{"a":\n{"a":2}\n{"a":3}\n', ['1 invalid_json', '2 {"a":2}', '3 {"a":3}']],
    ['whose first has something behind it', '{"a":1}x\n{"a":2}\n', ['1 invalid_json', '2 {"a":2}']],
    ['whose first is a text', '"head"\n{"a":2}\n', ['1 not_an_object', '2 {"a":2}']],
    ['with raw NULs', '{"a":1}\n{"a":"\0"}\n\0\n', ['1 {"a":1}', '2 invalid_json', '3 invalid_json']],
  ])('are records %s', async (_name, body, expected) => {
    expect(await both(body)).toEqual(expected);
  });

  test('in a broken encoding spoil no other line', async () => {
    const body = Buffer.from('{"a":1}\n{"a":"\xff"}\n\xc3\n{"a":2}', 'latin1');
    expect(await both(body)).toEqual(['1 {"a":1}', '2 unreadable_encoding', '3 unreadable_encoding', '4 {"a":2}']);
  });

  test('beyond the limit are too_large, the first one too, and the others go on', async () => {
    const long = `{"a":"${'x'.repeat(200)}"}`;
    const body = `${long}\n{"a":2}\n${long}\n{"a":4}\n`;
    expect(await both(body, { maxRecordBytes: 100 })).toEqual(['1 too_large', '2 {"a":2}', '3 too_large', '4 {"a":4}']);
    expect(await both(long, { maxRecordBytes: 100 })).toEqual(['1 too_large']);
  });

  test('of a record at the very limit are whole', async () => {
    expect(await both('{"a":1}\n{"a":22}', { maxRecordBytes: 7 })).toEqual(['1 {"a":1}', '2 too_large']);
  });

  test('give samples of at most 2,200 characters, without NUL or half characters', async () => {
    const { rejects } = await readRecords(`{}\n\0${'😀'.repeat(3_000)}\n`);
    expect(rejects).toEqual([
      {
        recordNo: 2,
        reason: 'invalid_json',
        message: 'the line is not JSON',
        rawSample: `\uFFFD${'😀'.repeat(1_099)}\uFFFD`,
      },
    ]);
  });
});

describe('a JSON array', () => {
  test.each([
    ['are its elements', '[{"a":1},{"a":2}]', ['1 {"a":1}', '2 {"a":2}']],
    ['over many lines', ' [\r\n  {"a":1},\n  {\n"a":2\n}\n]\n', ['1 {"a":1}', '2 {\n"a":2\n}']],
    [
      'with brackets and escapes in strings',
      String.raw`[{"a":"]}\"{[\\"},{"b":"\\\"]"}]`,
      [String.raw`1 {"a":"]}\"{[\\"}`, String.raw`2 {"b":"\\\"]"}`],
    ],
    [
      'of other kinds',
      '[1,"a,]",null,[{"a":1}],{"a":1},tru]',
      ['1 not_an_object', '2 not_an_object', '3 not_an_object', '4 not_an_object', '5 {"a":1}', '6 invalid_json'],
    ],
    ['broken inside', '[{"a":01},{a:1},{"a":1}]', ['1 invalid_json', '2 invalid_json', '3 {"a":1}']],
    ['of nested arrays', '[{"a":[[{}],[]]}]', ['1 {"a":[[{}],[]]}']],
  ])('records %s', async (_name, body, expected) => {
    expect(await both(body)).toEqual(expected);
  });

  test.each([
    ['is never closed', '[{"a":1},{"a":2}', ['1 {"a":1}', '2 {"a":2}', '3 invalid_json']],
    ['ends inside an element', '[{"a":1},{"a":', ['1 {"a":1}', '2 invalid_json']],
    ['ends inside its first element', '[{"a":', ['0 invalid_json']],
    ['ends behind a comma', '[{"a":1},', ['1 {"a":1}', '2 invalid_json']],
    ['has a comma too many', '[{"a":1},]', ['1 {"a":1}', '2 invalid_json']],
    ['lacks a comma', '[{"a":1} {"a":2}]', ['1 {"a":1}', '2 invalid_json']],
    ['begins with a comma', '[,{"a":1}]', ['0 invalid_json']],
    ['has something behind it', '[{"a":1}] {"a":2}', ['1 {"a":1}', '2 invalid_json']],
    ['closes what it did not open', '[{"a":1}}, {"a":2}]', ['1 {"a":1}', '2 invalid_json']],
  ])('that %s keeps what came before', async (_name, body, expected) => {
    expect(await both(body)).toEqual(expected);
  });

  test('without elements is empty_object', async () => {
    expect(await both(' [ \n] \n')).toEqual(['0 empty_object']);
    expect(await both('[] x')).toEqual(['0 invalid_json']);
  });

  test('rejects the elements that are too large or in a broken encoding, and goes on', async () => {
    const body = Buffer.from(`[{"a":"${'x'.repeat(200)}"},{"a":"\xff"},{"a":3}]`, 'latin1');
    expect(await both(body, { maxRecordBytes: 100 })).toEqual(['1 too_large', '2 unreadable_encoding', '3 {"a":3}']);
  });

  test('of a million levels does not reach the stack', async () => {
    const deep = 1_000_000;
    expect(await outline('['.repeat(deep), { maxRecordBytes: 10 * deep })).toEqual(['0 invalid_json']);
    const nested = `[${'['.repeat(deep)}${']'.repeat(deep)},{"a":1}]`;
    const [first, second] = await outline(nested, { maxRecordBytes: 10 * deep });
    expect(['1 not_an_object', '1 invalid_json']).toContain(first);
    expect(second).toBe('2 {"a":1}');
    expect(await outline(nested, { maxRecordBytes: 1_000 })).toEqual(['1 too_large', '2 {"a":1}']);
  });
});
