/** What a number word below a hundred, other than zero, stands for. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
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

/** Source of a regular expression for one word of a number. */
export const NUMBER_WORD = `${Object.keys(SMALL_NUMBERS).join('|')}|hundred|thousand`;

const SPOKEN: ReadonlyMap<string, SpokenNumber> = new Map(
  Object.entries(SMALL_NUMBERS).map(([word, value]) => [word, { cents: value * 100, isPriceForm: false }]),
);

export interface SpokenNumber {
  readonly cents: number;
  /** Said the way prices are: dollars, then cents ("nineteen ninety-five"). */
  readonly isPriceForm: boolean;
}

const MAX_WORDS = 12;

/**
 * Reads a number in words as an amount: "a hundred and twenty", "twelve hundred", and the short forms of prices: "ten ninety-nine" is
 * 10.99, "one fifty" is 150. Null when it is no number, or two of them.
 */
export function valueOfWords(text: string): SpokenNumber | null {
  const single = SPOKEN.get(text);
  if (single !== undefined || !OPENING_LETTERS.has(text.charCodeAt(0))) return single ?? null;
  const words = text.trim().split(/[ -]+/, MAX_WORDS + 1);
  if (words.length > MAX_WORDS) return null;
  const groups: number[] = [];
  let total = 0;
  let seen = false;
  /** What the next word may still add to: below ten behind a ten, below a hundred behind a hundred. */
  let room = 0;
  for (const word of words) {
    if (word === 'and' || word === 'a' || word === 'an') continue;
    const last = groups.length - 1;
    if (word === 'hundred' || word === 'thousand') {
      const group = groups[last] ?? 1;
      if (groups.length > 1 || group >= (word === 'hundred' ? 100 : 1000)) return null;
      if (word === 'hundred') groups.splice(0, 1, Math.max(group, 1) * 100);
      else {
        total = Math.max(group, 1) * 1000;
        groups.length = 0;
      }
      room = word === 'hundred' ? 100 : 1000;
    } else {
      const value = SMALL_NUMBERS[word];
      if (value === undefined) return null;
      if (last >= 0 && value < room) groups[last] = (groups[last] ?? 0) + value;
      else groups.push(value);
      room = value >= 20 ? 10 : 0;
    }
    seen = true;
  }
  if (!seen || groups.length > 2) return null;
  const [whole = 0, rest] = groups;
  if (rest === undefined) return { cents: (total + whole) * 100, isPriceForm: false };
  if (total > 0 || rest < 10 || rest > 99) return null;
  const isHundreds = whole < 10 && rest % 10 === 0;
  return { cents: isHundreds ? (whole * 100 + rest) * 100 : whole * 100 + rest, isPriceForm: true };
}

/** What a number in words may begin with, white space included. */
const OPENING_LETTERS: ReadonlySet<number> = new Set(
  [...Object.keys(SMALL_NUMBERS), 'hundred', 'thousand', 'and', 'a', ' ', '\n', '\t', '-'].map((word) =>
    word.charCodeAt(0),
  ),
);

/** The smaller reading of a price in words that has two: "four fifty" is 450 or 4.50. Null where there is but one. */
export function pettyCents(text: string): number | null {
  const said = valueOfWords(text);
  const isTwofold = said?.isPriceForm === true && said.cents >= 11_000 && said.cents % 1000 === 0;
  return isTwofold ? said.cents / 100 : null;
}
