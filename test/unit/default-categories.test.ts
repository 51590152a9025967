import { describe, expect, it } from '@jest/globals';
import { loadCategories } from '../../config/category-file.ts';
import { splitSentences } from '../../domain/sentences.ts';
import { splitTurns } from '../../domain/transcript.ts';
import { matchCategories } from '../../domain/categories/match.ts';
import { categorize, NO_SENTIMENT } from '../support/category-definitions.ts';

const { compiled, categories } = loadCategories(null);
const definitions = categories.map(({ definition }) => definition);

/** Categories of one turn, in a call that begins with a greeting. */
function heard(speaker: 'Agent' | 'Customer', words: string): string[] {
  return Object.keys(categorize(definitions, `Agent: Good morning.\n${speaker}: ${words}`));
}

describe('the default categories', () => {
  it.each([
    ['I want to file a complaint about your driver.', 'complaint'],
    ["I'd like to make a formal complaint", 'complaint'],
    ['I have been charged twice, this is completely unacceptable!', 'complaint'],
    ['This is the worst customer service I have ever had', 'complaint'],
    ['I’m really disappointed with the repair', 'complaint'],
    ["I'm not happy with how this was handled", 'complaint'],
    ['We are sick and tired of being passed around', 'complaint'],
    ['This is the third time I have called about it', 'complaint'],
    ['Nobody ever got back to me', 'complaint'],
    ['I was on hold for over forty minutes', 'complaint'],
    ['I will go to the ombudsman', 'complaint'],
    ['I want to cancel my internet service', 'cancellation_risk'],
    ['please close my account', 'cancellation_risk'],
    ["I'm calling to cancel", 'cancellation_risk'],
    ["I'm thinking of cancelling", 'cancellation_risk'],
    ["I'll take my business elsewhere", 'cancellation_risk'],
    ["I won't be renewing", 'cancellation_risk'],
    ['We no longer need the subscription', 'cancellation_risk'],
    ['Another provider offers the same for half', 'competitor_mentioned'],
    ['I got a quote from someone else', 'competitor_mentioned'],
    ['I can get it cheaper elsewhere', 'competitor_mentioned'],
    ["I've been shopping around", 'competitor_mentioned'],
    ['Can you beat their price?', 'competitor_mentioned'],
    ["I'm switching to a different carrier", 'competitor_mentioned'],
    ['Let me speak to your manager', 'escalation'],
    ['I want to talk with a supervisor right now', 'escalation'],
    ['Is there a manager available', 'escalation'],
    ['Can I get your supervisor', 'escalation'],
    ['Put me through to someone higher up', 'escalation'],
    ['I need this escalated, please escalate it', 'escalation'],
    ['I would like to make a payment', 'payment'],
    ['I want to pay my bill', 'payment'],
    ['Can I pay with my debit card?', 'payment'],
    ["What's my remaining balance?", 'payment'],
  ])('the customer who says %j is heard as %s', (words, name) => {
    expect(heard('Customer', words)).toContain(name);
  });

  it.each([
    ['Let me transfer you to a supervisor.', 'escalation'],
    ['I will escalate this to the billing team', 'escalation'],
    ['May I place you on a brief hold?', 'hold'],
    ['Could you hold the line for me', 'hold'],
    ['Please hold.', 'hold'],
    ['Can you hold on for a second?', 'hold'],
    ['Thank you for holding', 'hold'],
    ["I'll call you back tomorrow", 'callback_promised'],
    ['Someone will call you within two hours', 'callback_promised'],
    ["We'll get back to you by Friday", 'callback_promised'],
    ['I will give you a call once it is fixed', 'callback_promised'],
    ['I can schedule a callback', 'callback_promised'],
    ['Our team will be in touch', 'callback_promised'],
    ['May I have your credit card number and the expiration date?', 'payment'],
    ['I can set up a payment plan for you', 'payment'],
  ])('the agent who says %j is heard as %s', (words, name) => {
    expect(heard('Agent', words)).toContain(name);
  });

  it.each([
    ['I have no complaints at all'],
    ["I don't want to complain, it works"],
    ['My throat is horrible today'],
    ['It is a ridiculously small drink'],
    ["I'm tired, I just want to sleep"],
    ['I would like to cancel my previous card'],
    ['I need to cancel my appointment on Friday'],
    ['I want to cancel the order I placed'],
    ['Is there free cancellation? I may want to cancel it later'],
    ["I don't want to cancel my service, just move it"],
    ['Please cancel the alarm'],
    ['Could I stay somewhere else in town, another hotel?'],
    ['My company has another office'],
    ['When does the competition start? I want to enter the competition'],
    ['I work as a store manager'],
    ['My manager told me to call'],
    ['The manager of my building was kind'],
    ['I hold a degree, and my household is large'],
    ["I'd like to hold a meeting in the large room"],
    ['Hold off for now'],
    ['Call me back when you can'],
    ['Pay attention to the address, number 12'],
    ['My member card number is on the letter'],
  ])('nothing is heard in %j of the customer', (words) => {
    expect(heard('Customer', words)).toEqual([]);
  });

  it.each([
    ['Can you hold a meeting room for us?'],
    ['They will hold that table for fifteen minutes'],
    ['Your order is on hold at the warehouse'],
    ['Hold on to your receipt'],
    ["If we get disconnected I'll call you back"],
    ["I'll call you back at this number if the line drops"],
    ['I will not call you back'],
    ['Would you like me to call you back?'],
    ['Our manager is proud of the hotel'],
    ["I'll check the price with my manager"],
    ['Would you like to cancel your subscription?'],
    ['That is a terrible experience, I am sorry'],
    ['There is another provider in your area'],
  ])('nothing is heard in %j of the agent', (words) => {
    expect(heard('Agent', words)).toEqual([]);
  });

  it.each([
    ['Thank you for calling Acme, how can I help?'],
    ['Acme support, my name is Ann.'],
    ['Hi there!'],
    ['This is Ann from Acme'],
    ['Good afternoon'],
  ])('%j is a greeting', (words) => {
    expect(Object.keys(categorize(definitions, `Agent: ${words}\nCustomer: Yes.`))).toEqual([]);
  });

  it('a call that the agent begins without a greeting is told of, with where it was looked for', () => {
    const call = 'Agent: Account number?\nCustomer: Hello? 12.\nAgent: Go on.\nCustomer: Well.\nAgent: Hello.';
    expect(categorize(definitions, call)).toEqual({
      greeting_missing: ['0 agent: Account number?', '2 agent: Go on.'],
    });
  });

  it('a whole call is told of with the words that say so', () => {
    const call = `Agent: Thank you for calling, this is Ann from Acme. How can I help?
Customer: This is the second time I call. My internet is down and I'm really frustrated with it.
Agent: I'm sorry. May I put you on a short hold?
Customer: No. I want to cancel my internet, another provider is cheaper. Let me talk to your supervisor.
Agent: I'll have him look. Our team will be in touch, and someone will call you back today.`;
    expect(categorize(definitions, call)).toEqual({
      callback_promised: ['4 agent: team will be in touch', '4 agent: someone will call you back'],
      cancellation_risk: ['3 customer: want to cancel'],
      competitor_mentioned: ['3 customer: another provider'],
      complaint: ['1 customer: second time I call', "1 customer: I'm really frustrated with"],
      escalation: ['3 customer: talk to your supervisor'],
      hold: ['2 agent: put you on a short hold'],
    });
  });

  it.each([
    ['Customer', "i'm calling to cancel my "],
    ['Customer', 'this is the third time i have nobody ever '],
    ['Customer', 'credit card number '],
    ['Customer', 'speak to your very own '],
    ['Agent', "i'll call you back if we get disconnected "],
    ['Agent', 'please hold on for just a '],
    ['Agent', 'this is '],
    ['Agent', 'this is x. '],
    ['Agent', 'this is x\nCustomer: not to cancel my\nAgent: '],
  ])('a megabyte of %s saying %j ends', (speaker, words) => {
    const turns = splitTurns(`${speaker}: ${words.repeat(Math.ceil(1_000_000 / words.length))}`);
    const matches = matchCategories(compiled, turns, splitSentences(turns), NO_SENTIMENT);
    for (const { evidence } of matches) expect(evidence.length).toBeLessThanOrEqual(10);
  });
});
