import { describe, expect, it } from '@jest/globals';
import { redactText } from '../../../../domain/redaction/redact-text.ts';
import { marked } from './marked.ts';

const LEADS = [
  'Your email is ',
  "It's ",
  'Customer: ',
  'Agent: Email? Customer: sure, ',
  'send it to ',
  'the address is ',
];
const LOCALS = [
  'd cole',
  'j r smith',
  'jane doe',
  'mary ann lee',
  'jane d',
  'jane 99',
  'r two d two',
  'jane underscore doe',
  'jane hyphen doe',
  'the dot wallaces',
  'm dot o dot brien',
  'j a n e',
];
const DOMAINS = [
  'example dot com',
  'example dot co dot uk',
  'mail dot example dot org',
  'e x a m p l e dot com',
  'my dash shop dot de',
];

describe('redactText: an address said aloud', () => {
  it.each(LOCALS.flatMap((local) => DOMAINS.map((domain) => [local, domain] as const)))(
    'takes the whole of %s at %s',
    (local, domain) => {
      for (const lead of LEADS) {
        const [said, expected] = marked(`${lead}{EMAIL|${local} at ${domain}}, is it?`);
        expect(redactText(said, 'standard').text).toBe(expected);
      }
    },
  );

  it.each([
    'Customer: JANE DOT DOE {EMAIL|x}'.replace('JANE DOT DOE {EMAIL|x}', '{EMAIL|JANE DOT DOE AT EXAMPLE DOT COM}'),
    'Customer: {EMAIL|jane (at) example (dot) com}',
    'Customer: {EMAIL|jane.doe[at]example[dot]co[dot]uk}',
    'Customer: {EMAIL|jane doe seven at gmail dot com}',
    'Agent: Your email? Customer: {EMAIL|jane dot doe} Agent: yes? Customer: at {EMAIL|example dot com}',
    'Agent: Your email? Customer: it is {EMAIL|lena} Agent: okay Customer: at {EMAIL|example dot co dot uk}',
    'Agent: Your email? Customer: {EMAIL|j r smith} at Agent: at? Customer: {EMAIL|example dot com}',
    'Agent: What email address?\nCustomer: {EMAIL|m underscore brown}...\nAgent: Mhm.\nCustomer: at {EMAIL|gmail dot com}.',
    'Agent: Email? Customer: {EMAIL|lena} dot Agent: yes Customer: {EMAIL|gross at example dot com}',
    'Agent: Email? Customer: {EMAIL|lena} Agent: yes Customer: {EMAIL|dot gross at example dot com}',
    'Agent: Email? Customer: {EMAIL|l e n a} Agent: yes Customer: {EMAIL|g r o s s at example dot com}',
    'Agent: Email? Customer: {EMAIL|jane.doe} Customer: at {EMAIL|example.com}',
    'Agent: Email? Customer: {EMAIL|jane.doe}@ Agent: yes Customer: {EMAIL|example.com}',
    'Agent: So {EMAIL|d cole at example dot com}? Customer: No, {EMAIL|d dot cole at example dot com}.',
    'Customer: that would be {EMAIL|marie claire at example dot net} please',
  ])('takes the whole of %j', (scenario) => {
    const [said, expected] = marked(scenario);
    expect(redactText(said, 'standard').text).toBe(expected);
  });

  it.each([
    'Customer: I looked at it, it is on example dot com.',
    'Customer: have a look at example dot com slash returns.',
    'Agent: You can book at example dot com or by phone.',
    'Agent: It is cheaper at shop dot example dot com today.',
    'Customer: we met at the cafe dot, you know, the round one.',
    'Customer: I saw the sale at example.com and came at ten.',
    'Agent: The menu at bistro.example.com shows it.',
    'Agent: Our opening hours at example dot com are old.',
    'Customer: prices at shop.example.org went up.',
    'Agent: Details are at example dot org.',
    'Agent: The form at forms.example.org takes a minute.',
    'Customer: I read the review at reviews.example.com yesterday.',
    'Customer: I bought two at example.com and one at the store.',
    'Agent: Your email? Customer: later. Agent: Where are you? Customer: at work.',
    'Agent: Where did you see the email? Customer: the page Agent: which? Customer: at example.com',
    'Customer: the login at example dot com fails.',
    'Customer: my profile at my dot example dot com is empty.',
    'Customer: Meet me at 10 dot 30.',
    'Customer: I saw it at ikea.com for less.',
    'Customer: the price at tesco dot com is lower.',
    'Customer: I got the one at argos dot co dot uk.',
    'Customer: my handle is at jane dot doe on the app.',
    'Customer: there is a dot at the end, then a space.',
    'Customer: we parked at lot five, dot on the map.',
    'Customer: I was looking at booking dot com all night.',
    'Customer: 2 for $5 @ the till.',
    'Customer: three bottles @ 4.99 each',
    'Customer: I wait @ gate 5.',
    'Customer: it happens at checkout.php every time.',
    'Customer: the error is at app.js line 20.',
    'Customer: it stops at step2.html, then nothing.',
    'Agent: Then look at settings dot privacy.',
    'Agent: You are number nine in the queue at example.com.',
    'Customer: it was half price at example dot com.',
    'Agent: The voucher works at example dot org too.',
    'Agent: We answer at help.example.com around the clock.',
    'Customer: they advertise it at 20 percent on example dot com.',
    'Customer: The picture at example.com is blue.',
    'Agent: The terms at example.com slash terms apply.',
  ])('leaves %j', (text) => {
    expect(redactText(text, 'standard').text).toBe(text);
  });
});
