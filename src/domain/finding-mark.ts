import { digest } from "./digest";
import type { Facts, FactValue } from "./finding";

/** "Realisasi Anggaran!C20", "D11:G11": a place, which may move while the figures stay. */
const PLACE = /(?:^|!)[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/;

/** The facts without places: inserted rows change none of the figures. */
function withoutPlaces(value: FactValue): FactValue {
  if (typeof value === "string") return PLACE.test(value) ? "" : value;
  if (Array.isArray(value)) return (value as readonly FactValue[]).map(withoutPlaces);
  return value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([name, of]) => [name, withoutPlaces(of)])) : value;
}

/** See `Finding.mark`. */
export const markOf = (about: unknown, facts: Facts): string => digest(JSON.stringify([about, withoutPlaces(facts)]));
