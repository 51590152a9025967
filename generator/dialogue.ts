import type { Faker } from '@faker-js/faker';
import { OFFERINGS, type AddOn, type Offering } from './catalogue.ts';

export type Mood = 'pleased' | 'calm' | 'annoyed';

/** A made-up call and what it was written to say. */
export interface Dialogue {
  /** One line: `Agent: … Customer: …`. */
  readonly text: string;
  readonly isSale: boolean;
  readonly upsell: { readonly status: 'accepted' | 'refused'; readonly amountCents: number } | null;
  readonly mood: Mood;
}

type Outcome = 'bought' | 'declined' | 'later' | 'service';

/** Writes one call. All chance comes from the faker handed in. */
export function writeDialogue(faker: Faker, agentName: string): Dialogue {
  const outcome = faker.helpers.weightedArrayElement<Outcome>([
    { weight: 35, value: 'bought' },
    { weight: 33, value: 'declined' },
    { weight: 17, value: 'later' },
    { weight: 15, value: 'service' },
  ]);
  const mood = faker.helpers.weightedArrayElement<Mood>([
    { weight: 35, value: 'pleased' },
    { weight: 45, value: 'calm' },
    { weight: 20, value: 'annoyed' },
  ]);
  const offering = faker.helpers.arrayElement(OFFERINGS);
  const [agentFirstName = agentName] = agentName.split(' ');
  const lines = [`Agent: ${greeting(faker, agentFirstName)}`];
  if (outcome === 'service') {
    lines.push(...serviceLines(faker, mood));
    return { text: joinTurns(lines), isSale: false, upsell: null, mood };
  }
  lines.push(...pitchLines(faker, offering, mood));
  const upsell = outcome === 'bought' && faker.number.int(99) < 70 ? upsellFor(faker, offering) : null;
  lines.push(...decisionLines(faker, offering, outcome, mood));
  if (upsell) lines.push(...upsell.lines);
  if (outcome === 'bought') lines.push(`Agent: ${completion(faker, offering)}`);
  else
    lines.push(
      `Agent: ${pick(faker, ['I understand.', 'No problem at all.'])} Is there anything else I can help you with?`,
    );
  lines.push(...closing(faker, mood, outcome));
  return {
    text: joinTurns(lines),
    isSale: outcome === 'bought',
    upsell: upsell && { status: upsell.status, amountCents: upsell.amountCents },
    mood,
  };
}

/** Two lines of one speaker in a row are one turn. */
function joinTurns(lines: readonly string[]): string {
  let speaker = '';
  return lines
    .map((line) => {
      const [label = ''] = line.split(' ');
      const isSame = label === speaker;
      speaker = label;
      return isSame ? line.slice(label.length + 1) : line;
    })
    .join(' ');
}

function greeting(faker: Faker, agent: string): string {
  return pick(faker, [
    `Thank you for calling, my name is ${agent}. How can I help you today?`,
    `Good morning, you are speaking with ${agent}. What can I do for you?`,
    `Hello, this is ${agent}. May I have your name, please?`,
  ]);
}

function pitchLines(faker: Faker, offering: Offering, mood: Mood): string[] {
  const name = faker.person.firstName();
  const opening = {
    pleased: pick(faker, ['Hi, I have heard wonderful things about you.', 'Hello! I hope you can help me.']),
    calm: pick(faker, ['Hi there.', 'Good morning.']),
    annoyed: pick(faker, [
      'I have been waiting for twenty minutes, this is really frustrating.',
      'Finally! Your phone menu is terrible.',
    ]),
  }[mood];
  const lines = [
    `Customer: ${opening} This is ${name}, ${offering.need}.`,
    `Agent: ${mood === 'annoyed' ? 'I am sorry about that. ' : ''}I would suggest our ${offering.product}, ${offering.benefit}. It is ${price(offering.pricesCents, offering.isMonthly, faker)}.`,
  ];
  if (faker.number.int(99) < 60) {
    lines.push(`Customer: ${offering.question[0]}`, `Agent: ${offering.question[1]}`);
  }
  if (faker.number.int(99) < 35) {
    lines.push(
      `Customer: ${pick(faker, ['I was going to buy one somewhere else, what makes yours different?', 'How long does it take until I have it?'])}`,
      `Agent: ${pick(faker, ['We take care of everything and you have thirty days to return it.', 'It is usually a matter of two days.'])}`,
    );
  }
  return lines;
}

function decisionLines(faker: Faker, offering: Offering, outcome: Exclude<Outcome, 'service'>, mood: Mood): string[] {
  const ask = `Agent: ${pick(faker, ['Shall I', 'Would you like me to', 'Should I go ahead and'])} ${offering.act}?`;
  const answers = {
    bought: [
      'Yes, please do.',
      'Sure, go ahead.',
      "Yes, I'll take it.",
      'That sounds good, please go ahead.',
      'Okay, let us do that.',
    ],
    declined: [
      'No, thank you, that is too expensive for me.',
      'No, I am not interested.',
      'I would take it if it cost half as much, but no.',
      mood === 'annoyed' ? 'No. This is a waste of my time.' : 'No, that is not what I am looking for.',
    ],
    later: [
      'Not today, I have to talk to my wife first.',
      'Let me think about it and call you back.',
      'Maybe next month, I am not ready to decide.',
    ],
  }[outcome];
  return [ask, `Customer: ${pick(faker, answers)}`];
}

function upsellFor(
  faker: Faker,
  offering: Offering,
): { lines: string[]; status: 'accepted' | 'refused'; amountCents: number } {
  const addOn: AddOn = faker.helpers.arrayElement(offering.addOns);
  const amountCents = faker.helpers.arrayElement(addOn.pricesCents);
  const status = faker.number.int(99) < 45 ? 'accepted' : 'refused';
  const amount = `${dollars(amountCents)}${addOn.isMonthly ? ' a month' : ''}`;
  const offer = pick(faker, [
    `Would you like to add the ${addOn.name} for ${amount}?`,
    `Many of our customers also add the ${addOn.name}. It is only ${amount}. Would you like that?`,
    `Can I add the ${addOn.name} for just ${amount}?`,
  ]);
  const reply =
    status === 'accepted'
      ? pick(faker, ['Yes, add that too.', 'Sure, why not.', `Yes, I would like the ${addOn.name}.`])
      : pick(faker, [
          "No, I don't need that.",
          'No thanks, just what I asked for.',
          `No, I'll pass on the ${addOn.name}.`,
        ]);
  return { lines: [`Agent: ${offer}`, `Customer: ${reply}`], status, amountCents };
}

function completion(faker: Faker, offering: Offering): string {
  const done = offering.done.charAt(0).toUpperCase() + offering.done.slice(1);
  return `${pick(faker, ['Great.', 'Perfect.', 'Thank you.'])} ${done}. Your reference number is ${faker.string.alphanumeric({ length: 8, casing: 'upper' })}.`;
}

function closing(faker: Faker, mood: Mood, outcome: Outcome): string[] {
  const customer = {
    pleased: [
      'Wonderful, you have been so helpful, I am really happy with this!',
      'That was excellent service, I appreciate it.',
    ],
    calm: ['Thank you, that is all.', 'Alright, goodbye.'],
    annoyed: ['Well, I am still very disappointed with how long this took.', 'Next time I hope it is less annoying.'],
  }[mood];
  const agent = outcome === 'bought' ? 'Have a lovely day!' : 'Thank you for your time, goodbye.';
  return [`Customer: ${pick(faker, customer)}`, `Agent: ${agent}`];
}

function serviceLines(faker: Faker, mood: Mood): string[] {
  const [question, answer] = pick(faker, [
    ['I would like to know when my last payment was received.', 'It reached us on Tuesday, everything is in order.'],
    ['My router shows a red light since this morning.', 'Please unplug it for a minute, that brings it back.'],
    ['I want to know whether you deliver on Saturdays.', 'We do, between nine and two.'],
    ['Can you tell me how to change my e-mail address?', 'You find that under your profile, I will send you the link.'],
  ] as const);
  return [
    `Customer: ${mood === 'annoyed' ? 'This is the third time I call about this and it is ridiculous. ' : ''}${question}`,
    `Agent: ${answer}`,
    `Customer: ${mood === 'pleased' ? 'Great, that was quick, I love your service!' : 'Okay, thanks.'}`,
    `Agent: ${pick(faker, ['Is there anything else?', 'Can I do anything else for you?'])}`,
    ...closing(faker, mood, 'service'),
  ];
}

function price(pricesCents: readonly number[], isMonthly: boolean, faker: Faker): string {
  return `${dollars(faker.helpers.arrayElement(pricesCents))}${isMonthly ? ' a month' : ''}`;
}

function dollars(cents: number): string {
  const [whole = '', fraction = ''] = (cents / 100).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === '00' ? `$${grouped}` : `$${grouped}.${fraction}`;
}

function pick<T>(faker: Faker, choices: readonly T[]): T {
  return faker.helpers.arrayElement(choices);
}
