import { describe, expect, it } from '@jest/globals';
import { judgeDisposition } from '../../../domain/disposition.ts';
import { splitSentences } from '../../../domain/sentences.ts';
import { splitTurns } from '../../../domain/transcript.ts';

// Calls as they are spoken: what became of the add-on, and what was sold besides.
describe('a spoken call', () => {
  it.each<[string, string, number | null]>([
    [
      "Agent: The hotel's 140 for two nights. Shall I pop a cot in for 12? Customer: Oh, yes, she's only one. Agent: Done.",
      'accepted',
      1200,
    ],
    [
      "Agent: Right, boiler plan's renewed, 18 a month. We could bring the drains under it as well, that's four pounds a month. Customer: I had a blockage last year, so okay. Agent: Lovely.",
      'accepted',
      400,
    ],
    [
      'Agent: Your delivery slot is Friday. For 6 euros you can have it carried upstairs. Customer: I live on the fifth floor, so yes. Agent: Okay.',
      'accepted',
      600,
    ],
    [
      "Agent: You're in seat 14C. Would you like to sit at the front for 22? Customer: I don't mind where I sit. Agent: No problem.",
      'refused',
      null,
    ],
    [
      "Agent: Your phone's repaired, 69. While it was open I noticed the battery. A new one's 35. Customer: How long would the old one last? Agent: Half a year. Customer: Put a new one in then. Agent: It'll be ready by four.",
      'accepted',
      3500,
    ],
    [
      "Agent: The cleaning is booked for the 3rd. Will you need the windows done? That's another 25. Customer: My son does those. Agent: All right.",
      'refused',
      null,
    ],
    [
      "Agent: So one adult, the city tour, 28. There's an audio guide for five. Customer: in German? Agent: In German. Customer: perfect, I'll take it",
      'accepted',
      500,
    ],
    [
      'Agent: Your subscription is 7.99. The version without adverts is 11.99. Customer: Adverts drive me mad. Switch me over. Agent: Switched.',
      'accepted',
      1199,
    ],
    [
      "Customer: I'd like to book the wash and blow dry for Saturday. Agent: Saturday at ten, 32 pounds. Fancy a conditioning mask with that, it's twelve? Customer: Ooh, go on. Agent: See you Saturday.",
      'accepted',
      1200,
    ],
    [
      "Customer: I'd like to book the wash and blow dry for Saturday. Agent: Saturday at ten, 32 pounds. Fancy a conditioning mask with that, it's twelve? Customer: Not this time, thanks. Agent: See you Saturday.",
      'refused',
      null,
    ],
    [
      "Agent: Your new card is on its way. Would you like identity cover on the account? It's 3.50 a month. Customer: No ta. Agent: That's fine.",
      'refused',
      null,
    ],
    [
      "Agent: The hall is 300 for the day. Do you want the sound system? 80. Customer: We've a band, they bring theirs. Agent: Okay, no sound system.",
      'refused',
      null,
    ],
    [
      "Agent: The hall is 300 for the day. Do you want chairs? They're a pound each. Customer: How many have you got? Agent: Sixty. Customer: All of them, please. Agent: Okay.",
      'accepted',
      100,
    ],
    [
      'Agent: Your tyres are 340 fitted. I can do the tracking at the same time for 40, usually 55. Customer: It has been pulling left. Yeah, do that. Agent: Will do.',
      'accepted',
      4000,
    ],
    [
      "Agent: Your tyres are 340 fitted. Nitrogen instead of air is 3 a wheel. Customer: Air's fine. Agent: Air it is.",
      'refused',
      null,
    ],
    [
      "Agent: The fare is 62. Flexi would be 15 on top, so you can change it. Customer: My plans won't change. Agent: Standard, then. 62.",
      'refused',
      null,
    ],
    [
      "Agent: The fare is 62. Flexi would be 15 on top, so you can change it. Customer: That's worth it, with my luck. Agent: 77 then.",
      'accepted',
      1500,
    ],
    [
      "Agent: Your antivirus renews at 40. We've a password manager, it's two ninety-nine a month. Customer: I write mine in a book. Agent: I see.",
      'refused',
      null,
    ],
    [
      "Agent: Your antivirus renews at 40. We've a password manager, it's two ninety-nine a month. Customer: Would it work on my phone? Agent: On every device. Customer: Okay then, add it. Agent: Added.",
      'accepted',
      299,
    ],
    [
      "Agent: Dinner for two is booked. Would you like the wine pairing? It's 28 a head. Customer: I'm driving. Agent: No worries.",
      'refused',
      null,
    ],
    [
      "Agent: That's the bed, 450. The drawers that go under it are 60. Customer: Both then. Agent: 510.",
      'accepted',
      6000,
    ],
    [
      "Agent: I've got you in the standard class. First is 20 extra. Customer: What do I get? Agent: A meal and wifi. Customer: Nah, I'll have a sandwich. Agent: Fine.",
      'refused',
      null,
    ],
    [
      'Agent: The course is 120. The printed book is 25 if you want one. Customer: Is it online too? Agent: It is. Customer: Then no book. Agent: Okay.',
      'refused',
      null,
    ],
    [
      "Agent: Your booking's in, 75 a night. Customer: Could we have a late checkout? Agent: Till two, for 20. Customer: Yes please. Agent: Noted.",
      'accepted',
      2000,
    ],
    [
      "Agent: Your booking's in, 75 a night. Customer: Could we have a late checkout? Agent: Till two, for 20. Customer: Oh, then we'll leave at eleven. Agent: Okay.",
      'refused',
      null,
    ],
    [
      "Agent: The cinema's 9. Want to make it the luxury seat, 14? Customer: No, the normal one. Agent: Row F.",
      'refused',
      null,
    ],
    [
      "Agent: I can upgrade you to the 1 gig line for another ten a month. Customer: That's tempting. Okay, sold. Agent: Done.",
      'accepted',
      1000,
    ],
    [
      'Agent: I can upgrade you to the 1 gig line for another ten a month. Customer: Ours is quick enough. Agent: Fair enough.',
      'refused',
      null,
    ],
    [
      'Agent: Do you want the extended guarantee with the kettle, 4.50? Customer: For a kettle? No. Agent: Okay.',
      'refused',
      null,
    ],
    [
      "Agent: You can add a second driver for 9 a day. Customer: I'm the only one with a licence. Agent: That's fine.",
      'refused',
      null,
    ],
    ['Agent: Two tickets, 48. Programmes are 6, would you like one? Customer: One, yes. Agent: 54.', 'accepted', 600],
    [
      "Customer: What are your prices? Agent: A day ticket's 20 and a season pass is 90. Customer: The season pass. Agent: Sure.",
      'none',
      null,
    ],
    [
      "Customer: My order's late. Agent: I'm sorry. I can refund the 4.99 shipping or give you 10 off your next one. Customer: The refund. Agent: Done.",
      'none',
      null,
    ],
    [
      'Customer: I want to cancel. Agent: I can bring it down to 20 a month if you stay. Customer: Okay, 20 then. Agent: Great.',
      'none',
      null,
    ],
    [
      "Customer: Could I move my appointment? Agent: There's one at 3 or one at 5. Customer: 5 please. Agent: Moved.",
      'none',
      null,
    ],
    [
      "Customer: I need a plumber. Agent: It's 60 call-out and 40 an hour. Shall I book one? Customer: Yes. Agent: Booked.",
      'none',
      null,
    ],
    [
      'Agent: Your payment of 80 is due. Would you like to pay by card or bank transfer? Customer: Card. Agent: Thank you.',
      'none',
      null,
    ],
    [
      'Customer: How much is the blue one? Agent: The blue one is 45, the red one 40. Customer: Blue. Agent: Okay.',
      'none',
      null,
    ],
  ])('%s', (text, status, cents) => {
    const turns = splitTurns(text);
    const { upsells } = judgeDisposition(turns, splitSentences(turns));
    const sold = upsells.filter((upsell) => upsell.status === 'accepted');
    expect(upsells.at(-1)?.status ?? 'none').toBe(status);
    expect(sold.length === 0 ? null : sold.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0)).toBe(cents);
  });
});
