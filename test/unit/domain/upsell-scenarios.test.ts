import { describe, expect, it } from '@jest/globals';
import { judgeDisposition } from '../../../domain/disposition.ts';
import { originalText, splitSentences } from '../../../domain/sentences.ts';
import { splitTurns } from '../../../domain/transcript.ts';
import type { UpsellOffer } from '../../../domain/upsells.ts';

const offersIn = (text: string): readonly UpsellOffer[] => {
  const turns = splitTurns(text);
  return judgeDisposition(turns, splitSentences(turns)).upsells;
};
const brief = (text: string): unknown[] =>
  offersIn(text).map(({ product, amountCents, status }) => [product, amountCents, status]);

describe('the reply decides', () => {
  it.each([
    [
      'each of two by name',
      'Agent: We also have a warranty for $30 and a phone case for $15, would you like to add those? Customer: Yes to the warranty, no to the case.',
      [
        ['warranty', 3000, 'accepted'],
        ['phone case', 1500, 'refused'],
      ],
    ],
    [
      'one of two, and leaves the other open',
      'Agent: Would you like to add the warranty for $30 or the phone case for $15? Customer: Yes to the warranty.',
      [
        ['warranty', 3000, 'accepted'],
        ['phone case', 1500, 'offered'],
      ],
    ],
    [
      'only one of two',
      'Agent: Would you like to add the warranty for $30 or the phone case for $15? Customer: Just the warranty, please.',
      [
        ['warranty', 3000, 'accepted'],
        ['phone case', 1500, 'refused'],
      ],
    ],
    [
      'both of two',
      'Agent: Can I add a car charger for $12 and a phone case for $15? Customer: Both, please.',
      [
        ['car charger', 1200, 'accepted'],
        ['phone case', 1500, 'accepted'],
      ],
    ],
    [
      'neither of two',
      'Agent: Can I add a car charger for $12 and a phone case for $15? Customer: Neither, thanks.',
      [
        ['car charger', 1200, 'refused'],
        ['phone case', 1500, 'refused'],
      ],
    ],
    ['an elliptic offer', 'Agent: Want the plan for $10? Customer: Sure.', [['plan', 1000, 'accepted']]],
    ['an offer without a verb', 'Agent: Warranty for 5 more? Customer: No thanks.', [['Warranty', 500, 'refused']]],
    ['an offer of one word', 'Agent: And the GPS? Customer: Yes.', [['GPS', null, 'accepted']]],
    [
      'fries with that',
      'Customer: One burger. Agent: Would you like to add fries for $2.50? Customer: Okay.',
      [['fries', 250, 'accepted']],
    ],
    [
      'a dessert nobody has a word for',
      'Customer: One burger. Agent: Would you like to add a milkshake? Customer: No, thank you.',
      [['milkshake', null, 'refused']],
    ],
    [
      'a lower price after a refusal',
      "Agent: Would you like to add the warranty for $40? Customer: That's too expensive. Agent: How about $25 instead? Customer: Okay, fine.",
      [['warranty', 2500, 'accepted']],
    ],
    [
      'a lower price refused too',
      'Agent: Add the warranty for $40? Customer: No. Agent: What about $30? Customer: No.',
      [['warranty', 3000, 'refused']],
    ],
    [
      'a bid the agent takes',
      'Agent: Would you like to add the warranty for $40? Customer: Can you do $30? Agent: Sure, I can do that.',
      [['warranty', 3000, 'accepted']],
    ],
    [
      'a bid the agent turns down',
      "Agent: Would you like to add the warranty for $40? Customer: Can you do $10? Agent: Sorry, I can't.",
      [['warranty', 4000, 'offered']],
    ],
    [
      'a later reversal by name',
      'Agent: Would you like to add insurance for $20? Customer: Yes. Agent: Great. What time? Customer: Nine, and actually remove the insurance.',
      [['insurance', 2000, 'refused']],
    ],
    [
      'a later reversal without a name',
      'Agent: Would you like to add insurance for $20? Customer: Yes. Agent: Great. Customer: Actually, scratch that. Agent: Fine.',
      [['insurance', 2000, 'refused']],
    ],
    [
      'the whole order cancelled',
      'Agent: Would you like to add insurance for $20? Customer: Yes. Agent: Booked. Customer: Cancel the order, please.',
      [['insurance', 2000, 'refused']],
    ],
    [
      'a yes to a question about leaving it out',
      "Agent: Would you like insurance for $20? Customer: Hm, what is covered? Agent: Damage. So you don't need the insurance, right? Customer: Yes, that's right.",
      [['insurance', 2000, 'refused']],
    ],
    [
      'a conditional yes leaves it open',
      "Agent: Would you like insurance for $20? Customer: Yes, but only if it's free. Agent: It is not. Customer: Bye.",
      [['insurance', 2000, 'offered']],
    ],
    [
      'a stall leaves it open',
      'Agent: Would you like to add the premium support for $20? Customer: Let me think about it. Agent: Sure. Customer: Bye.',
      [['premium support', 2000, 'offered']],
    ],
    [
      'two products of one family',
      'Agent: Would you like to add the device protection for $8? Customer: Yes. Agent: And travel insurance for $20? Customer: No.',
      [
        ['device protection', 800, 'accepted'],
        ['travel insurance', 2000, 'refused'],
      ],
    ],
    [
      'a question answered first',
      'Agent: Would you like to add roadside assistance? Customer: How much is it? Agent: It is $6 a month. Customer: OK, add it.',
      [['roadside assistance', 600, 'accepted']],
    ],
    [
      'a refusal by having one',
      'Agent: Would you like a phone case for $15, too? Customer: I already have a case.',
      [['phone case', 1500, 'refused']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('an add-on the customer asks for', () => {
  it.each([
    [
      'is accepted when the agent adds it',
      'Agent: Your room is booked. Customer: Can you add breakfast? Agent: Sure, added.',
      [['breakfast', null, 'accepted']],
    ],
    [
      'is none when the agent cannot',
      'Agent: Your room is booked. Customer: Can you add breakfast? Agent: Sorry, we have none.',
      [],
    ],
    [
      'is priced by the agent and then decided',
      "Agent: Your room is booked. Customer: Can you add breakfast? Agent: It's $12 a day, okay? Customer: Hm, no thanks.",
      [['breakfast', 1200, 'refused']],
    ],
    [
      'is accepted when told, with the price that follows',
      'Agent: Anything else? Customer: Hm. Agent: Yes? Customer: Please add the warranty. Agent: Done, that adds $30.',
      [['warranty', 3000, 'accepted']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('no add-on is', () => {
  it.each([
    [
      'the policy the customer calls for',
      'Customer: I need home insurance. Agent: Would you like the insurance for $80? Customer: Yes.',
    ],
    ['a hotel named like one', 'Agent: How about the Grand Plaza Plus, also in town? Customer: Yes.'],
    ['a car named like one', 'Agent: How about a Road Charger, also from the station? Customer: Yes.'],
    ['an event for the diary', 'Agent: Would you like to add an event? Customer: Yes.'],
    ['a delivery address', 'Agent: And the delivery address? Customer: Main Street 5.'],
    ['a passenger', 'Agent: Would you like to add another passenger? Customer: No.'],
    ['a statement that it is left out', 'Agent: The car comes without insurance. Customer: Okay.'],
  ])('%s', (_name, text) => {
    expect(brief(text)).toEqual([]);
  });
});

it('every part of an offer shows where it stands', () => {
  const text =
    'Customer: 😀 Hi. Agent: Great choice. Would you like to add the Care Plan for €4.50 a month? Customer: Hm... okay, add the plan then.';
  const turns = splitTurns(text);
  const parts = offersIn(text).flatMap(({ productAt, amountAt, offer, reply }) => [productAt, amountAt, offer, reply]);
  expect(
    parts.map((part) => part && originalText(turns[part.sentence.turn], part.sentence, part.from, part.until)),
  ).toEqual(['Care Plan', '€4.50', 'Would you like to add the Care Plan for €4.50 a month?', 'add the plan then.']);
});
