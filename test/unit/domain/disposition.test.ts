import { describe, expect, it } from '@jest/globals';
import { enrichCall as enrich } from '../../../domain/enrich-call.ts';
import { UTC_RULES } from '../../support/call-rules.ts';

const enrichCall = (text: string): ReturnType<typeof enrich> => enrich(text, UTC_RULES);

const cut = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

describe('conversion', () => {
  it.each([
    [
      'the agent says that the order is placed',
      'Customer: I want the blue one. Agent: Shall I place the order? Customer: Yes, please. Agent: Your order has been placed.',
      'Yes, please.',
    ],
    [
      'the customer assents to an explicit offer',
      'Agent: Would you like me to book it? Customer: Sure, go ahead.',
      'Sure, go ahead.',
    ],
    ['the customer commits', "Agent: It is $40. Customer: Great, I'll take it!", "Great, I'll take it!"],
    [
      'both sides agree on a price the customer named',
      'Customer: Would you take $80 for the bike? Agent: Sure, that works.',
      'Would you take $80 for the bike?',
    ],
    [
      'both sides agree on a price the agent named',
      'Customer: Can you do $70? Agent: The lowest I can go is $75. Customer: That works for me.',
      'That works for me.',
    ],
    ['the customer pledges a gift', 'Agent: Would you donate today? Customer: I will donate $2.', 'I will donate $2.'],
    [
      'a first attempt fails and a second succeeds',
      'Agent: Shall I book two nights? Customer: Yes. Agent: Sorry, I was unable to book that. Customer: One night then. Agent: Your room is booked.',
      'One night then.',
    ],
  ])('is true when %s', (_name, text, phrase) => {
    expect(enrichCall(text)).toMatchObject({ isConversion: true, conversionPhrase: phrase });
  });

  it.each([
    ['the customer only asks', 'Customer: I want to know what it costs. Agent: It is $40. Customer: Thanks, bye.'],
    [
      'only the agent says go ahead',
      'Agent: Go ahead, I am listening. Customer: My line is down. Agent: Yes, I see it.',
    ],
    ['the customer refuses', 'Agent: Would you like to buy a ticket? Customer: No, not now. Agent: Sure, no problem.'],
    [
      'the assent is conditional',
      "Agent: It is $90. Customer: I'll take it if you go down to $40. Agent: Sorry, I can't.",
    ],
    ['the customer was going to buy', 'Customer: I was going to buy it yesterday. Agent: I see.'],
    [
      'the customer takes it back',
      'Agent: Shall I book it? Customer: Yes. Actually wait, I changed my mind. Agent: Okay.',
    ],
    ['the customer cancels at the end', 'Agent: Your order has been placed. Customer: Please cancel it. Agent: Done.'],
    ['the booking fails', 'Agent: Can I book it for you? Customer: Yes. Agent: I am sorry, it is not available.'],
    [
      'a transfer is made',
      'Agent: Please confirm: transfer $50 to Ann. Customer: Yes. Agent: Your transfer is complete.',
    ],
    ['a diary entry is made unasked', 'Customer: Lunch at noon. Agent: I have scheduled it in your calendar.'],
    [
      'an event goes into the diary',
      'Agent: Shall I add the event? Customer: Yes. Agent: The event has been added to your calendar.',
    ],
    [
      'the agent only asks for confirmation',
      'Agent: Please confirm that two tickets are booked for you. Customer: No.',
    ],
    [
      'the customer wants to think',
      'Agent: Shall I place the order? Customer: Let me think about it. That was kind of you.',
    ],
    ['the customer gives nothing', 'Agent: Would you donate today? Customer: I will donate $0.'],
    ['nobody speaks', ''],
  ])('is false when %s', (_name, text) => {
    expect(enrichCall(text)).toMatchObject({ isConversion: false, conversionPhrase: null });
  });

  it('shows the sentence that decided', () => {
    const text =
      'Customer: 😀 Hello! Agent: May I book it? Customer: Yes. Agent: Great. It is booked, your booking is confirmed.';
    const decisions = enrichCall(text).evidence.filter(({ rule }) => rule.startsWith('conversion.'));
    expect(
      decisions.map(({ rule, speaker, turn, start, end }) => [rule, speaker, turn, cut(text, start, end)]),
    ).toEqual([
      ['conversion.completed', 'agent', 3, 'your booking is confirmed'],
      ['conversion.phrase', 'customer', 2, 'Yes.'],
    ]);
  });
});

describe('upsells', () => {
  const upsells = (text: string): unknown[] => {
    const enrichment = enrichCall(text);
    return [
      ...enrichment.upsells.map((u) => [u.product, u.amountCents, u.status]),
      enrichment.upsellAmountCents,
      enrichment.upsellProduct,
    ];
  };

  it.each([
    [
      'Agent: For an extra $15 you can upgrade to express delivery, shall we add that? Customer: Sure.',
      [['express delivery', 1500, 'accepted'], 1500, 'express delivery'],
    ],
    [
      'Agent: Would you like to add insurance and extra luggage for $20? Customer: Yes, please.',
      [['insurance', 2000, 'accepted'], ['extra luggage', null, 'accepted'], 2000, 'insurance, extra luggage'],
    ],
  ])('counts one price once: %s', (text, expected) => {
    expect(upsells(text)).toEqual(expected);
  });

  it.each([
    [
      'accepted',
      'Agent: Would you like to add travel insurance for $24.99? Customer: Yes, please.',
      'travel insurance',
      2499,
    ],
    ['refused', "Agent: Would you like insurance for €30? Customer: No, I don't need it.", 'insurance', 3000],
    [
      'offered',
      'Agent: Would you like insurance for $12? What time will you come? Customer: At nine.',
      'insurance',
      1200,
    ],
    [
      'accepted',
      'Agent: Do you need insurance? It is $18. Customer: I want the car at ten and I need insurance.',
      'insurance',
      1800,
    ],
    [
      'refused',
      'Agent: Shall I add the warranty for $89? Customer: I have one already, skip the warranty.',
      'warranty',
      8900,
    ],
    ['accepted', 'Agent: Can I add a phone case for just $20? Customer: Sure, why not.', 'phone case', 2000],
    [
      'accepted',
      'Agent: Many customers add the premium support plan. It is $4.99 a month. Would you like that? Customer: Yes, add that.',
      'premium support plan',
      499,
    ],
    [
      'accepted',
      'Agent: Do you want insurance? Customer: How much is it? Agent: It is $15. Customer: Okay, fine.',
      'insurance',
      1500,
    ],
  ])('are %s: %s', (status, text, product, cents) => {
    expect(upsells(text)).toEqual([
      [product, cents, status],
      status === 'accepted' ? cents : null,
      status === 'accepted' ? product : null,
    ]);
  });

  it('follow the customer who changes their mind', () => {
    expect(
      upsells(
        'Agent: Would you like insurance for $20? Customer: No thanks. Agent: A sedan on Friday, correct? ' +
          'Customer: On second thought, add the insurance.',
      ),
    ).toEqual([['insurance', 2000, 'accepted'], 2000, 'insurance']);
  });

  it('count each of several offers and sum what was accepted', () => {
    expect(
      upsells(
        'Agent: Would you like to add travel insurance for $20? Customer: Yes. Agent: Shall I also add extra luggage for $35.50? ' +
          'Customer: Sure. Agent: And the seat upgrade for $9? Customer: No, thanks.',
      ),
    ).toEqual([
      ['travel insurance', 2000, 'accepted'],
      ['extra luggage', 3550, 'accepted'],
      ['seat upgrade', 900, 'refused'],
      5550,
      'travel insurance, extra luggage',
    ]);
  });

  it('may be asked for by the customer', () => {
    expect(upsells('Agent: How can I help? Customer: A car please, with insurance. Agent: Fine.')).toEqual([
      ['insurance', null, 'accepted'],
      null,
      'insurance',
    ]);
  });

  it.each([
    ['a main sale', 'Customer: How much is the room? Agent: It is $120 a night. Shall I book it? Customer: Yes.'],
    [
      'a question about what is included',
      'Agent: Hello. Customer: Does the car come with insurance? Agent: Yes, it does.',
    ],
    ['a diary entry', 'Agent: Shall I add the event to your calendar? Customer: Yes.'],
    ['a repeated order', 'Agent: Please confirm: one ticket with insurance for $40, correct? Customer: Yes.'],
  ])('are not found in %s', (_name, text) => {
    expect(upsells(text)).toEqual([null, null]);
  });

  it('never count a refused offer as revenue', () => {
    const { upsellAmountCents } = enrichCall(
      'Agent: Add the warranty for $500? Customer: No! Agent: Only $400? Customer: No.',
    );
    expect(upsellAmountCents).toBeNull();
  });

  it('keep sums inside numeric(12,2), whatever is said', () => {
    const offer = (n: number): string =>
      `Agent: Would you like to add the item${n} upgrade${n} for $99999999.99? Customer: Yes. `;
    const { upsells: found, upsellAmountCents } = enrichCall(Array.from({ length: 80 }, (_, n) => offer(n)).join(''));
    expect(found.length).toBeLessThanOrEqual(50);
    expect(upsellAmountCents ?? 0).toBeLessThan(1_000_000_000_000);
  });
});
