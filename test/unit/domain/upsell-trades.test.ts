import { describe, expect, it } from '@jest/globals';
import { judgeDisposition } from '../../../domain/disposition.ts';
import { splitSentences } from '../../../domain/sentences.ts';
import { splitTurns } from '../../../domain/transcript.ts';

/** Every add-on of a call as "product, amount, status", in the order of their offers. */
const addOnsOf = (text: string): string[] => {
  const turns = splitTurns(text);
  const { upsells } = judgeDisposition(turns, splitSentences(turns));
  return upsells.map(({ product, amountCents, status }) =>
    [product, amountCents === null ? 'no price' : (amountCents / 100).toFixed(2), status].join(', '),
  );
};

describe('a further thing put up for choice is an add-on, whatever it is called', () => {
  it.each([
    [
      'Agent: Two lamb kebabs, sixteen fifty. How about onion rings for three fifty? Customer: Go on then.',
      ['onion rings, 3.50, accepted'],
    ],
    ['Agent: That is one margherita at 11. Fancy a tiramisu? They are 5. Customer: Nah.', ['tiramisu, 5.00, refused']],
    ['Agent: Fish and chips, 9.80. Mushy peas? They’re 1.50. Customer: Sure.', ['Mushy peas, 1.50, accepted']],
    [
      'Agent: Your table is booked for eight. We can put balloons on the table, 15, or a birthday cake, 25. Customer: The cake, please.',
      ['balloons, 15.00, offered', 'birthday cake, 25.00, accepted'],
    ],
    [
      'Agent: Your suite is 210 a night. We can also have a bottle of prosecco waiting for 30 euros. Customer: Oh lovely, yes.',
      ['bottle of prosecco, 30.00, accepted'],
    ],
    [
      'Agent: The double is booked, 95 a night. Many guests take the sea view, it’s 20 more. Customer: We would.',
      ['sea view, 20.00, accepted'],
    ],
    [
      'Agent: You’re all booked on the 7:40. I’ve seats with legroom for 14 pounds more, would you like those? Customer: I’m fine, thanks.',
      ['seats, 14.00, refused'],
    ],
    [
      'Agent: Your flight is confirmed, 180 euros. You could add fast track for 9. Customer: May as well.',
      ['fast track, 9.00, accepted'],
    ],
    [
      'Agent: The compact is 40 a day. We have a convertible for 60 if you’d like to move up. Customer: Then yes, we’d like that one.',
      ['convertible, 60.00, accepted'],
    ],
    [
      'Agent: Your car is ready at ten. And a sat nav, 6 a day? Customer: No need, I’ve got my phone.',
      ['sat nav, 6.00, refused'],
    ],
    [
      'Agent: The service comes to 160. While it’s on the ramp we could change the wipers for 24. Customer: Ok do it.',
      ['wipers, 24.00, accepted'],
    ],
    [
      'Agent: Your MOT is booked for Tuesday. You’ll want an air filter with it, it’s listed at 18. Customer: Skip it.',
      ['air filter, 18.00, refused'],
    ],
    [
      'Agent: The policy is three hundred and ten a year. Most drivers take key cover on top. It’s 12. Customer: A month? Agent: For the year. Customer: Oh, then sure.',
      ['key cover, 12.00, accepted'],
    ],
    [
      'Agent: That renews at 240. Legal cover is normally 30, I can do it for 15. Customer: You’re on.',
      ['Legal cover, 15.00, accepted'],
    ],
    [
      'Agent: Your contract is renewed at 32 pounds. For five more pounds a month you’d have unlimited texts. Customer: I never text, so no.',
      ['unlimited texts, 5.00, refused'],
    ],
    [
      'Agent: The phone is on its way. Can I interest you in a leather sleeve? It is 22 dollars. Customer: Please.',
      ['leather sleeve, 22.00, accepted'],
    ],
    [
      'Agent: The camera is 450. You could get a tripod for 65, or the small bag for 29.99. Customer: I’ll skip the tripod. The bag, yes.',
      ['tripod, 65.00, refused', 'small bag, 29.99, accepted'],
    ],
    [
      'Agent: The washing machine is 399. Shall we take the old one away? It’s 20 pounds. Customer: Yes, please do.',
      ['old one, 20.00, accepted'],
    ],
    [
      'Agent: The wardrobe is 280 delivered. Our fitters could put it together for 45. Customer: That’s too dear.',
      ['put it together, 45.00, refused'],
    ],
    [
      'Agent: Two seats for the late show, 26. Would you like popcorn with those for 7.50? Customer: Go for it.',
      ['popcorn, 7.50, accepted'],
    ],
    [
      'Agent: Your tickets are booked, 22 pounds. And 3D glasses for a pound? Customer: We bring our own.',
      ['3D glasses, 1.00, refused'],
    ],
    [
      'Agent: You have joined at 35 a month. We’ve a locker for 4 a month if you want one. Customer: Not today.',
      ['locker, 4.00, refused'],
    ],
    [
      'Agent: The gym is 30 a month. You can have the sauna as well for six pounds fifty. Customer: That sounds more like it, I’ll have that.',
      ['sauna, 6.50, accepted'],
    ],
    [
      'Agent: Your facial is at two. There’s also a scalp rub, 25, if you fancy it. Customer: Oh, go on.',
      ['scalp rub, 25.00, accepted'],
    ],
    [
      'Agent: Your manicure is 28. I could do gel instead for 8 more. Customer: Just the manicure.',
      ['gel, 8.00, refused'],
    ],
    [
      'Agent: Your licence is 99 a year. Would you be interested in the team version at 149? Customer: No, I’ll stay where I am.',
      ['team version, 149.00, refused'],
    ],
    [
      'Agent: You are on the free one. How about the pro tier? It’s 9 a month. Customer: Go ahead.',
      ['pro tier, 9.00, accepted'],
    ],
    [
      'Agent: The boiler repair is 120. He could flush the radiators for 60 while he’s there. Customer: Have him do it.',
      ['radiators, 60.00, accepted'],
    ],
    [
      'Agent: Your tariff is fixed at 84 a month. Most people on your street have gone for the smart thermostat, it’s 49. Customer: I’ve managed forty years without one.',
      ['smart thermostat, 49.00, refused'],
    ],
    ['Agent: The bouquet is 40. We do a card with it for a fiver. Customer: Ok yes.', ['card, 5.00, accepted']],
    ['Agent: The haircut is 22. A beard trim for a tenner? Customer: Sure.', ['beard trim, 10.00, accepted']],
    [
      'Agent: Your paper is 9 a week. You can have the Sunday magazine as well for two pounds twenty. Customer: It’d only end up in the bin.',
      ['Sunday magazine, 2.20, refused'],
    ],
    [
      'Agent: The sofa is 890. Do you want to protect it? Stain cover’s 59. Customer: We’ll leave it.',
      ['Stain cover, 59.00, refused'],
    ],
    [
      'Agent: The mattress is 600, order 7712. I’d recommend the topper, that’s 80. Customer: Yeah, throw it in.',
      ['topper, 80.00, accepted'],
    ],
    [
      'Agent: Room 12 is yours for 88. You’ve parking at 10 a night as well if you need it. Customer: We’re on the train. Agent: Fair enough.',
      ['parking, 10.00, refused'],
    ],
    [
      'Agent: Your order comes to 31.80. Add a cheesecake for just 4.99? Customer: I’m good.',
      ['cheesecake, 4.99, refused'],
    ],
    ['Agent: Cheeseburger, 7.20. Make it a large for one fifty? Customer: Yeah.', ['large, 1.50, accepted']],
    ['Agent: A pint of lager, 5.60. Crisps? 1.20. Customer: Please.', ['Crisps, 1.20, accepted']],
    [
      'Agent: Your bike hire is 25. Helmets are 3 each if you want them. Customer: We’ll take them.',
      ['Helmets, 3.00, accepted'],
    ],
    [
      'Agent: The tour is 50 per person. We also do a lunch on the boat, 18. Customer: Lunch sounds great, yes.',
      ['lunch, 18.00, accepted'],
    ],
  ])('%s', (text, expected) => {
    expect(addOnsOf(text)).toEqual(expected);
  });
});

describe('the price is the add-on’s own', () => {
  it.each([
    [
      'not the total',
      'Agent: Would you like the damage waiver for 18? The whole comes to 216. Customer: Yes.',
      ['damage waiver, 18.00, accepted'],
    ],
    [
      'not the deposit',
      'Agent: The deposit is 150. Would you like a second driver for 7 a day? Customer: Yes please.',
      ['second driver, 7.00, accepted'],
    ],
    [
      'not the present plan',
      'Agent: You pay 20 now. I can move you up to the family bundle for 34. Customer: Alright, do that.',
      ['family bundle, 34.00, accepted'],
    ],
    [
      'not the competitor’s',
      'Agent: You’ll want the tow bar with it, it’s listed at 190. Customer: I saw one for 120. Agent: I could fit ours for 130. Customer: 130 fitted. Alright.',
      ['tow bar, 130.00, accepted'],
    ],
    [
      'the lower one of a smaller size',
      'Agent: Would you be interested in the five terabyte storage at 20 a month? Customer: That’s more than I’ll ever fill. Agent: There’s the one terabyte one at 8. Customer: That sounds more like it.',
      ['five terabyte storage, 8.00, accepted'],
    ],
    [
      'corrected in the summary',
      'Agent: Shall we send an electrician? It’s 35 pounds. Customer: Yes. Agent: So the oven and the electrician at 53. Customer: 35, you said. Agent: Sorry, 35. The oven and the electrician at 35. Customer: That’s it.',
      ['electrician, 35.00, accepted'],
    ],
    [
      'supplied by the summary',
      'Agent: The double is 90. Would you like breakfast? Customer: Yes. Agent: So that is one double at 90 and breakfast at 14. Customer: Right.',
      ['breakfast, 14.00, accepted'],
    ],
    [
      'asked for',
      'Agent: Your room is booked. Do you need parking? Customer: What’s that? Agent: Twelve a night. Customer: Go on then.',
      ['parking, 12.00, accepted'],
    ],
    [
      'none where it costs nothing',
      'Agent: Your table is booked. Would you like to add a high chair? Customer: Yes.',
      ['high chair, no price, accepted'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(addOnsOf(text)).toEqual(expected);
  });
});

describe('every one of several has its own answer', () => {
  it.each([
    [
      'Agent: The economy car is 33 a day. Would you like the damage waiver for $18? Customer: Yes. Agent: And a child seat for $12? Customer: No, we bring our own. Agent: And a GPS for $9? Customer: Um, yes. Agent: So damage waiver and GPS. Customer: Correct.',
      ['damage waiver, 18.00, accepted', 'child seat, 12.00, refused', 'GPS, 9.00, accepted'],
    ],
    [
      'Agent: Your cover is renewed. Would you like home emergency, 6 a month? Customer: No, I’ve got that. Agent: And a hire car for 3? Customer: No, nothing else.',
      ['home emergency, 6.00, refused', 'hire car, 3.00, refused'],
    ],
    [
      'Agent: The laptop is 700. A mouse for 15? Customer: Yes. Agent: A sleeve for 20? Customer: Have one already. Agent: And setup for 30? Customer: Oh yes please.',
      ['mouse, 15.00, accepted', 'sleeve, 20.00, refused', 'setup, 30.00, accepted'],
    ],
    [
      'Agent: You are booked. Want lounge access for 25, or a fast lane for 8? Customer: The fast lane.',
      ['lounge access, 25.00, offered', 'fast lane, 8.00, accepted'],
    ],
  ])('%s', (text, expected) => {
    expect(addOnsOf(text)).toEqual(expected);
  });
});
