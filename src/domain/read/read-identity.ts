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
  return {
    instansi: settings.instansi ?? mostFrequent(offices),
    year: settings.year ?? (Number(mostFrequent(yearsNamed(tables))) || null),
  };
}

/** "Renstra 2021–2026": a period's ends are the report's year only where nothing else names one. */
const PERIOD = /\b20\d\d\s*(?:-|–|s\.?\s*\/?\s*d\.?|sampai(?: dengan)?)\s*20\d\d\b/giu;

/** The years that captions and sheets name; a plan for a year after the last one that was measured is the next report's. */
function yearsNamed(tables: readonly BoundTable[]): string[] {
  const named = tables.filter(({ kind }) => kind !== "narasi").map((table) => ({ isPlan: isPlan(table), texts: [table.title, table.sheet] }));
  const yearsIn = (texts: readonly string[]): string[] => texts.flatMap((text) => [...text.matchAll(/\b20\d\d\b/g)].map(([year]) => year));
  const single = named.map(({ isPlan, texts }) => ({ isPlan, years: yearsIn(texts.map((text) => text.replace(PERIOD, ""))) }));
  const last = single.filter((each) => !each.isPlan).flatMap(({ years }) => years).sort().at(-1);
  const years = single.flatMap((each) => each.years.filter((year) => !each.isPlan || last === undefined || year <= last));
  return years.length > 0 ? years : yearsIn(named.flatMap(({ texts }) => texts));
}

/** Targets or a budget without what became of them. */
const isPlan = ({ kind, columns }: BoundTable): boolean =>
  kind === "target-iku" || kind === "renstra" || (PLANNED.has(kind) && ![...columns.values()].some((role) => /realisasi/.test(role)));
const PLANNED: ReadonlySet<BoundTable["kind"]> = new Set<BoundTable["kind"]>(["anggaran", "triwulan", "keluaran"]);

/** "DINAS PEMUDA DAN OLAHRAGA" → "Dinas Pemuda dan Olahraga". */
const properCase = (text: string): string =>
  text.replace(/\s+/g, " ").trim().replace(/\p{L}+/gu, (word) => (/^(?:dan|serta|di|untuk)$/i.test(word) ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()));

/** Of equals the greater one: of two years named as often, the later is the report's. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? 1 : -1))[0]?.[0] ?? null;
}
