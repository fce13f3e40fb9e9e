import type { CellRef } from "../../grid";
import type { Words } from "../../model/figure";
import type { Records } from "../../model/records";
import { wordsKey } from "../../read/same-words";
import type { Issue, Rule } from "../rule";

export const rowUnique: Rule = {
  id: "row-unique",
  severity: "inconsistency",
  title: "Indikator tidak tertulis dua kali",
  basis: "Satu indikator punya satu target dan satu realisasi untuk tiap periode (PermenPANRB 53/2014, Lampiran II).",
  notChecked: "Indikator yang sama pada sasaran lain, di tabel lain, atau dengan kata lain; tabel yang hanya berisi penyebab dan solusi.",
  lacks: () => [],
  check: ({ records }) => groupByKey(records).flatMap(([first, ...again]): Issue[] =>
    first && again.length > 0 ? [{
      title: "Indikator tertulis dua kali", at: [first.cell, ...again.map(({ cell }) => cell)], found: first.text,
      message: `Indikator ini tertulis ${again.length + 1} kali untuk sasaran dan periode yang sama.`, remedy: "Hapus baris yang keliru, atau bedakan nama indikatornya.", facts: { count: again.length + 1 },
    }] : []),
};

/** Rows of one table that name the same indicator of the same sasaran, or of the same period. */
function groupByKey({ iku, ikuLain, realisasiIku }: Records): Words[][] {
  const groups = new Map<string, Map<string, Words>>();
  const add = (key: readonly unknown[], words: Words): void => {
    const group = groups.get(key.join("\n")) ?? new Map<string, Words>();
    groups.set(key.join("\n"), group.set(placeOf(words.cell), words));
  };
  const tables = [...new Set([...iku, ...ikuLain, ...realisasiIku].map(({ table }) => table))];
  for (const { table, sasaran, indikator } of [...iku, ...ikuLain]) add([tables.indexOf(table), wordsKey(sasaran?.text ?? ""), wordsKey(indikator.text)], indikator);
  for (const { table, indikator, year, triwulan } of realisasiIku.filter(({ isReadable, realisasiKinerja }) => isReadable && realisasiKinerja !== null)) add([tables.indexOf(table), wordsKey(indikator.text), year, triwulan], indikator);
  return [...groups.values()].map((group) => [...group.values()]);
}

const placeOf = ({ row, column }: CellRef): string => `${row},${column}`;
