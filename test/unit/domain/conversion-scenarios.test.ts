import { describe, expect, it } from '@jest/globals';
import { judgeDisposition } from '../../../domain/disposition.ts';
import { originalText, splitSentences } from '../../../domain/sentences.ts';
import { splitTurns } from '../../../domain/transcript.ts';

/** The outcome of a call: sold or not, the rule, the customer's words and the words that decided. */
function judge(text: string): unknown[] {
  const turns = splitTurns(text);
  const { isConversion, phrase, decision } = judgeDisposition(turns, splitSentences(turns)).conversion;
  const words = (passage: typeof phrase): string | null =>
    passage && originalText(turns[passage.sentence.turn], passage.sentence, passage.from, passage.until);
  return [isConversion, decision?.rule.replace('conversion.', '') ?? null, words(phrase), words(decision)];
}

describe('a sale is', () => {
  it.each([
    [
      'a telecom plan agreed to at the close',
      'Agent: I can set you up with the unlimited plan today. Does that work for you? Customer: Yes, that works. Agent: Perfect, one moment.',
      [true, 'assent', 'Yes, that works.', 'Yes'],
    ],
    [
      'an insurance policy the customer takes',
      "Agent: So the premium is $82 a month. Customer: That's better than what I pay now. I'll take it.",
      [true, 'commitment', "I'll take it.", "I'll take it"],
    ],
    [
      'a software subscription signed up for',
      'Agent: The team tier is $15 per seat. Customer: OK, sign me up for five seats.',
      [true, 'commitment', 'OK, sign me up for five seats.', 'sign me up'],
    ],
    [
      'a subscription renewed',
      'Agent: Would you like to renew for another year? Customer: Sure, please do. Agent: Thanks.',
      [true, 'assent', 'Sure, please do.', 'Sure'],
    ],
    [
      'a flight booked after a change of date',
      "Agent: Shall I book the 9 am flight? Customer: No, the afternoon one. Agent: The 3 pm then, shall I book it? Customer: Yes please. Agent: You're all booked for Tuesday.",
      [true, 'completed', 'Yes please.', "You're all booked"],
    ],
    [
      'a pizza ordered',
      "Customer: One large pepperoni please. Agent: Anything else? Customer: No, that's it. Agent: Great, your order will be ready in twenty minutes.",
      [true, 'completed', "No, that's it.", 'order will be ready'],
    ],
    [
      'a gift pledged',
      "Agent: Would you consider a donation to the shelter? Customer: I'd be happy to donate 20 dollars.",
      [true, 'pledge', "I'd be happy to donate 20 dollars.", "I'd be happy to donate"],
    ],
    [
      'a price met after haggling',
      'Agent: I want 300 for the desk. Customer: How about 240? Agent: I could do 260. Customer: 260 it is then.',
      [true, 'price_agreed', '260 it is then.', '260 it is then.'],
    ],
    [
      'an upgrade agreed to',
      'Agent: We can upgrade you to fibre for $10 more, shall I go ahead? Customer: Yeah, go ahead.',
      [true, 'commitment', 'Yeah, go ahead.', 'go ahead'],
    ],
    [
      'an order kept after all',
      "Agent: Your order has been placed, thanks. Customer: Hmm, cancel it. Agent: It would ship free today. Customer: Oh, then I'll keep it. Keep the order.",
      [true, 'commitment', 'Keep the order.', 'Keep the order'],
    ],
    [
      'a second thought that ends in a yes',
      "Agent: Shall I place the order? Customer: Not right now. Agent: The sale ends tonight. Customer: Fine, let's do it.",
      [true, 'commitment', "Fine, let's do it.", "let's do it"],
    ],
    [
      'a sale whose add-on is refused',
      'Agent: Shall I book the room? Customer: Yes. Agent: Would you like to purchase breakfast too? Customer: No thanks. Agent: Fine.',
      [true, 'assent', 'Yes.', 'Yes'],
    ],
    [
      'a new order in a call about an old one',
      "Customer: My order arrived broken. Agent: I'm sorry. Customer: I'd like to order a new one instead. Agent: Shall I place the order? Customer: Yes. Agent: Your order has been placed.",
      [true, 'completed', 'Yes.', 'Your order has been placed'],
    ],
    [
      'a question about cancelling that cancels nothing',
      'Agent: Your stay is booked. Customer: How do I cancel it if plans change? Agent: Online.',
      [true, 'completed', null, 'Your stay is booked'],
    ],
    [
      'a polite condition that is none',
      "Agent: Shall I book it? Customer: Yes, if you don't mind. Agent: Sure.",
      [true, 'assent', "Yes, if you don't mind.", 'Yes'],
    ],
    [
      'a condition the agent grants',
      "Agent: It is $90. Customer: I'll take it if you can deliver it tomorrow. Agent: Sure, we can. Customer: Good.",
      [true, 'commitment', "I'll take it if you can deliver it tomorrow.", "I'll take it"],
    ],
    [
      'a card given for a trial',
      'Agent: The trial turns into the paid plan after a week. Customer: Fine, put it on my card.',
      [true, 'commitment', 'Fine, put it on my card.', 'put it on my'],
    ],
  ])('%s', (_name, text, expected) => {
    const [, , phrase] = expected;
    const judged = judge(phrase === null ? `Customer: A room please. ${text}` : text);
    expect(phrase === null ? [judged[0], judged[1], null, judged[3]] : judged).toEqual(expected);
  });
});

describe('no sale is', () => {
  it.each([
    [
      'a condition the agent leaves open',
      "Agent: It is $90. Customer: I'll take it if you can deliver it tomorrow. Agent: Let me ask. Customer: Okay.",
    ],
    ['a conditional yes', 'Agent: Shall I book it? Customer: Yes, but only if my husband agrees. Agent: Ask him.'],
    [
      "a wife's purchase",
      'Agent: Do you have our phone? Customer: My wife bought it, she said I love it, book it. Agent: Nice.',
    ],
    ['a plan that was dropped', 'Agent: It is $40. Customer: I was going to buy it, the price went up. Agent: I see.'],
    ['a question', "Agent: It is $40 today. Customer: What if I'll take it next week? Agent: It goes up."],
    ['a wish to know', 'Customer: I want to know how to order. Agent: On our site. Customer: Okay, thanks.'],
    [
      'leave to speak',
      'Agent: May I ask you a few questions before we book? Customer: Sure, go ahead. Agent: Who is it for?',
    ],
    [
      'an objection to what the agent says is done',
      "Agent: The plan costs $30. Customer: Hm. Agent: Great, your order has been placed. Customer: Wait, I didn't agree to that!",
    ],
    [
      'a quote taken for an order',
      'Customer: Hello. Agent: Your policy is now activated. Customer: No, I only wanted a quote. Agent: My mistake.',
    ],
    [
      'a cancellation after the confirmation',
      "Customer: Two tickets. Agent: Shall I book them? Customer: Yes. Agent: Your tickets are booked. Customer: Actually I changed my mind, don't charge me. Agent: Understood.",
    ],
    [
      'a cancellation the agent confirms',
      'Customer: A table for two. Agent: Your table is booked. Customer: Please cancel it. Agent: Your booking has been cancelled, your confirmation number is 22.',
    ],
    [
      'a payment that failed',
      'Customer: One ticket. Agent: Shall I book? Customer: Yes. Agent: Your ticket has been purchased. Oh, the payment was declined.',
    ],
    [
      'a voicemail',
      "Customer: You've reached Bob, leave a message after the tone. Agent: Hi Bob, your appointment is booked for May 5.",
    ],
    [
      'a wrong number',
      'Agent: Hi, is this Ann? I have a great offer. Customer: You have the wrong number. Agent: Sorry.',
    ],
    ['a menu of a machine', 'Agent: Thank you for calling. To place an order press 1. Your call is important to us.'],
    [
      'a refund',
      'Customer: I want a refund for my order. Agent: Shall I process the refund? Customer: Yes. Agent: Your refund has been processed.',
    ],
    [
      'a cancelled subscription',
      'Customer: My bill is too high. Agent: Would you like me to cancel your subscription? Customer: Yes. Agent: Done, it has been cancelled.',
    ],
    [
      'a status enquiry',
      "Customer: Where's my order? I ordered a lamp last week. Agent: Your order was placed on Monday and has been shipped. Customer: Great, thanks.",
    ],
    [
      'a complaint about a delivery',
      'Customer: I want to complain about my delivery. Agent: I see your order is confirmed for Friday. Customer: It is late. Agent: Sorry.',
    ],
    ['help accepted', 'Agent: Can I help you with your order today? Customer: Yes, where is it? Agent: On its way.'],
    [
      'more information accepted',
      'Agent: Would you like to hear more about our plan? Customer: Sure. Agent: It has 5 GB.',
    ],
    ['a callback', 'Agent: Shall I schedule a callback for tomorrow? Customer: Yes, please. Agent: Great.'],
    ['a stall', 'Agent: Shall I sign you up? Customer: Okay. Let me talk to my wife first. Agent: Sure.'],
    ['a no with a friendly word', 'Agent: Would you like to subscribe? Customer: Yeah, no, not for me. Agent: Okay.'],
    [
      "an agent's bid that was no assent",
      'Customer: Would you take 50? Agent: Okay, well, there is a fee too. Customer: Bye.',
    ],
    ['a gift of nothing', 'Agent: How much would you like to donate? Customer: I will donate $0. Agent: Okay.'],
    [
      'a declined renewal',
      "Agent: Shall I renew your plan? Customer: No, I'm switching to another company. Agent: Sorry to hear that.",
    ],
    [
      'a rescheduled visit',
      'Customer: I need to move my appointment. Agent: Shall I reschedule it to Friday? Customer: Yes. Agent: Okay.',
    ],
    [
      'a technical repair',
      'Customer: My internet is down. Agent: Can I check your line? Customer: Sure, go ahead. Agent: It works now.',
    ],
    ['thanks for a leaflet', 'Agent: I can send you a brochure. Is that okay? Customer: Yes, that works. Agent: Bye.'],
    ['a distant maybe', "Agent: Ready to order? Customer: Maybe next month, I'll think about it. Agent: Okay."],
    ['a denial of a commitment', 'Agent: So shall I book it? Customer: I never said book it. Agent: Sorry.'],
  ])('%s', (_name, text) => {
    expect(judge(text).slice(0, 1)).toEqual([false]);
  });
});

describe('a transcript without labels', () => {
  it.each([
    ['a commitment', "It's 40 dollars a month. Great, I'll take it.", [true, 'commitment', "Great, I'll take it."]],
    [
      'a yes to an offer',
      'Would you like me to book it? Yes, please. Thanks for that.',
      [true, 'assent', 'Yes, please.'],
    ],
    ['a completed order', 'Hello there. Your order has been placed. Bye.', [true, 'completed', null]],
    ['a refusal', 'Would you like to buy a ticket? No, thanks. Have a nice day.', [false, 'refused', null]],
    ['small talk', 'How is the weather? It is fine today.', [false, null, null]],
  ])('still shows %s', (_name, text, expected) => {
    expect(judge(text).slice(0, 3)).toEqual(expected);
  });
});

describe('confidence', () => {
  const confidence = (text: string): number => {
    const turns = splitTurns(text);
    return judgeDisposition(turns, splitSentences(turns)).conversion.confidence;
  };

  it.each([
    [
      'an order done after a yes',
      'Agent: Shall I place the order? Customer: Yes. Agent: Your order has been placed.',
      0.95,
    ],
    ['an order done nobody said yes to', 'Customer: The red one. Agent: Your order has been placed.', 0.85],
    ['a commitment', "Agent: It is $5. Customer: I'll take it.", 0.9],
    ['an assent', 'Agent: Shall I book it? Customer: Yes.', 0.85],
    ['an assent in doubt', 'Agent: Shall I book it? Customer: Yes, I guess.', 0.7],
    ['an assent to details', 'Agent: A table for two, is that correct? Customer: Yes.', 0.75],
    ['a pledge', 'Agent: Would you donate today? Customer: I will donate $2.', 0.75],
    ['a price agreed', 'Customer: Would you take $80 for it? Agent: Sure, that works.', 0.65],
    ['a commitment without labels', "It is $5. I'll take it.", 0.54],
    ['a refusal', 'Agent: Shall I book it? Customer: No, thanks.', 0.9],
    ['an offer left without an answer', 'Agent: Shall I book it? Customer: What day is it?', 0.55],
    ['a wish that came to nothing', 'Customer: I want to buy a lamp. Agent: We sell lamps. Customer: Nice.', 0.7],
    ['haggling without an end', 'Agent: It is 90. Customer: Would you take 40? Agent: No, 80.', 0.6],
    ['a call about something else', 'Customer: My line is down. Agent: It works again. Customer: Thanks.', 0.9],
    ['a call in which the customer is silent', 'Agent: Hello? Is anybody there?', 0.8],
    ['no words at all', '', 0],
  ])('of %s', (_name, text, expected) => {
    expect(confidence(text)).toBe(expected);
  });
});

it('a long answer is quoted around the words that decided', () => {
  const ramble = 'well you know it was raining all day and '.repeat(30);
  const [isConversion, , phrase, decided] = judge(`Agent: It is $5. Customer: ${ramble} so I'll take it now ${ramble}`);
  expect([isConversion, decided, [...String(phrase)].length <= 200, String(phrase).includes("I'll take it")]).toEqual([
    true,
    "I'll take it",
    true,
    true,
  ]);
});
