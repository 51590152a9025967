import { describe, expect, it } from '@jest/globals';
import { judgeDisposition } from '../../../domain/disposition.ts';
import { splitSentences } from '../../../domain/sentences.ts';
import { splitTurns } from '../../../domain/transcript.ts';

// Things priced beside a main sale in no word of offering, and answers in no word of yes or no.
const addOnsOf = (text: string): string[] => {
  const turns = splitTurns(text);
  return judgeDisposition(turns, splitSentences(turns)).upsells.map(
    ({ product, amountCents, status }) => `${product}, ${amountCents === null ? '-' : amountCents / 100}, ${status}`,
  );
};

describe('what is priced beside the main sale', () => {
  it.each([
    [
      'Agent: The cot comes to 280. It sleeps best on the horsehair mattress at 35. Customer: Mattress, please. Agent: I have put it down.',
      'horsehair mattress, 35, accepted',
    ],
    [
      'Agent: The cot comes to 280. Sheets for it? Those are 12. Customer: My mother knits. Agent: Right you are.',
      'Sheets, 12, refused',
    ],
    [
      'Agent: The small sack is 34. The big one is 45, so only eleven more. Customer: Big one it is. Agent: Good.',
      'big one, 11, accepted',
    ],
  ])('%s', (text, expected) => {
    expect(addOnsOf(text).at(-1)).toBe(expected);
  });

  it.each([
    [
      'a part of the main thing that nobody answers',
      'Agent: The cot comes to 280. It stands best on legs at 20. Customer: Is it oak? Agent: It is.',
    ],
    [
      'what the customer asked the price of',
      'Customer: I want a cot and a lamp. Agent: The cot comes to 280. The lamp is 35. Customer: Thanks.',
    ],
  ])('is no offer where it is %s', (_what, text) => {
    expect(addOnsOf(text)).toEqual([]);
  });
});

describe('an answer that is neither yes nor no', () => {
  const offer = 'Agent: The tent is $219. Would you like the groundsheet for $28? Customer: We sleep on gravel mostly.';

  it.each([
    ['is a yes where the agent adds it', `${offer} Agent: I'll put it in the bag.`, 'groundsheet, 28, accepted'],
    ['is a yes where the agent names it', `${offer} Agent: Tent and groundsheet.`, 'groundsheet, 28, accepted'],
    ['is a yes where the sum holds it', `${offer} Agent: $247.`, 'groundsheet, 28, accepted'],
    ['is a no where the agent goes on', `${offer} Agent: Nice spot, that.`, 'groundsheet, 28, refused'],
    ['is a no where the agent says without', `${offer} Agent: So no groundsheet.`, 'groundsheet, 28, refused'],
    ['is a no where the agent leaves it', `${offer} Agent: I'll leave that, so.`, 'groundsheet, 28, refused'],
    ['is a no where the agent goes by another', `${offer} Agent: Bare floor it is.`, 'groundsheet, 28, refused'],
    [
      'may be taken up in the next turn',
      `${offer} Agent: Nice spot, that. Customer: Then I'd better have it. Agent: Good.`,
      'groundsheet, 28, accepted',
    ],
    [
      'is asked for again',
      `${offer} Agent: Does the groundsheet go in? Customer: Yes. Agent: Good.`,
      'groundsheet, 28, accepted',
    ],
  ])('%s', (_how, text, expected) => {
    expect(addOnsOf(text)).toEqual([expected]);
  });

  it('of two noes is a yes', () => {
    expect(
      addOnsOf(
        "Agent: The tent is $219. Would you like the groundsheet for $28? Customer: The groundsheet I can't do without.",
      ),
    ).toEqual(['groundsheet, 28, accepted']);
  });
});
