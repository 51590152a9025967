/** An amount named in a text, in integer cents of its own currency. */
export interface MoneyMention {
  readonly cents: number;
  /** UTF-16 offsets in the text searched. */
  readonly start: number;
  readonly end: number;
}

/** Above this an amount is taken for a slip or a joke; fifty of them still fit numeric(12,2). */
export const MAX_AMOUNT_CENTS = 9_999_999_999;

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,12}(?:\.\d{1,2})?|\.\d{2}`;
const WORD_VALUES: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const WORDS = Object.keys(WORD_VALUES).join('|');
const UNIT = String.raw`dollars?|bucks|euros?|pounds?|quid|usd|eur|gbp`;
const MONEY = new RegExp(
  [
    String.raw`(?:[$£€]|\b(?:usd|eur|gbp) )\s?(?<symbol>${NUMBER})(?:\s?(?<thousand>k)\b)?`,
    String.raw`(?<![\d.,$£€])(?<unit>${NUMBER})(?<unitThousand>k)?[ -]?(?:${UNIT}|[€£])(?![a-z])`,
    String.raw`(?<![\d.,$£€])(?<rate>\d{1,5}(?:\.\d{2})?) (?:a|per|each|every) (?:month|year|week|day)\b`,
    String.raw`\b(?:an )?(?:extra|additional|only|just) (?<extra>\d{1,5}(?:\.\d{2})?)(?![\d%:/]|(?:\.\d)| ?(?:%|percent|minutes?|hours?|days?|people|person|tickets?|seats?|bags?|gb|of|more|or|and|other|stars?|nights?|rooms?|years?|months?|weeks?|am|pm|miles?))`,
    String.raw`\b(?<words>(?:(?:${WORDS}|hundred|thousand|and|a)[ -]){1,8}?)(?:${UNIT})\b`,
  ].join('|'),
  'g',
);
const NOT_A_PRICE = /(?:save|saves|saving|off|discount of|instead of|was|normally|usually)\s(?:you\s|up to\s)?$/;
const OFF_AFTER = /^\s?(?:off|discount|cheaper|less|rebate|cash ?back)\b/;

/** Finds the amounts of money in a text in lower case. A saving or discount is no price. Linear time. */
export function findMoney(text: string): MoneyMention[] {
  if (!MAY_HOLD_MONEY.test(text)) return [];
  const found: MoneyMention[] = [];
  for (const match of text.matchAll(MONEY)) {
    const end = match.index + match[0].length;
    if (NOT_A_PRICE.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    if (OFF_AFTER.test(text.slice(end, end + 12))) continue;
    const cents = centsOf(match.groups ?? {});
    if (cents !== null && cents > 0 && cents <= MAX_AMOUNT_CENTS) found.push({ cents, start: match.index, end });
  }
  return found;
}

const MAY_HOLD_MONEY = new RegExp(String.raw`[$£€\d]|\b(?:${UNIT})\b`);

function centsOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  if (groups['words'] !== undefined) {
    const value = numberFromWords(groups['words']);
    return value === null ? null : value * 100;
  }
  const digits = groups['symbol'] ?? groups['unit'] ?? groups['rate'] ?? groups['extra'];
  if (digits === undefined) return null;
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const cents = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return (groups['thousand'] ?? groups['unitThousand']) ? cents * 1000 : cents;
}

function numberFromWords(words: string): number | null {
  let total = 0;
  let group = 0;
  let seen = false;
  for (const word of words.trim().split(/[ -]+/)) {
    const value = WORD_VALUES[word];
    if (value !== undefined) group += value;
    else if (word === 'hundred') group = Math.max(group, 1) * 100;
    else if (word === 'thousand') {
      total += Math.max(group, 1) * 1000;
      group = 0;
    } else continue;
    seen = true;
  }
  return seen ? total + group : null;
}
