import { readAngka } from "../../read/angka";
import { cellAt, type CellRef, type Grid, type Workbook } from "../../grid";
import { onOneLine } from "../../one-line";
import { remember } from "../../remember";
import { userGrids } from "../../user-grids";

/** One band of a scale as the workbook prints it: "76 – 90,99 | Tinggi". `null`: open below or above. Bounds in per cent. */
export interface PrintedBand {
  readonly from: number | null;
  readonly to: number | null;
  readonly label: string;
  /** Where its bounds stand, and as written. */
  readonly cell: CellRef;
  readonly text: string;
  /** Digits behind the decimal separator of its bounds. */
  readonly decimals: number;
}

/** What predikat are called; a whole cell and no more. */
const PREDIKAT = /^(?:sangat\s+|cukup\s+|kurang\s+|tidak\s+|amat\s+)?(?:tinggi|rendah|sedang|baik|buruk|berhasil|memuaskan|cukup|kurang|gagal|efektif|memadai)(?:\s+(?:sekali|berhasil|baik|\([^)]*\)))?$/iu;
const NUMBER = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)?`;
const BETWEEN = new RegExp(String.raw`^(?:≥|>=?)?\s*${NUMBER}\s*(?:[-–—]|s\.?\s*[/.]?\s*d\.?|sampai(?:\s+dengan)?|hingga|[≤<]=?\s*(?:[a-z]+\s*)?)\s*(?:[≤<]=?\s*(?:[a-z]+\s*[≤<]=?)?)?\s*${NUMBER}$`, "iu");
const ABOVE = new RegExp(String.raw`^(?:≥|>=?|lebih dari|di\s*atas)\s*${NUMBER}$|^${NUMBER}\s*(?:ke atas|\+)$`, "iu");
const BELOW = new RegExp(String.raw`^(?:≤|<=?|kurang dari|di\s*bawah)\s*${NUMBER}$|^${NUMBER}\s*ke bawah$`, "iu");

/** How far from its bounds a predikat may stand. */
const REACH = 3;
const FEWEST = 3;

/** The scales of predikat printed in the user's sheets: three rows or more of bounds with a predikat beside each. */
export const scaleTables = (workbook: Workbook): readonly (readonly PrintedBand[])[] => userGrids(workbook).flatMap(tablesOf);

const known = new WeakMap<Grid, PrintedBand[][]>();

function tablesOf(grid: Grid): PrintedBand[][] {
  const tables = known.get(grid) ?? findTables(grid);
  known.set(grid, tables);
  return tables;
}

function findTables(grid: Grid): PrintedBand[][] {
  const open = new Map<number, PrintedBand[]>();
  const all: PrintedBand[][] = [];
  grid.rows.forEach((cells, i) => {
    cells?.forEach((cell, j) => {
      if (typeof cell?.value !== "string" || cell.value.length > 40 || !/\d/.test(cell.value)) return;
      const band = readBand(grid, cell.value, i + 1, j + 1);
      if (!band) return;
      const above = open.get(j);
      if (above && above.at(-1)?.cell.row === i) above.push(band);
      else {
        const begun = [band];
        all.push(begun);
        open.set(j, begun);
      }
    });
  });
  return all.filter((bands) => bands.length >= FEWEST);
}

function readBand(grid: Grid, value: string, row: number, column: number): PrintedBand | null {
  const bounds = readBounds(value);
  const label = bounds && predikatBeside(grid, row, column);
  return label ? { ...bounds, label, text: onOneLine(value), cell: { sheet: grid.sheet, row, column } } : null;
}

const readBounds = remember((value: string): Pick<PrintedBand, "from" | "to" | "decimals"> | null => {
  const text = onOneLine(value);
  const [between, above, below] = [BETWEEN.exec(text), ABOVE.exec(text), BELOW.exec(text)];
  const found = (between ?? above ?? below)?.slice(1).flatMap((part?: string) => part ?? []) ?? [];
  const numbers = found.map((part) => readAngka(part, "percent", "id"));
  const values = numbers.flatMap((number) => (number.kind === "number" ? [number.value.toNumber()] : []));
  const decimals = Math.max(0, ...numbers.map((number) => (number.kind === "number" ? number.decimals : 0)));
  const [first, second] = values;
  if (first === undefined || values.length !== found.length) return null;
  if (between) return second === undefined ? null : { from: Math.min(first, second), to: Math.max(first, second), decimals };
  return above ? { from: first, to: null, decimals } : { from: null, to: first, decimals };
});

function predikatBeside(grid: Grid, row: number, column: number): string | null {
  for (let by = 1; by <= REACH; by++) {
    for (const at of [column + by, column - by]) {
      const { value } = at > 0 ? cellAt(grid, row, at) : { value: null };
      if (typeof value === "string" && PREDIKAT.test(value.trim())) return value.trim();
    }
  }
  return null;
}
