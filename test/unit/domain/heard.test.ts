import { expect, it } from '@jest/globals';
import * as closing from '../../../domain/closing-patterns.ts';
import * as sale from '../../../domain/conversion-patterns.ts';
import { judgeConversion } from '../../../domain/conversion.ts';
import { moneyOf, hear, type Heard, mayHold, pricesOf, says, SIGNS, WORDS } from '../../../domain/heard.ts';
import { findMoney, findPrices } from '../../../domain/money.ts';
import { splitSentences, type Sentence } from '../../../domain/sentences.ts';
import { splitTurns } from '../../../domain/transcript.ts';
import { ADDING, ASKS_TO_ADD, SUMMARY } from '../../../domain/upsell-patterns.ts';
import { BESIDE_STRONGLY } from '../../../domain/upsell-signs.ts';
import { findUpsells } from '../../../domain/upsells.ts';
import { readText } from '../../../domain/read-sentence.ts';

const EVERY_GROUP = -1;
const sentenceOf = (text: string): Sentence => ({
  turn: 0,
  speaker: 'agent',
  isQuestion: false,
  offset: 0,
  ...readText(text),
});
const hearAll = (sentence: Sentence): Heard => ({
  ...hear(sentence),
  groups: EVERY_GROUP,
  signs: EVERY_GROUP,
  marks: Array.from({ length: 16 }, () => EVERY_GROUP),
});

/** The outcome by what the sentences are heard with. */
function outcome(text: string, listen: (sentence: Sentence) => Heard): unknown[] {
  const turns = splitTurns(text);
  const exchanges = splitSentences(turns).map((sentences) => sentences.map((sentence) => listen(sentence)));
  const { isConversion, decision } = judgeConversion(exchanges);
  const upsells = findUpsells(turns, exchanges).map(({ product, amountCents, status }) => [
    product,
    amountCents,
    status,
  ]);
  return [isConversion, decision?.rule, decision?.sentence.text, decision?.from, decision?.until, upsells];
}

it.each([
  'Agent: Should I activate the plan? Customer: Absolutely. Agent: It was activated.',
  'Agent: Would you be comfortable giving $2? Customer: I will contribute $2.',
  'Agent: Is the order right? Customer: Looks good. Agent: It is coming right up.',
  'Agent: Shall I renew it? Customer: Forget it.',
  'Agent: Shall I lock it in? Customer: Sounds reasonable. Agent: The card has been declined.',
  'Customer: Would you accept 80? Agent: They are yours. Customer: Great.',
  'Customer: What is the lowest? Agent: Firm at 90. Customer: 90 is fine.',
  'Agent: Do you wish to proceed with it? Customer: I will pass.',
  'Agent: Your pass has been e-mailed. Customer: I never agreed.',
  'Agent: Want gift wrapping for two dollars? Customer: Neither now nor later.',
  'Agent: Want a screen protector? Customer: I wonder.',
  'Agent: Fancy a side salad with that? Customer: Lovely, yes.',
  'Agent: Interested in a matching gift? Customer: Perhaps.',
  'Agent: Insurance is 12. Take it? Customer: Yes. Agent: The insurance was removed. Is that right? Customer: Yes.',
  "Agent: Insurance for $12? Customer: Sure. Agent: You don't need insurance, correct? Customer: Right.",
  'Agent: Please review it: a car with insurance. Customer: Yes.',
  'Agent: I can have a topper put on. It is 40. Customer: Lovely, yes.',
  'Agent: Many drivers pick a roof box. They are 30. Customer: Lovely, yes.',
  'Agent: The late show, 30. Customer: Could we have a bigger screen? Agent: It is 5. Customer: Yes.',
  'Customer: Could I have the adapter added? Agent: Done, it is 6.',
  'Agent: Two tickets, 30. And the poster is 4. Customer: Great.',
  'Customer: Can I get a latte? Agent: They should be available.',
  'Customer: Can we come in on Monday? Agent: Which name? Customer: Ann Low. Agent: You are down for ten.',
  'Agent: Our bundle has it all. Is that okay? Customer: Suits me. Agent: Lovely.',
  'Agent: It comes to 30 dollars. How do you want to pay? Customer: By amex. Agent: Good.',
  'Agent: Shall I book it? Customer: Yes. Have a lovely weekend.',
])('no rule needs a word that its group lacks: %s', (text) => {
  expect(outcome(`Customer: Hello there. ${text}`, hear)).toEqual(outcome(`Customer: Hello there. ${text}`, hearAll));
});

it.each<[RegExp, number, string[]]>([
  [SUMMARY.pattern, WORDS.summary, ['please confirm', 'is it correct', 'let me verify', 'to review', 'make sure']],
  [
    ADDING.pattern,
    WORDS.extra,
    [
      'adding',
      'addition',
      'additional',
      'also',
      'an extra',
      'including',
      'upgrading',
      'plus',
      'along with it',
      'throw in one',
      'tack it on',
      'bundle',
      'on top',
      'as well',
      'too',
      'a second',
      'more',
      'protect it',
      'with that',
      'to go with it',
    ],
  ],
  [
    BESIDE_STRONGLY.pattern,
    WORDS.extra,
    [
      'upgrade you',
      'make it the',
      'move up',
      'step up',
      'while he is',
      'many of our owners',
      'most teams',
      'shall we send',
      'can i fit',
      'could we install',
      'should i wrap',
      'can we pack',
      'can i assemble',
      'shall i pop',
      "you'll want",
      'interest you in',
      'we could put',
    ],
  ],
  [
    ASKS_TO_ADD.pattern,
    WORDS.extra,
    ['can you add', 'could i have it added', 'will you put it on', 'can i get one included', 'may we also get'],
  ],
])('what %s matches holds a word of its group', (rule, group, samples) => {
  for (const text of samples) {
    expect(text).toMatch(rule);
    expect([text, mayHold(hear(sentenceOf(text)), group)]).toEqual([text, true]);
  }
});

it('reads the prices and the amounts of a sentence alike, whichever is asked for first', () => {
  const text = 'a case is 20, or $45 a month';
  const [one, other] = [hear(sentenceOf(text)), hear(sentenceOf(text))];
  expect([moneyOf(one), pricesOf(one)]).toEqual([findMoney(text), findPrices(text)]);
  expect([pricesOf(other), moneyOf(other)]).toEqual([findPrices(text), findMoney(text)]);
  expect(pricesOf(one).map(({ cents }) => cents)).toEqual([2000, 4500]);
  expect(moneyOf(one).map(({ cents }) => cents)).toEqual([4500]);
});

const sentence = (text: string): Heard => hear(sentenceOf(text));

it.each([
  ['tabled', closing.TABLED, 'wednesday, at 5 pm'],
  ['tabled', closing.TABLED, "i'll put it on"],
  ['putsOff', closing.PUTS_OFF, "i'd sooner go"],
  ['putsOff', closing.PUTS_OFF, "won't need a thing"],
  ['orders', closing.ORDERS, 'can you squeeze me in'],
  ['orders', closing.ORDERS, 'a large pizza for delivery'],
  ['handover', closing.HANDOVER, 'drop by'],
  ['handover', closing.HANDOVER, 'about twenty mins'],
  ['asksPayment', closing.ASKS_PAYMENT, 'and the cvv'],
  ['voicemail', sale.VOICEMAIL, 'after the beep'],
  ['existing', sale.EXISTING, 'i was double-charged'],
  ['wantsToBuy', sale.WANTS_TO_BUY, 'can i have'],
  ['otherThing', closing.OTHER_THING, 'a new router'],
  ['notASale', sale.NOT_A_SALE, 'the event was'],
  ['personal', closing.PERSONAL, 'your postcode'],
  ['letsChoose', closing.LETS_CHOOSE, 'fancy one'],
  ['acts', closing.ACTS, 'one payment'],
  ['settles', closing.SETTLES, "i'm in"],
  ['favours', closing.FAVOURS, 'tuesday it is'],
  ['side', sale.SIDE_QUESTION, 'with that'],
  ['actsOn', closing.ACTS_ON, 'coming up'],
  ['topic', sale.SALE_TOPIC, 'a viewing'],
  ['goesAlong', sale.GOES_ALONG, "i'll stay"],
  ['takesBack', sale.TAKEN_BACK, 'scratch that'],
  ['takesBack', sale.CANCELLED, 'undo'],
  ['notTheSale', sale.NOT_THE_SALE, 'your date of birth'],
  ['result', closing.RESULT, 'he is in the diary'],
  ['result', closing.RESULT, 'ref ab12'],
  ['done', sale.COMPLETED, "you've got the table"],
  ['served', sale.SERVED, 'pull up to the window'],
  ['served', sale.SERVED, 'your e-receipt will be sent'],
  ['commitQuestion', sale.COMMIT_QUESTION, 'how much will you give'],
  ['pitch', sale.PITCH, 'we could hold one'],
  ['commitment', sale.COMMITMENT, 'put me down for'],
  ['fails', sale.FAILED, 'not on the menu'],
] as const)('the words of a sign let its expression through: %s', (sign, pattern, text) => {
  expect(says(sentence(text), SIGNS[sign], pattern)).toBe(true);
});

it('an expression is not tried where no word of its sign stands', () => {
  expect(says(sentence('hello there'), SIGNS.result, /hello/)).toBe(false);
});

it('a word counts by its first four letters, wherever it stands', () => {
  const groups = (text: string): number => sentence(text).groups;
  expect(groups('insured')).toBe(groups('some, insurance!') & groups('insurance'));
  expect(groups('xinsurance')).toBe(0);
  expect(groups('')).toBe(0);
});
