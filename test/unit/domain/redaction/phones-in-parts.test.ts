import { describe, expect, it } from '@jest/globals';
import { redactText } from '../../../../domain/redaction/redact-text.ts';
import { marked } from './marked.ts';

const QUESTIONS = [
  'Your phone number?',
  'What number can I reach you on?',
  'And the best number for you?',
  'Which number is it?',
  'Can I take a contact number?',
  'What is your number?',
  'Could I have a mobile for the text?',
  'On what number should we ring back?',
];
const PARTS = [
  ['212 555', '0171'],
  ['212', '555 0171'],
  ['212', '555', '0171'],
  ['07700', '900 877'],
  ['07700 900', '877'],
  ['555', '0142'],
  ['oh seven seven double oh', 'nine hundred', 'three six one'],
  ['two one two', 'five five five', 'oh one seven one'],
  ['0117', '496', '0155'],
  ['+44 7700', '900 123'],
];
const PROMPTS = ['Okay.', 'Mhm', 'And then?', 'And the rest?', 'Yes.', 'Got that, carry on.'];
const INTERJECTIONS = ['hang on …', "er, sorry, it's new,", '… one second …', 'what was it, oh yes'];

describe('redactText: a phone number in parts', () => {
  it.each(QUESTIONS.flatMap((question) => PARTS.map((parts) => [question, parts] as const)))(
    'finds the parts of several turns after %j: %j',
    (question, parts) => {
      for (const prompt of PROMPTS) {
        const turns = parts.map((part) => `Customer: {PHONE|${part}}`).join(`\nAgent: ${prompt}\n`);
        const [said, expected] = marked(`Agent: ${question}\n${turns}\nAgent: Thank you, saved.`);
        expect(redactText(said, 'standard').text).toBe(expected);
      }
    },
  );

  it.each(QUESTIONS.flatMap((question) => PARTS.map((parts) => [question, parts] as const)))(
    'finds the parts of one turn after %j: %j',
    (question, parts) => {
      for (const between of INTERJECTIONS) {
        const turn = parts.map((part) => `{PHONE|${part}}`).join(` ${between} `);
        const [said, expected] = marked(`Agent: ${question}\nCustomer: It's ${turn}.`);
        expect(redactText(said, 'standard').text).toBe(expected);
      }
    },
  );

  it.each([
    "Customer: My number's {PHONE|212 555} hang on, it's ringing\nAgent: Take your time.\nCustomer: {PHONE|0171}. Sorry about that.",
    'Customer: call me on {PHONE|415} Agent: yes Customer: {PHONE|555 0123} Agent: that is {PHONE|415 555 0123}?',
    'Agent: Area code first? Customer: {PHONE|212} Agent: and the number? Customer: {PHONE|555-0171}',
  ])('finds the parts of %j', (scenario) => {
    const [said, expected] = marked(scenario);
    expect(redactText(said, 'standard').text).toBe(expected);
  });

  it.each([
    'Agent: Your phone number? Customer: I would rather not. Agent: How many seats? Customer: 212 Agent: And the budget? Customer: 5550',
    'Agent: Is your phone working? Customer: since 2019 it does. Agent: And how old is the router? Customer: 2017 I think.',
    'Agent: Which number is on the order? Customer: 4410 Agent: and the ticket? Customer: 88120',
    'Agent: What number did you draw? Customer: 12 Agent: Fine.',
    'Agent: The phone number is on our page, the rent is 3450 and there are 2 rooms of 1200 feet.',
    'Agent: Their phone is answered from 0900 and it is 1200 yards to 2500 Main Street.',
    'Customer: What is the phone number? Agent: It has 324 reviews, the street is 1190 Grant Avenue.',
    'Customer: Give me their phone number. Agent: First the address: 2100 Broadway, 94612 Oakland.',
    'Customer: And their number? Agent: I have 4 of them. The first opens at 1030, the last bus is the 1187.',
    'Agent: Shall I call the number on file? Customer: yes. Agent: The fare is 245, seat 1104.',
    'Agent: What is the house number? Customer: 1204 Agent: and the zip? Customer: 94107',
  ])('leaves %j', (text) => {
    expect(redactText(text, 'standard').text).toBe(text);
  });
});
