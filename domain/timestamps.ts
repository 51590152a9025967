import { daysFromCivil, formatDay, isCivilDate, pad, SECONDS_PER_DAY } from './calendar.ts';
import { zoneClock } from './time-zones.ts';
import { readWrittenTime, zoneOffset, type WrittenTime } from './timestamp-forms.ts';

export { isTimeZone } from './time-zones.ts';

const FIRST_SECOND = 0;
const END_SECOND = daysFromCivil(2200, 1, 1) * SECONDS_PER_DAY;

const ISO_DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?([Zz]|UTC|[+-]\d{2}(?::?\d{2})?))?)?$/;
const BASIC_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const EPOCH = /^(\d{1,19})(?:\.(\d{1,9}))?$/;

/** An instant as microseconds since 1970: exact in a JavaScript number up to the year 2255. */
export type EpochMicros = number;

/**
 * Reads the timestamp of a raw record; null when it is no known form, no real date, or outside the years 1970 to 2199 in UTC.
 *
 * Forms: ISO 8601 date (midnight) or date and time, `T` or a space between, seconds and up to 9 fraction digits optional, with
 * `Z`, `UTC`, ±hh, ±hhmm, ±hh:mm or no zone (then read in `timeZone`: the earlier instant in a fold, the later one in a gap);
 * the basic date YYYYMMDD as text; the mail, web, US and spelled-out forms of `readWrittenTime`; and the epoch as a number or digits, with or without a fraction, whose size tells its unit:
 * seconds below 10^11, milliseconds below 10^14, microseconds below 10^17, else nanoseconds. What is finer than a microsecond is cut off.
 */
export function parseTimestamp(value: string | number, timeZone: string): EpochMicros | null {
  if (typeof value === 'number') return inRange(parseEpoch(String(value)));
  const text = value.trim();
  const iso = ISO_DATE_TIME.exec(text) ?? BASIC_DATE.exec(text);
  if (iso) return inRange(fromIsoParts(iso, timeZone));
  const written = readWrittenTime(text);
  return inRange(written ? toMicros(written, timeZone) : parseEpoch(text));
}

/** ISO 8601 in UTC with six fraction digits. */
export function formatMicros(micros: EpochMicros): string {
  const seconds = Math.floor(micros / 1e6);
  return `${formatSeconds(seconds)}.${pad(micros - seconds * 1e6, 6)}Z`;
}

/** ISO 8601 in UTC with three fraction digits, of an instant with six: 2024-03-01T09:30:00.123Z. */
export function toMilliseconds(isoMicros: string): string {
  return `${isoMicros.slice(0, -4)}Z`;
}

/** YYYY-MM-DD of an instant on the wall calendar of a time zone. */
export function localDate(micros: EpochMicros, timeZone: string): string {
  return formatDay(Math.floor(zoneClock(timeZone).toWall(Math.floor(micros / 1e6)) / SECONDS_PER_DAY));
}

function fromIsoParts(parts: RegExpExecArray, timeZone: string): EpochMicros | null {
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] = parts;
  const offsetSeconds = zone === undefined ? null : zoneOffset(zone);
  if (offsetSeconds === undefined) return null;
  const time: WrittenTime = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    fraction,
    offsetSeconds,
  };
  return toMicros(time, timeZone);
}

function toMicros(time: WrittenTime, timeZone: string): EpochMicros | null {
  const { year, month, day, hour, minute, second, offsetSeconds } = time;
  if (!isCivilDate(year, month, day)) return null;
  if (hour > 23 || minute > 59 || second > 59 || year === 0) return null;
  const wallSeconds = daysFromCivil(year, month, day) * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second;
  // Far outside the range no zone can bring it back, and the zone arithmetic need not answer for it.
  if (wallSeconds < FIRST_SECOND - SECONDS_PER_DAY || wallSeconds > END_SECOND + SECONDS_PER_DAY) return null;
  const seconds = offsetSeconds === null ? zoneClock(timeZone).toInstant(wallSeconds) : wallSeconds - offsetSeconds;
  return seconds * 1e6 + microsOf(time.fraction);
}

function parseEpoch(text: string): EpochMicros | null {
  const parts = EPOCH.exec(text);
  if (!parts) return null;
  const [, digits = '', fraction = ''] = parts;
  const whole = Number(digits);
  if (whole < 1e11) return whole * 1e6 + microsOf(fraction);
  if (whole < 1e14) return whole * 1e3 + Number(fraction.padEnd(3, '0').slice(0, 3));
  if (whole < 1e17) return Number.isSafeInteger(whole) ? whole : null;
  return Number(digits.slice(0, -3));
}

function microsOf(fraction: string): number {
  return Number(fraction.padEnd(6, '0').slice(0, 6));
}

function inRange(micros: EpochMicros | null): EpochMicros | null {
  return micros !== null && micros >= FIRST_SECOND && micros < END_SECOND * 1e6 ? micros : null;
}

function formatSeconds(seconds: number): string {
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const inDay = seconds - days * SECONDS_PER_DAY;
  const time = [Math.floor(inDay / 3600), Math.floor(inDay / 60) % 60, inDay % 60]
    .map((part) => pad(part, 2))
    .join(':');
  return `${formatDay(days)}T${time}`;
}
