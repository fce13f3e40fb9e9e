import { refName } from "../../../src/domain/grid";
import type { Figure } from "../../../src/domain/model/figure";
import { readRecords } from "../../../src/domain/read/read-records";
import { recognise } from "../../../src/domain/recognise/recognise";
import { defaultSettings } from "../../../src/domain/settings";
import { workbookOf, type CellInput } from "../workbook-of";

const read = (rows: readonly (readonly CellInput[])[], tables: Readonly<Record<string, string>> = {}) => {
  const workbook = workbookOf({ A: rows }, tables);
  return readRecords(workbook, recognise(workbook), defaultSettings);
};
const place = (figure: Figure | null) => figure && refName(figure.cell).slice(2);
const lines = (...given: Parameters<typeof read>) =>
  read(...given).keluaran.flatMap((of) => of.lines.map((line) =>
    [line.kegiatan?.text, line.tolokUkur.text, place(line.target), line.satuanTarget, place(line.realisasiKinerja), line.satuanRealisasi, place(line.pagu), place(line.realisasiAnggaran)].map((part) => part ?? "–").join(" | ")));

test("the named table: the kegiatan is filled down, the units stand in columns of their own", () => {
  const rows: CellInput[][] = [["Kegiatan/Sub Kegiatan", "Tolok Ukur", "Target", "Satuan Target", "Realisasi", "Satuan Realisasi"], ["K", "Dokumen", 3, "Dokumen", 12, "Bulan"], ["", "Rapat", 4, "Kali", 4, ""], ["L", "Kendaraan", 9, "Unit", 9, "Unit"]];
  expect(lines(rows, { Keluaran: "A!A1:F4" })).toEqual(["K | Dokumen | C2 | Dokumen | E2 | Bulan | – | –", "K | Rapat | C3 | Kali | E3 | – | – | –", "L | Kendaraan | C4 | Unit | E4 | Unit | – | –"]);
});

const HEAD: CellInput[] = ["Indikator", "Tolok Ukur", "Target (Rp)", "Realisasi (Rp)"];

test("blocks under their captions: money is the kegiatan's, units stand behind the figures, what else was put in is no output", () => {
  const rows: CellInput[][] = [
    ["Analisis Kegiatan"], ["Kegiatan Satu"], HEAD, ["Masukan", "Tersedianya dana", "Rp. 1.000.000", "900.000"], ["", "Pegawai", "5 Orang", "5 Orang"], ["Keluaran", "- Dokumen", "3 Dokumen", "12 Bulan"], ["", "- Laporan anggaran", "2 Laporan", "2"],
    [], ["Kegiatan Dua"], HEAD, ["Keluaran", "Layanan", "85%", "80%"],
  ];
  expect(lines(rows)).toEqual([
    "Kegiatan Satu | - Dokumen | C6 | Dokumen | D6 | Bulan | C4 | D4", "Kegiatan Satu | - Laporan anggaran | C7 | Laporan | D7 | – | C4 | D4", "Kegiatan Dua | Layanan | C11 | % | D11 | % | – | –",
  ]);
  expect(read(rows).keluaran[0]?.lines[0]?.kegiatan?.cell).toEqual({ sheet: "A", row: 2, column: 1 });
});

test("a row of money is told by its wording and its unit, not by an output that speaks of a budget", () => {
  const rows: CellInput[][] = [["Kegiatan", "Tolok Ukur", "Target", "Satuan", "Realisasi"], ["K", "Dana", 500, "Rp", 400], ["", "Dokumen anggaran", 3, "Dokumen", 3], ["", "Anggaran yang disusun", 2, "Dokumen", 2], ["L", "Laporan", 1, "Laporan", "1 Berkas"]];
  expect(lines(rows)).toEqual(["K | Dokumen anggaran | C3 | Dokumen | E3 | Dokumen | C2 | E2", "K | Anggaran yang disusun | C4 | Dokumen | E4 | Dokumen | C2 | E2", "L | Laporan | C5 | Laporan | E5 | Berkas | – | –"]);
});

test("a row that is a name alone is the kegiatan of what follows", () => {
  expect(lines([["No", "Tolok Ukur", "Target", "Realisasi"], ["I", "Kegiatan Satu"], [1, "Dokumen", 3, 3], ["II", "Kegiatan Dua"], [1, "Rapat", 4, ""]])).toEqual(["Kegiatan Satu | Dokumen | C3 | – | D3 | – | – | –", "Kegiatan Dua | Rapat | C5 | – | D5 | – | – | –"]);
});

test("the budget beside the output, in a table of either kind", () => {
  const outputs: CellInput[][] = [["Kegiatan", "Keluaran", "Target", "Satuan", "Realisasi", "Pagu", "Realisasi Anggaran"], ["K", "Dokumen", 3, "Dokumen", 2, 100, 90], ["", "Rapat", 4, "Kali", 4, 50, 40]];
  expect(lines(outputs)).toEqual(["K | Dokumen | C2 | Dokumen | E2 | Dokumen | F2 | G2", "K | Rapat | C3 | Kali | E3 | Kali | F3 | G3"]);
  const amounts = (rows: CellInput[][]) => read(rows).anggaran[0]?.lines.map(({ name, pagu, realisasiAnggaran }) => [name.text, place(pagu), place(realisasiAnggaran)]);
  expect(amounts(outputs)).toEqual([["K", "F2", "G2"], ["Rapat", "F3", "G3"]]);
  expect(amounts(outputs.map((row, i) => (i < 2 ? row : ["", "Rapat", 4, "Kali", 4])))).toEqual([["K", "F2", "G2"]]);
  const spread: CellInput[][] = [["Program", "Kegiatan", "Keluaran", "Target", "Realisasi Kinerja", "Pagu", "Realisasi Anggaran"], ["P", "K", "Dokumen", 3, 2, 100, 90], ["", "", "Rapat", 4, 4, 50, 40]];
  expect(amounts(spread)).toEqual([["P", null, null], ["K", "F2", "G2"], ["Rapat", "F3", "G3"]]);
});

test("what is missing or cannot be read stays so", () => {
  expect(lines([["Kegiatan", "Tolok Ukur", "Target", "Satuan", "Realisasi"], ["", "Dokumen", "tiga", "Dokumen", ""], ["K", "", 3, "Dokumen", 3]])).toEqual(["– | Dokumen | C2 | Dokumen | E2 | Dokumen | – | –"]);
  expect(lines([["Kegiatan", "Tolok Ukur", "Target"], ["K", "Dokumen", 3]])).toEqual(["K | Dokumen | C2 | – | – | – | – | –"]);
  expect(read([["Kegiatan", "Tolok Ukur", "Target", "Realisasi"]]).keluaran.flatMap((of) => of.lines)).toEqual([]);
});
