import { describe, expect, it } from '@jest/globals';
import { judgeDisposition } from '../../../domain/disposition.ts';
import { splitSentences } from '../../../domain/sentences.ts';
import { splitTurns } from '../../../domain/transcript.ts';

// Whole small calls from many trades: what was sold, and what became of each add-on.
const judge = (text: string): { isConversion: boolean; upsells: unknown[] } => {
  const turns = splitTurns(text);
  const { conversion, upsells } = judgeDisposition(turns, splitSentences(turns));
  return {
    isConversion: conversion.isConversion,
    upsells: upsells.map(({ product, amountCents, status }) => [product, amountCents, status]),
  };
};

describe('a call that sells', () => {
  it.each([
    "Agent: So two seats in row F, that's £64. Customer: Lovely, book them. Agent: Will do.",
    "Agent: Does Thursday work for the installation? Customer: Thursday's perfect. Agent: Great, you're scheduled for Thursday at ten.",
    "Customer: I want to renew my policy. Agent: Of course, it's $300 this year. Customer: That's fine. Agent: I've renewed it for you.",
    "Agent: Would you like to try our trial? It's free for 30 days. Customer: OK sign me up.",
    'Agent: Can I put you down for $50? Customer: Make it 25. Agent: Thank you so much, 25 it is.',
    "Customer: I'd take it for 80. Agent: Make it 85 and we have a deal. Customer: Okay 85.",
    "Agent: Do you want it delivered or pickup? Customer: Delivery. Agent: OK your total is $45. Customer: Here's my card number. Agent: Thanks, your order is confirmed.",
    "Customer: Let's book the Hilton for two nights. Agent: Is the 5th to the 7th right? Customer: Correct. Agent: The hotel is reserved.",
    'Agent: Would you be interested in switching to us today? Customer: Yes, I would. Agent: Great, let me take your details.',
    "Agent: Shall I go ahead with the upgrade? Customer: I don't see why not. Agent: Done.",
    'Agent: So, ready to get started? Customer: Absolutely.',
    'Customer: Can you reserve a table for four at 7? Agent: Sure thing. I was able to get you a table. Your reference is AB12.',
    'Agent: Shall I place it? Customer: No wait. Agent: Yes? Customer: Use the other card. OK now place the order. Agent: Order placed!',
    'Customer: yes i want to buy it Agent: ok how would you like to pay Customer: paypal Agent: done, its sold to you',
    'Agent: Is that everything? Customer: Yes. Agent: That will be 12.40, please drive to the next window.',
    "hi i want a pizza. sure what kind. pepperoni. would you like to order anything else? no that's all. ok your order will be ready in ten minutes.",
    "Would you like to upgrade to premium for $5 a month? Yes, sure. Great, you're all set up.",
    "Customer: I'm calling to cancel my internet. Agent: What if I gave you the 500 meg plan for $39 a month, would you stay? Customer: Oh, for that price, sure, I'll stay. Agent: Great, I've set that up for you.",
    "Agent: Would you like to make a monthly gift of $15? Customer: I can't do monthly, but I can give $20 today. Agent: Wonderful, thank you so much for your donation.",
    'Agent: Could you spare $10 for the shelter? Customer: Not today, sorry. Agent: Even $2 helps. Customer: Alright, $2 then.',
    "Customer: Do you still have the couch? Agent: Yes, $200. Customer: Would you take 150? Agent: 180 and it's yours. Customer: Deal. When can I pick it up?",
    "Customer: I think I'll go for it. Agent: Great! So I'll put the order through? Customer: Yep. Agent: Done. Customer: Great. Hmm, how long do I have to return it? Agent: 30 days.",
    'Agent: The total is $75. Card number please? Customer: 4242 4242 4242 4242. Agent: Thank you, payment went through.',
    "Customer: I want two tickets for Saturday. Agent: They're $30 each. Customer: OK, my card is on file. Agent: Perfect, tickets are on their way to your email.",
    "Agent: Shall I book the 10 am? Customer: Yes. Agent: Sorry, it's just gone. I have 11 am? Customer: That works. Agent: Booked, see you then.",
    "Agent: We can do 24 payments of $30. Customer: No interest? Agent: None. Customer: Alright, let's do this. Agent: I'll send the papers.",
    'Agent: Would you like to hear about our new credit card? Customer: No thanks. Agent: Okay, your table is booked for 7.',
    "Customer: Hello, I'd like to subscribe to the newspaper. Agent: Digital is £10 a month, print £25. Customer: Digital please. Agent: Lovely, you're now subscribed.",
    "Agent: That's $60 plus tax. Customer: Sounds good, I'll pay with Visa. Agent: Thank you, approved.",
    'Customer: can u book me a cab to the airport Agent: sure when Customer: 5am Agent: ok your cab is booked Customer: thx',
    "Customer: yeah i'll take two of those Agent: great thats 20 bucks Customer: cool",
    'Agent: May I place this order for you? Customer: That would be lovely, thank you. Agent: Placed.',
  ])('%s', (text) => {
    expect(judge(text).isConversion).toBe(true);
  });
});

describe('a call that sells nothing', () => {
  it.each([
    "Agent: Would you like to proceed with the purchase? Customer: I'm just browsing. Agent: OK.",
    'Agent: Would you like to book? Customer: Not at that price. Agent: Understood.',
    "Agent: We'd love to have you. Shall I enroll you? Customer: Could you email me the brochure first? Agent: Sure.",
    "Agent: Shall I book it? Customer: Sure would be nice, but I can't afford it. Agent: I understand.",
    'Agent: Would you like to subscribe? Customer: Yes, but not today. Agent: Ok.',
    'Agent: Would you like to subscribe? Customer: I already subscribe, thanks. Agent: Oh good.',
    'Agent: Should I reserve it? Customer: Do I have to pay now? Agent: Yes. Customer: Then no.',
    "Agent: Would you like to buy it? Customer: Ok, I'll think about it and call you back.",
    "Customer: I was told I'd get it if I sign up. Agent: Yes. Customer: I'm not signing up, I'm complaining.",
    "Customer: He said 'I'll take it' and then you charged me! Agent: I'm sorry.",
    'Agent: Your appointment has been rescheduled to Monday. Customer: Thanks.',
    "Customer: My package never arrived. Agent: I've placed a trace order on it. Customer: OK.",
    "Customer: I need to check my balance. Agent: It's $420. Customer: Great, thanks. Agent: You're all set, thank you for your business.",
    "Agent: I've sent you a link to reset the password. Customer: Got it, it works. Agent: Perfect.",
    'Agent: Shall I book it? Customer: Yes. Agent: Booked. Customer: Oh no, wrong date! Cancel that please. Agent: Cancelled.',
    "Agent: Shall I book it? Customer: Yes. Agent: Your room is booked. Customer: Hmm, my boss says no. I don't want it anymore. Agent: OK, cancelled.",
    'Agent: Your order is placed. Customer: I said I wanted to think about it! Agent: Sorry.',
    'Agent: Hi this is Anna from Acme, call me back at 555 1234 to hear about our offer.',
    "Customer: I want to return these shoes. Agent: Okay, I've created a return. You'll have your money in five days. Customer: Great, thank you.",
    "Customer: Is there any availability tonight? Agent: Sorry, we're fully booked. Customer: OK.",
    'Customer: how do i buy tickets Agent: at the door Customer: ok thanks',
    "Customer: If you had it in blue I would buy it. Agent: We don't. Customer: Pity.",
    "Customer: Should I buy the red one or the blue one? Agent: The red one is popular. Customer: I'll have to ask my daughter.",
    'Agent: Would you like me to transfer you to sales? Customer: Yes please. Agent: Transferring.',
    'Agent: Will you accept a refund of $20? Customer: Yes, I accept. Agent: Done.',
    'Agent: Do you accept the terms of this survey? Customer: Yes. Agent: First question.',
    'Customer: Cancel my order please. Agent: Are you sure you want to cancel the order? Customer: Yes. Agent: Your order is cancelled. Anything else? Customer: No.',
    'Agent: You are pre-approved! Shall I sign you up? Customer: Stop calling me.',
    'Agent: Would you like to donate $5? Customer: I gave last week. Agent: Thank you for that.',
    "Agent: Would you like to donate? Customer: I wish I could donate $100. Agent: Any amount helps. Customer: Sorry, money's tight.",
    "Customer: I booked a room last week, can I get an early check-in? Agent: Yes, I've noted it. Your room is confirmed. Customer: Thanks.",
    'Thanks for calling. My internet is slow. Let me check your line. It is fixed now. Great, thanks.',
    "Agent: Your quote comes to $1,120 for the year. Customer: I'll have to shop around. Agent: Sure, the quote is valid for 30 days. Customer: Thanks, bye.",
    "Agent: Hi, I'm calling from GreenPower. We have a special solar offer. Customer: Please take me off your list. Agent: It only takes two minutes. Customer: I said no. Goodbye.",
    "Agent: So that's the Pro plan at $99 a month. Shall I send over the contract? Customer: Send me the details and I'll run it past my boss. Agent: Will do.",
    "Customer: I'm calling to cancel my gym membership. Agent: I can offer you three months at half price, would you like to stay? Customer: Hmm. No, just cancel it. Agent: It's cancelled.",
    "Customer: Is the bike available? Agent: Yes, 300 firm. Customer: I can only do 250. Agent: Sorry, can't go that low. Customer: OK, thanks anyway.",
    "Customer: I got charged twice for my order. Agent: I'm sorry about that. I've processed a refund of $40. Customer: Thank you. Agent: Is there anything else? Customer: No. Agent: Thanks for your business.",
    'Agent: You have reached the voicemail of Tom Reed. Please leave a message after the beep.',
    'Customer: Hi, can I speak to Tom? Agent: Sorry, wrong number. Customer: Oh sorry.',
    "Agent: I've gone ahead and signed you up for the premium plan. Customer: Wait, what? I didn't ask for that. Agent: You can cancel any time. Customer: Cancel it now.",
    "Agent: Your order's been placed, it ships tomorrow. Customer: Actually hold on, my husband just told me he already bought one. Can you cancel? Agent: Sure, I've cancelled it.",
    "Agent: Would you like to book the demo? Customer: I'd need to check with my team. Agent: No worries.",
    'Agent: So are we good to go? Customer: Let me sleep on it.',
    "Customer: I bought a phone from you yesterday and it's dead. Agent: I can order a replacement, okay? Customer: Yes. Agent: The replacement has been ordered.",
    "Customer: My brother ordered the big package, what's the difference? Agent: More channels. Customer: Okay, thanks.",
    'Customer: If I decide to buy, how long is delivery? Agent: Two days. Customer: Good to know.',
    'Customer: I would have bought it but shipping is too much. Agent: Sorry about that.',
    "Agent: Go ahead and tell me your account number. Customer: 12345. Agent: Yes, I'll take it from here.",
    "Agent: Shall I place the order? Customer: Yes. Agent: I'm afraid that item is out of stock. Customer: Oh. Okay, forget it.",
    "Agent: Hi there, just confirming your appointment tomorrow at 3. Customer: Yes, I'll be there.",
  ])('%s', (text) => {
    expect(judge(text).isConversion).toBe(false);
  });
});

describe('a call with add-ons', () => {
  it.each([
    [
      "Agent: Thanks for calling Brightline, how can I help? Customer: Hi, my contract is ending and I'm looking at options. Agent: Sure. I can offer you the 50 gig plan at $45 a month, 24 months. Customer: Hmm, what about 12 months? Agent: For 12 it's $49. Customer: Alright, let's go with the 12 month one. Agent: Excellent. Would you like to add handset insurance for $7.99 a month? Customer: Nah, I've got cover with my bank. Agent: No problem. I'll get that set up now, you'll get a confirmation text.",
      [['handset insurance', 799, 'refused']],
    ],
    [
      "Agent: Your quote comes to $1,120 for the year. Customer: That's a bit more than I expected. Agent: I can take 10% off if you pay upfront, so $1,008. Customer: Okay, that's doable. Go ahead. Agent: Great. Do you want breakdown cover for an extra $35? Customer: Yes, put that on too.",
      [['breakdown cover', 3500, 'accepted']],
    ],
    [
      "Customer: Hi I'd like to order a large Hawaiian pizza. Agent: Sure. Would you like garlic bread with that for 4.99? Customer: Go on then. Agent: Drinks? Customer: No thank you. Agent: That comes to $23.50, is that for delivery? Customer: Yes, 5 Main Street. Agent: It'll be with you in forty minutes.",
      [['garlic bread', 499, 'accepted']],
    ],
    [
      "Agent: Can I get you started on the Pro plan today? Customer: You know what, yes. Agent: Awesome! And would you like priority support, it's $20 per seat? Customer: Not for now.",
      [['priority support', 2000, 'refused']],
    ],
    [
      'Agent: The flight is $320. Shall I book it? Customer: Yes please. Agent: Would you like to add a checked bag for $40 and seat selection for $15? Customer: Just the bag. Agent: All done, your confirmation code is XK42.',
      [
        ['checked bag', 4000, 'accepted'],
        ['seat selection', 1500, 'refused'],
      ],
    ],
    [
      'Agent: The deluxe room is €180 per night. Customer: And breakfast? Agent: Breakfast is €18 per person. Shall I include it? Customer: Yes. Agent: And should I book that? Customer: Please. Agent: Booked!',
      [['Breakfast', 1800, 'accepted']],
    ],
    [
      'Agent: Want me to throw in a case for fifteen bucks? Customer: Sure, why not. Agent: And a screen protector for ten? Customer: Nope.',
      [
        ['case', 1500, 'accepted'],
        ['screen protector', 1000, 'refused'],
      ],
    ],
    [
      'Agent: For just $4.99 more per month you get the sports channels. Interested? Customer: Not really into sports.',
      [['sports channels', 499, 'refused']],
    ],
    [
      'Agent: We could bump you up to first class for £85, would you like that? Customer: Ooh, yes please.',
      [['first class', 8500, 'accepted']],
    ],
    [
      "Agent: Most customers also take the paint protection, that's four hundred dollars. Should I include it? Customer: Four hundred? No way.",
      [['paint protection', 40000, 'refused']],
    ],
    [
      "Agent: Can I interest you in our loyalty membership? It's $25 a year. Customer: Sure, sign me up.",
      [['loyalty membership', 2500, 'accepted']],
    ],
    [
      "Agent: Anything else with that? Customer: Could I also get the travel adapter? Agent: Of course, that's $12 more. Customer: Perfect.",
      [['travel adapter', 1200, 'accepted']],
    ],
    [
      'Agent: Would you like to upgrade to the family plan for $20 more? Customer: How many lines is that? Agent: Up to five. Customer: I only need two, so no.',
      [['family plan', 2000, 'refused']],
    ],
    [
      'Agent: Do you need a GPS? It is 8 dollars a day. Customer: No, I use my phone. Agent: Child seat? Customer: Yes, one please.',
      [
        ['GPS', 800, 'refused'],
        ['Child seat', null, 'accepted'],
      ],
    ],
    [
      "Agent: Would you like the warranty? It's nineteen ninety-five. Customer: Yes. Agent: Great. Customer: Wait, is that monthly? Agent: Yes. Customer: Oh, then no, leave it off.",
      [['warranty', 1995, 'refused']],
    ],
    [
      'Agent: Would you like a protection plan at $5 a month? Customer: I guess so. Agent: Great.',
      [['protection plan', 500, 'accepted']],
    ],
    [
      'Agent: Would you like insurance for your trip? Customer: How much? Agent: $29. Customer: Too pricey. Agent: I can do $19. Customer: Okay then.',
      [['insurance', 1900, 'accepted']],
    ],
    [
      "Agent: I'd recommend the maintenance package, $12 a month. Customer: I don't think I need that. Agent: It covers filters too. Customer: Still no.",
      [['maintenance package', 1200, 'refused']],
    ],
    [
      'Agent: The phone is $799. Also, I can add AppCare for $149. Customer: Add the care thing, yes.',
      [['AppCare', 14900, 'accepted']],
    ],
    [
      'Agent: do you want fries with that Customer: yes please Agent: and a drink? Customer: no',
      [
        ['fries', null, 'accepted'],
        ['drink', null, 'refused'],
      ],
    ],
    [
      'Agent: Would you like travel insurance for $30? Customer: No. Agent: OK. Your total is $540. Customer: Hm, on second thought, yes to the insurance.',
      [['travel insurance', 3000, 'accepted']],
    ],
    [
      'Agent: Would you like insurance? Customer: How much? Agent: $12 per day. Customer: And what does it cover? Agent: Theft and damage. Customer: Okay, include it.',
      [['insurance', 1200, 'accepted']],
    ],
    [
      'Agent: Would you like to add extra luggage for 35 euros? Customer: How about 25? Agent: I could do 30. Customer: Fine.',
      [['extra luggage', 3000, 'accepted']],
    ],
    [
      "Agent: I can offer you the extended warranty for $99. Customer: That's a lot. Agent: For you, $79. Customer: Alright, $79 works.",
      [['extended warranty', 7900, 'accepted']],
    ],
    [
      'Agent: Do you want to add roadside assistance at $5.99/month? Customer: Sure. Agent: And gap coverage at $8.50/month? Customer: Skip that one.',
      [
        ['roadside assistance', 599, 'accepted'],
        ['gap coverage', 850, 'refused'],
      ],
    ],
    [
      'Agent: Your booking for March 5, 2024 at 10:30, ref 99812, is ready. Would you like to add insurance? Customer: Yes.',
      [['insurance', null, 'accepted']],
    ],
    [
      "Agent: It's 15% off today, would you like the premium bundle as an add-on for $49? Customer: No thanks, I'm good.",
      [['premium bundle', 4900, 'refused']],
    ],
    ['Agent: Would you like a bag with that? Customer: Yes.', [['bag', null, 'accepted']]],
    ['Customer: Does the plan include roaming? Agent: Yes it does. Customer: Great.', []],
    ['Agent: You have 2 bags checked. Is that right? Customer: Yes.', []],
    [
      "Agent: Would you like to add trip protection for $24.50 to your $489.00 fare? Customer: No I'll skip it.",
      [['trip protection', 2450, 'refused']],
    ],
    [
      'Agent: The fare is $489. Trip protection is $24.50, would you like to add that? Customer: Yes please add it.',
      [['Trip protection', 2450, 'accepted']],
    ],
    [
      'Agent: For ten bucks more a month you can upgrade to the gigabit plan. Want it? Customer: Hmm, okay.',
      [['gigabit plan', 1000, 'accepted']],
    ],
    [
      'Agent: Can I add a one-time installation for $75, and the monthly support for $10 a month? Customer: Installation yes, support no.',
      [
        ['installation', 7500, 'accepted'],
        ['support', 1000, 'refused'],
      ],
    ],
    [
      "Agent: Would you like to add insurance for $20? Customer: Yes. Agent: Your car is booked. Customer: Sorry, I changed my mind about the insurance, I don't need it.",
      [['insurance', 2000, 'refused']],
    ],
    [
      'Agent: Would you like to include breakfast for £9.50 per person per day? Customer: Yes for both of us.',
      [['breakfast', 950, 'accepted']],
    ],
    [
      "Agent: We've got a promo: buy now and save $100. Would you like to add the service plan? Customer: What's the price? Agent: It's $8 monthly. Customer: Nope.",
      [['service plan', 800, 'refused']],
    ],
    [
      'Agent: You qualify for a free upgrade! Would you like it? Customer: Of course!',
      [['free upgrade', null, 'accepted']],
    ],
    ['Agent: Does your home insurance cover water damage? Customer: I think so.', []],
    ["Agent: I see you have our Premium plan. How can I help? Customer: It's slow.", []],
    ["Agent: What's your insurance provider? Customer: Acme.", []],
    ['Agent: Would you like to upgrade? It would be 5 more. Customer: Okay.', [['upgrade', 500, 'accepted']]],
    ['Agent: Interested in a second line for $20? Customer: Nah.', [['second line', 2000, 'refused']]],
    ['Agent: Would you like paper or plastic bags? Customer: Paper.', []],
    ['Agent: Do you need help with your bags? Customer: Yes.', []],
    [
      'Agent: Would you like to add a warranty for $50 to your order of $1,200? Customer: yes i would',
      [['warranty', 5000, 'accepted']],
    ],
    [
      'Agent: The warranty costs $50 and lasts 3 years. Shall I add it? Customer: No, leave it.',
      [['warranty', 5000, 'refused']],
    ],
    ['Would you like to add insurance for $20? Yes please. Great.', [['insurance', 2000, 'accepted']]],
  ])('%s', (text, upsells) => {
    expect(judge(text).upsells).toEqual(upsells);
  });
});
