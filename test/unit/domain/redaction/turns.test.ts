import { describe, expect, it } from '@jest/globals';
import { redactText } from '../../../../domain/redaction/redact-text.ts';

const redacted = (text: string): string => redactText(text, 'standard').text;

describe('redactText: values in turns', () => {
  it.each([
    ['Customer: four one one one, one one one one, one one one one, one one one one.', 'Customer: [CARD].'],
    ['Customer: 4242 4242 Agent: go on Customer: 4242 4242', 'Customer: [CARD] Agent: go on Customer: [CARD]'],
    [
      'Customer: My card is 4242 4242. Agent: Yes? Customer: and then 4242 4242.',
      'Customer: My card is [CARD]. Agent: Yes? Customer: and then [CARD].',
    ],
    [
      'Agent: card number? Customer: 4242 Agent: 4242 Customer: 4242 Agent: 4242 Customer: 4242 Agent: 4242 Customer: 4242 Agent: 4242, thanks',
      'Agent: card number? Customer: [CARD] Agent: [CARD] Customer: [CARD] Agent: [CARD] Customer: [CARD] Agent: [CARD] Customer: [CARD] Agent: [CARD], thanks',
    ],
    [
      'Customer: my card number is 1234 5678 Agent: ok Customer: 9012 3456',
      'Customer: my card number is [CARD] Agent: ok Customer: [CARD]',
    ],
    ['Agent: And the CVC? Customer: 737', 'Agent: And the CVC? Customer: [CVV]'],
    [
      'Agent: What are the three digits on the back? Customer: It is 123.',
      'Agent: What are the three digits on the back? Customer: It is [CVV].',
    ],
    ['Agent: Your phone number? Customer: 2125551234', 'Agent: Your phone number? Customer: [PHONE]'],
    [
      'Customer: My phone is 415 Agent: uh huh Customer: 555 0123',
      'Customer: My phone is [PHONE] Agent: uh huh Customer: [PHONE]',
    ],
    ['Customer: social is 123 Agent: yes Customer: 45 6789', 'Customer: social is [SSN] Agent: yes Customer: [SSN]'],
    [
      'Agent: Call me on 415-555-0123 or 415-555-0124 and fax 4155550125',
      'Agent: Call me on [PHONE] or [PHONE] and fax [PHONE]',
    ],
    ['Speaker 1: 4242 4242 4242 4242 Speaker 2: ok', 'Speaker 1: [CARD] Speaker 2: ok'],
    ['[00:12] Agent: hi [00:15] Customer: 415 555 0123', '[00:12] Agent: hi [00:15] Customer: [PHONE]'],
    [
      'Agent: Could I have the number? Customer: yes 415 five five five 0123',
      'Agent: Could I have the number? Customer: yes [PHONE]',
    ],
    [
      'Card number: 4111 1111 1111 1111. Agent: so that is 4111111111111111?',
      'Card number: [CARD]. Agent: so that is [CARD]?',
    ],
    [
      "Agent: Can I get a good callback number? Customer: Sure, it's 646 555 0188. Agent: And your order? Customer: 83920114",
      "Agent: Can I get a good callback number? Customer: Sure, it's [PHONE]. Agent: And your order? Customer: 83920114",
    ],
    [
      'Agent: May I have your name, phone number and order number? Customer: Jane, 2125551234 and 99871',
      'Agent: May I have your name, phone number and order number? Customer: Jane, [PHONE] and 99871',
    ],
    [
      'Customer: Sure. My Visa number is four five three two, oh one five one, one two eight three, oh three six six.',
      'Customer: Sure. My Visa number is [CARD].',
    ],
    [
      "Customer: It's four five three two Agent: mhm Customer: oh one five one Agent: okay Customer: one two eight three Agent: yes Customer: oh three six six",
      "Customer: It's [CARD] Agent: mhm Customer: [CARD] Agent: okay Customer: [CARD] Agent: yes Customer: [CARD]",
    ],
    ['Customer: it is m a r i a at proton mail dot com', 'Customer: it is [EMAIL]'],
    ['Agent: I found order 5551234567 under phone 5559876543.', 'Agent: I found order 5551234567 under phone [PHONE].'],
    ['Customer: 4111 1111 1111 1111 and 5500 0000 0000 0004', 'Customer: [CARD] and [CARD]'],
    ['Customer: my phone is five five five, one two one two', 'Customer: my phone is [PHONE]'],
    [
      'Customer: my number is 212 Agent: mhm Customer: 555 Agent: ok Customer: 1234',
      'Customer: my number is [PHONE] Agent: mhm Customer: [PHONE] Agent: ok Customer: [PHONE]',
    ],
    ["Agent: So that's 4242, 4242, 4242, 4242?", "Agent: So that's [CARD]?"],
    [
      'Agent: Go ahead with the sixteen digits. Customer: Okay so that is 5 5 5 5, 5 5 5 5, 5 5 5 5, 4 4 4 4.',
      'Agent: Go ahead with the sixteen digits. Customer: Okay so that is [CARD].',
    ],
    [
      'Customer: card is four two four two, four two four two, four two four two, four two four two, expiry twelve twenty six, cvv one two three',
      'Customer: card is [CARD], expiry twelve twenty six, cvv [CVV]',
    ],
    ['Customer: jane period doe at sign example dot com', 'Customer: [EMAIL]'],
    ['Customer: Its jdoe123 at gmail.com, all lowercase', 'Customer: Its [EMAIL], all lowercase'],
    ['Customer: email me on jane@example', 'Customer: email me on [EMAIL]'],
    ['Customer: my cell? 212.555.1234. Landline 718.555.9876', 'Customer: my cell? [PHONE]. Landline [PHONE]'],
  ])('redacts %j as %j', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });
});
