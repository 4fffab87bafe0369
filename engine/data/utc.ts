/** Microseconds of a second, a minute and a day. */
export const SECOND = 1_000_000;
export const MINUTE = 60 * SECOND;
const DAY = 86_400 * SECOND;

/** Days before each month of a year that is not a leap year. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

// Microseconds since 1970 leave the exact integers in 2255.
const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;

const PATTERN = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(?:Z|\+00:00)?)?$/;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from 1970-01-01 to the first day of `year`. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  // 477 leap years lie before 1970.
  return (year - FIRST_YEAR) * 365 + leaps - 477;
}

function daysBeforeMonth(year: number, month: number): number {
  return (DAYS_BEFORE[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
}

function daysOfMonth(year: number, month: number): number {
  return daysBeforeMonth(year, month + 1) - daysBeforeMonth(year, month);
}

/**
 * Microseconds since 1970 of a UTC date or time: `2025-12-26`, `2025-12-26T10:30`,
 * `2025-12-26 10:30:00.5`, with or without `Z`. Null for anything else: other zones, days that the
 * month does not have, years outside 1970 to 2199, leap seconds.
 */
export function parseUtc(text: string): number | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? "0")) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysOfMonth(year, month)) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const days = daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1;
  const micros = Number((match[7] ?? "").padEnd(6, "0"));
  return days * DAY + ((hour * 60 + minute) * 60 + second) * SECOND + micros;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** `2025-12-26T10:30:00Z` of microseconds since 1970, with six decimals where the second is not whole. */
export function formatUtc(time: number): string {
  const days = Math.floor(time / DAY);
  let year = FIRST_YEAR;
  while (daysBeforeYear(year + 1) <= days) year += 1;
  const inYear = days - daysBeforeYear(year);
  let month = 1;
  while (month < 12 && daysBeforeMonth(year, month + 1) <= inYear) month += 1;
  const day = inYear - daysBeforeMonth(year, month) + 1;
  const inDay = time - days * DAY;
  const seconds = Math.floor(inDay / SECOND);
  const micros = inDay - seconds * SECOND;
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => pad(part, 2));
  const fraction = micros === 0 ? "" : `.${pad(micros, 6)}`;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${clock.join(":")}${fraction}Z`;
}
