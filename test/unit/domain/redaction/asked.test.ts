import { describe, expect, it } from '@jest/globals';
import { redactText } from '../../../../domain/redaction/redact-text.ts';
import { marked } from './marked.ts';

const PHONE_QUESTIONS = [
  'Which number is it?',
  'What number should I use?',
  'To which number?',
  'And a number, in case we get cut off?',
  'Could I take a number for you?',
  'A number for the driver?',
  'Any number we can use?',
  'And the number?',
];
const PHONES = [
  '212 555 01 33',
  '212 5550133',
  '5 5 5 0 1 7 7',
  '555 0177',
  '555.0177',
  '555-0177',
  '5550177',
  '2125550133',
  '07700900877',
  '49 170 5550177',
  '0170 555 01 77',
  'five five five oh one seven seven',
  'two one two, five five five, oh one three three',
];
const CARD_QUESTIONS = [
  'Your card?',
  'And the card number?',
  'The long number, please.',
  'Please read me the sixteen digits.',
  'Number on the front of the card?',
];
const CARDS = ['371234567890123', '361234567890123', '4242 4242 4242 4243', '1234567890123456', '1234 567890 12345'];

describe('redactText: what was asked for', () => {
  it.each(PHONE_QUESTIONS.flatMap((question) => PHONES.map((phone) => [question, phone] as const)))(
    'finds a bare reply to %j: %s',
    (question, phone) => {
      for (const lead of ['', "It's ", 'Sure, ', 'Yes, that is ']) {
        const [said, expected] = marked(
          `[00:03] Agent: ${question}\n[00:07] Customer: ${lead}{PHONE|${phone}}\n[00:11] Agent: Thanks.`,
        );
        expect(redactText(said, 'standard').text).toBe(expected);
      }
    },
  );

  it.each(CARD_QUESTIONS.flatMap((question) => CARDS.map((card) => [question, card] as const)))(
    'finds a card in the reply to %j: %s',
    (question, card) => {
      const [said, expected] = marked(`Agent: ${question}\nCustomer: {CARD|${card}}\nAgent: Thanks.`);
      expect(redactText(said, 'standard').text).toBe(expected);
    },
  );

  it.each([
    'Customer: hello Customer: {CARD|361234567890123} Customer: thanks',
    'Customer: yes please Customer: john smith Customer: {CARD|781234567890123} Customer: 12/26',
    'Customer: hi i want to order Customer: {PHONE|07812345678} Customer: ok',
    'Customer: boston Customer: {PHONE|23456789012} Customer: ok',
    'Customer: john 12 main street {PHONE|2125550133} large pizza',
    'Customer: 94107 {PHONE|2125550133} 2',
    'Customer: 1234 {PHONE|2125550133} yes',
    'Caller: Can you ring my husband instead? {PHONE|555.0163}. He knows more.',
    'Customer: {PHONE|555-0139}. You swapped them.',
    'Agent: I have {PHONE|555-0193}. Customer: No, {PHONE|555-0139}. Agent: Sorry, {PHONE|555-0139}.',
    "Customer: it's {PHONE|5 5 5 0 1 7 7} Agent: Area code? Customer: same town as you",
    'Agent: The account says {PHONE|1 800 555 0199}, is that you?',
    'Agent: The account shows {PHONE|800 555 0199}, is that you?',
    'Agent: On the profile there is {PHONE|212 555 01 33}. Customer: Right.',
    'Customer: try {PHONE|1 212 555 0133} or {PHONE|1 212 555 0134}',
    'Agent: ring {PHONE|212 5550133} first',
    'Customer: messages to {PHONE|0170 5550177} please',
    'Customer: my husband is {PHONE|555.0177}, the shop {PHONE|555.0178}',
  ])('finds the value in %j', (scenario) => {
    const [said, expected] = marked(scenario);
    expect(redactText(said, 'standard').text).toBe(expected);
  });
});
