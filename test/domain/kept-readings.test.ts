import { assess } from "../../src/domain/assess";
import { confirmTable } from "../../src/domain/bindings";
import type { Workbook } from "../../src/domain/grid";
import { bindingNames } from "../../src/domain/stored-bindings";
import { corpus } from "../corpus/corpus";
import { draft } from "../corpus/measure";
import { cleanWorkbook } from "../fixtures/clean/clean-workbook";
import { Draw } from "../fixtures/clean/draw";
import { edited, type Desk } from "./drawn-edits";
import { workbookOf } from "./workbook-of";

const WORKBOOKS = 12;
const EDITS = 6;

/** The same workbook of which nothing was read before. */
const anew = ({ grids, tables, names }: Workbook): Workbook => ({
  grids: grids.map((grid) => ({ ...grid, rows: grid.rows.map((cells) => cells?.map((cell) => cell && { ...cell })) })), tables: tables.map((table) => ({ ...table })), names: names.map((name) => ({ ...name })),
});

/** All that is said of it, the sheets included. */
const said = ({ workbook, choices }: Desk) => {
  const { findings, unchecked, failures, fingerprint, missing, tables, bindings, sheets, headline, indikator, document, settingIssues } = assess(workbook, choices);
  return { findings, unchecked, failures, fingerprint, missing, tables, bindings, sheets, headline, indikator, document, settingIssues };
};

/** One in which everything agrees, or one of an office's layouts. */
function drawnWorkbook(seed: number): Workbook {
  const layout = corpus[(seed * 7) % corpus.length];
  return layout === undefined || seed % 3 === 0 ? cleanWorkbook(seed).render() : draft(layout, seed).workbook();
}

it.each(Array.from({ length: WORKBOOKS }, (_, i) => i + 1))("after each edit workbook %i is told as if it had never been read before", (seed) => {
  const draw = new Draw(seed);
  let desk: Desk = { workbook: drawnWorkbook(seed), choices: {} };
  assess(desk.workbook);
  for (let edit = 0; edit < EDITS; edit++) {
    desk = edited(desk, draw);
    expect(said(desk)).toEqual(said({ ...desk, workbook: anew(desk.workbook) }));
  }
});

test("columns that the user takes for each other's are read anew, though no cell has changed", () => {
  const workbook = workbookOf({ RA: [["Kegiatan", "Uraian", "Pagu (Rp)", "Realisasi (Rp)"], ["Satu", "Rapat", 500_000, 300_000], ["Dua", "Jalan", 700_000, 600_000]] });
  const [table] = assess(workbook).tables;
  if (!table) throw new Error("no table");
  const exchanged = new Map([...table.columns, [3, "realisasi-anggaran"] as const, [4, "pagu"] as const]);
  const desk = { workbook: { ...workbook, names: bindingNames(confirmTable([], table, "anggaran", exchanged)) }, choices: {} };
  const { headline, findings } = assess(desk.workbook);
  expect([headline.pagu?.toNumber(), headline.realisasiAnggaran?.toNumber()]).toEqual([900_000, 1_200_000]);
  expect(findings.filter(({ rule }) => rule === "realisasi-within-pagu")).toHaveLength(2);
  expect(said(desk)).toEqual(said({ ...desk, workbook: anew(desk.workbook) }));
});
