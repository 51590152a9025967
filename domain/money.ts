import { gated, type Gated, type MarkedText } from './gates/gated.ts';
import { firstLetter, isLetter, isSpace, LEAD, leadsOf, lettersOf } from './figure-context.ts';
import { endsInCents, type Figure, figureCents, hasCents } from './figures.ts';
import { NUMBER_WORD, pettyCents, valueOfWords } from './number-words.ts';

export const BILLING_PERIODS = ['one_off', 'day', 'week', 'month', 'year'] as const;
export type BillingPeriod = (typeof BILLING_PERIODS)[number];

/** An amount named in a text, in integer cents of its own currency. */
export interface MoneyMention {
  readonly cents: number;
  /** ISO 4217; null when none was named. A dollar without a country is USD. */
  readonly currency: string | null;
  /** How often it is paid; null when that was not said. A price per night counts as one per day. */
  readonly billingPeriod: BillingPeriod | null;
  /** A figure without currency, period or cents ("an extra 20"): a price only where something is priced. */
  readonly isBare: boolean;
  /** UTF-16 offsets in the text searched, of the figure and its currency. */
  readonly start: number;
  readonly end: number;
}

/** Above this an amount is taken for a slip or a joke; fifty of them still fit numeric(12,2). */
export const MAX_AMOUNT_CENTS = 9_999_999_999;

const CURRENCY_OF: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  c$: 'CAD',
  a$: 'AUD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  dollar: 'USD',
  buck: 'USD',
  cent: 'USD',
  pound: 'GBP',
  quid: 'GBP',
  fiver: 'GBP',
  tenner: 'GBP',
  penny: 'GBP',
  pence: 'GBP',
  euro: 'EUR',
  rupee: 'INR',
  yen: 'JPY',
  franc: 'CHF',
};
const CODES = 'usd|eur|gbp|cad|aud|nzd|chf|inr|jpy';
const COUNTRIES: Readonly<Record<string, string>> = {
  us: 'USD',
  canadian: 'CAD',
  australian: 'AUD',
  'new zealand': 'NZD',
};

const FIGURE = new RegExp(
  String.raw`((?:\b(?:us|[ac]))?\$|[£€¥₹]|\b(?:${CODES})(?= ?\d))?\s?(?<![\d.,#:/])(\d+(?:[.,]\d+)*|\.\d{2})(k\b)?|\b((?:an? )?(?:${NUMBER_WORD})(?:(?: and |[ -])(?:${NUMBER_WORD}))*|an?(?= (?:dollar|buck|quid|euro|pound|fiver|tenner)\b))\b`,
  'g',
);
const UNIT = new RegExp(
  String.raw`^[ -]?(?:(?<country>us|canadian|australian|new zealand) )?(?:(?<unit>dollar|buck|euro|pound|rupee|franc)s?|(?<same>quid|yen)|(?<note>fiver|tenner)|(?<code>${CODES})|(?<after>[€£]))(?![a-z])`,
);
const SMALL_UNIT = /^[ -]?(?:(?<small>cents?|pence)\b|p\b(?! ?m))/;
const AND_CENTS = new RegExp(
  String.raw`^,? (?:and )?(?<cents>\d{1,2}|(?:${NUMBER_WORD})(?:[ -](?:${NUMBER_WORD}))?) (?:cents|pence)\b`,
);
/** "One pound twenty": the cents alone, where nothing is counted by them. */
const CHANGE_ALONE =
  /^ (?<cents>\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|fifteen)(?=$|[.,;!?)]| (?:a|an|per|each|extra|more|for|on|if|with|and)\b)/;
const NOTE_CENTS: Readonly<Record<string, number>> = { fiver: 500, tenner: 1000 };
const NO_MONEY_AFTER =
  /^(?:\d|[%:/]\d?|(?:st|nd|rd|th)\b|[a-z]\d|-\d| ?(?:%|percent|per cent|off\b|a\.?m\b|p\.?m\b|o'clock|x\d))/;
/** The billing period by the word that names it. */
export const PERIOD_WORD: Readonly<Record<string, BillingPeriod>> = {
  day: 'day',
  daily: 'day',
  night: 'day',
  nightly: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  mo: 'month',
  year: 'year',
  yearly: 'year',
  yr: 'year',
  annum: 'year',
  annual: 'year',
  annually: 'year',
};
const PERIOD_AFTER = gated(
  /^,?(?: (?:more|extra|additional|total|plus tax))?(?:(?: ?\/ ?| an? | per | each | every )(?<noun>day|night|week|month|mo|year|yr|annum)\b|,? (?:billed |charged |paid |payable )?(?<adverb>daily|nightly|weekly|monthly|yearly|annually)\b|(?<once>,? (?:(?:as )?a )?(?:one[- ](?:time|off)|once|flat|upfront|single)\b))/,
);
const PERIOD_BEFORE = gated(
  /\b(?:(?<period>daily|nightly|weekly|monthly|yearly|annual) (?:fee|charge|cost|payment|price|rate|premium)|(?<once>(?:one[- ](?:time|off)|single|flat)(?: \w+)?))(?: (?:of|is|at|for|will be|would be|just|only)){1,3} $/,
);
const PRICE_LEAD =
  /(?:\b(?:an? )?(?:extra|additional|another|only|just|for|at|costs?|is|be|of|to|it's|that's|they're|about|around|under)|'s) $/;
const BARE_LEAD =
  /\b(?:extra|additional|another|only|just|(?:can|could|will|would|i'll|we'll) (?:do|go|take)|make it|how about|what about) $/;
const BARE_TAIL = /^ (?:more|extra)\b/;
const COUNTS_THINGS =
  /^(?:-| ?(?:more |extra )?(?:minutes?|hours?|days?|people|persons?|guests?|tickets?|seats?|bags?|gb|gigs?|gigabytes?|of|or|and|others?|stars?|nights?|rooms?|years?|months?|weeks?|miles?|lines?|devices?|users?|items?|pieces?|things?|questions?|left|in|to|times?|each|o'clock|bedrooms?|adults?|kids?|children)\b)/;
const ENDS_CLAUSE = /^(?:$|[.,;!?)]|\s?(?:more|extra|a|an|per|each|and|to|with|on|if|right|ok|okay|today|instead)\b)/;
const NOT_A_PRICE = /\b(?:save|saves|saving|off|discount of|instead of|was|normally|usually)\s(?:you\s|up to\s)?$/;
const OFF_AFTER = gated(/^\s?(?:off|discount|cheaper|less|rebate|cash ?back)\b/);
const YEAR_LEAD = /\b(?:in|since|from|of|year|back|until|by|class) $/;
const TIME = /^(?:[01]?\d|2[0-3])[.][0-5]\d$/;

/**
 * Finds the amounts of money in a text in lower case, in figures or words. A saving, a discount, a percentage, a date or a count is no
 * price. Linear time.
 */
export function findMoney(text: string): MoneyMention[] {
  return readMoney(text).amounts;
}

/** Finds the amounts in a text that is about a price: there a bare figure in the place of one is enough ("the case is 20"). Linear time. */
export function findPrices(text: string): MoneyMention[] {
  return readMoney(text).prices;
}

/** Every amount that words which are nothing but a price may mean: "four fifty" is 450 or 4.50. */
export function centsOf(words: string): number[] {
  const petty = pettyCents(words);
  return [...findPrices(words).map(({ cents }) => cents), ...(petty === null ? [] : [petty])];
}

/** What `findMoney` and `findPrices` find, in one reading. Linear time. */
export function readMoney(text: string, gates?: MarkedText): { amounts: MoneyMention[]; prices: MoneyMention[] } {
  const amounts: MoneyMention[] = [];
  const prices: MoneyMention[] = [];
  let end = 0;
  FIGURE.lastIndex = 0;
  // No matchAll: it copies the expression every time.
  for (let match = FIGURE.exec(text); match; match = FIGURE.exec(text)) {
    if (match.index < end) continue;
    const found = moneyAt(text, match, gates);
    if (!found || found.money.cents <= 0 || found.money.cents > MAX_AMOUNT_CENTS) continue;
    end = found.money.end;
    prices.push(found.money);
    if (found.isSure) amounts.push(found.money);
  }
  return { amounts, prices };
}

type Groups = Readonly<Record<string, string | undefined>>;
/** An amount; one that is not sure is a price only where the text is about one. */
interface Found {
  readonly money: MoneyMention;
  readonly isSure: boolean;
}

function moneyAt(text: string, match: RegExpExecArray, gates: MarkedText | undefined): Found | null {
  const whole = match[0];
  const sign = match[1];
  const figure = { digits: match[2], words: match[4] };
  const start = match.index + (isSpace(whole.charCodeAt(0)) ? whole.length - whole.trimStart().length : 0);
  // The end of a reference: "XHMW1P".
  if (sign === undefined && start > 0 && isLetter(text.charCodeAt(start - 1))) return null;
  let end = match.index + whole.length;
  let after = text.slice(end, end + AHEAD);
  let next = firstLetter(after);
  const unit = (next & UNIT_LETTERS) === 0 ? null : UNIT.exec(after);
  const small = sign === undefined && !unit && (next & SMALL_UNIT_LETTERS) !== 0 ? SMALL_UNIT.exec(after) : null;
  const currency = currencyOf(sign, unit?.groups ?? {}, small);
  let cents = figureCents(figure, match[3] !== undefined, currency);
  if (cents === null) return null;
  if (small) cents = Math.round(cents / 100);
  const note = unit?.groups?.['note'];
  if (note !== undefined) cents = (cents / 100) * (NOTE_CENTS[note] ?? 0);
  if (unit ?? small) {
    end += (unit ?? small)?.[0].length ?? 0;
    const rest = text.slice(end, end + AHEAD);
    const change = AND_CENTS.exec(rest) ?? CHANGE_ALONE.exec(rest);
    if (unit && change) {
      cents += smallChange(change.groups?.['cents'] ?? '');
      end += change[0].length;
    }
    after = text.slice(end, end + AHEAD);
    next = firstLetter(after);
  }
  const before = text.slice(Math.max(0, start - AHEAD), start);
  const lead = leadsOf(before);
  if ((lead & LEAD.noPrice) !== 0 && NOT_A_PRICE.test(before)) return null;
  if ((next & OFF_LETTERS) !== 0 && find(OFF_AFTER, after, gates)) return null;
  const billingPeriod = periodOf(before, after, lead, gates);
  const isNamed = sign !== undefined || unit !== null || small !== null;
  if (isNamed) return { money: { cents, currency, billingPeriod, isBare: false, start, end }, isSure: true };
  if (!CLOSES.includes(after.charAt(0)) && NO_MONEY_AFTER.test(after)) return null;
  const isSure = isPriced(figure, before, after, billingPeriod, lead);
  if (!isSure && !isInPricePlace(figure, before, after)) return null;
  const isBare = billingPeriod === null && !hasCents(figure, cents);
  return { money: { cents, currency, billingPeriod, isBare, start, end }, isSure };
}

const AHEAD = 32;
/** Marks that nothing stands behind a figure; the empty text is among them. */
const CLOSES = '.,;!?)';

const UNIT_LETTERS = lettersOf('abcdefgijnpqrtuy');
const SMALL_UNIT_LETTERS = lettersOf('cp');
const OFF_LETTERS = lettersOf('cdlor');
const BARE_TAIL_LETTERS = lettersOf('em');

/** A figure without a currency is an amount where a period, cents or the words around it say so. */
function isPriced(
  { words, digits }: Figure,
  before: string,
  after: string,
  period: BillingPeriod | null,
  lead: number,
): boolean {
  if (words !== undefined && !NUMBER_START.test(words)) return false;
  // "Three a day" is how often, not how much.
  if (period === 'month' || period === 'year') return true;
  if (period !== null && period !== 'one_off') return PRICE_LEAD.test(before) || hasCents({ words, digits }, 0);
  if (digits !== undefined && endsInCents(digits)) {
    return PRICE_LEAD.test(before) && !TIME.test(digits) && !COUNTS_THINGS.test(after);
  }
  if (words !== undefined && valueOfWords(words)?.isPriceForm) {
    return PRICE_LEAD.test(before) && !YEAR_LEAD.test(before) && !COUNTS_THINGS.test(after);
  }
  if (digits !== undefined && digits.length > 7) return false;
  const isBareLed = (lead & LEAD.bare) !== 0 && BARE_LEAD.test(before);
  if (isBareLed || ((firstLetter(after) & BARE_TAIL_LETTERS) !== 0 && BARE_TAIL.test(after)))
    return ENDS_CLAUSE.test(after) && !COUNTS_THINGS.test(after);
  return (lead & LEAD.for) !== 0 && FOR_ALONE.test(before) && /^(?:[?]|$)/.test(after);
}

/** A bare figure that stands as prices do: behind the words that name one, with nothing counted behind it. */
function isInPricePlace({ words, digits }: Figure, before: string, after: string): boolean {
  // What stands behind rules out most figures, and is the quickest to look at.
  if (!PRICE_ENDS.test(after) || (digits !== undefined && digits.length > 8)) return false;
  const lead = before.slice(-LEAD_REACH);
  if (!PRICE_PLACE.test(lead)) return false;
  if (words !== undefined && (!NUMBER_START.test(words) || valueOfWords(words) === null)) return false;
  if (digits !== undefined && TIME_OR_DAY_LEAD.test(before)) return false;
  return !(FOR_ALONE.test(lead) && isFew(words, digits) && !/^[.?!]|^$/.test(after));
}

const LEAD_REACH = 16;

/** "For two" may be people as well as money. */
function isFew(words: string | undefined, digits: string | undefined): boolean {
  return words !== undefined ? (valueOfWords(words)?.cents ?? 0) <= 400 : Number(digits) <= 2;
}

const PRICE_PLACE =
  /(?:^|[,:;(–—-]|[,;] (?:uh|um|er|that's|it's|they're)|\b(?:for|at|is|are|be|only|just|another|extra|additional|costs?|about|around|by|do|charge|adds?|than|of|flat)|(?:it|that|they|there|[a-z])'(?:s|re)|\b(?:comes?|came) to|\bit for|\ban? (?:extra|additional)|\bmakes) $|^$/;
const FOR_ALONE = /\bfor $/;
const TIME_OR_DAY_LEAD =
  /\b(?:at about|at around|until|till|number|room|row|gate|platform|page|line|flight|order|ref|reference|age|rat(?:ing|ed)(?: \w+){0,2}|score(?: of| is)?|stars?|located at|address is) $/;
const PRICE_ENDS =
  /^(?:$|[.,;!?)…]|\s?[-–—]|\s(?:more|extra|a|an|per|each|every|and|or|but|with|on|if|though|right|ok|okay|today|instead|for|as|so|then|you|i|we|which|that|it|together|only|sir|ma'am|madam|mate|love|because|since|plus|including|normally|one[- ](?:off|time)|flat|once|in (?:total|all)|all (?:in|told)|altogether|the (?:pair|lot|two|set)|laid|both|return|fitted|installed|delivered|while)\b)/;
const NUMBER_START = new RegExp(String.raw`^(?:an? )?(?:${NUMBER_WORD})`);

function currencyOf(sign: string | undefined, unit: Groups, small: RegExpExecArray | null): string | null {
  if (sign !== undefined) return CURRENCY_OF[sign] ?? sign.toUpperCase();
  if (unit['code'] !== undefined) return unit['code'].toUpperCase();
  if (unit['country'] !== undefined) return COUNTRIES[unit['country']] ?? null;
  const name = unit['unit'] ?? unit['same'] ?? unit['note'] ?? unit['after'];
  if (name !== undefined) return CURRENCY_OF[name] ?? null;
  if (!small) return null;
  return small.groups?.['small']?.startsWith('cent') ? null : 'GBP';
}

function periodOf(before: string, after: string, lead: number, gates: MarkedText | undefined): BillingPeriod | null {
  const behind = mayTellPeriod(after.charCodeAt(0)) ? find(PERIOD_AFTER, after, gates)?.groups : undefined;
  if (behind) return PERIOD_WORD[behind['noun'] ?? behind['adverb'] ?? ''] ?? 'one_off';
  const ahead = (lead & LEAD.period) === 0 ? undefined : find(PERIOD_BEFORE, before, gates)?.groups;
  if (ahead) return PERIOD_WORD[ahead['period'] ?? ''] ?? 'one_off';
  return null;
}

/** Where a part of the text matches; `gates` tell of the whole, where somebody knows them. */
function find(gate: Gated, part: string, gates: MarkedText | undefined): RegExpExecArray | null {
  return gates === undefined || gate.mayBeIn(gates) ? gate.pattern.exec(part) : null;
}

function mayTellPeriod(unit: number): boolean {
  return unit === 32 || unit === 44 || unit === 47;
}

function smallChange(text: string): number {
  return /^\d/.test(text) ? Number(text) : (valueOfWords(text)?.cents ?? 0) / 100;
}
