import { describe, expect, it } from '@jest/globals';
import { redactSample } from '../../../../domain/redaction/redact-sample.ts';

describe('redactSample', () => {
  it.each([
    [String.raw`{"t":"jane\u0040example.com`, '{"t":"[EMAIL]'],
    [String.raw`{"t":"{\"mail\":\"jane\\u0040example.com\"}`, String.raw`{"t":"{\"mail\":\"[EMAIL]\"}`],
    [String.raw`{"t":"\n4111\/1111\/1111\/1111"`, String.raw`{"t":"\n[CARD]"`],
    [String.raw`"\u0034111 1111 1111 1111`, '"[CARD]'],
    ['{"cvv": 123, "phone": 4155550123, "ssn":"078051120"', '{"cvv": [CVV], "phone": [PHONE], "ssn":"[SSN]"'],
    ['{"cardNumber": "1234 5678 9012 3456",', '{"cardNumber": "[CARD]",'],
    ['j\0a\0n\0e\0@\0e\0x\0.\0i\0o\0', '[EMAIL]\0'],
    [
      '4\ufffd1\ufffd1\ufffd1\ufffd1\ufffd1\ufffd1\ufffd1\ufffd1\ufffd1\ufffd1\ufffd1\ufffd1\ufffd1\ufffd1\ufffd1',
      '[CARD]',
    ],
    [
      '<p>Call <a href="tel:+14155550123">us</a> or jane&#64;example.com</p>',
      '<p>Call <a href="tel:[PHONE]">us</a> or [EMAIL]</p>',
    ],
  ])('redacts %j as %j', (text, expected) => {
    expect(redactSample(text, 'standard')).toBe(expected);
  });

  it('leaves an id, a time and an order alone', () => {
    const text = '{"call_id": "2125551234", "timestamp": "2024-01-01T10:00:00Z", "order_id": 4155550123';
    expect(redactSample(text, 'standard')).toBe(text);
  });

  it('does nothing in mode off', () => {
    expect(redactSample('jane@example.com', 'off')).toBe('jane@example.com');
  });
});
