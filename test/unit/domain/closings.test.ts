import { describe, expect, it } from '@jest/globals';
import { judgeDisposition } from '../../../domain/disposition.ts';
import { splitSentences } from '../../../domain/sentences.ts';
import { splitTurns } from '../../../domain/transcript.ts';

// How calls of many trades end: the same few steps of a sale in many words, and what only sounds like them.
const isSold = (text: string): boolean => {
  const turns = splitTurns(text);
  return judgeDisposition(turns, splitSentences(turns)).conversion.isConversion;
};

describe('the agent says in any words that it is done', () => {
  it.each([
    "Customer: Could I move up to the big data plan? Agent: Sure, that's 28 a month. Customer: OK. Agent: That's you moved over, the new allowance starts tonight.",
    "Agent: The family cover is 61 a month. Shall I set that going? Customer: Mm-hm, go for it. Agent: All sorted, you're covered from midnight.",
    "Customer: I'd like a table for six on Friday at eight. Agent: Inside or out? Customer: Out. Agent: Lovely. Six on the terrace, Friday at eight, under Brennan. See you then.",
    "Customer: Hi, I'd like to join the gym. Agent: Off-peak is 24 a month, full is 35. Customer: Off-peak. Agent: And a bank account for the direct debit? Customer: Yes, 12345678. Agent: You're in. Your card's at reception.",
    "Customer: Can I get my car in for a service this week? Agent: Thursday at nine? Customer: Thursday's fine. Agent: That's in the diary. It's 140 with the oil.",
    "Customer: I need a plumber for a dripping tap. Agent: It's 60 for the first hour. I've got Dave free at two. Customer: Two's fine. Agent: He's yours at two then.",
    "Agent: So the saver account pays 3.1 percent. Want me to open it? Customer: Yeah, open it. Agent: It's open, the number will be in the app within the hour.",
    "Customer: Two tickets to the zoo for Sunday please. Agent: 38 altogether. Customer: Here's my card, it's a Visa. Agent: Gone through. They're in your inbox.",
    "Agent: I can get it to you by Tuesday for 59. Customer: Let's have it then. Agent: Sent off, you'll get the tracking later today.",
    "Customer: I want a haircut with Mia if she's free. Agent: She has 11.30 tomorrow. Customer: Perfect. Agent: Right, I've put you in with Mia at 11.30.",
    "Customer: Hi, a large margherita and two colas for pick-up. Agent: That's 21.50, anything else? Customer: Nope. Agent: Fifteen minutes, at the side door.",
    "Customer: I'd like to send flowers to my mum. Agent: The spring bouquet is 35 with delivery. What should the card say? Customer: Love from Ed. Agent: It'll be at hers before noon.",
    "Agent: Your licence for five seats is 450 a year. Happy for me to switch it on? Customer: Happy with that. Agent: It's live, your team can log in now.",
    "Customer: Hello, do you have a slot for a physio this week? Agent: Wednesday at 4, it's 55. Customer: I'll be there. Agent: Noted, Wednesday at 4.",
    'Customer: I want to renew the breakdown cover. Agent: Same level, 92? Customer: Same level. Agent: Renewed till next June.',
    "Agent: I've a caravan pitch from the 3rd, five nights, 130. Customer: We'd love it. Agent: It's held under your name with the card paid, ref K22.",
  ])('%s', (text) => {
    expect(isSold(text)).toBe(true);
  });
});

describe('the customer agrees in any words', () => {
  it.each([
    "Agent: It's 18 a month with the calls in. Shall I do that for you? Customer: Go on then. Agent: Okay.",
    'Agent: I could book the vet for ten past four, 40 pounds. Customer: Book it. Agent: Okay, one moment.',
    "Agent: So that's the silver package at 320. Are you happy to go ahead? Customer: May as well. Agent: Great.",
    "Agent: Do you want the 128 gig or the 256? The bigger one's 60 more. Customer: The 256, please. Agent: And is that going on the card? Customer: It is. Agent: Good choice.",
    "Agent: The ferry's 90 with the car. Would you like that one? Customer: Lovely, yes. Agent: What's the registration? Customer: AB12 CDE.",
    "Agent: We're collecting for the lifeboats. Would you spare a few pounds? Customer: Count me in, put me down for ten. Agent: You're a star.",
    'Agent: 79 for the pair. Is that okay with you? Customer: Fine by me. Agent: Thank you.',
    'Agent: If I do it for 45, do we have an agreement? Customer: Sold. Agent: Wonderful.',
    "Agent: The boiler cover is 14 a month. What do you think? Customer: You've talked me into it. Agent: Ha, good.",
    "Agent: Shall I pop you on the annual plan? Customer: Why not, let's do it. Agent: Super.",
    'Agent: So, Tuesday or Wednesday for the fitting? Customer: Wednesday. Agent: Fitting on Wednesday, 85 on the day. And the address? Customer: 4 Elm Court. Agent: Thanks, see you Wednesday.',
    "Agent: Would you like to take the offer? Customer: Alright, you've convinced me. Agent: Brilliant.",
    "Agent: Twelve euros more and you have the sea view. Which one shall it be? Customer: We'll have the sea view. Agent: Two nights then, 212 altogether. Customer: Perfect. Agent: Passport at check-in please.",
    "Agent: It's 5.99 a month after the free one. Want me to start it? Customer: Yep, start it. Agent: Cool.",
    "Agent: We can do the roof for 4,200. Customer: That's better than the other two. You've got the job. Agent: Great, we'll start on Monday.",
    'Agent: So can I sign you up? Customer: I guess so, yeah. Agent: Good.',
    "Agent: The policy is 240 for the year. How do you want to pay? Customer: By card. It's 4111 1111 1111 1111. Agent: And the expiry? Customer: 09 27. Agent: Lovely.",
    "Agent: I can do 210, that's my last word. Customer: I can do 210. When shall I come? Agent: After five.",
    'Agent: Are you okay for me to take the payment of 66? Customer: Go for it. Agent: Thank you.',
    'Customer: Would you let me have it for 70? Agent: Make it 75. Customer: 75 if you drop it off. Agent: I can do that. Customer: Brilliant, see you Saturday.',
    "Customer: Would you take 40 for the chair? Agent: Sure, that'll do. Customer: Great, I'll come by at six.",
    "Customer: I can go to 1,150. Agent: Okay, 1,150 and it's a deal. Customer: Thank you so much.",
  ])('%s', (text) => {
    expect(isSold(text)).toBe(true);
  });
});

describe('a sale stays a sale', () => {
  it.each([
    "Agent: Shall I book the double? Customer: Yes please. Agent: That's booked. Customer: And is there parking? Agent: No parking available, I'm afraid. Customer: No problem, bye.",
    "Customer: Two for tonight. Agent: Your two seats are booked. Customer: Great, can I also get a table at the restaurant? Agent: Sorry, it's full tonight. Customer: OK, never mind the table.",
    "Customer: I'd like the internet plan. Agent: Shall I order it? Customer: Yes. Agent: It's ordered. Would you like a landline too? Customer: No, I don't want that. Agent: OK.",
    'Agent: The card was declined. Customer: Try this one. Agent: That went through, your order is placed. Customer: Phew.',
    "Agent: Sorry, the 7 pm is gone. I can do 8. Customer: 8 works. Agent: You're down for 8. Customer: Cheers.",
    "Customer: Can you book me in for Monday? Agent: Monday's full, Tuesday at 10? Customer: Tuesday's okay. Agent: You're in for Tuesday at ten.",
    "Agent: Shall I order it? Customer: Yes. Agent: Done, order's in. Customer: What if I want to return it? Agent: You have 30 days. Customer: Okay, I might not need to. Bye.",
    "Customer: I want to cancel, it's too dear. Agent: I can do half price for six months. Customer: Half price? Okay, I'll stay. Agent: Done, the discount's on.",
  ])('%s', (text) => {
    expect(isSold(text)).toBe(true);
  });
});

describe('what only sounds like a close is none', () => {
  it.each([
    "Customer: My bill looks wrong. Agent: I've taken the 12 pounds off. All sorted for you. Customer: Lovely, thanks.",
    "Customer: I want to change my address. Agent: Sure, what's the new one? Customer: 4 Elm Court. Agent: That's all done. Customer: Thanks.",
    "Customer: Can you reset my password? Agent: Shall I send the link? Customer: Yes please. Agent: Sent, it's on its way. Customer: Got it.",
    "Customer: I'd like to cancel my appointment on Friday. Agent: Okay, that's done. Customer: Thanks.",
    "Customer: When is my parcel coming? Agent: It's on its way and will be with you tomorrow. Customer: Perfect.",
    "Customer: How much is the family ticket? Agent: 45. Customer: OK, thanks, good to know. Agent: You're welcome.",
    "Customer: What's the deal with the new plan? Agent: 30 gigs for 15. Customer: Sounds good. Let me think it over. Agent: Sure.",
    "Agent: Shall I put it through? Customer: Hold on, what's the total? Agent: 95. Customer: Oh, that's more than I've got. Agent: I understand.",
    "Agent: It comes to 310. Customer: I'll have to ask the wife. Agent: Of course. Customer: Lovely, thank you, bye.",
    'Agent: Would you like to go ahead? Customer: Can I ring you back? Agent: Of course.',
    "Agent: Would you like me to explain the fees? Customer: Yes please, go ahead. Agent: It's 2 percent a year. Customer: Okay. Thanks for that.",
    "Customer: I'm ringing about the refund of 60. Agent: It's gone through today. Customer: Great, thanks.",
    "Customer: I want to move 500 to my savings. Agent: Shall I go ahead? Customer: Go ahead. Agent: That's gone through. Customer: Cheers.",
    "Customer: The engineer didn't turn up. Agent: I'm sorry. I've booked him again for Thursday at 9. Customer: Okay, thanks.",
    'Customer: The washing machine you sold me leaks. Agent: I can send someone tomorrow, is that okay? Customer: Yes, fine. Agent: All booked in for tomorrow.',
    "Agent: You're pre-approved for a card. Shall I send you the application? Customer: Send it and I'll look at it. Agent: It's on its way.",
    "Agent: Would you like to hear about our new tariff? Customer: Go on then. Agent: It's 22 a month. Customer: No, too much. Agent: Fair enough.",
    "Agent: Can I ask a few questions? Customer: Sure, go ahead. Agent: Who's your provider? Customer: Acme. Agent: Thanks, that's all.",
    'Customer: Would you take 100? Agent: 150. Customer: No, 100 or nothing. Agent: Then no.',
    "Customer: Would you take 250 for it? Agent: I've had better offers. Customer: Okay, deal's off then, thanks.",
    'Agent: The lowest I go is 80. Customer: I could buy it new for 85. Agent: Then buy it new. Customer: Thanks, bye.',
    "Agent: Shall I reserve it? Customer: Yes. Agent: I'm sorry, the system won't let me. It can't be reserved by phone. Customer: Okay, no problem, that's fine.",
    'Agent: Shall I book it? Customer: Yes please. Agent: Hm, that slot has just gone. I have nothing else this week. Customer: Okay, thanks anyway.',
    "Agent: That's all booked. Customer: Hang on, that's not what I wanted, cancel that. Agent: Cancelled.",
    "Agent: The order's in. Customer: Actually, my sister already got one. Take it off. Agent: It's taken off, nothing charged.",
    "Customer: I'll have the large. Agent: We're out of the large, and the small too. Customer: Oh. Bye then.",
    'Agent: So do I put you down for 20 a month? Customer: Not on a pension, dear. Agent: I understand.',
    "Agent: We'd love your support. Could you give 5? Customer: I'd give if I had a job. Agent: Of course. Take care.",
    "Customer: Is my booking for tonight okay? Agent: Yes, you're all set for seven. Customer: Great, thanks.",
    'Customer: My daughter signed up for the pro plan, can she downgrade? Agent: She can, in the app. Customer: Good, thanks.',
    "Customer: I was going to order the blue one, but it's gone from the site. Agent: It's discontinued. Customer: Shame.",
    "Customer: If you can get it here by Friday I'll take it. Agent: Friday's not possible, it's Monday at best. Customer: Then no, thanks.",
    "Customer: I'd take the corner flat if it had a lift. Agent: It doesn't, sorry. Customer: Okay.",
    "Customer: He told me 'go ahead and book it' and he never did. Agent: I'm sorry to hear that. Customer: I just want an apology. Agent: I'm sorry.",
    "Agent: I'll need your date of birth. Customer: 3rd of May. Agent: And your postcode? Customer: HX2. Agent: Thank you, you're through security. Your balance is 40. Customer: Perfect.",
    "Customer: I'd like a quote for my van. Agent: Third party only is 610. I'll email that over. Customer: Yes please. Agent: Sent. Customer: Thanks.",
    "Agent: The class is full, I can put you on the waiting list. Customer: Yes, do that. Agent: You're on the list.",
    "Customer: Do you do weddings? Agent: We do, from 900. Would you like a brochure? Customer: Yes please, 4 Elm Court. Agent: It's in the post.",
    "Agent: Is it a yes? Customer: It's a maybe. I'll call tomorrow. Agent: Okay, speak tomorrow.",
    "Customer: I'd like to book a room for two. Agent: For which night? Customer: The 9th. Agent: That's 120. Customer: Hm, that's a bit over what I had in mind. I'll look around. Agent: No worries.",
    "Agent: Do you want the blue or the red? Customer: Neither, I'm only looking. Agent: OK.",
    "Customer: Can you freeze my membership for a month? Agent: Sure, from when? Customer: The 1st. Agent: That's frozen, nothing to pay in June. Customer: Ta.",
    'Customer: Put me through to sales. Agent: Putting you through now. Customer: Thanks.',
    'Agent: The upgrade costs 40. Shall I do it? Customer: Does it void the warranty? Agent: It does. Customer: Then leave it. Agent: Okay.',
    "Customer: I just want to check what you have on for Saturday. Agent: Jazz, 15 a head. Shall I keep you a seat? Customer: I'll turn up and see. Agent: Sure.",
    "Customer: I paid 80 for the course, where's my login? Agent: Sent again, it should be with you now. Customer: Yes, got it, cheers.",
  ])('%s', (text) => {
    expect(isSold(text)).toBe(false);
  });
});

describe('an order taken step by step is a sale', () => {
  it.each([
    "Agent: Glow Spa, hello. Customer: Hi, do you have anything for a massage tomorrow? Agent: I've got half past one with Lena, sixty minutes, 70. Customer: Half one sounds great. Agent: And your name is? Customer: Tess. Agent: See you at half past one, Tess.",
    "Customer: My policy runs out on Sunday. Agent: I can renew it at the same price, 212. Customer: Do it, please. Agent: Okay, that's extended for another year.",
    "Customer: I need someone to look at my boiler. Agent: We could come on Monday between 8 and 12. It's 75 to come out. Customer: Monday it is. Agent: Okay, Monday morning. Someone will text you on the way. Customer: Super.",
    'Agent: What can I get you? Customer: Two chicken wraps and a coke. Agent: Salad or fries? Customer: Fries. Agent: 19.80. Ready in ten. Customer: Cheers.',
    "Customer: I'd like to open a savings account. Agent: We have the easy one at 2 percent. Customer: That one sounds good. Agent: I've opened that for you. Customer: Wow, quick.",
    "Customer: Is the sofa still there? Agent: It is, 250. Customer: I'd give you 220. Agent: Go on, 220. Customer: Brilliant. I'll bring a van.",
    "Agent: The course starts on the 4th, 180 for ten evenings. Customer: My friend did it. Yes, I'd like a place please. Agent: What's your e-mail? Customer: mo at example dot com. Agent: You've got a place, Mo. The rest is in the e-mail.",
    "Customer: Hello, a taxi to the station at six, please. Agent: From where? Customer: 12 Hill Street. Agent: Twelve pounds, he'll be outside at six. Customer: Thank you.",
    "Customer: I'm calling about the flat on Park Road. Can I see it on Friday? Agent: Friday at 5? Customer: Five's perfect. Agent: I've got you down for five.",
    "Agent: We've a tyre that fits for 88. Customer: And fitting? Agent: Fitting's included. Customer: Okay, let's get them on. All four. Agent: Four tyres, 352. Friday at 8. Customer: I'll be there.",
    "Agent: Would you rather pay monthly or in one go? Customer: In one go. Agent: That's 540 and you save thirty. Customer: OK, it's my Visa. Agent: Thanks. Payment's gone through. Your cover starts at noon.",
    "Customer: hi can i upgrade to the pro version Agent: sure it's 12 per user Customer: ok for 4 users Agent: 48 a month then, shall I bill the card on file Customer: yes Agent: upgraded",
    "Agent: I can send a sample box for 4.99. Customer: Okay, yeah, send me the sample. Agent: To Mill Lane? Customer: Yes. Agent: It's on its way.",
    "Customer: I missed the early bird, is it too late? Agent: I can still give you the early bird, 60. Customer: Really? Then yes, two. Agent: Two at 60, that's 120, paid by the saved card. Done.",
    "Agent: So you want the extended warranty, two years for 49? Customer: I do. Agent: It's been added.",
    "Customer: I want fibre. Agent: At your address we have 300 for 30 or 900 for 45. Customer: The 300's plenty. Agent: The engineer can come on the 9th. Customer: The 9th is fine. Agent: Okay, I've put the order in, you'll have a text in a minute.",
    'Agent: Do you want me to charge the usual card? Customer: Yes, the usual one. Agent: All right, charged. 31.20.',
    "Customer: I think we'll go ahead with the kitchen. Agent: The one at 8,900? Customer: That one. Agent: I'll send the contract for you to sign today. Customer: Great, I'm looking forward to it.",
    "Agent: I'd need a deposit of 50 to hold the date. Customer: I've just transferred it. Agent: I see it. The date's yours.",
    'Customer: can you do 60 for both Agent: 65 Customer: fine, 65 Agent: ok come by after 5',
    "Agent: Would you be willing to sponsor a child for 20 a month? Customer: My wife and I have talked about it for years. Yes, let's. Agent: That's wonderful.",
    "Customer: I'd like to take my mum to the panto. Agent: How many seats? Customer: Three. Agent: Row F is 22 each. Customer: Row F then. Agent: 66. Which card? Customer: The Mastercard ending 1881. Agent: Enjoy the show, the tickets are at the door.",
    "Customer: The old phone died. What've you got? Agent: The A5 at 15 a month with the contract you have. Customer: I'll go for that. Agent: Good choice. It'll be there tomorrow.",
  ])('%s', (text) => {
    expect(isSold(text)).toBe(true);
  });
});

describe('a call that goes through the steps of no sale is none', () => {
  it.each([
    'Customer: I want a room for two. Agent: 90 a night, the 5th or the 6th? Customer: The 5th, but I have to ask my sister. Agent: One moment, what name is it? Customer: Poole. Agent: Okay, speak soon.',
    "Customer: I'd like a new phone. Agent: The A5 is 15 a month, black or blue? Customer: Blue. I'm only looking for now though. Agent: What's your e-mail? Customer: mo at example dot com. Agent: Bye now.",
    'Customer: Do you do massages? Agent: We do, from 50. Customer: Okay, and where are you? Agent: Mill Road, by the bank. Customer: Great, thanks.',
    "Customer: My policy runs out on Sunday. Agent: It renews at 260. Customer: That's fifty more than last year. I'll look elsewhere. Agent: Sorry to hear that.",
    "Customer: I need to cancel the boiler visit on Monday. Agent: No problem, that's cancelled. Customer: Thanks.",
    "Customer: My wrap had no sauce. Agent: I'm sorry, I'll add a credit of 2 pounds. Customer: Okay. Agent: That's on your account now.",
    "Agent: Could you help us with 8 pounds a month? Customer: I give at church. Agent: That's lovely. Have a good day.",
    "Customer: Is the sofa still there? Agent: It is, 250. Customer: I'd give you 120. Agent: No. Customer: Fair enough.",
    "Customer: Where's my taxi? Agent: He'll be with you in two minutes. Customer: OK, thanks.",
    "Agent: The flat is 900 a month. Customer: And pets? Agent: No pets. Customer: Ah, then it won't do. Thanks.",
    "Agent: Your tyre is 88. Shall I order it? Customer: I'll get a quote from the other garage first. Agent: Sure.",
    'Customer: I upgraded last week and it still shows the old plan. Agent: Let me refresh it. Done, it shows pro now. Customer: Yes, it does. Cheers.',
    "Customer: Could you send me the price list? Agent: Of course, what's your e-mail? Customer: mo at example dot com. Agent: Sent.",
    'Agent: Would you like the extended warranty? Customer: On a toaster? No. Agent: Understood.',
    "Customer: Can I change my table from eight to nine? Agent: Nine is fine. You're in at nine. Customer: Thanks.",
    'Customer: I need a copy of my invoice. Agent: On its way to your e-mail. Customer: Got it.',
    "Agent: We can come on the 9th. Does that suit? Customer: I'm away. I'll call when I'm back. Agent: Okay.",
    "Customer: Could you unlock my account? Agent: Unlocked. You're good to go. Customer: Lovely.",
    "Customer: I'd like to complain about the driver. Agent: I've put that in the system. Customer: Good.",
    "Customer: If it came with the case I'd have it. Agent: It doesn't. Customer: Pity. Bye.",
    "Agent: May I take two minutes for a survey? Customer: Go on then. Agent: How likely are you to recommend us? Customer: Nine. Agent: Great, that's all done.",
    'Customer: My husband booked a room for the 5th, could you add a cot? Agent: Yes, added. Customer: Thanks so much.',
    "Agent: I see the order of the 3rd. It's in the post. Customer: When will it be here? Agent: Tomorrow. Customer: Perfect.",
    "Customer: I was about to order but the site says out of stock. Agent: Yes, it's back in May. Customer: I'll wait then.",
    "Agent: Shall I put it through? Customer: What happens if I don't like it? Agent: You can return it within 14 days. Customer: Hmm. I'd rather see it in the shop. Agent: Sure.",
    "Customer: Hi, is Dr Ross in today? Agent: He's in from two. Customer: OK thanks.",
    "Agent: That's 48. Card please. Customer: Oh, I left it at home. I'll come again tomorrow. Agent: No problem.",
    'Customer: can you do 60 Agent: 75 Customer: 62 Agent: sorry no',
    "Customer: I want to stop my monthly gift. Agent: I'm sorry to see you go. It's stopped. Customer: Thank you.",
    'Customer: Can you take my number off the list? Agent: Yes, removed. Customer: Great.',
    "Agent: I can do Tuesday at 3. Customer: For the MOT? How much is it? Agent: 54. Customer: Kwik-something does it for 40. Agent: We can't match that.",
  ])('%s', (text) => {
    expect(isSold(text)).toBe(false);
  });
});
