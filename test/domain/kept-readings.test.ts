import { assess } from "../../src/domain/assess";
import type { Cell, CellValue, Grid, Workbook } from "../../src/domain/grid";
import { cleanWorkbook } from "../fixtures/clean/clean-workbook";
import { Draw } from "../fixtures/clean/draw";

const WORKBOOKS = 10;
const EDITS = 6;

/** The same workbook of which nothing was read before. */
const anew = ({ grids, tables, names }: Workbook): Workbook => ({
  grids: grids.map((grid) => ({ ...grid, rows: grid.rows.map((cells) => cells?.map((cell) => cell && { ...cell })) })), tables: tables.map((table) => ({ ...table })), names,
});

/** An edit as a live reading hands it on: what was not touched are the very objects of before. */
function edited(workbook: Workbook, draw: Draw): Workbook {
  const at = draw.int(0, workbook.grids.length - 1);
  const grids = workbook.grids.map((grid, i) => (i === at ? { ...grid, rows: editedRows(grid, draw) } : grid));
  return { ...workbook, grids };
}

function editedRows({ rows }: Grid, draw: Draw): Grid["rows"] {
  const row = draw.int(0, Math.max(0, rows.length - 1));
  const way = draw.int(0, 9);
  if (way === 0) return [...rows.slice(0, row), ...rows.slice(row + 1)];
  if (way === 1) return [...rows.slice(0, row), undefined, ...rows.slice(row)];
  if (way === 2) return [...rows.slice(0, row + 1), rows[row]?.map((cell) => cell && { ...cell }), ...rows.slice(row + 1)];
  const cells = [...(rows[row] ?? [])];
  const column = draw.int(0, Math.max(0, cells.length - 1));
  cells[column] = editedCell(cells[column], draw);
  return [...rows.slice(0, row), cells, ...rows.slice(row + 1)];
}

function editedCell(cell: Cell | undefined, draw: Draw): Cell {
  const values: readonly CellValue[] = [null, draw.int(0, 1_000_000), "-", "12.500", "JUMLAH", "Program Baru", { error: "#REF!" }, typeof cell?.value === "number" ? cell.value + 9 : "Pagu"];
  return { value: values[draw.int(0, values.length - 1)] ?? null, formula: null, format: cell?.format ?? "General" };
}

/** All that is said of it, the sheets included. */
const said = (workbook: Workbook) => {
  const { findings, unchecked, failures, fingerprint, missing, tables, sheets, headline, indikator } = assess(workbook);
  return { findings, unchecked, failures, fingerprint, missing, tables, sheets, headline, indikator };
};

it.each(Array.from({ length: WORKBOOKS }, (_, i) => i + 1))("after each edit workbook %i is told as if it had never been read before", (seed) => {
  const draw = new Draw(seed);
  let workbook = cleanWorkbook(seed).render();
  assess(workbook);
  for (let edit = 0; edit < EDITS; edit++) {
    workbook = edited(workbook, draw);
    expect(said(workbook)).toEqual(said(anew(workbook)));
  }
});
