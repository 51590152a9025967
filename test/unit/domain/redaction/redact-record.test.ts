import { describe, expect, it } from '@jest/globals';
import { MAX_DEPTH, redactRecord } from '../../../../domain/redaction/redact-record.ts';

const record = (json: string): Record<string, unknown> => JSON.parse(json) as Record<string, unknown>;

describe('redactRecord', () => {
  it('keeps call_id and timestamp, and redacts the agent name and the transcript with spans of the raw text', () => {
    const raw = {
      call_id: '4155550123',
      timestamp: '2024-01-01T10:00:00Z',
      agent_name: 'jane@example.com',
      transcript_text: 'Customer: 😀 call me at 415-555-0199.',
    };
    expect(redactRecord(raw, 'standard')).toEqual({
      record: {
        call_id: '4155550123',
        timestamp: '2024-01-01T10:00:00Z',
        agent_name: '[EMAIL]',
        transcript_text: 'Customer: 😀 call me at [PHONE].',
      },
      counts: { email: 1, phone: 1 },
      transcript: [{ type: 'phone', start: 23, end: 35 }],
    });
  });

  it.each([
    ['{"phone":4155550123}', '{"phone":"[PHONE]"}'],
    ['{"customerPhone":"555 1234"}', '{"customerPhone":"[PHONE]"}'],
    ['{"cardNumber":4111111111111111}', '{"cardNumber":"[CARD]"}'],
    ['{"any":4111111111111111}', '{"any":"[CARD]"}'],
    ['{"card":{"number":"1234567890123","exp":"12/26"}}', '{"card":{"number":"[CARD]","exp":"12/26"}}'],
    ['{"cvv":123}', '{"cvv":"[CVV]"}'],
    ['{"cvv":"012"}', '{"cvv":"[CVV]"}'],
    ['{"cvv":12}', '{"cvv":"[CVV]"}'],
    ['{"ssn":"078051120"}', '{"ssn":"[SSN]"}'],
    ['{"ssn":78051120}', '{"ssn":"[SSN]"}'],
    ['{"bank":{"account_number":"12345678"}}', '{"bank":{"account_number":"[BANK_ACCOUNT]"}}'],
    ['{"sort_code":"20-10-12"}', '{"sort_code":"[BANK_ACCOUNT]"}'],
    ['{"iban":"DE00 1234 5678 9012 3456 78"}', '{"iban":"[IBAN]"}'],
    ['{"email":"jane at acme.io"}', '{"email":"[EMAIL]"}'],
    [
      '{"contacts":{"phone":["555 1234",{"home":"555 1235"}]}}',
      '{"contacts":{"phone":["[PHONE]",{"home":"[PHONE]"}]}}',
    ],
    ['{"a":[{"b":["jane@example.com"]}]}', '{"a":[{"b":["[EMAIL]"]}]}'],
  ])('reads a value with the name of its field: %s', (json, expected) => {
    expect(redactRecord(record(json), 'standard').record).toEqual(record(expected));
  });

  it.each([
    ['{"order_id":4155550123,"orderId":"2125551234"}'],
    ['{"amount":1234.5,"quantity":7,"epoch_ms":1718000000000}'],
    ['{"ticket":{"number":"2125551234"}}'],
    ['{"tracking":"9400111899223197428490","zip":"98101"}'],
    ['{"flag":true,"none":null,"list":[1,2,3]}'],
    [
      '{"phone_call_summary":"The customer asked twice about the order 12345678 and we promised to look at it on Monday, before the delivery goes out."}',
    ],
  ])('leaves %s as it is', (json) => {
    expect(redactRecord(record(json), 'standard')).toEqual({ record: record(json), counts: {}, transcript: [] });
  });

  it('redacts names of unknown fields and keeps those apart that become the same', () => {
    const raw = record('{"extra":{"jane@example.com":1,"joe@example.com":2,"call 415-555-0123":3}}');
    expect(redactRecord(raw, 'standard')).toEqual({
      record: { extra: { '[EMAIL]': 1, '[EMAIL] 2': 2, 'call [PHONE]': 3 } },
      counts: { email: 2, phone: 1 },
      transcript: [],
    });
  });

  it('redacts a value of one field in the others, before and behind it', () => {
    const raw = record('{"a":"order 4155550123","b":4155550123,"transcript_text":"Customer: ring me at 415-555-0123"}');
    expect(redactRecord(raw, 'standard')).toMatchObject({
      record: { a: 'order [PHONE]', b: '[PHONE]', transcript_text: 'Customer: ring me at [PHONE]' },
      counts: { phone: 3 },
    });
  });

  it('takes three digits of another field for another number', () => {
    const raw = record('{"transcript_text":"Customer: the CVV is 123","room":"123","floor":123}');
    expect(redactRecord(raw, 'standard').record).toEqual({
      transcript_text: 'Customer: the CVV is [CVV]',
      room: '123',
      floor: 123,
    });
  });

  it('takes __proto__ for a field like any other', () => {
    const { record: redacted } = redactRecord(record('{"__proto__":{"phone":"782 2652"}}'), 'standard');
    expect(Object.getPrototypeOf(redacted)).toBe(Object.prototype);
    expect(JSON.stringify(redacted)).toBe('{"__proto__":{"phone":"[PHONE]"}}');
  });

  it('makes null of what lies too deep', () => {
    const levels = 5000;
    const raw = record(`{"a":${'['.repeat(levels)}"jane@example.com"${']'.repeat(levels)}}`);
    let value = redactRecord(raw, 'standard').record['a'];
    let depth = 0;
    for (; Array.isArray(value); depth++) value = (value as unknown[])[0];
    expect([depth, value]).toEqual([MAX_DEPTH - 1, null]);
  });

  it('changes no input and does nothing in mode off', () => {
    const raw = record('{"phone":"415-555-0123","deep":{"email":"jane@example.com"}}');
    const before = JSON.stringify(raw);
    expect(redactRecord(raw, 'off')).toEqual({ record: raw, counts: {}, transcript: [] });
    redactRecord(raw, 'strict');
    expect(JSON.stringify(raw)).toBe(before);
  });
});
