import { describe, expect, it } from '@jest/globals';
import { judgeDisposition } from '../../../domain/disposition.ts';
import { splitSentences } from '../../../domain/sentences.ts';
import { splitTurns } from '../../../domain/transcript.ts';

// What the customer says in no word of agreement, and the agent carries out or not.
const isSold = (text: string): boolean => {
  const turns = splitTurns(text);
  return judgeDisposition(turns, splitSentences(turns)).conversion.isConversion;
};

describe('a sale is what the agent carries out and the customer has not turned down', () => {
  it.each([
    [
      'does it',
      "Agent: The rack is 85. Customer: That car's too small for five of us. Agent: I'll put one by for you.",
    ],
    ['says it is done', 'Agent: Ten prints are 14. Customer: My mother is counting the days. Agent: Printed.'],
    [
      'asks whom it is for',
      'Agent: The kayak is 40 for the day. Customer: My knees have one summer left in them. Agent: And your surname?',
    ],
    [
      'says again what was chosen',
      'Agent: I could do the sweep at nine or at one, it is 60. Customer: One suits the baby. Agent: One, 60.',
    ],
    [
      'goes on after a question of detail',
      'Agent: A sack of that coal is 18. Customer: The house is like ice. Agent: Front or back door? Customer: Back, thanks. Agent: He can have it there by noon, we will send it now.',
    ],
    [
      'is told to',
      'Agent: The frame is 95. Customer: I was thinking of the blue one. Wrap it. Agent: I will fetch the paper.',
    ],
  ])('the agent %s', (_how, text) => {
    expect(isSold(text)).toBe(true);
  });

  it.each([
    [
      'the customer does what a buyer does next',
      "Agent: The bench is 120. Customer: The garden's been crying out. Agent: It has. Customer: I'll collect it on Friday.",
    ],
    [
      'the customer asks how to pay',
      'Agent: The bench is 120. Customer: How do we pay? Agent: By card or in cash. Customer: Lovely.',
    ],
    [
      'the reason to call was something broken, and its repair was priced',
      "Agent: Hello. Customer: My pump is leaking. Agent: A new seal is $35 fitted. Customer: The cellar is filling up. Agent: I'll send Rob.",
    ],
  ])('%s', (_how, text) => {
    expect(isSold(text)).toBe(true);
  });
});

describe('no sale is what', () => {
  it.each([
    [
      'is put off',
      "Agent: The rack is 85. Customer: I'll have a think and talk to my wife. Agent: I'll put one by for you.",
    ],
    ['hangs on something', "Agent: The rack is 85. Customer: If my bonus comes in, maybe. Agent: I'll keep one here."],
    ['the agent lets go', 'Agent: The rack is 85. Customer: We sold the car in March. Agent: Fair enough.'],
    ['is sent to look at', "Agent: The rack is 85. Customer: It looks sturdy. Agent: I'll send you the brochure."],
    ['is a visit', 'Agent: The car is 9,000. Customer: Tomorrow suits me. Agent: Come and see it, I will be there.'],
    [
      'was refused before an answer to a question',
      'Agent: The rack is 85, silver or black? Customer: Black, but not now, maybe in spring. Agent: And your surname? Customer: Hill.',
    ],
    [
      'another decides',
      'Agent: The rack is 85. Shall I order it? Customer: He would have to say so himself. Agent: I see.',
    ],
    ['finds it dear', "Agent: The oven is $900. Customer: That's dear. Agent: I'm joking."],
    ['calls it robbery', 'Agent: The oven is $900. Customer: Daylight robbery. Agent: Everyone will tell you that.'],
    ['is abuse', "Agent: Tickets are $45. Customer: Fuck you. Agent: I'm hanging up."],
    ['is a tale', 'Agent: The oven is $900. Customer: My sister had one for years. Agent: Amazed.'],
    ['is a face', "Agent: Tickets are $45. Interested? Customer: :) Agent: I'm eating."],
    ['holds the letters of a figure', 'Agent: The phone is $400. Customer: Hm. Agent: One thing.'],
    ['holds a figure of another', 'Agent: The van is $45 a day. Customer: I see. It rains. Agent: It does. 5 degrees.'],
  ])('%s', (_how, text) => {
    expect(isSold(text)).toBe(false);
  });
});
