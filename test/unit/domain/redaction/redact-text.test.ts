import { describe, expect, it } from '@jest/globals';
import { isCardNumber, passesIbanCheck } from '../../../../domain/redaction/checks.ts';
import { redactText } from '../../../../domain/redaction/redact-text.ts';

describe('redactText', () => {
  it('gives spans in code points of the text as given', () => {
    expect(redactText('😀 jane@example.com, call +1 (415) 555-0123 ext. 4', 'standard')).toEqual({
      text: '😀 [EMAIL], call [PHONE]',
      redactions: [
        { type: 'email', start: 2, end: 18 },
        { type: 'phone', start: 25, end: 49 },
      ],
    });
  });

  it('finds a value again in another spelling', () => {
    const text =
      'Customer: Card 4111 1111 1111 1111. Agent: Order 4111111111111111? Customer: jane@example.io. Agent: sales at jane, or jane at example.io';
    expect(redactText(text, 'standard').text).toBe(
      'Customer: Card [CARD]. Agent: Order [CARD]? Customer: [EMAIL]. Agent: sales at jane, or [EMAIL]',
    );
  });

  it.each([
    ['Call me at 415-555-0123. Reference 88 415 555 0123 7.', 'Call me at [PHONE]. Reference 88 [PHONE] 7.'],
    ['Call me at 415-555-0123. Reference X994155550123.', 'Call me at [PHONE]. Reference X[PHONE].'],
    ['CVV 123. So 123, for the 123 dollars?', 'CVV [CVV]. So [CVV], for the 123 dollars?'],
    ['The CVV is 4 double 2', 'The CVV is [CVV]'],
    ['my email is bob at example.io. Tell bob at example.io', 'my email is [EMAIL]. Tell [EMAIL]'],
  ])('leaves nothing of a value in %j', (text, expected) => {
    expect(redactText(text, 'standard').text).toBe(expected);
  });

  it.each([
    ['4111111111111111', true],
    ['378282246310005', true],
    ['4111111111111112', false],
    ['9111111111111111', false],
    ['0000000000000000', false],
  ])('knows whether %s is a card number', (digits, expected) => {
    expect(isCardNumber(digits)).toBe(expected);
  });

  it.each([
    ['de89370400440532013000', true],
    ['de89370400440532013001', false],
  ])('checks the IBAN %s', (iban, expected) => {
    expect(passesIbanCheck(iban)).toBe(expected);
  });

  it.each([
    ['4 ', 100_000],
    ['4', 200_000],
    ['a@a.', 50_000],
    ['at dot ', 30_000],
    ['one two three ', 14_000],
    ['Customer: 4242 Agent: ok ', 8_000],
    [String.raw`\u0040`, 114_000],
  ])('reads %j over and over', (piece, times) => {
    const text = piece.repeat(times);
    const { redactions } = redactText(text, 'standard');
    expect(redactions.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  });
});

describe('redactText: strict', () => {
  it.each([
    ['My name is Jane Smith and I need help', 'My name is [NAME] and I need help'],
    ['Hello, this is Bob Lee speaking.', 'Hello, this is [NAME] speaking.'],
    ['I live at 123 Main Street, Springfield, IL 62704.', 'I live at [ADDRESS].'],
    ['Send it to P.O. Box 1234', 'Send it to [ADDRESS]'],
    ['I was born on 12/03/1980', 'I was born on [BIRTH_DATE]'],
    ['date of birth: March 3rd, 1980', 'date of birth: [BIRTH_DATE]'],
    ['passport number X1234567', 'passport number [DOCUMENT]'],
    ['my driver license is: D1234567', 'my driver license is: [DOCUMENT]'],
    ['policy number is ABC-12345', 'policy number is [ACCOUNT]'],
    ['my ip is 10.0.0.12', 'my ip is [IP_ADDRESS]'],
    ['order 12345678', 'order [NUMBER]'],
    ['call me at 2125551234', 'call me at [PHONE]'],
  ])('redacts %j as %j', (text, expected) => {
    expect(redactText(text, 'strict').text).toBe(expected);
  });

  it.each([
    ['My name is Caller: thank you'],
    ['It costs $1234567 on 2024-01-02 at 10:30'],
    ['room 1234'],
    ['1,234,567.89 in total'],
    ['20240102'],
  ])('leaves %j as it is', (text) => {
    expect(redactText(text, 'strict')).toEqual({ text, redactions: [] });
  });
});
