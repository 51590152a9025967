import { describe, expect, it } from '@jest/globals';
import { PassThrough, Readable, Writable } from 'node:stream';
import { analyze } from '../../../client/commands/analyze.ts';
import { splitLines } from '../../../client/commands/split-lines.ts';
import { UTC_RULES } from '../../support/call-rules.ts';

const record = (id: string, changes: object = {}): object => ({
  call_id: id,
  timestamp: '2024-03-01T09:30:00',
  transcript_text: 'Agent: Hello. Customer: Hi.',
  ...changes,
});

async function answers(chunks: Iterable<string | Uint8Array>): Promise<string[]> {
  const output = new PassThrough();
  const done = analyze(Readable.from(chunks), output, UTC_RULES).then(() => output.end());
  let text = '';
  for await (const chunk of output) text += String(chunk);
  await done;
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const { call_id, rejected } = JSON.parse(line) as { call_id: string | null; rejected?: string };
      return rejected === undefined ? String(call_id) : `${call_id} ${rejected}`;
    });
}

describe('analyze', () => {
  it('answers JSON Lines one by one, in order, passing over blank lines', async () => {
    const lines = [record('a'), '', record('b', { timestamp: 'x' }), '  ', record('c')];
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\r\n');
    expect(await answers([text])).toEqual(['a', 'b invalid_timestamp', 'c']);
  });

  it('answers lines that are not JSON, or no object, or no UTF-8, in their place', async () => {
    const good = JSON.stringify(record('a'));
    const text = Buffer.concat([
      Buffer.from(`${good}\n{"call_id":\n[1]\n"text"\nnull\n`),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(good),
    ]);
    expect(await answers([text])).toEqual([
      'a',
      'null invalid_json',
      'null not_an_object',
      'null not_an_object',
      'null not_an_object',
      'null unreadable_encoding',
      'a',
    ]);
  });

  it.each([
    ['one line', JSON.stringify([record('a'), record('b'), 5])],
    ['many lines', JSON.stringify([record('a'), record('b'), 5], null, 2)],
    [
      'many lines behind blank ones and a byte order mark',
      `\ufeff\n\n${JSON.stringify([record('a'), record('b'), 5], null, '\t')}\n\n`,
    ],
  ])('answers every element of an array on %s', async (_name, text) => {
    expect(await answers([text])).toEqual(['a', 'b', 'null not_an_object']);
  });

  it('answers one object on many lines', async () => {
    expect(await answers([JSON.stringify(record('a'), null, 2)])).toEqual(['a']);
  });

  it('reads on as JSON Lines when only the first line is broken', async () => {
    expect(await answers([`{"call_id":\n${JSON.stringify(record('b'))}\n`])).toEqual(['null invalid_json', 'b']);
  });

  it('answers an empty input with nothing', async () => {
    expect(await answers([])).toEqual([]);
    expect(await answers(['\n \n'])).toEqual([]);
    expect(await answers(['[]'])).toEqual([]);
  });

  it('puts characters together that arrive in pieces', async () => {
    const bytes = Buffer.from(`${JSON.stringify(record('ä😀'))}\n`);
    expect(await answers([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(['ä😀']);
  });

  it('reads no faster than the output is taken', async () => {
    let produced = 0;
    let written = 0;
    let farthest = 0;
    const line = `${JSON.stringify(record('a'))}\n`;
    const input = Readable.from(
      (function* () {
        for (; produced < 20_000; produced++) {
          farthest = Math.max(farthest, produced - written);
          yield Buffer.from(line);
        }
      })(),
      { highWaterMark: 1 },
    );
    const output = new Writable({
      highWaterMark: 1024,
      write(_chunk, _encoding, done) {
        written += 1;
        setImmediate(done);
      },
    });
    await analyze(input, output, UTC_RULES);
    expect(produced).toBe(20_000);
    expect(farthest).toBeLessThan(100);
  });
});

describe('splitLines', () => {
  async function lines(chunks: string[], maxBytes: number): Promise<string[]> {
    const found: string[] = [];
    for await (const line of splitLines(Readable.from(chunks), maxBytes)) found.push(line.toString());
    return found;
  }

  it('keeps empty lines and needs no last line end', async () => {
    expect(await lines(['a\n', '\nb', 'c\nd'], 10)).toEqual(['a', '', 'bc', 'd']);
  });

  it('does not keep a line beyond the limit, and goes on behind it', async () => {
    expect(await lines(['12345', '6789\nok\n', '123456789'], 8)).toEqual(['too_long', 'ok', 'too_long']);
  });
});
