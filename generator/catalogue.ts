/** Stable roster: the same twelve people in every run, so that leaderboards mean something. */
export const AGENTS = [
  'Maria Gonzalez',
  'James Carter',
  'Aisha Khan',
  "Liam O'Brien",
  'Chen Wei',
  'Sofia Rossi',
  'Daniel McDonald',
  'Priya Patel',
  'Jean-Luc Moreau',
  'Emma Johansson',
  'Kwame Mensah',
  'Olivia Brown',
] as const;

export interface AddOn {
  readonly name: string;
  /** Usual prices in whole cents. */
  readonly pricesCents: readonly number[];
  readonly isMonthly: boolean;
}

export interface Offering {
  readonly need: string;
  readonly product: string;
  readonly pricesCents: readonly number[];
  readonly isMonthly: boolean;
  readonly act: string;
  readonly done: string;
  readonly benefit: string;
  readonly question: readonly [asked: string, answered: string];
  readonly addOns: readonly AddOn[];
}

export const OFFERINGS: readonly Offering[] = [
  {
    need: 'my internet at home is too slow for the four of us',
    product: 'fibre 500 plan',
    pricesCents: [4999, 5499, 5900],
    isMonthly: true,
    act: 'set up the order for the fibre 500 plan',
    done: 'your order for the fibre 500 plan has been placed',
    benefit: 'it gives you 500 megabits in both directions and there is no contract',
    question: ['Is there a limit on how much we can download?', 'No, it is unlimited, day and night.'],
    addOns: [
      { name: 'whole-home wifi extension', pricesCents: [800, 999, 1200], isMonthly: true },
      { name: 'premium support plan', pricesCents: [499, 699], isMonthly: true },
      { name: 'professional installation', pricesCents: [4900, 7900, 9900], isMonthly: false },
    ],
  },
  {
    need: 'I am looking for a hotel room in Lisbon for next weekend',
    product: 'double room with a sea view',
    pricesCents: [12_900, 14_500, 18_000],
    isMonthly: false,
    act: 'book the double room for you',
    done: 'your room has been booked and the confirmation is in your e-mail',
    benefit: 'it is five minutes from the beach and you can cancel until the day before',
    question: ['How far is it from the airport?', 'About twenty minutes by metro.'],
    addOns: [
      { name: 'travel insurance', pricesCents: [1800, 2499, 3200], isMonthly: false },
      { name: 'breakfast package', pricesCents: [1400, 1950], isMonthly: false },
    ],
  },
  {
    need: 'I need a rental car for a week in June',
    product: 'compact hybrid',
    pricesCents: [21_000, 24_950, 28_900],
    isMonthly: false,
    act: 'reserve the compact hybrid',
    done: 'your car has been reserved',
    benefit: 'it comes with unlimited kilometres and a full tank',
    question: ['Can I bring it back to another city?', 'Yes, at any of our stations in the country.'],
    addOns: [
      { name: 'full damage coverage', pricesCents: [3500, 4900, 6500], isMonthly: false },
      { name: 'child seat', pricesCents: [1500, 2000], isMonthly: false },
    ],
  },
  {
    need: 'I want to replace my old laptop, it takes minutes to start',
    product: '14 inch laptop',
    pricesCents: [79_900, 94_900, 119_999],
    isMonthly: false,
    act: 'place the order for the laptop',
    done: 'your order has been placed and ships tomorrow',
    benefit: 'the battery lasts a whole working day and it weighs barely a kilo',
    question: ['Does it have enough memory for photo editing?', 'It has 16 gigabytes, that is plenty for photos.'],
    addOns: [
      { name: 'three year warranty', pricesCents: [8900, 12_900, 14_999], isMonthly: false },
      { name: 'protective case', pricesCents: [2900, 3500], isMonthly: false },
      { name: 'cloud backup', pricesCents: [299, 599], isMonthly: true },
    ],
  },
  {
    need: 'our flat was burgled last month and I want an alarm system',
    product: 'home security starter set',
    pricesCents: [29_900, 34_900],
    isMonthly: false,
    act: 'schedule the delivery and place the order',
    done: 'your order is confirmed and the technician comes on Thursday',
    benefit: 'it covers every door and window and you see it all on your phone',
    question: ['Does it still work when the power is out?', 'Yes, it has a battery for two days.'],
    addOns: [
      { name: 'round-the-clock monitoring', pricesCents: [1999, 2499, 2999], isMonthly: true },
      { name: 'extra motion sensor kit', pricesCents: [4500, 5900], isMonthly: false },
    ],
  },
  {
    need: 'I am thinking about joining your gym near the station',
    product: 'flex membership',
    pricesCents: [2900, 3500, 4200],
    isMonthly: true,
    act: 'sign you up for the flex membership',
    done: 'you are all signed up and your membership has been activated',
    benefit: 'you can come at any hour and pause whenever you travel',
    question: ['Are the classes included?', 'All classes but the spa are included.'],
    addOns: [
      { name: 'personal training package', pricesCents: [9900, 12_000, 14_900], isMonthly: false },
      { name: 'spa upgrade', pricesCents: [1500, 1900], isMonthly: true },
    ],
  },
];
