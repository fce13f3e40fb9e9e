import type { Iku, TriwulanFigures } from "../model/iku";
import { filled, type IndikatorRow } from "./read-iku";
import type { RealisasiRow } from "./realisasi-rows";
import { wordsKey } from "./same-words";

/** What other tables say of the indicators, by name: the first that says something counts. */
export interface OtherTables {
  /** Rows of the tables of targets, Renstra and quarters. */
  readonly rows: readonly IndikatorRow[];
  readonly realisasi: readonly RealisasiRow[];
  readonly year: number | null;
}

/** Completes the indicators with what other tables hold of them; what an indicator's own table says is kept. */
export function joinIku(ikuList: readonly Iku[], { rows, realisasi, year }: OtherTables): Iku[] {
  const rowsOf = groupBy(rows, ({ indikator }) => wordsKey(indikator.text));
  const realisasiOf = groupBy(realisasi.filter((row) => year === null || row.year === null || row.year === year), ({ key }) => key);
  return ikuList.map((iku) => {
    const key = wordsKey(iku.indikator.text);
    const others = (rowsOf.get(key) ?? []).filter((row) => row.table !== iku.table || row.row !== iku.row);
    const own = realisasiOf.get(key) ?? [];
    const first = <Field extends "targetRenstra" | "standarNasional" | "penyebab" | "solusi" | "sumberData" | "satuan" | "sasaran">(field: Field) => iku[field] ?? others.find((row) => row[field] !== null)?.[field] ?? null;
    const annual = own.filter(({ triwulan, realisasiKinerja }) => triwulan === null && realisasiKinerja !== null).at(-1)?.realisasiKinerja ?? null;
    const said = own.filter(({ penyebab, solusi }) => penyebab !== null || solusi !== null).at(-1);
    return {
      ...iku,
      realisasiKinerja: filled(iku.realisasiKinerja) ?? filled(annual) ?? iku.realisasiKinerja ?? annual,
      sasaran: first("sasaran"), satuan: first("satuan"), targetRenstra: first("targetRenstra"), standarNasional: first("standarNasional"), sumberData: first("sumberData"),
      penyebab: first("penyebab") ?? said?.penyebab ?? null, solusi: first("solusi") ?? said?.solusi ?? null,
      triwulan: joinQuarters(iku.triwulan, others, own),
    };
  });
}

function joinQuarters(given: readonly TriwulanFigures[], others: readonly IndikatorRow[], own: readonly RealisasiRow[]): TriwulanFigures[] {
  const rows = own.flatMap(({ triwulan, target, realisasiKinerja }) => (triwulan === null ? [] : [{ triwulan, target: filled(target), realisasiKinerja: filled(realisasiKinerja) }]));
  const all = [...given, ...others.flatMap(({ triwulan }) => triwulan), ...rows];
  return ([1, 2, 3, 4] as const).flatMap((triwulan) => {
    const same = all.filter((each) => each.triwulan === triwulan);
    const target = same.find((each) => each.target)?.target ?? null;
    const realisasiKinerja = same.filter((each) => each.realisasiKinerja).at(-1)?.realisasiKinerja ?? null;
    return target || realisasiKinerja ? [{ triwulan, target, realisasiKinerja }] : [];
  });
}

function groupBy<Each>(all: readonly Each[], keyOf: (each: Each) => string): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
