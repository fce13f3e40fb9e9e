import type { Assessment, BoundTable } from "../../domain/assessment";
import { boxesOverlap, cellAt, type Box, type Grid, type Workbook } from "../../domain/grid";
import { kindName } from "../../domain/kind-name";
import { placeName, type Place } from "../../domain/place-reference";
import { userGrids } from "../../domain/user-grids";

/** What the user has selected in the sheet. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Box[];
}

/** Whether a selection can be marked as a table, and what stands in its way (Indonesian). */
export type Judgement =
  | { readonly can: false; readonly reason: string }
  /** `touched`: tables that are bound already; `found`: the table that was recognised there, nobody having said so. */
  | { readonly can: true; readonly place: Place; readonly touched: readonly TouchedTable[]; readonly found: BoundTable | null };

export interface TouchedTable {
  /** The binding's; `null`: bound by the name of an Excel table. */
  readonly id: number | null;
  /** "Realisasi anggaran (Lembar!B4:J20)". */
  readonly name: string;
}

const no = (reason: string): Judgement => ({ can: false, reason });

/** Judges a selection by the last reading; empty rows and columns at its edges and a caption above the headings are left out. */
export function judgeSelection(workbook: Workbook, { tables, bindings }: Pick<Assessment, "tables" | "bindings">, { sheet, areas }: Selection): Judgement {
  const [area, ...more] = areas;
  if (!area || more.length > 0) return no("Pilihan terdiri dari beberapa bagian yang terpisah. Pilih satu bagian saja, lalu tekan lagi.");
  if (area.top === area.bottom && area.left === area.right) return no("Baru satu sel yang terpilih. Pilih seluruh tabel di lembar, dari judul kolom sampai baris terakhir, lalu tekan lagi.");
  const grid = workbook.grids.find((each) => each.sheet === sheet);
  if (grid && !userGrids(workbook).includes(grid)) return no(`Lembar ${sheet} ditulis oleh LAKIP dan tidak dibaca sebagai data. Pilih tabel di lembar Anda sendiri.`);
  const all = grid ? filledBox(grid, area) : null;
  const filled = grid && all ? belowCaption(grid, all) : null;
  if (!filled) return no("Sel yang dipilih kosong. Pilih tabel yang berisi, lalu tekan lagi.");
  if (filled.top === filled.bottom) return no("Baru satu baris yang berisi. Pilih judul kolom beserta baris isinya, lalu tekan lagi.");
  const here = tables.filter((table) => table.sheet === sheet && boxesOverlap(table.box, filled));
  const isSaid = (table: BoundTable): boolean => table.name !== null || bindings.some(({ table: place }) => place?.sheet === sheet && boxesOverlap(place.box, table.box));
  const found = here.filter((table) => !isSaid(table)).reduce<BoundTable | null>((most, table) => (most && shared(most.box, filled) >= shared(table.box, filled) ? most : table), null);
  const confirmed = bindings.flatMap(({ binding: { id, kind, place } }): TouchedTable[] =>
    place && place.sheet === sheet && boxesOverlap(place.box, filled) ? [{ id, name: `${kind === null ? "Bukan tabel" : kindName[kind]} (${placeName(place)})` }] : []);
  const named = here.flatMap((table): TouchedTable[] => (table.name === null ? [] : [{ id: null, name: `tabel ${table.name} (${placeName(table)})` }]));
  return { can: true, place: { sheet, box: filled }, touched: [...confirmed, ...named], found };
}

/** Rows between a caption's first and the headings. */
const MOST_CAPTION = 6;

/** Without the rows that hold one text at the left and nothing else, where a row with more follows: they head the table as a whole. */
function belowCaption(grid: Grid, box: Box): Box {
  for (let top = box.top; top < Math.min(box.bottom, box.top + MOST_CAPTION); top++) {
    const row = filledBox(grid, { ...box, top, bottom: top });
    if (row && (row.right > row.left || row.left > box.left)) return { ...box, top };
  }
  return box;
}

/** The part of an area that holds something; `null`: it is empty. */
function filledBox(grid: Grid, { top, left, bottom, right }: Box): Box | null {
  let box: { top: number; left: number; bottom: number; right: number } | null = null;
  for (let row = top; row <= Math.min(bottom, grid.rows.length); row++) {
    for (let column = left; column <= Math.min(right, grid.rows[row - 1]?.length ?? 0); column++) {
      const { value } = cellAt(grid, row, column);
      if (value === null || (typeof value === "string" && value.trim() === "")) continue;
      box ??= { top: row, left: column, bottom: row, right: column };
      box.bottom = row;
      box.left = Math.min(box.left, column);
      box.right = Math.max(box.right, column);
    }
  }
  return box;
}

/** Cells that two boxes share. */
const shared = (a: Box, b: Box): number => Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1) * Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1);
