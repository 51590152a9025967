export const BROKEN_KINDS = [
  'bad_json',
  'missing_call_id',
  'missing_timestamp',
  'missing_transcript',
  'impossible_date',
  'empty_file',
  'not_an_object',
  'wrong_types',
  'invalid_utf8',
] as const;
export type BrokenKind = (typeof BROKEN_KINDS)[number];

export interface RawCall {
  readonly call_id: string;
  readonly agent_name: string;
  readonly timestamp: string;
  readonly transcript_text: string;
}

interface BrokenBody {
  readonly body: string | Uint8Array;
  readonly callId: string | null;
}

/** Breaks a good record in one way; a round of kinds later it may break the same kind elsewhere. */
export function breakRecord(record: RawCall, kind: BrokenKind, round: number): BrokenBody {
  const isOdd = round % 2 === 1;
  const whole = JSON.stringify(record);
  switch (kind) {
    case 'bad_json':
      return { body: whole.slice(0, Math.floor(whole.length / 2)), callId: null };
    case 'missing_call_id':
      return { body: JSON.stringify({ ...record, call_id: isOdd ? '  ' : undefined }), callId: null };
    case 'missing_timestamp':
      return named(record, { ...record, timestamp: isOdd ? null : undefined });
    case 'missing_transcript':
      return named(record, { ...record, transcript_text: isOdd ? '' : undefined });
    case 'impossible_date':
      return named(record, { ...record, timestamp: isOdd ? '2025-13-01T09:00:00' : '2025-02-30T10:15:00' });
    case 'empty_file':
      return { body: isOdd ? ' \n' : '', callId: null };
    case 'not_an_object':
      return { body: JSON.stringify(isOdd ? ['not a call'] : 'not a call'), callId: null };
    case 'wrong_types':
      return named(record, isOdd ? { ...record, agent_name: 42 } : { ...record, transcript_text: 42 });
    case 'invalid_utf8':
      return { body: withBrokenByte(whole), callId: null };
  }
}

function named(record: RawCall, broken: object): BrokenBody {
  return { body: JSON.stringify(broken), callId: record.call_id };
}

function withBrokenByte(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  // 0xFF stands in no UTF-8 text.
  bytes[bytes.length - 3] = 0xff;
  return bytes;
}
