import { MONTHS } from "../indonesian-date";

/** Days of Excel before 1 March of the year 0, from which leap days fall at the end of a year; valid from 1 March 1900 on. */
const EPOCH = 693_899;
const [IN_400_YEARS, IN_100_YEARS, IN_4_YEARS, IN_YEAR] = [146_097, 36_524, 1461, 365];

/** 45688 → "31 Januari 2025": a date as Excel keeps it, written out. */
export function serialDate(serial: number): string {
  const days = Math.floor(serial) + EPOCH;
  const inEra = days % IN_400_YEARS;
  const yearOfEra = Math.floor((inEra - Math.floor(inEra / (IN_4_YEARS - 1)) + Math.floor(inEra / IN_100_YEARS) - Math.floor(inEra / (IN_400_YEARS - 1))) / IN_YEAR);
  const inYear = inEra - (IN_YEAR * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // Months of 31 and 30 days in turn from March: 153 days in every five.
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = (fromMarch + 2) % 12;
  const year = Math.floor(days / IN_400_YEARS) * 400 + yearOfEra + (month < 2 ? 1 : 0);
  return `${day} ${MONTHS[month]} ${year}`;
}
