import { describe, expect, it } from '@jest/globals';
import { redactText } from '../../../../domain/redaction/redact-text.ts';

const redacted = (text: string): string => redactText(text, 'standard').text;

describe('redactText: card numbers', () => {
  it.each([
    ['My card is 4111111111111111.', 'My card is [CARD].'],
    ['card4111111111111111x', 'card[CARD]x'],
    ['4111-1111-1111-1111', '[CARD]'],
    ['4111.1111.1111.1111', '[CARD]'],
    ['41 11 11 11 11 11 11 11', '[CARD]'],
    ['It is 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 thanks', 'It is [CARD] thanks'],
    [
      'my card number is four double one one triple one one one one one one one one one one',
      'my card number is [CARD]',
    ],
    ['card: forty-two forty-two forty-two forty-two forty-two forty-two forty-two forty-two', 'card: [CARD]'],
    ['card: forty two forty two forty two forty two forty two forty two forty two forty two', 'card: [CARD]'],
    ['five one oh five one oh five one oh five one oh five one oh oh', '[CARD]'],
    ['４１１１ １１１１ １１１１ １１１１', '[CARD]'],
    ['٤١١١١١١١١١١١١١١١', '[CARD]'],
    ['4111\u00a01111\u200b1111\u20111111', '[CARD]'],
    ['4111\u20131111\u20131111\u20131111', '[CARD]'],
    ['**4111** **1111** **1111** **1111**', '**[CARD]**'],
    ['<b>4111 1111 1111 1111</b>', '<b>[CARD]</b>'],
    ['𝟒𝟏𝟏𝟏 𝟏𝟏𝟏𝟏 𝟏𝟏𝟏𝟏 𝟏𝟏𝟏𝟏', '[CARD]'],
    ['Amex 3782 822463 10005', 'Amex [CARD]'],
    ['3782 822463 10005', '[CARD]'],
    ['card number 4532 0151 uh let me see 1283 0366', 'card number [CARD] uh let me see [CARD]'],
    [
      'my card is forty five thirty two, oh one fifty one, twelve eighty three, oh three sixty six',
      'my card is [CARD]',
    ],
    ['gift card number 6006491260550218', 'gift card number [CARD]'],
    ['4111111111111111 5500000000000004', '[CARD] [CARD]'],
    ['4111111111111111,5500000000000004;340000000000009', '[CARD],[CARD];[CARD]'],
    ['4242. 4242. 4242. 4242.', '[CARD].'],
    ['4242 - 4242 - 4242 - 4242', '[CARD]'],
    ['4242/4242/4242/4242', '[CARD]'],
    ['4242_4242_4242_4242', '[CARD]'],
    ['the number’s 4242…4242…4242…4242', 'the number’s [CARD]'],
    ['424242424242 4242', '[CARD]'],
    ['42424 24242 42424 2', '[CARD]'],
    ['4.2.4.2.4.2.4.2.4.2.4.2.4.2.4.2', '[CARD]'],
    ['my card no: 4242\n4242\n4242\n4242', 'my card no: [CARD]'],
  ])('redacts %j as %j', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });
});

describe('redactText: security codes', () => {
  it.each([
    ['The CVV is 123.', 'The CVV is [CVV].'],
    ['security code one two three', 'security code [CVV]'],
    ['4111 1111 1111 1111 exp 12/26 123', '[CARD] exp 12/26 [CVV]'],
    ['CVV: 123, card 4111 1111 1111 1111', 'CVV: [CVV], card [CARD]'],
    ['4111 1111 1111 1111, cvv 123', '[CARD], cvv [CVV]'],
    ['expires 04/27, security code 9 8 7', 'expires 04/27, security code [CVV]'],
    ['the code on the back is triple seven', 'the code on the back is [CVV]'],
    ['cvv is one twenty three', 'cvv is [CVV]'],
    ['My security code is 1234.', 'My security code is [CVV].'],
    ['{"card":"4111111111111111","cvv":"123"}', '{"card":"[CARD]","cvv":"[CVV]"}'],
    ['Card:4242424242424242Exp:12/26CVV:123', 'Card:[CARD]Exp:12/26CVV:[CVV]'],
    ['my security code is four digits: 1 2 3 4', 'my security code is four digits: [CVV]'],
    ['CVV number 456', 'CVV number [CVV]'],
    ['the cvv code 4 5 6, right?', 'the cvv code [CVV], right?'],
    ['cvv? 456', 'cvv? [CVV]'],
    ['CVV2=456', 'CVV[CVV]'],
    ['three digit code 456', 'three digit code [CVV]'],
    ['on the back it says 456', 'on the back it says [CVV]'],
  ])('redacts %j as %j', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });
});
