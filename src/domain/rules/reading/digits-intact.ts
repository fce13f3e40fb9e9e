import { groupBy } from "../../group-by";
import { columnName, type Cell } from "../../grid";
import type { Issue, Rule } from "../rule";
import { textFigures } from "../text-figures";
import { boundCells, gridsBySheet, placeOf, type PlacedCell } from "./bound-cells";
import { nipColumns } from "./nip-cells";

/** From here on a number has more than the 15 digits that Excel keeps. */
const LIMIT = 1e15;
const MOST_DIGITS = 15;
const isLong = ({ value }: Cell): boolean => typeof value === "number" && Math.abs(value) >= LIMIT;

export const digitsIntact: Rule = {
  id: "digits-intact",
  severity: "warning",
  title: "Angka panjang tidak kehilangan digit",
  basis: "Excel menyimpan 15 angka penting sebuah bilangan dan mengganti sisanya dengan 0.",
  notChecked: "Angka di dalam kata dan kalimat; NIP, yang diperiksa tersendiri.",
  lacks: () => [],
  check: ({ tables, workbook, records }) => {
    const grids = gridsBySheet(workbook);
    const nip = nipColumns(workbook);
    const numbers = tables.flatMap((table): Issue[] => {
      const grid = grids.get(table.sheet);
      const isNip = nip.get(table.sheet);
      const cells = grid && table.kind !== "narasi" ? boundCells(table, grid, isLong).filter(({ column }) => !isNip?.has(column)) : [];
      return [...groupBy(cells, ({ column }) => column).values()].map(numberIssue);
    });
    const texts = textFigures(records).flatMap(({ value, cell, text }): Issue[] => {
      const digits = value?.precision() ?? 0;
      if (digits <= MOST_DIGITS) return [];
      return [{
        title: "Angka lebih dari 15 digit", at: [cell], found: text, message: `Angka ini ditulis dengan ${digits} digit; sebagai angka, Excel hanya menyimpan 15 digit pertama.`,
        remedy: "Periksa apakah angkanya benar sepanjang itu; bila benar, tulis tanpa desimal.", facts: { kind: "text", digits },
      }];
    });
    return [...numbers, ...texts];
  },
};

function numberIssue([first, ...others]: readonly [PlacedCell, ...PlacedCell[]]): Issue {
  const count = others.length === 0 ? "Angka ini" : `${others.length + 1} angka di kolom ${columnName(first.column)}`;
  return {
    title: "Angka lebih dari 15 digit", at: [placeOf(first), ...others.map(placeOf)], found: first.cell.value === null ? "" : BigInt(Math.round(Number(first.cell.value))).toString(),
    message: `${count} lebih dari 15 digit, sehingga digit sesudahnya sudah diganti Excel dengan 0.`,
    remedy: "Cocokkan dengan dokumen asalnya. Nomor (kode, rekening, NIK) disimpan sebagai teks: format selnya Teks, lalu ketik ulang.",
    facts: { kind: "number", count: others.length + 1 },
  };
}
