/** Personal values, none of which may be met anywhere behind the staging. */
export const PLANTED = [
  '4539148803436467',
  '4539 1488 0343 6467',
  '4539-1488-0343-6467',
  'jane.planted@example.com',
  'pat.planted@example.org',
  '(415) 555-0132',
  '+44 20 7946 0958',
  '078-05-1120',
  'DE89 3704 0044 0532 0130 00',
  'DE89370400440532013000',
] as const;

const TEXT =
  'Agent: May I have your card and your e-mail? Customer: Sure, it is 4539 1488 0343 6467 and jane.planted@example.com. ' +
  'Agent: And a phone number? Customer: (415) 555-0132, or +44 20 7946 0958 at work. My social is 078-05-1120. ' +
  'Agent: Thank you, for the refund I have IBAN DE89 3704 0044 0532 0130 00. Customer: Yes, that is right.';

const record = (callId: string, more: object = {}): Record<string, unknown> => ({
  call_id: callId,
  agent_name: 'Ann Smith',
  timestamp: '2026-03-03T10:00:00Z',
  transcript_text: TEXT,
  ...more,
});

/** Objects that hold the values in every place where a lake may: by their name below the prefix. */
export const PLANTED_OBJECTS: Readonly<Record<string, string>> = {
  'transcript.json': JSON.stringify(record('planted-transcript')),
  'agent.json': JSON.stringify(record('planted-agent', { agent_name: 'jane.planted@example.com' })),
  'fields.json': JSON.stringify(
    record('planted-fields', {
      card_number: 4539148803436467,
      contact: { email: 'pat.planted@example.org', phones: ['(415) 555-0132'] },
      'jane.planted@example.com': true,
    }),
  ),
  // The first of two equal names is what JSON readers drop.
  'twice.json': JSON.stringify(record('planted-twice')).replace(/\}$/, ',"transcript_text":"Customer: Hello there."}'),
  'escaped.json': JSON.stringify(record('planted-escaped')).replaceAll('4', '\\u0034').replaceAll('@', '\\u0040'),
  // What cannot be used is kept as a sample: not JSON, no object, no valid field, cut in the middle.
  'broken.json': `${JSON.stringify(record('planted-broken'))} and more`,
  'array.json': JSON.stringify(['jane.planted@example.com', '4539148803436467', record('planted-array')]),
  'undated.json': JSON.stringify(record('planted-undated', { timestamp: 'soon' })),
  'cut.json': JSON.stringify(record('planted-cut', { transcript_text: `${'word '.repeat(388)}${TEXT}` })).slice(0, -40),
  'text.json': `<html>${TEXT}</html>`,
  'lines.jsonl': `${JSON.stringify(record('planted-line-1'))}\n{"call_id":"planted-line-2", ${TEXT}\n`,
};
