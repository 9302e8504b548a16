import type { CalendarDate } from '../languages/dates';

/** Days since 1970. */
function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/**
 * The day on which the regular session of the General Assembly of a year opens, as a day number: Tuesday of the third
 * week of September, from 2023 of the second, counted from the first week with a working day (rule 1 of the rules of
 * procedure; resolutions 57/301 and 75/325). Earlier sessions opened on the third Tuesday.
 */
export function opening(year: number): number {
  const first = dayNumber({ year, month: 9, day: 1 });
  const weekday = (first + 4) % 7; // 0 is Sunday
  const monday = first - ((weekday + 6) % 7) + (weekday === 6 || weekday === 0 ? 7 : 0);
  return monday + (year >= 2023 ? 8 : 15);
}

/** The regular sessions a day belongs to: one, or two within ten days of an opening. */
export function sessionsAt(date: CalendarDate): number[] {
  const day = dayNumber(date);
  const n = date.year - 1945;
  const open = opening(date.year);
  if (Math.abs(day - open) <= 10) return [n - 1, n];
  return [day < open ? n - 1 : n];
}

/** The year of the Security Council that a calendar year is: 1946 was the first. */
export function councilYear(year: number): number {
  return year - 1945;
}
