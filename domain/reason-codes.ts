/** Why a record or an object cannot be used, in the order in which the reasons are tried: the first that applies counts. */
export const REASON_CODES = [
  'empty_object',
  'unreadable_encoding',
  'corrupt_compression',
  'too_large',
  'invalid_json',
  'not_an_object',
  'missing_call_id',
  'invalid_call_id',
  'missing_timestamp',
  'invalid_timestamp',
  'missing_transcript',
  'invalid_transcript',
  'invalid_agent_name',
  'object_unreadable',
  'database_rejected',
  'enrichment_failed',
  'attempts_exhausted',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/** One sentence for people, for each reason code. */
export const REASON_MEANINGS: Readonly<Record<ReasonCode, string>> = {
  empty_object: 'The object holds no bytes, or only white space.',
  unreadable_encoding: 'The bytes are not valid text in a supported encoding.',
  corrupt_compression: 'The object claims to be compressed but cannot be decompressed.',
  too_large: 'The record or object is larger than the configured limit.',
  invalid_json: 'The text is not JSON, or is nested too deeply to be read.',
  not_an_object: 'The JSON value is not an object with named fields.',
  missing_call_id: 'call_id is absent, null or blank.',
  invalid_call_id: 'call_id is neither text nor an exact number, holds control characters, or exceeds 200 characters.',
  missing_timestamp: 'timestamp is absent, null or blank.',
  invalid_timestamp: 'timestamp is no known form, names an impossible date, or lies outside 1970 to 2199.',
  missing_transcript: 'transcript_text is absent, null or blank.',
  invalid_transcript: 'transcript_text is not text.',
  invalid_agent_name: 'agent_name is not text, or exceeds 200 characters.',
  object_unreadable: 'The lake refused to hand out the object.',
  database_rejected: 'The database refused the record as data.',
  enrichment_failed: 'The analytics failed on the record.',
  attempts_exhausted: 'The object ended its worker too many times.',
};

/** What a person does about it, for each reason code. */
export const REASON_REMEDIES: Readonly<Record<ReasonCode, string>> = {
  empty_object: 'Upload the object again, or delete it.',
  unreadable_encoding: 'Save it as UTF-8 and upload it again.',
  corrupt_compression: 'Compress it again and upload it.',
  too_large: 'Split it, or raise MAX_RECORD_BYTES, then `converza quarantine retry`.',
  invalid_json: 'Mend the JSON and upload the object again.',
  not_an_object: 'Write one JSON object for each call.',
  missing_call_id: 'Give the call its id.',
  invalid_call_id: 'Give the call an id of at most 200 characters, as text or a whole number.',
  missing_timestamp: 'Give the call its time.',
  invalid_timestamp: 'Write the time as ISO 8601, for example `2025-03-01T09:30:00`.',
  missing_transcript: 'Give the call its text, or leave it out.',
  invalid_transcript: 'Write the transcript as one text.',
  invalid_agent_name: 'Write the agent as text of at most 200 characters, or leave it out.',
  object_unreadable:
    'Give the credentials the right to read it (or restore it from the archive), then `converza quarantine retry`.',
  database_rejected: 'The message names the SQLSTATE; mend the record, or report it.',
  enrichment_failed: 'Report it with the raw sample; after an update, `converza quarantine retry`.',
  attempts_exhausted:
    'Look at the log of the worker for what ended it (often memory), then `converza quarantine retry`.',
};
