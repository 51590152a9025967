import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { analyzeRecord } from '../../domain/analyze-record.ts';
import type { CallRules } from '../../domain/call-rules.ts';
import { parseJson } from '../../domain/decode-object.ts';
import { REASON_MEANINGS, type ReasonCode } from '../../domain/reason-codes.ts';
import { splitLines } from './split-lines.ts';

/** Half of what one JavaScript string can hold; a longer line is rejected, a longer array or object read as lines. */
export const MAX_TEXT_BYTES = 256 * 1024 * 1024;

/** How many records there were, and how many of them were rejected. */
export interface AnalyzedCounts {
  readonly records: number;
  readonly rejected: number;
}

type Write = (answer: object) => Promise<void>;

/**
 * Scores raw records without any service: JSON Lines, one array, or one object in; one line each out, in order. JSON Lines are
 * streamed; an array, or an object over several lines, is read whole. A line that is not JSON gives `rejected: "invalid_json"`, a
 * blank one is passed over. Reads no faster than the output is taken.
 */
export async function analyze(input: Readable, output: Writable, rules: CallRules): Promise<AnalyzedCounts> {
  const counts = { records: 0, rejected: 0 };
  const write: Write = async (answer) => {
    counts.records += 1;
    if ('rejected' in answer) counts.rejected += 1;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  };
  const held: (Buffer | 'too_long')[] = [];
  let heldBytes = 0;
  let form: 'unknown' | 'lines' | 'document' = 'unknown';
  for await (const line of splitLines(input, MAX_TEXT_BYTES)) {
    if (isBlank(line)) continue;
    if (form === 'unknown') form = opensDocument(line) ? 'document' : 'lines';
    held.push(line);
    heldBytes += line.length;
    if (form === 'document' && heldBytes <= MAX_TEXT_BYTES) continue;
    form = 'lines';
    for (const kept of held.splice(0)) await analyzeLine(kept, write, rules);
  }
  if (form === 'document') await analyzeDocument(held, write, rules);
  return counts;
}

/** An array, or an object whose first line is not yet the whole of it. */
function opensDocument(line: Buffer | 'too_long'): boolean {
  const text = decode(line)?.trim() ?? '';
  return text.startsWith('[') || (text.startsWith('{') && !parseJson(text).ok);
}

async function analyzeDocument(lines: readonly (Buffer | 'too_long')[], write: Write, rules: CallRules): Promise<void> {
  const texts = lines.map(decode);
  const parsed = texts.includes(null) ? { ok: false as const } : parseJson(texts.join('\n'));
  if (!parsed.ok) {
    // It only looked like a document: these are JSON Lines whose first line is broken.
    for (const line of lines) await analyzeLine(line, write, rules);
  } else if (Array.isArray(parsed.value)) {
    for (const record of parsed.value) await write(analyzeRecord(record, rules));
  } else {
    await write(analyzeRecord(parsed.value, rules));
  }
}

async function analyzeLine(line: Buffer | 'too_long', write: Write, rules: CallRules): Promise<void> {
  const text = decode(line);
  if (text === null) return write(rejected(line === 'too_long' ? 'too_large' : 'unreadable_encoding'));
  const parsed = parseJson(text);
  return write(parsed.ok ? analyzeRecord(parsed.value, rules) : rejected('invalid_json'));
}

function rejected(reason: ReasonCode): object {
  return { call_id: null, rejected: reason, message: REASON_MEANINGS[reason] };
}

function isBlank(line: Buffer | 'too_long'): boolean {
  return line !== 'too_long' && decode(line)?.trim() === '';
}

function decode(line: Buffer | 'too_long'): string | null {
  if (line === 'too_long') return null;
  try {
    return decoder.decode(line);
  } catch {
    return null;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });
