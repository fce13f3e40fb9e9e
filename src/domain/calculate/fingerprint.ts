import { digest } from "../digest";
import type { Figure } from "../model/figure";

/**
 * A short name for the figures of all bound tables, "A1B2-C3D4-E5F6-0718": with one figure changed, added or taken away
 * it is another. Where they stand does not matter, so that inserted rows and renamed sheets change nothing.
 */
export function fingerprint(figures: readonly Figure[]): string {
  const written = figures.map(({ value, text }) => value?.toFixed() ?? text.trim());
  return digest(written.join("\u0001")).toUpperCase().match(/.{4}/g)?.join("-") ?? "";
}
