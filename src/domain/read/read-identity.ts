import type { BoundTable } from "../assessment";
import type { Settings } from "../settings";

export interface Identity {
  readonly instansi: string | null;
  readonly year: number | null;
}

const OFFICE = /\b(kecamatan|kelurahan|dinas|badan|inspektorat|sekretariat daerah|satuan polisi pamong praja|rumah sakit umum daerah)((?:\s+(?!tahun\b|ta\b|opd\b|kota\b|kabupaten\b|tabel\b|berdasarkan\b|s\.?\/?d\b|sampai\b|per\b|bulan\b|triwulan\b|tw\b|semester\b|menurut\b)\p{L}[\p{L}'.-]*)*)/giu;

/** Whose report of which year: the settings, then what most captions name. */
export function readIdentity(tables: readonly BoundTable[], settings: Settings): Identity {
  const titles = tables.flatMap(({ title, sheet, kind }) => (kind === "narasi" ? [] : [title, sheet]));
  const offices = titles.flatMap((title) => [...title.matchAll(OFFICE)].filter((match) => (match[2] ?? "").trim() !== "").map((match) => properCase(match[0])));
  const years = titles.flatMap((title) => [...title.matchAll(/\b20\d\d\b/g)].map(([year]) => year));
  return {
    instansi: settings.instansi ?? mostFrequent(offices),
    year: settings.year ?? (Number(mostFrequent(years)) || null),
  };
}

/** "DINAS PEMUDA DAN OLAHRAGA" → "Dinas Pemuda dan Olahraga". */
const properCase = (text: string): string =>
  text.replace(/\s+/g, " ").trim().replace(/\p{L}+/gu, (word) => (/^(?:dan|serta|di|untuk)$/i.test(word) ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()));

/** Of equals the greater one: of two years named as often, the later is the report's. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? 1 : -1))[0]?.[0] ?? null;
}
