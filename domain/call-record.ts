import { normaliseAgentName, UNKNOWN_AGENT } from './agent-name.ts';
import { isJsonObject, jsonKind } from './decode-object.ts';
import { extraFields, type JsonValue } from './extra-fields.ts';
import { estimateHandleSeconds } from './handle-time.ts';
import type { ReasonCode } from './reason-codes.ts';
import { cleanText, codePointLength, isVisible, wellFormed } from './text.ts';
import { formatMicros, localDate, parseTimestamp, type EpochMicros } from './timestamps.ts';
import { countWordsBySpeaker, splitTurns } from './transcript.ts';

export type { JsonValue } from './extra-fields.ts';

/** A validated, cleaned call: what the silver tier stores. */
export interface CallRecord {
  readonly callId: string;
  readonly agentName: string;
  /** ISO 8601 in UTC with six fraction digits: 2024-03-01T09:30:00.123456Z. */
  readonly callTimestamp: string;
  /** YYYY-MM-DD: the day of the call in the call centre's time zone. */
  readonly callDate: string;
  readonly transcriptText: string;
  /** Unicode code points of transcriptText. */
  readonly transcriptLength: number;
  readonly callDurationSeconds: number;
  readonly customerWordCount: number;
  readonly agentWordCount: number;
  /** Unknown fields, safe for jsonb; {} if there are none. */
  readonly extra: { readonly [key: string]: JsonValue };
}

export type ParsedCallRecord =
  | { readonly ok: true; readonly record: CallRecord }
  | { readonly ok: false; readonly reason: ReasonCode; readonly message: string; readonly callId: string | null };

export interface ParseCallRecordOptions {
  /** IANA name of the zone in which timestamps without one are read and days are counted. */
  readonly timeZone: string;
}

const KNOWN_FIELDS: ReadonlySet<string> = new Set(['call_id', 'agent_name', 'timestamp', 'transcript_text']);
const MAX_NAME_LENGTH = 200;
const CONTROL = /\p{Cc}/u;

type Field<T> = { readonly ok: true; readonly value: T } | Problem;
type Problem = { readonly ok: false; readonly reason: ReasonCode; readonly message: string };

/**
 * Validates and cleans one raw record, already parsed from JSON, by the rules of DESIGN §4: the first reason that applies rejects it.
 * Reads no clock and never throws on data; messages hold no text of the record.
 */
export function parseCallRecord(value: unknown, options: ParseCallRecordOptions): ParsedCallRecord {
  if (!isJsonObject(value)) {
    return { ok: false, reason: 'not_an_object', message: `the record is a JSON ${jsonKind(value)}`, callId: null };
  }
  const callId = readCallId(ownField(value, 'call_id'));
  if (!callId.ok) return { ...callId, callId: null };
  const micros = readTimestamp(ownField(value, 'timestamp'), options.timeZone);
  if (!micros.ok) return { ...micros, callId: callId.value };
  const transcript = readTranscript(ownField(value, 'transcript_text'));
  if (!transcript.ok) return { ...transcript, callId: callId.value };
  const agentName = readAgentName(ownField(value, 'agent_name'));
  if (!agentName.ok) return { ...agentName, callId: callId.value };

  const words = countWordsBySpeaker(splitTurns(transcript.value));
  return {
    ok: true,
    record: {
      callId: callId.value,
      agentName: agentName.value,
      callTimestamp: formatMicros(micros.value),
      callDate: localDate(micros.value, options.timeZone),
      transcriptText: transcript.value,
      transcriptLength: codePointLength(transcript.value),
      callDurationSeconds: estimateHandleSeconds(words.agent + words.customer + words.unknown),
      customerWordCount: words.customer,
      agentWordCount: words.agent,
      extra: extraFields(value, KNOWN_FIELDS),
    },
  };
}

function ownField(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function readCallId(value: unknown): Field<string> {
  if (isBlank(value)) return problem('missing_call_id', 'call_id is absent, null or blank');
  if (typeof value === 'number') {
    if (!isExactNumber(value))
      return problem('invalid_call_id', 'call_id is a number that JSON readers cannot keep exact');
    return { ok: true, value: String(value) };
  }
  if (typeof value !== 'string') return problem('invalid_call_id', `call_id is a JSON ${jsonKind(value)}`);
  const callId = value.trim();
  if (CONTROL.test(callId)) return problem('invalid_call_id', 'call_id holds control characters');
  if (wellFormed(callId) !== callId) return problem('invalid_call_id', 'call_id holds half a character');
  if (codePointLength(callId) > MAX_NAME_LENGTH) {
    return problem('invalid_call_id', `call_id exceeds ${MAX_NAME_LENGTH} characters`);
  }
  return { ok: true, value: callId };
}

/** The id of a raw `call_id` as silver stores it; null where it is none. */
export function callIdOf(value: unknown): string | null {
  const read = readCallId(value);
  return read.ok ? read.value : null;
}

function readTimestamp(value: unknown, timeZone: string): Field<EpochMicros> {
  if (isBlank(value)) return problem('missing_timestamp', 'timestamp is absent, null or blank');
  if (typeof value !== 'string' && typeof value !== 'number') {
    return problem('invalid_timestamp', `timestamp is a JSON ${jsonKind(value)}`);
  }
  const micros = parseTimestamp(value, timeZone);
  if (micros === null) {
    return problem('invalid_timestamp', 'timestamp is no known form, no real date, or outside the years 1970 to 2199');
  }
  return { ok: true, value: micros };
}

function readTranscript(value: unknown): Field<string> {
  if (isBlank(value)) return problem('missing_transcript', 'transcript_text is absent, null or blank');
  if (typeof value !== 'string') return problem('invalid_transcript', `transcript_text is a JSON ${jsonKind(value)}`);
  const transcript = cleanText(value);
  if (!isVisible(transcript)) return problem('missing_transcript', 'transcript_text holds nothing visible');
  return { ok: true, value: transcript };
}

function readAgentName(value: unknown): Field<string> {
  if (value === undefined || value === null) return { ok: true, value: UNKNOWN_AGENT };
  if (typeof value !== 'string') return problem('invalid_agent_name', `agent_name is a JSON ${jsonKind(value)}`);
  const agentName = normaliseAgentName(value);
  if (codePointLength(agentName) > MAX_NAME_LENGTH) {
    return problem('invalid_agent_name', `agent_name exceeds ${MAX_NAME_LENGTH} characters`);
  }
  return { ok: true, value: agentName };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

// Two different ids must never become one by rounding: beyond 15 digits a double may do that.
function isExactNumber(value: number): boolean {
  return Number.isSafeInteger(value) || (/^-?\d+\.\d+$/.test(String(value)) && String(value).length <= 16);
}

function problem(reason: ReasonCode, message: string): Problem {
  return { ok: false, reason, message };
}
