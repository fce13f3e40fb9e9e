import { MONTHS } from "./indonesian-date";

/** A moment as the day of the clock it was taken from: "2023-01-31". */
export const localDay = (moment: Date): string =>
  [String(moment.getFullYear()).padStart(4, "0"), String(moment.getMonth() + 1).padStart(2, "0"), String(moment.getDate()).padStart(2, "0")].join("-");

/** "2023-01-31" → "31 Jan 2023"; anything else comes back as it is. */
export function dayText(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1]?.slice(0, 3);
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}
