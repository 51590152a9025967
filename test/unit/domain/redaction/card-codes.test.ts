import { describe, expect, it } from '@jest/globals';
import { redactText } from '../../../../domain/redaction/redact-text.ts';
import { marked } from './marked.ts';

const redacted = (text: string): string => redactText(text, 'standard').text;

const CARD = '{CARD|4539 1488 0343 6467}';

describe('redactText: security codes behind a card and its expiry', () => {
  it.each([
    `It's ${CARD}, expires 04/28, the code is {CVV|123}.`,
    `${CARD}, 04/28, {CVV|123}.`,
    `${CARD} exp 04/28 and code {CVV|123}`,
    `${CARD} 04/28 {CVV|123}`,
    `${CARD} 04/28/{CVV|123}`,
    `${CARD}, 0428, {CVV|123}`,
    `${CARD} 04 28 {CVV|123}`,
    `${CARD} 04-28 {CVV|123}`,
    `${CARD}, 04/2028, {CVV|123}, thanks`,
    `${CARD}, April 2028, {CVV|123}`,
    `${CARD}, expiring April 28, and then {CVV|1 2 3}`,
    `${CARD}, code {CVV|123}`,
    `${CARD}. Expiry 04/28. {CVV|123}. Name is Jo Park.`,
    `${CARD}, oh four twenty eight, {CVV|one two three}`,
    `${CARD}, expires oh four twenty eight, the code's {CVV|one two three}.`,
    `${CARD}, four twenty eight, {CVV|nine twelve}`,
    `${CARD}, April twenty eight, {CVV|one, two, three}`,
    `${CARD}, April of twenty twenty eight and {CVV|triple seven}`,
    `${CARD}, expires twelve two thousand twenty eight, {CVV|one two three}`,
    `${CARD}, 04/28, and the last three on the back are {CVV|912}`,
    `${CARD} and the last three on the back are {CVV|912}`,
    `${CARD}, 04/28, last three digits {CVV|912}`,
    `It's an Amex, {CARD|3782 822463 10005}, 09/27, security number {CVV|4455}`,
    `{CARD|3782 822463 10005}, 09/27, the four on the front are {CVV|4455}`,
    `${CARD}, 04/28, {CVV|123}, zip 94107`,
    `${CARD}, 04/28, {CVV|123} and the zip is 94107`,
    `Customer: ${CARD} Agent: Expiry? Customer: 04/28 Agent: And the code? Customer: {CVV|123}`,
    `Customer: ${CARD}. Agent: Expiry? Customer: 0428. Agent: 0428. And the code? Customer: It's {CVV|123}.`,
    `Customer: ${CARD} Agent: Thank you. And when does it expire? Customer: April twenty eight. Agent: Perfect, and may I have the code on it please? Customer: Sure, {CVV|nine one two}.`,
    `Customer: ${CARD}, 04/28. Agent: And the three digits on the back? Customer: {CVV|nine one two}`,
    `Customer: ${CARD} Agent: And the three numbers on the reverse of the card? Customer: that would be {CVV|912}`,
    `Customer: ${CARD} Agent: okay Customer: 04/28 Agent: mhm Customer: {CVV|123}`,
    `Customer: ${CARD}, 09/27. Agent: Thanks, go ahead. Customer: {CVV|842}.`,
    `Customer: ${CARD} Agent: Got it. Customer: 09/27, code {CVV|842}`,
    `Customer: ${CARD} Agent: Expiry and code? Customer: 09/27 and {CVV|842}`,
    `Customer: ${CARD} Agent: Expiry and code? Customer: oh nine twenty seven, {CVV|eight four two}`,
    `Customer: ${CARD}, 04/28, {CVV|123}. Agent: {CVV|123}, thank you.`,
    `Customer: ${CARD}. Agent: And the expiration date and the security code? Customer: It's 11 26, and {CVV|384}.`,
    `Customer: ${CARD}. Agent: And the verification number? Customer: {CVV|384}`,
    `Customer: ${CARD}, expires end of next year and the code is {CVV|one two three}`,
    `Customer: ${CARD}\nCustomer: 11/26\nCustomer: {CVV|384}`,
    `Customer: ${CARD}. Agent: And the code? Customer: Let me turn it over... {CVV|007}.`,
    `Customer: ${CARD}. Agent: Okay and the code? Customer: Um, I think it's {CVV|007}.`,
    `Customer: ${CARD}, 04/28. Agent: And the code? Customer: On the back? Agent: Yes. Customer: {CVV|007}.`,
    `${CARD}, 04/28, {CVV|007} is the code`,
    `Customer: ${CARD}, 04/28. Agent: And the card's code? Customer: {CVV|123}`,
    `${CARD}, 04/28, the last three, {CVV|912}`,
    `${CARD}, valid from 0424 to 0428, {CVV|123}`,
    `Customer: ${CARD}, valid from 0424 to 0428 Agent: mhm Customer: {CVV|842}`,
    `${CARD} | 11/26 | {CVV|384} | Jo Park`,
    `${CARD}|11|2026|{CVV|384}`,
    `${CARD}, 11/26, {CVV|384} 90210`,
    `Agent: Card? Customer: {CARD|4539 1488} Agent: yes Customer: {CARD|0343 6467} Agent: expiry? Customer: 04/28 Agent: code? Customer: {CVV|123}`,
  ])('redacts %j', (scenario) => {
    const [said, expected] = marked(scenario);
    expect(redacted(said)).toBe(expected);
  });

  it.each([
    ['[CARD], 04/28, {CVV|123}.'],
    ['Customer: [CARD] Agent: Expiry? Customer: 04/28 Agent: And the code? Customer: {CVV|123}'],
    ['[CARD], oh four twenty eight, {CVV|one two three}'],
    ['Customer: [CARD] Agent: yes Customer: [CARD], 09/27, code {CVV|842}'],
  ])('redacts %j behind the mark of a card', (scenario) => {
    const [said, expected] = marked(scenario);
    expect(redacted(said)).toBe(expected);
  });

  it('takes no expiry and code for another number in strict mode', () => {
    expect(redactText('[CARD], 0428 123', 'strict').text).toBe('[CARD], 0428 [CVV]');
  });
});

describe('redactText: what is no security code behind a card', () => {
  it.each([
    `${CARD}, expires 04/28.`,
    `${CARD}, expires 0428, so 0428.`,
    `${CARD}, valid from 04/24 to 04/28`,
    `${CARD}, valid from 0424 to 0428`,
    `Customer: ${CARD} Agent: Expiry? Customer: oh four twenty eight Agent: oh four twenty eight, thanks`,
    `${CARD}, 04/28, that's 123 dollars.`,
    `${CARD}, 04/28, 123 dollars`,
    `${CARD}, 04/28, $123`,
    `${CARD} exp 04/28 123 Main Street`,
    `${CARD}, 04/28, 1234 Oak Avenue`,
    `${CARD}, 04/28, order 1234`,
    `${CARD}, 04/28. Room 412, please.`,
    `${CARD}, 04/28. Gate 123 and seat 14.`,
    `${CARD}, 04/28. The table number is 101.`,
    `${CARD}, 04/28, promo code 123`,
    `${CARD}, 04/28, code SAVE20`,
    `${CARD}, 04/28, zip code 94107`,
    `${CARD}, 04/28, area code 415`,
    `${CARD}, 04/28, extension 123`,
    `${CARD}, 04/28. I am 102 years old.`,
    `${CARD}, 04/28, at 10:30`,
    `${CARD}, 04/28, 2024 I think`,
    `${CARD}. I ordered 123 of them.`,
    `${CARD}, that's one two three items`,
    `Customer: ${CARD}, 04/28. Agent: And the gate code? Customer: 123`,
    `Customer: ${CARD}, 04/28. Agent: And your room? Customer: 412`,
    `Customer: ${CARD}, 04/28. Agent: How many do you want? Customer: 120`,
    `Customer: ${CARD}, 04/28. Agent: Do you have a promo code? Customer: 123`,
    `Customer: ${CARD}, 04/28. Agent: The house number? Customer: 123`,
    `Customer: ${CARD}, 04/28. Agent: Your total is 123. Customer: Great.`,
    `Customer: ${CARD}, 04/28. Agent: Your confirmation code is 4821.`,
    `Customer: ${CARD}, 04/28. Agent: The code for the door is 482.`,
    `Customer: ${CARD}, 04/28. Agent: And the last four of your order? Customer: 4821`,
    `Customer: ${CARD}, 04/28. Agent: Thanks. Anything else? Customer: No. Agent: Okay. Customer: Bye. Agent: One thing, the code? Customer: 123`,
    `Customer: ${CARD}, exp 11/26. Agent: So that's 250? Customer: yes`,
    `Customer: ${CARD}, exp 11/26. Agent: Thanks. 250 is the total.`,
    `Customer: ${CARD} Agent: Expiry and code? Customer: oh nine twenty seven`,
    `Customer: ${CARD}, 11/26. Agent: What's the code on your letter? Customer: 3842`,
    `Customer: ${CARD}, 11/26. Agent: I texted you a code, what is it? Customer: 3842`,
    `Customer: ${CARD}, 11/26. Agent: Dress code? Customer: 415`,
    `Customer: ${CARD}, 11/26. Agent: Do you have a code for 10% off? Customer: 482`,
    `Customer: ${CARD}, 11/26. That is 129, right?`,
    `${CARD}, 11/26. At 1530.`,
    `${CARD}, 04/28, code one two three dollars`,
    `${CARD}, 04/28, the back, 1234567`,
    '[CARD], 04/28, 129, cvv [CVV]',
    `The code is 123. My card is ${CARD}.`,
    'code 123',
    'It expires 04/28, the code is 123.',
    'Customer: card ending in 4242, 04/28. Agent: ok Customer: code 123',
    'My phone is [PHONE], 04/28, 123.',
    'Agent: And the code? Customer: 123',
  ])('leaves the numbers of %j', (scenario) => {
    const [said, expected] = marked(scenario);
    expect(redacted(said)).toBe(expected);
  });
});
