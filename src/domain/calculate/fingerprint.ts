import { digest } from "../digest";
import { mapKept } from "../map-kept";
import type { Figure } from "../model/figure";
import type { Records } from "../model/records";

const texts = mapKept<Figure, string>();

/**
 * A short name for what was checked: the figures of all bound tables, and the sentences of the report's text that have
 * figures, "A1B2-C3D4-E5F6-0718". With one of them changed, added or taken away it is another. Where they stand does not
 * matter, so that inserted rows and renamed sheets change nothing.
 */
export function fingerprint({ figures, narasi }: Pick<Records, "figures" | "narasi">): string {
  const written = texts(figures, ({ value, text }) => value?.toFixed() ?? text.trim());
  const sentences = narasi.filter((kalimat) => kalimat.figures.length > 0).map(({ teks }) => teks.text);
  return digest([...written, ...sentences].join("\u0001")).toUpperCase().match(/.{4}/g)?.join("-") ?? "";
}
