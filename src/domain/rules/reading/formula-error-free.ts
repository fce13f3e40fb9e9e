import { groupBy } from "../../group-by";
import { columnName, isCellError, refName, type CellRef, type Grid } from "../../grid";
import type { Issue, Rule } from "../rule";
import { boundCells, gridsBySheet, placeOf, type PlacedCell } from "./bound-cells";
import { findCircles } from "./circular-formulas";
import { isNeverCalculated, isUncalculated } from "./uncalculated";

export const formulaErrorFree: Rule = {
  id: "formula-error-free",
  severity: "error",
  title: "Rumus menghasilkan angka",
  basis: "Rumus yang galat, yang menghitung dirinya sendiri, atau yang belum pernah dihitung tidak memberi angka yang dapat dipertanggungjawabkan.",
  notChecked: "Apakah rumusnya menghitung hal yang benar; putaran lewat rujukan terstruktur, nama, INDIRECT, dan OFFSET.",
  lacks: () => [],
  check: ({ tables, workbook }) => {
    const grids = gridsBySheet(workbook);
    const perTable = tables.flatMap((table): PlacedCell[][] => {
      const grid = grids.get(table.sheet);
      return grid && table.kind !== "narasi" ? [boundCells(table, grid, ({ value, formula }) => formula !== null || isCellError(value))] : [];
    });
    const circles = findCircles(workbook, perTable.flat()).map(circleIssue);
    return [...perTable.flatMap((cells) => [...errorIssues(cells), ...uncalculatedIssues(cells, grids)]), ...circles];
  },
};

const REASONS: Readonly<Record<string, string>> = {
  "#REF!": "sel yang dirujuk rumusnya sudah dihapus", "#DIV/0!": "rumusnya membagi dengan nol atau dengan sel kosong", "#N/A": "yang dicari rumusnya tidak ditemukan",
  "#VALUE!": "rumusnya menghitung dengan teks", "#NAME?": "rumusnya memakai nama yang tidak dikenal", "#NUM!": "hasil rumusnya bukan angka yang dapat dihitung", "#NULL!": "rumusnya merujuk daerah yang tidak bertemu",
};

/** One for each column and kind of error. */
function errorIssues(cells: readonly PlacedCell[]): Issue[] {
  const groups = groupBy(cells.filter(({ cell }) => isCellError(cell.value)), ({ column, cell }) => `${column} ${isCellError(cell.value) ? cell.value.error : ""}`);
  return [...groups.values()].map((group) => {
    const [first] = group;
    const error = isCellError(first.cell.value) ? first.cell.value.error : "";
    const count = group.length === 1 ? "Sel ini" : `${group.length} sel di kolom ${columnName(first.column)}`;
    return {
      title: "Rumus galat", at: places(group), found: error,
      message: `${count} berisi galat ${error}${REASONS[error] ? `: ${REASONS[error]}` : ""}. Selama itu angkanya tidak ikut dihitung.`,
      remedy: error === "#DIV/0!" ? "Isi pembaginya, atau tulis n/a bila memang tidak dapat dihitung." : "Perbaiki rumusnya, lalu periksa lagi.",
      facts: { kind: "error", error, count: group.length },
    };
  });
}

function uncalculatedIssues(cells: readonly PlacedCell[], grids: ReadonlyMap<string, Grid>): Issue[] {
  const empty = cells.filter(({ cell }) => cell.formula !== null && cell.value === null);
  const grid = grids.get(empty[0]?.sheet ?? "");
  const isNever = grid !== undefined && empty.length > 0 && isNeverCalculated(grid);
  const [first, ...others] = empty.filter(({ cell }) => isUncalculated(cell) || (isNever && !/""/.test(cell.formula ?? "")));
  if (!first) return [];
  return [{
    title: "Rumus belum dihitung", at: places([first, ...others]), found: first.cell.formula ?? "",
    message: `${others.length + 1} rumus di tabel ini belum punya nilai: berkasnya belum pernah dihitung, sehingga angkanya belum terbaca.`,
    remedy: "Buka berkas ini di Excel, simpan, lalu periksa lagi.", facts: { kind: "uncalculated", count: others.length + 1 },
  }];
}

function circleIssue(circle: readonly [CellRef, ...CellRef[]]): Issue {
  const names = circle.slice(0, SHOWN).map((ref) => (ref.sheet === circle[0].sheet ? refName(ref).slice(ref.sheet.length + 1) : refName(ref)));
  const path = [...names, ...(circle.length > SHOWN ? ["…"] : []), names[0]].join(" → ");
  return {
    title: "Rumus berputar", at: circle, found: path,
    message: circle.length === 1 ? `Rumus di sel ini merujuk dirinya sendiri (${path}), sehingga hasilnya tidak dapat dipercaya.` : `Rumus ini saling merujuk (${path}), sehingga hasilnya tidak dapat dipercaya.`,
    remedy: "Ubah daerah yang dirujuk sehingga tidak memuat sel rumus itu sendiri.", facts: { kind: "circular", count: circle.length },
  };
}

/** How many cells of a circle are named. */
const SHOWN = 6;

const places = ([first, ...others]: readonly [PlacedCell, ...PlacedCell[]]): readonly [CellRef, ...CellRef[]] => [placeOf(first), ...others.map(placeOf)];
