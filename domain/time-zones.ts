import { Temporal } from 'temporal-polyfill';
import { civilFromDays, SECONDS_PER_DAY } from './calendar.ts';

/** Converts between the wall clock of one zone and UTC; all times are seconds since 1970. */
export interface ZoneClock {
  /** Instant of a wall-clock time: the earlier one in a fold, the later one in a gap. */
  readonly toInstant: (wallSeconds: number) => number;
  /** Wall-clock time of an instant. */
  readonly toWall: (instantSeconds: number) => number;
}

const UTC: ZoneClock = { toInstant: (wall) => wall, toWall: (instant) => instant };
const clocks = new Map<string, ZoneClock>([['UTC', UTC]]);

/** True for the name of an IANA time zone that this runtime knows; bare offsets such as +02:00 are no zones. */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId !== '';
  } catch {
    return false;
  }
}

/** The clock of a time zone, cached by name. Throws RangeError for an unknown zone. */
export function zoneClock(timeZone: string): ZoneClock {
  const known = clocks.get(timeZone);
  if (known) return known;
  if (!isTimeZone(timeZone)) throw new RangeError(`unknown time zone: ${timeZone}`);
  const clock = createZoneClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

function createZoneClock(timeZone: string): ZoneClock {
  const offsets = new Map<number, number>();

  function offsetAt(instantSeconds: number): number {
    const epochNanoseconds = BigInt(instantSeconds) * 1_000_000_000n;
    return Math.round(new Temporal.ZonedDateTime(epochNanoseconds, timeZone).offsetNanoseconds / 1e9);
  }

  function offsetAtDayStart(day: number): number {
    let offset = offsets.get(day);
    if (offset === undefined) {
      offset = offsetAt(day * SECONDS_PER_DAY);
      offsets.set(day, offset);
    }
    return offset;
  }

  return {
    toInstant(wallSeconds) {
      const day = Math.floor(wallSeconds / SECONDS_PER_DAY);
      const offset = offsetAtDayStart(day);
      // Offsets reach from -12 to +14 hours: with the same one a day before and two after, the zone is still all day long.
      const still = [-1, 1, 2].every((near) => offsetAtDayStart(day + near) === offset);
      if (still) return wallSeconds - offset;
      const { year, month, day: dayOfMonth } = civilFromDays(day);
      const second = wallSeconds - day * SECONDS_PER_DAY;
      const wall = new Temporal.PlainDateTime(
        year,
        month,
        dayOfMonth,
        Math.floor(second / 3600),
        Math.floor(second / 60) % 60,
        second % 60,
      );
      return wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds / 1000;
    },
    toWall(instantSeconds) {
      const day = Math.floor(instantSeconds / SECONDS_PER_DAY);
      const offset = offsetAtDayStart(day);
      if (offset === offsetAtDayStart(day + 1)) return instantSeconds + offset;
      return instantSeconds + offsetAt(instantSeconds);
    },
  };
}
