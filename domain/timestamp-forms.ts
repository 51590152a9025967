import { daysFromCivil, isCivilDate } from './calendar.ts';

/** A date and time as written, before any zone is applied. Digits as text, so that no precision is lost. */
export interface WrittenTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fraction: string;
  /** Seconds east of UTC; null where none is written. */
  readonly offsetSeconds: number | null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
const US_ZONE_HOURS: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/** Longer than any form with a zone spelled out behind it. */
const MAX_LENGTH = 120;
const COMMENT = / ?\([^()]*\)$/;
const WEEKDAY = '(?:(?<weekday>sun|mon|tue|wed|thu|fri|sat)(?:day|s|sday|nesday|rs|rsday|urday)?\\.?,? )?';
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const CLOCK = '(?<hour>\\d{1,2})(?::(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?)?';
const HALF = '(?: ?(?<half>[ap])\\.?m\\.?)?';
const ZONE = '(?: ?(?<zone>z|(?:utc|gmt|ut)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[ecmp][sd]t|[+-]\\d{2}(?::?\\d{2})?))?';
const TIME = `(?:(?:,? at |, ?| |t)${CLOCK}${HALF}${ZONE})?`;

const FORMS: readonly RegExp[] = [
  // RFC 5322 and 850: Tue, 05 Mar 2024 14:03:00 -0500; Tuesday, 05-Mar-24 14:03:00 GMT; 5 March 2024 14:03
  `${WEEKDAY}${DAY}[ -]${MONTH},?[ -](?<year>\\d{4}|\\d{2,3}(?= |,|$))${TIME}`,
  // March 5, 2024 2:03 pm; Tue Mar 05 2024 14:03:00 GMT-0500
  `${WEEKDAY}${MONTH} ${DAY},? (?<year>\\d{4})${TIME}`,
  // asctime: Tue Mar  5 14:03:00 2024
  `${WEEKDAY}${MONTH} ${DAY} ${CLOCK}${ZONE} (?<year>\\d{4})`,
  // US: 3/5/2024 2:03 PM
  `${WEEKDAY}(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})${TIME}`,
  `(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})${TIME}`,
  `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:, ?| |t)${CLOCK} ?(?<half>[ap])\\.?m\\.?${ZONE}`,
].map((form) => new RegExp(`^${form}$`, 'i'));
const COMPACT = new RegExp(
  `^(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:t(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?:[.,](?<fraction>\\d{1,9}))?${ZONE})$`,
  'i',
);
// Read as milliseconds, fourteen digits lie beyond the year 2199: they have this one meaning.
const FOURTEEN_DIGITS = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})$/;

/**
 * Reads the forms beside ISO 8601 and the epoch: RFC 5322 (with its obsolete years and zone names) and 850, asctime, months in words, US
 * dates with slashes, am and pm, and the compact form. Null for no such form, no real date or time, a weekday that is not the date's,
 * an hour that has no am or pm. Slashed dates begin with the month: 13/3/2024 is refused, since who writes it means days first, and
 * would have 5/3/2024 read as another day without a word.
 */
export function readWrittenTime(value: string): WrittenTime | null {
  if (value.length > MAX_LENGTH) return null;
  const text = value.replace(/\s+/g, ' ').replace(COMMENT, '').trim();
  const parts = (COMPACT.exec(text) ?? FOURTEEN_DIGITS.exec(text) ?? matchForm(text))?.groups;
  if (!parts) return null;
  const year = fullYear(parts['year'] ?? '');
  const month = monthNumber(parts['month'] ?? '');
  const day = Number(parts['day']);
  if (!isCivilDate(year, month, day) || year === 0) return null;
  if (parts['weekday'] !== undefined && !isWeekday(parts['weekday'], year, month, day)) return null;
  const hour = hourOfDay(parts);
  const offsetSeconds = parts['zone'] === undefined ? null : zoneOffset(parts['zone']);
  if (hour === null || offsetSeconds === undefined) return null;
  return {
    year,
    month,
    day,
    hour,
    minute: Number(parts['minute'] ?? '0'),
    second: Number(parts['second'] ?? '0'),
    fraction: parts['fraction'] ?? '',
    offsetSeconds,
  };
}

function matchForm(text: string): RegExpExecArray | null {
  for (const form of FORMS) {
    const found = form.exec(text);
    if (found) return found;
  }
  return null;
}

/** Seconds east of UTC of a written zone; undefined for one that does not exist. */
export function zoneOffset(zone: string): number | undefined {
  const lower = zone.toLowerCase();
  const named = US_ZONE_HOURS[lower];
  if (named !== undefined) return named * 3600;
  const [, sign, hours = '', minutes = '0'] = /([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(lower) ?? [];
  if (sign === undefined) return 0;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  return sign === '-' ? 0 - seconds : seconds;
}

/** Obsolete years of RFC 5322: two digits below 50 are of this century, others and three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year + (year < 50 ? 2000 : 1900);
  return digits.length === 3 ? year + 1900 : year;
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

function isWeekday(weekday: string, year: number, month: number, day: number): boolean {
  // 1970-01-01 was a Thursday.
  const index = (((daysFromCivil(year, month, day) + 4) % 7) + 7) % 7;
  return WEEKDAYS[index] === weekday.toLowerCase();
}

/** Midnight where no time is written; null for an hour that its am or pm forbids, or a bare hour without one. */
function hourOfDay(parts: Readonly<Record<string, string | undefined>>): number | null {
  if (parts['hour'] === undefined) return 0;
  const hour = Number(parts['hour']);
  if (parts['half'] === undefined) return parts['minute'] === undefined ? null : hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (parts['half'].toLowerCase() === 'p' ? 12 : 0);
}
