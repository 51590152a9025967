import { describe, expect, it } from '@jest/globals';
import { judgeDisposition } from '../../../domain/disposition.ts';
import { splitSentences } from '../../../domain/sentences.ts';
import { splitTurns } from '../../../domain/transcript.ts';

const addOnsOf = (text: string): string[] => {
  const turns = splitTurns(text);
  const { upsells } = judgeDisposition(turns, splitSentences(turns));
  return upsells.map(({ product, amountCents, status }) =>
    [product, amountCents === null ? 'no price' : (amountCents / 100).toFixed(2), status].join(', '),
  );
};
const statusAfter = (reply: string): string[] =>
  addOnsOf(`Agent: Your room is 90. Would you like the dinner package for 40? Customer: ${reply} Agent: Right.`);

describe('taken in the words of', () => {
  it.each([
    'Go on, you’ve twisted my arm.',
    'Please.',
    'We would.',
    'ok do it',
    'You’re on.',
    'Yeah, we’ll take it.',
    'Go for it.',
    'May as well.',
    'Might as well, it’s my birthday.',
    'Oh, then sure.',
    'Then yes, we’d like that.',
    'Put it on.',
    'Hmm, lovely, count me in.',
    'That’d be handy.',
    'Oh, that’s a good idea.',
    'Well, you’re the expert. Yes.',
    'I’ll have that.',
    'You know what, why not.',
    'Let’s do that.',
    'Stick it on the bill.',
  ])('%s', (reply) => {
    expect(statusAfter(reply)).toEqual(['dinner package, 40.00, accepted']);
  });
});

describe('turned down in the words of', () => {
  it.each([
    'Nah.',
    'Not today.',
    'We’re fine.',
    'I’m good.',
    'Just the room.',
    'We bring our own food.',
    'Maybe next time.',
    'That’s too dear.',
    'Skip it.',
    'I have one already.',
    'No need.',
    'Everyone always tries to sell me that. No.',
    'The basic one will do me.',
    'There’s no rush, standard’s fine.',
    'I’ll stay where I am.',
    'We’ll leave it.',
    'Then there’s not much point, is there.',
    'dont need it',
    'I am okay without it.',
    'It would only go to waste.',
    'We’re eating with friends. Just the room, please.',
    'I’ll give that a miss.',
    'Forty? You must be joking.',
  ])('%s', (reply) => {
    expect(statusAfter(reply)).toEqual(['dinner package, 40.00, refused']);
  });
});

describe('what the agent makes of an answer without yes or no', () => {
  it.each([
    [
      'noted as taken',
      'Agent: Your car is 30 a day. Would you like a roof box for 25? Customer: There are five of us with tents. Agent: I’ve added it.',
      ['roof box, 25.00, accepted'],
    ],
    [
      'noted as left out',
      'Agent: Your car is 30 a day. Would you like a toll tag for 15? Customer: We keep to small roads. Agent: Okay, no tag.',
      ['toll tag, 15.00, refused'],
    ],
    [
      'waved through',
      'Agent: Your car is 30 a day. Would you like a toll tag for 15? Customer: We keep to small roads. Agent: Fair enough. Noon, then.',
      ['toll tag, 15.00, refused'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(addOnsOf(text)).toEqual(expected);
  });
});

describe('the last word on it counts', () => {
  it.each([
    [
      'a summary without it corrected',
      'Agent: Do you want extra luggage? Customer: Yes. Agent: One adult without extra luggage, is that right? Customer: No, that is not right, I want the extra luggage. Agent: Sorry, with extra luggage. Customer: Yes.',
      ['extra luggage, no price, accepted'],
    ],
    [
      'a summary without it confirmed',
      'Agent: Would you like insurance? Customer: No. Agent: So a compact car without insurance, is that correct? Customer: Yes, that is correct.',
      ['insurance, no price, refused'],
    ],
    [
      'a summary with no of it confirmed',
      'Agent: Do you need insurance? Customer: don’t need that. Agent: Please confirm: pickup on Monday, no insurance. Customer: Yes, that is right.',
      ['insurance, no price, refused'],
    ],
    [
      'a no glued to a thanks',
      'Agent: Would you like to add insurance? Customer: No.Thanks. Agent: Okay.',
      ['insurance, no price, refused'],
    ],
    [
      'told it can be added, and glad of it',
      'Agent: You can add insurance to your rental. Customer: That would be a good idea. Agent: Done.',
      ['insurance, no price, accepted'],
    ],
    [
      'asked for within the order',
      'Customer: I want to rent a car with insurance. Agent: Which city? Customer: Leeds. Agent: A compact in Leeds with insurance, correct? Customer: Yes. Agent: Reserved.',
      ['insurance, no price, accepted'],
    ],
    [
      'made sure of',
      'Customer: I need a bus to York. Agent: When? Customer: Monday. And make sure I have travel insurance. Agent: Booked with travel insurance.',
      ['travel insurance, no price, accepted'],
    ],
    [
      'taken back when the price turns out double',
      'Agent: Shall I add seat selection for 8? Customer: Yes. Agent: That’s per leg, so 8 there and 8 back. Customer: Oh. No, then leave the seats.',
      ['seat selection, 8.00, refused'],
    ],
    [
      'asked to insure',
      'Agent: The car is 30 a day. Would you like to insure it? Customer: No thanks.',
      ['insure, no price, refused'],
    ],
    [
      'one of several questions answered',
      'Agent: How many bags do you have, and do you want insurance? Customer: Two. Yes, insurance please.',
      ['insurance, no price, accepted'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(addOnsOf(text)).toEqual(expected);
  });
});

describe('no add-on is', () => {
  it.each([
    'Agent: A single room for two nights is 130. Customer: Okay, book it please. Agent: Booked.',
    'Customer: What rooms do you have? Agent: We have a double for 90 or a suite for 140. Customer: The suite, please. Agent: Booked.',
    'Customer: I need a flight to Rome. Agent: There’s one at 9 for 120. Customer: Anything earlier? Agent: How about one at 6 for 95? Customer: Yes.',
    'Customer: Find me a hotel. Agent: How about the Crown? It’s 150 a night. Customer: No, something else. Agent: There’s the Swan for 80. Customer: I’ll take that.',
    'Customer: Is the bike still there? Agent: Yes, 200. Customer: Would you take 150? Agent: I could do 170. Customer: Deal.',
    'Agent: Would you give 20 for the lifeboats? Customer: I can do 5. Agent: Thank you.',
    'Agent: The sofa is 900. We can spread that over 12 payments of 75. Customer: Yes, let’s do that.',
    'Customer: What do you charge for engraving? Agent: Ten pounds a line. Customer: Okay, I only wanted to know.',
    'Customer: Two adults and a child. Agent: 19 each for adults and 11 for the child, that’s 49. Customer: ok Agent: Booked.',
    'Agent: There was a late fee of 22.20. As a one-off I’ve removed it. Customer: Thank you.',
    'Customer: Do you have a table for six? Agent: Is the garden all right? Customer: Yes.',
    'Customer: How much is a trim? Agent: A trim is 15, a cut is 25. Customer: A cut then. Agent: Tuesday at three? Customer: Yes.',
    'Agent: Your balance is 42.50. Would you like to pay it now? Customer: Yes.',
    'Customer: I want the large pizza. Agent: The large is 14. Customer: Fine. Agent: 20 minutes.',
    'Agent: Would you like a receipt with that? Customer: No.',
    'Agent: Would you like me to send a confirmation to your phone? Customer: Yes please.',
  ])('%s', (text) => {
    expect(addOnsOf(text)).toEqual([]);
  });
});
