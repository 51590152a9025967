import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilFromDays, daysFromCivil, isCivilDate } from '../../../domain/calendar.ts';
import { formatMicros, isTimeZone, localDate, parseTimestamp, toMilliseconds } from '../../../domain/timestamps.ts';

function instant(value: string | number, timeZone = 'UTC'): string | null {
  const micros = parseTimestamp(value, timeZone);
  return micros === null ? null : formatMicros(micros);
}

describe('parseTimestamp in UTC', () => {
  it.each<[string | number, string]>([
    ['2024-03-01T09:30:00', '2024-03-01T09:30:00.000000Z'],
    ['2024-03-01 09:30', '2024-03-01T09:30:00.000000Z'],
    ['2024-03-01', '2024-03-01T00:00:00.000000Z'],
    ['20240301', '2024-03-01T00:00:00.000000Z'],
    [' 2024-03-01T09:30:00Z ', '2024-03-01T09:30:00.000000Z'],
    ['2024-03-01t09:30:00z', '2024-03-01T09:30:00.000000Z'],
    ['2024-03-01T09:30:00.5', '2024-03-01T09:30:00.500000Z'],
    ['2024-03-01T09:30:00,123456789', '2024-03-01T09:30:00.123456Z'],
    ['2024-03-01T09:30:00.999999999Z', '2024-03-01T09:30:00.999999Z'],
    ['2024-03-01T00:30:00+02:00', '2024-02-29T22:30:00.000000Z'],
    ['2024-03-01T00:30:00+0530', '2024-02-29T19:00:00.000000Z'],
    ['2024-03-01T20:30:00-05', '2024-03-02T01:30:00.000000Z'],
    ['2024-03-01 09:30:00 UTC', '2024-03-01T09:30:00.000000Z'],
    ['2024-02-29T23:59:59', '2024-02-29T23:59:59.000000Z'],
    ['2000-02-29', '2000-02-29T00:00:00.000000Z'],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000000Z'],
    ['1969-12-31T23:00:00-02:00', '1970-01-01T01:00:00.000000Z'],
    ['2199-12-31T23:59:59.999999Z', '2199-12-31T23:59:59.999999Z'],
    [0, '1970-01-01T00:00:00.000000Z'],
    [1_709_285_400, '2024-03-01T09:30:00.000000Z'],
    ['1709285400', '2024-03-01T09:30:00.000000Z'],
    [1_709_285_400.25, '2024-03-01T09:30:00.250000Z'],
    ['1709285400.123456', '2024-03-01T09:30:00.123456Z'],
    [1_709_285_400_123, '2024-03-01T09:30:00.123000Z'],
    ['1709285400123.4567', '2024-03-01T09:30:00.123456Z'],
    ['1709285400123456', '2024-03-01T09:30:00.123456Z'],
    ['1709285400123456789', '2024-03-01T09:30:00.123456Z'],
    [7_258_118_399, '2199-12-31T23:59:59.000000Z'],
  ])('reads %j as %s', (value, expected) => {
    expect(instant(value)).toBe(expected);
  });

  it.each<[string | number]>([
    ['2024-02-30'],
    ['2023-02-29'],
    ['1900-02-29T00:00:00'],
    ['2024-13-01'],
    ['2024-00-10'],
    ['2024-04-31T10:00:00'],
    ['20240230'],
    ['2024-03-01T24:00:00'],
    ['2024-03-01T09:60:00'],
    ['2024-03-01T09:30:60'],
    ['2024-03-01T09:30:00+24:00'],
    ['2024-03-01T09:30:00+05:60'],
    ['2024-3-1'],
    ['2024-03-01T'],
    ['2024-03-01T9:30'],
    ['2024-03-01T09:30:00.'],
    ['2024-03-01T09:30:00.1234567890'],
    ['0000-01-01'],
    ['yesterday'],
    ['2024-03-01T09:30:00 Europe/Berlin'],
    ['+2024-03-01'],
    ['2024-03-01T09:30:00Z; drop'],
    ['1969-12-31T23:59:59Z'],
    ['2200-01-01T00:00:00Z'],
    ['9999-12-31'],
    [-1],
    ['-5'],
    [7_258_118_400],
    [Number.NaN],
    [Infinity],
    [1e21],
    ['99999999999999999999'],
    ['1e10'],
    ['0x10'],
    ['١٢٣'],
    [''],
  ])('refuses %j', (value) => {
    expect(instant(value)).toBeNull();
  });

  it.each<[string, string]>([
    ['Tue, 05 Mar 2024 14:03:00 -0500', '2024-03-05T19:03:00.000000Z'],
    ['5 Mar 2024 14:03 +0000', '2024-03-05T14:03:00.000000Z'],
    ['Tue, 05 Mar 2024 14:03:00 GMT', '2024-03-05T14:03:00.000000Z'],
    ['Tue, 5 Mar 2024 14:03:00 UT', '2024-03-05T14:03:00.000000Z'],
    ['Tue, 05 Mar 2024 14:03:00 -0000', '2024-03-05T14:03:00.000000Z'],
    ['Tue, 05 Mar 2024 14:03:00 EST', '2024-03-05T19:03:00.000000Z'],
    ['05 Jul 2024 14:03:00 EDT', '2024-07-05T18:03:00.000000Z'],
    ['05 Mar 2024 14:03:00 CST', '2024-03-05T20:03:00.000000Z'],
    ['05 Jul 2024 14:03:00 CDT', '2024-07-05T19:03:00.000000Z'],
    ['05 Mar 2024 14:03:00 MST', '2024-03-05T21:03:00.000000Z'],
    ['05 Jul 2024 14:03:00 MDT', '2024-07-05T20:03:00.000000Z'],
    ['05 Mar 2024 14:03:00 PST', '2024-03-05T22:03:00.000000Z'],
    ['05 Jul 2024 14:03:00 pdt', '2024-07-05T21:03:00.000000Z'],
    ['Tue,  05 Mar 2024\r\n 14:03:00 +0530 (IST)', '2024-03-05T08:33:00.000000Z'],
    ['05 Mar 24 14:03:00 GMT', '2024-03-05T14:03:00.000000Z'],
    ['05 Mar 99 14:03:00 GMT', '1999-03-05T14:03:00.000000Z'],
    ['05 Mar 124 14:03:00 GMT', '2024-03-05T14:03:00.000000Z'],
    ['Tuesday, 05-Mar-24 14:03:00 GMT', '2024-03-05T14:03:00.000000Z'],
    ['Tue Mar  5 14:03:00 2024', '2024-03-05T14:03:00.000000Z'],
    ['Tue Mar 5 14:03:00 EST 2024', '2024-03-05T19:03:00.000000Z'],
    ['Tue Mar 05 2024 14:03:00 GMT-0500 (Eastern Standard Time)', '2024-03-05T19:03:00.000000Z'],
  ])('reads %j of mail and web as %s', (value, expected) => {
    expect(instant(value)).toBe(expected);
  });

  it.each<[string, string]>([
    ['3/5/2024 2:03 PM', '2024-03-05T14:03:00.000000Z'],
    ['03/05/2024', '2024-03-05T00:00:00.000000Z'],
    ['12/31/2024', '2024-12-31T00:00:00.000000Z'],
    ['3/5/2024 14:03:22', '2024-03-05T14:03:22.000000Z'],
    ['3/5/2024 9:30', '2024-03-05T09:30:00.000000Z'],
    ['3/5/2024, 2:03:22\u202fPM', '2024-03-05T14:03:22.000000Z'],
    ['3/5/2024 2pm', '2024-03-05T14:00:00.000000Z'],
    ['3/5/2024 12:00 AM', '2024-03-05T00:00:00.000000Z'],
    ['3/5/2024 12:59 am', '2024-03-05T00:59:00.000000Z'],
    ['3/5/2024 12:00 PM', '2024-03-05T12:00:00.000000Z'],
    ['3/5/2024 11:59 p.m.', '2024-03-05T23:59:00.000000Z'],
    ['3/5/2024 2:03 PM EST', '2024-03-05T19:03:00.000000Z'],
    ['Tue 3/5/2024 2:03 PM', '2024-03-05T14:03:00.000000Z'],
    ['March 5, 2024 2:03 pm', '2024-03-05T14:03:00.000000Z'],
    ['March 5, 2024 at 2:03 pm', '2024-03-05T14:03:00.000000Z'],
    ['Mar. 5th, 2024', '2024-03-05T00:00:00.000000Z'],
    ['Sept 5 2024 14:03', '2024-09-05T14:03:00.000000Z'],
    ['5 March 2024 14:03', '2024-03-05T14:03:00.000000Z'],
    ['5-Mar-2024 02:03 PM', '2024-03-05T14:03:00.000000Z'],
    ['Tuesday, 5 March 2024', '2024-03-05T00:00:00.000000Z'],
    ['2024-03-05 02:03 PM', '2024-03-05T14:03:00.000000Z'],
    ['2024-03-05T2:03:04.5pm', '2024-03-05T14:03:04.500000Z'],
    ['2024-03-05 02:03 PM -05:00', '2024-03-05T19:03:00.000000Z'],
    ['2024-03-05T14:03', '2024-03-05T14:03:00.000000Z'],
    ['20240305T140300Z', '2024-03-05T14:03:00.000000Z'],
    ['20240305t1403', '2024-03-05T14:03:00.000000Z'],
    ['20240305T140300,25+0100', '2024-03-05T13:03:00.250000Z'],
    ['20240305140300', '2024-03-05T14:03:00.000000Z'],
    ['2024/03/05 14:03', '2024-03-05T14:03:00.000000Z'],
    ['2024/3/5', '2024-03-05T00:00:00.000000Z'],
  ])('reads %j as people write it as %s', (value, expected) => {
    expect(instant(value)).toBe(expected);
  });

  it.each([
    ['a day before the month', '13/3/2024'],
    ['a slashed year of two digits', '3/5/24'],
    ['a weekday of another date', 'Mon, 05 Mar 2024 14:03:00 GMT'],
    ['a day that its month lacks', '30 Feb 2024 14:03'],
    ['a 29 February outside a leap year', '2/29/2023'],
    ['hour 13 in the afternoon', '3/5/2024 13:00 PM'],
    ['hour 0 in the morning', '3/5/2024 0:30 AM'],
    ['an hour alone', '3/5/2024 14'],
    ['hour 24', '3/5/2024 24:00'],
    ['a leap second', 'Tue, 05 Mar 2024 23:59:60 GMT'],
    ['minute 60', '2024-03-05 02:60 PM'],
    ['a zone that means several', '5 Mar 2024 14:03 IST'],
    ['a military zone', '5 Mar 2024 14:03 A'],
    ['an offset that does not exist', '5 Mar 2024 14:03 +2400'],
    ['no such month', '5 Foo 2024'],
    ['no such weekday', 'Xxx, 05 Mar 2024'],
    ['a year before 1970', '05 Mar 50 14:03:00 GMT'],
    ['a year after 2199', '1/1/2200'],
    ['a date with a tail', '3/5/2024 2:03 PM; drop'],
    ['a time alone', '2:03 PM'],
    ['a compact time without minutes', '20240305T14'],
    ['a comment without end', `5 Mar 2024 14:03 ${'('.repeat(100_000)}`],
  ])('refuses %s', (_what, value) => {
    expect(instant(value)).toBeNull();
  });

  it('keeps digits that were an epoch before an epoch', () => {
    expect(instant('202403051403')).toBe('1976-05-31T15:04:11.403000Z');
  });

  it('is the inverse of formatting, to the microsecond', () => {
    const micros = fc.integer({ min: 0, max: 7_258_118_399_999_999 });
    fc.assert(fc.property(micros, (value) => parseTimestamp(formatMicros(value), 'UTC') === value));
  });
});

describe('parseTimestamp in a named zone', () => {
  it.each([
    ['America/New_York', '2024-01-15T12:00:00', '2024-01-15T17:00:00.000000Z'],
    ['America/New_York', '2024-07-15T12:00:00', '2024-07-15T16:00:00.000000Z'],
    ['America/New_York', '2024-11-03T01:30:00', '2024-11-03T05:30:00.000000Z'],
    ['America/New_York', '11/3/2024 1:30 AM', '2024-11-03T05:30:00.000000Z'],
    ['America/New_York', '10 Mar 2024 02:30', '2024-03-10T07:30:00.000000Z'],
    ['America/New_York', '2024-03-10T02:30:00', '2024-03-10T07:30:00.000000Z'],
    ['Europe/Berlin', '2024-10-27T02:30:00', '2024-10-27T00:30:00.000000Z'],
    ['Europe/Berlin', '2024-03-31T02:30:00', '2024-03-31T01:30:00.000000Z'],
    ['Australia/Lord_Howe', '2024-04-07T01:45:00', '2024-04-06T14:45:00.000000Z'],
    ['Asia/Kathmandu', '2024-01-15T12:00:00', '2024-01-15T06:15:00.000000Z'],
    ['Pacific/Apia', '2011-12-30T12:00:00', '2011-12-30T22:00:00.000000Z'],
    ['Pacific/Kiritimati', '2024-01-01T00:00:00', '2023-12-31T10:00:00.000000Z'],
  ])('in %s reads %s as %s', (timeZone, value, expected) => {
    expect(instant(value, timeZone)).toBe(expected);
  });

  it('leaves instants that name their zone alone', () => {
    expect(instant('2024-07-15T12:00:00Z', 'America/New_York')).toBe('2024-07-15T12:00:00.000000Z');
    expect(instant(0, 'America/New_York')).toBe('1970-01-01T00:00:00.000000Z');
  });

  it('judges the years after conversion', () => {
    expect(instant('1970-01-01T00:00:00', 'Asia/Tokyo')).toBeNull();
    expect(instant('1969-12-31T20:00:00', 'America/New_York')).toBe('1970-01-01T01:00:00.000000Z');
  });

  it('agrees with the platform on every hour of a year with two changes', () => {
    const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
    for (let hour = 0; hour < 366 * 24; hour++) {
      const ms = Date.UTC(2024, 0, 1) + hour * 3_600_000;
      expect(localDate(ms * 1000, 'Europe/London')).toBe(clock.format(ms));
    }
  });

  it('throws on a zone that does not exist', () => {
    expect(() => parseTimestamp('2024-01-01', 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('localDate', () => {
  it('is the day on the wall of the zone', () => {
    const micros = parseTimestamp('2024-03-01T03:00:00Z', 'UTC') ?? 0;
    expect(['UTC', 'America/New_York', 'Asia/Tokyo'].map((zone) => localDate(micros, zone))).toEqual([
      '2024-03-01',
      '2024-02-29',
      '2024-03-01',
    ]);
  });

  it('may lie before 1970', () => {
    expect(localDate(0, 'America/New_York')).toBe('1969-12-31');
  });
});

describe('isTimeZone', () => {
  it('knows IANA names only', () => {
    const names = [
      'UTC',
      'Europe/Berlin',
      'america/new_york',
      'Etc/GMT+5',
      '',
      '+02:00',
      'Berlin',
      'Mars/Olympus',
      'UTC ',
    ];
    expect(names.map(isTimeZone)).toEqual([true, true, true, true, false, false, false, false, false]);
  });
});

describe('calendar arithmetic', () => {
  it('agrees with the platform on every day from 1970 to 2200', () => {
    for (let days = 0; days <= 84_006; days++) {
      const date = new Date(days * 86_400_000);
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const civil = civilFromDays(days);
      if (civil.year !== year || civil.month !== month || civil.day !== day) throw new Error(`day ${days}`);
      if (daysFromCivil(year, month, day) !== days || !isCivilDate(year, month, day)) throw new Error(`day ${days}`);
    }
  });
});

describe('toMilliseconds', () => {
  it('cuts microseconds off', () => {
    expect(toMilliseconds('2024-03-01T09:30:00.123999Z')).toBe('2024-03-01T09:30:00.123Z');
  });
});
