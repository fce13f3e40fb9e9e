import { assess } from "../../src/domain/assess";
import { tableKinds } from "../../src/domain/assessment";
import { confirmTable, withoutBinding } from "../../src/domain/bindings";
import { bindableRoles } from "../../src/domain/column-roles";
import type { Cell, CellValue, Grid, NamedTable, Workbook } from "../../src/domain/grid";
import type { Settings } from "../../src/domain/settings";
import { BINDINGS_PREFIX, bindingNames, isPlaceName, storedBindings } from "../../src/domain/stored-bindings";
import type { Draw } from "../fixtures/clean/draw";

/** A workbook as it is worked on, and what the user chose of the report. */
export interface Desk {
  readonly workbook: Workbook;
  readonly choices: Partial<Settings>;
}

/** An edit as a live reading hands it on: what was not touched are the very objects of before. */
export function edited(desk: Desk, draw: Draw): Desk {
  const way = draw.int(0, 15);
  if (way === 0) return { ...desk, choices: drawnChoices(draw) };
  return { ...desk, workbook: wayTo(way)(desk.workbook, draw) };
}

type Edit = (workbook: Workbook, draw: Draw) => Workbook;

function wayTo(way: number): Edit {
  if (way < 4) return rebound;
  if (way === 4) return renamed;
  if (way === 5) return copied;
  if (way === 6) return hidden;
  if (way === 7) return named;
  return (workbook, draw) => inSheet(workbook, draw, (grid) => ({ ...grid, rows: editedRows(grid, draw) }));
}

const drawnChoices = (draw: Draw): Partial<Settings> => ({
  ...(draw.isOnce(2) && { year: draw.int(2019, 2025) }), ...(draw.isOnce(2) && { triwulan: draw.pick([1, 2, 3, 4] as const) }), ...(draw.isOnce(2) && { decimals: draw.int(1, 4) }),
  ...(draw.isOnce(2) && { cap: draw.pick([null, 100, 120]) }), ...(draw.isOnce(2) && { fallingFormula: draw.pick(["2T-R", "T/R"] as const) }), ...(draw.isOnce(2) && { efisiensi: draw.pick(["selisih", "rasio", "pmk"] as const) }),
});

function inSheet(workbook: Workbook, draw: Draw, change: (grid: Grid) => Grid): Workbook {
  const at = draw.int(0, workbook.grids.length - 1);
  return { ...workbook, grids: workbook.grids.map((grid, i) => (i === at ? change(grid) : grid)) };
}

/** A table is confirmed, as something else perhaps, or what was confirmed is taken back. */
const rebound: Edit = (workbook, draw) => {
  const { bindings } = storedBindings(workbook.names);
  const { tables } = assess(workbook);
  const others = workbook.names.filter(({ name }) => !isPlaceName(name) && !name.startsWith(BINDINGS_PREFIX));
  if (tables.length === 0) return workbook;
  const last = bindings.at(-1);
  if (last && draw.isOnce(3)) return { ...workbook, names: [...others, ...bindingNames(withoutBinding(bindings, last.id))] };
  const table = draw.pick(tables);
  const kind = draw.pick([table.kind, table.kind, null, draw.pick(tableKinds)]);
  const role = draw.pick(bindableRoles(kind ?? table.kind));
  const roles = new Map([...table.columns, [draw.pick([...table.columns.keys()]), role] as const]);
  return { ...workbook, names: [...others, ...bindingNames(confirmTable(bindings, table, kind, roles))] };
};

/** Excel takes the names that refer to a sheet along. */
const renamed: Edit = (workbook, draw) => {
  const { sheet: before } = draw.pick(workbook.grids);
  const sheet = freeName(workbook, draw.pick([`${before} 2021`, "Data", "Pegawai"]));
  const bindings = storedBindings(workbook.names).bindings.map((binding) => (binding.place?.sheet === before ? { ...binding, place: { ...binding.place, sheet } } : binding));
  const others = workbook.names.filter(({ name }) => !isPlaceName(name) && !name.startsWith(BINDINGS_PREFIX));
  return {
    grids: workbook.grids.map((grid) => (grid.sheet === before ? { ...grid, sheet } : grid)), tables: workbook.tables.map((table) => (table.sheet === before ? { ...table, sheet } : table)), names: [...others, ...bindingNames(bindings)],
  };
};

/** The rows of the copy, or of the lower half of it a few rows further down, are the very rows of the sheet. */
const copied: Edit = (workbook, draw) => {
  const grid = draw.pick(workbook.grids);
  const from = draw.int(0, Math.max(0, grid.rows.length >> 1));
  const rows = [...grid.rows.slice(0, from), ...Array.from({ length: draw.int(0, 3) }, () => undefined), ...grid.rows.slice(from)];
  const copy: Grid = { ...grid, sheet: freeName(workbook, `${grid.sheet} (2)`), rows: draw.isOnce(3) ? [...rows, undefined, ...grid.rows] : rows };
  return workbook.grids.length > 8 ? { ...workbook, grids: workbook.grids.slice(1), tables: [] } : { ...workbook, grids: draw.isOnce(2) ? [...workbook.grids, copy] : [copy, ...workbook.grids] };
};

const freeName = ({ grids }: Workbook, name: string): string => (grids.some(({ sheet }) => sheet === name) ? freeName({ grids, tables: [], names: [] }, `${name}'`) : name);

const hidden: Edit = (workbook, draw) => inSheet(workbook, draw, (grid) => ({ ...grid, visible: draw.isOnce(2), hidden: { rows: [draw.int(1, 20)], columns: [draw.int(1, 6)], filtered: draw.isOnce(2) } }));

/** A table becomes an Excel table of one of our names, or all of these are ranges again. */
const named: Edit = (workbook, draw) => {
  const tables = assess(workbook).tables.filter(({ headerRows, headings }) => headerRows.length === 1 && headings.size > 1);
  if (workbook.tables.length > 0 || tables.length === 0) return { ...workbook, tables: [] };
  const { sheet, box } = draw.pick(tables);
  const table: NamedTable = { name: draw.pick(["Anggaran", "TargetIKU", "RealisasiIKU", "Keluaran", "Profil", "Tabel1"]), sheet, box, headerRow: true, totalsRow: draw.isOnce(4) };
  return { ...workbook, tables: [table] };
};

function editedRows({ rows }: Grid, draw: Draw): Grid["rows"] {
  const row = draw.int(0, Math.max(0, rows.length - 1));
  const way = draw.int(0, 11);
  if (way === 0) return [...rows.slice(0, row), ...rows.slice(row + 1)];
  if (way === 1) return [...rows.slice(0, row), undefined, ...rows.slice(row)];
  if (way === 2) return [...rows.slice(0, row + 1), rows[row]?.map((cell) => cell && { ...cell }), ...rows.slice(row + 1)];
  if (way === 3) return [...rows.slice(0, row), rows[draw.int(0, rows.length - 1)], ...rows.slice(row + 1)];
  if (way === 4) return swapped(rows, row, draw.int(0, Math.max(0, rows.length - 1)));
  if (way === 5) return [...rows.slice(row), ...rows.slice(0, row)];
  const cells = [...(rows[row] ?? [])];
  const column = draw.int(0, Math.max(0, cells.length - 1));
  cells[column] = editedCell(cells[column], draw);
  return [...rows.slice(0, row), cells, ...rows.slice(row + 1)];
}

function swapped(rows: Grid["rows"], a: number, b: number): Grid["rows"] {
  const now = [...rows];
  [now[a], now[b]] = [rows[b], rows[a]];
  return now;
}

function editedCell(cell: Cell | undefined, draw: Draw): Cell {
  const values: readonly CellValue[] = [null, draw.int(0, 1_000_000), "-", "12.500", "JUMLAH", "Program Baru", { error: "#REF!" }, typeof cell?.value === "number" ? cell.value + 9 : "Pagu"];
  return { value: values[draw.int(0, values.length - 1)] ?? null, formula: null, format: cell?.format ?? "General" };
}
