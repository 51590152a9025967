import { describe, expect, it } from '@jest/globals';
import { redactText } from '../../../../domain/redaction/redact-text.ts';
import { marked } from './marked.ts';

const QUESTIONS = [
  "Agent: What's the card number?",
  'Agent: Your card, please.',
  'Agent: Go ahead with the long number across the front.',
  'Agent: Could you read me the sixteen digits?',
  'Rep: Which Visa is it?',
  'Agent: Please type the 16 digit number.',
  'Agent: Ready for your debit card whenever you are.',
];
/** The parts of a value, and what the other side or the speaker says between them; the second is no valid card. */
const PARTS = [
  ['4242 4242', '4242 4242'],
  ['5100 1234', '5678 9012'],
  ['42424242', '42424242'],
  ['four two four two four two four two', 'four two four two four two four two'],
  ['4242', '4242 4242 4242'],
  ['4242 4242 4242', '4242'],
];
const INTERJECTIONS = [
  '… hang on …',
  'sorry, my glasses,',
  'uh let me turn it over',
  "wait, the dog's barking, okay,",
  '- and the second half is -',
  'one moment please',
  '(sorry, just reading it) then',
];
const PROMPTS = [
  'And the rest?',
  'Got that, and the remaining digits?',
  'Okay, the other half please.',
  'Mhm, go on.',
  "I've got the first eight. What are the last eight?",
  'Thank you. And the next eight digits of the card?',
  'Sorry, the line dropped for a second there, could you carry on from where you stopped please?',
];

describe('redactText: a card number in parts', () => {
  it.each(QUESTIONS.flatMap((question) => PARTS.map(([first, second]) => [question, first, second] as const)))(
    'finds both parts of one turn after %j: %s … %s',
    (question, first, second) => {
      for (const between of INTERJECTIONS) {
        const speaker = question.startsWith('Rep') ? 'Caller' : 'Customer';
        const [said, expected] = marked(`${question}\n${speaker}: It's {CARD|${first}} ${between} {CARD|${second}}.`);
        expect(redactText(said, 'standard').text).toBe(expected);
      }
    },
  );

  it.each(PROMPTS.flatMap((prompt) => PARTS.map(([first, second]) => [prompt, first, second] as const)))(
    'finds the parts of two turns when the agent says %j: %s, %s',
    (prompt, first, second) => {
      for (const question of QUESTIONS.filter((one) => one.startsWith('Agent'))) {
        const [said, expected] = marked(
          `${question}\nCustomer: {CARD|${first}}\nAgent: ${prompt}\nCustomer: {CARD|${second}}\nAgent: Thanks, that went through.`,
        );
        expect(redactText(said, 'standard').text).toBe(expected);
      }
    },
  );

  it.each([
    'Customer: my Amex is {CARD|3782 822463} hang on {CARD|10005}',
    'Agent: Card? Customer: {CARD|3782} Agent: yes Customer: {CARD|822463} Agent: and? Customer: {CARD|10005}',
    'Customer: charge it to {CARD|4111 1111} err {CARD|1111 1111} thanks',
    'Customer: it is {CARD|4111 1111} Agent: and the rest? Customer: {CARD|1111 1111}',
    'Agent: Card please? Customer: {CARD|4000} Agent: {CARD|4000}, yes Customer: {CARD|0566} Agent: {CARD|0566} Customer: {CARD|5566} Agent: and the last four? Customer: {CARD|5556}',
    'Agent: the card? Customer: first half is {CARD|4111 1111} Agent: okay Customer: second half is {CARD|1111 1111} Agent: expiry? Customer: 11/27',
    'Agent: the card? Customer: {CARD|6011 0009} Agent: {CARD|6011 0009}, go on Customer: {CARD|9013 9424}',
    'Agent: And the card? Customer: yes so {CARD|5555 5555} Customer: {CARD|5555 4444}',
  ])('finds the parts of %j', (scenario) => {
    const [said, expected] = marked(scenario);
    expect(redactText(said, 'standard').text).toBe(expected);
  });

  it.each([
    'Customer: I paid by card, 4200 points, then 8100 points, then 1200 points and 3100 points.',
    'Agent: The card ends in 4242. Customer: and my order? Agent: 8800 1200.',
    'Customer: my card was charged twice. Agent: which orders? Customer: 8812 4410 and then 9913 2210.',
    'Customer: the card machine shows error 4400. Agent: and the model? Customer: 2200 1800.',
    'Agent: order number? Customer: 8842 1930 hang on 2214 1190',
  ])('leaves %j', (text) => {
    expect(redactText(text, 'standard').text).toBe(text);
  });
});
