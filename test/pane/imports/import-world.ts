import { screen } from "@testing-library/react";
import type { Grid } from "../../../src/domain/grid";
import type { TableFill } from "../../../src/domain/table-fill";
import { gridOf, type CellInput } from "../../domain/workbook-of";
import { renderPane } from "../render-pane";
import { type ImportTarget, StandInPort } from "../stand-in-port";
import { StandInPage } from "../stand-in-page";

const HEADINGS: readonly CellInput[] = ["Kode", "Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Pagu Perubahan", "Realisasi"];
const P = "Program Penunjang";

/** The table Anggaran of the stand-in's workbook, its header in row 1; rows are code, sub kegiatan, pagu, realisasi. */
export function target(rows: readonly (readonly [kode: string, name: string, pagu: CellInput, realisasi: CellInput])[]): ImportTarget {
  const grid = gridOf("Anggaran", [HEADINGS, ...rows.map(([kode, name, pagu, realisasi]) => [kode, P, "Perencanaan", name, pagu, null, realisasi])]);
  return { grid, table: { name: "Anggaran", sheet: "Anggaran", box: { top: 1, left: 1, bottom: rows.length + 1, right: 7 }, headerRow: true, totalsRow: false } };
}

export const before = target([["7.01.01.2.01.0001", "Penyusunan dokumen", 1000, 400], ["7.01.01.2.01.0009", "Evaluasi", 500, 100]]);

/** What the fill of a test's plan makes of the table. */
export const after = target([["7.01.01.2.01.0001", "Penyusunan dokumen", 1000, 900], ["7.01.01.2.01.0009", "Evaluasi", 500, 100], ["7.01.01.2.01.0002", "Koordinasi", 2000, 1500]]);

/** The pane with the import open, over the table as `imported` has it (`null`: the workbook has none). */
export async function openImport(imported: ImportTarget | null = before, exports: Readonly<Record<string, readonly Grid[]>> = {}) {
  const port = new StandInPort();
  port.imported = imported;
  const page = new StandInPage();
  for (const [name, grids] of Object.entries(exports)) page.exports.set(name, grids);
  const pane = renderPane(undefined, port, page);
  await pane.user.click(await screen.findByRole("tab", { name: "Data" }));
  await pane.user.click(await screen.findByRole("button", { name: "Impor dari SIPD…" }));
  await screen.findByRole("heading", { name: "Impor dari SIPD" });
  const choose = (...names: readonly string[]): Promise<void> => pane.user.upload(screen.getByLabelText("Berkas ekspor"), names.map((name) => new File(["x"], name)));
  return { ...pane, choose };
}

const marked = (attribute: string) => (): readonly string[] => [...document.querySelectorAll<HTMLElement>(`[data-${attribute}]`)].map((each) => each.dataset[attribute] ?? "");
export const changesShown = marked("change");
export const addedShown = marked("added");
export const filesShown = marked("file");

export const writeButton = (): HTMLElement => screen.getByRole("button", { name: /^(Tulis ke tabel|Buat tabel)/ });

/** What a fill writes, in short. */
export const written = ({ cells, rows }: TableFill): unknown => ({ cells: cells.map(({ row, column, value }) => [row, column, value]), rows: rows.map(({ values }) => [...values]) });
