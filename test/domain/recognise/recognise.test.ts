import { boxName, columnName } from "../../../src/domain/grid";
import { recognise } from "../../../src/domain/recognise/recognise";
import { workbookOf, type CellInput } from "../workbook-of";

const seen = (sheets: Record<string, CellInput[][]>, tables: Record<string, string> = {}) =>
  recognise(workbookOf(sheets, tables)).map((table) => ({
    what: `${table.kind} ${table.sheet}!${boxName(table.box)}`,
    columns: [...table.columns].filter(([, role]) => role !== "other").map(([column, role]) => `${columnName(column)} ${role}`).join(", "),
    rows: { header: table.headerRows, number: table.numberRow, group: table.groupRows, total: table.totalRows, body: table.bodyRows },
    title: table.title,
  }));

test("nothing on an empty workbook, nothing in plain notes", () => {
  expect(seen({ A: [], B: [["Catatan rapat"], ["Rencana", "besok"]] })).toEqual([]);
});

test("a table away from A1, with caption, number row, group, total and source rows", () => {
  const rows: CellInput[][] = [
    [], ["", "", "Realisasi Anggaran Kecamatan Contoh"], ["", "", "Tahun 2022"], [],
    ["", "", "No", "Program / Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"], ["", "", 1, 2, 3, 4, "5=(4/3)*100"],
    ["", "", "I", "Program Satu"], ["", "", "a", "Kegiatan", 10, 5, "50%"], ["", "", "", "JUMLAH", 10, 5, "50%"], ["", "", "Sumber: DPA"],
  ];
  expect(seen({ A: rows })).toEqual([{
    what: "anggaran A!C5:G9", columns: "C no, D kegiatan, E pagu, F realisasi-anggaran, G serapan",
    rows: { header: [5], number: 6, group: [7], total: [9], body: [8] }, title: "Realisasi Anggaran Kecamatan Contoh – Tahun 2022",
  }]);
});

test("two and three levels of headings, merged cells showing only their first", () => {
  const rows: CellInput[][] = [
    ["No", "Indikator Kinerja", "Satuan", "Tahun", "", "", ""], ["", "", "", 2021, "", 2022, ""], ["", "", "", "Target", "Realisasi", "Target", "Realisasi"],
    [1, "IKM", "%", 80, 76, 82, 70],
  ];
  expect(seen({ A: rows })[0]).toMatchObject({
    what: "banding-tahun A!A1:G4", columns: "A no, B indikator, C satuan, D tahun:2021:target, E tahun:2021:realisasi, F tahun:2022:target, G tahun:2022:realisasi",
    rows: { header: [1, 2, 3], body: [4] },
  });
});

test("blocks stacked and side by side", () => {
  const block = (amount: number): CellInput[][] => [["Indikator", "Tolok Ukur", "Target", "Realisasi"], ["Masukan", "Dana", amount, amount]];
  const stacked = seen({ A: [["Kegiatan Satu"], ...block(1), [], ["Kegiatan Dua"], ...block(2)] });
  expect(stacked.map(({ what, title }) => [what, title])).toEqual([["keluaran A!A2:D3", "Kegiatan Satu"], ["keluaran A!A6:D7", "Kegiatan Dua"]]);
  const beside = seen({ A: [["Indikator", "Target", "", "Kegiatan", "Pagu", "Realisasi"], ["IKM", 80, "", "Satu", 2, 1]] });
  expect(beside.map(({ what }) => what)).toEqual(["target-iku A!A1:B2", "anggaran A!D1:F2"]);
});

test("headings repeated on each printed page and a blank row before the total belong to the table", () => {
  const head = ["No", "Kegiatan", "Pagu", "Realisasi"];
  const table = seen({ A: [head, [1, "Satu", 2, 1], head, [2, "Dua", 2, 1], [], ["", "JUMLAH", 4, 2]] });
  expect(table).toHaveLength(1);
  expect(table[0]).toMatchObject({ what: "anggaran A!A1:D6", rows: { header: [1, 3], body: [2, 4], total: [6] } });
});

test("an indicator whose name begins with Jumlah is no total", () => {
  expect(seen({ A: [["Indikator Kinerja", "Target", "Realisasi"], ["Jumlah kunjungan", 5, 4], ["Rata-rata capaian", "", 80]] })[0]?.rows).toMatchObject({ body: [2], total: [3] });
});

test("a matrix of years, men and women, staff by post", () => {
  expect(seen({ A: [["Uraian", "Anggaran", "", "Realisasi", ""], ["", 2021, 2022, 2021, 2022], ["Belanja", 1, 2, 1, 2]] })[0]?.columns).toBe("A kegiatan, B tahun:2021:pagu, C tahun:2022:pagu, D tahun:2021:realisasi, E tahun:2022:realisasi");
  expect(seen({ A: [["Unit", "L", "P", "Jumlah"], ["Kec.", 1, 2, 3]] })[0]?.what).toBe("pegawai-jenis-kelamin A!A1:D2");
  expect(seen({ A: [["No", "Uraian", "Eselon", "", "JFU", "Total"], ["", "", "III", "IV"], [1, "Kec.", 1, 2, 3, 6]] })[0]).toMatchObject({ what: "pegawai-jabatan A!A1:F3", rows: { header: [1, 2], body: [3] } });
});

test("tables bound by name need no recognition, wherever they stand", () => {
  const found = seen({ Data: [["x"], ["Kode", "Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Pagu Perubahan", "Realisasi"], ["7.01.01.2.01.0001", "P", "K", "S", 5, "", 4]] }, { Anggaran: "Data!A2:G3" });
  expect(found).toEqual([expect.objectContaining({ what: "anggaran Data!A2:G3", columns: "A kode, B program, C kegiatan, D sub-kegiatan, E pagu, F pagu-perubahan, G realisasi-anggaran", title: "Anggaran" })]);
});

test("an empty row of a table bound by name is no data", () => {
  expect(seen({ A: [["Indikator Kinerja", "Tahun", "Realisasi"], []] }, { RealisasiIKU: "A!A1:C2" })[0]?.rows.body).toEqual([]);
  expect(seen({ A: [["Kegiatan/Sub Kegiatan", "Tolok Ukur", "Target", "Satuan Target", "Realisasi", "Satuan Realisasi"], ["K", "T", 1, "OB", 1, "OB"]] }, { Keluaran: "A!A1:F2" })[0]?.columns).toBe("A kegiatan, B tolok-ukur, C target, D satuan, E realisasi, F satuan-realisasi");
});

test("targets alone, and a table with an indicator and no target, are told apart", () => {
  expect(seen({ A: [["Sasaran", "Indikator", "Target"], ["Mutu", "IKM", 80]] })[0]?.what).toBe("target-iku A!A1:C2");
  expect(seen({ A: [["Sasaran", "Indikator", "Satuan"], ["Mutu", "IKM", "%"]] })).toEqual([]);
});

test("a year's percentage in a matrix of years", () => {
  expect(seen({ A: [["Uraian", "Anggaran", "", "Rasio", ""], ["", 2021, 2022, 2021, 2022], ["Belanja", 1, 2, 0.5, 0.5]] })[0]?.columns).toBe("A kegiatan, B tahun:2021:pagu, C tahun:2022:pagu, D tahun:2021:serapan, E tahun:2022:serapan");
});

test("sheets that carry our mark are output, not input", () => {
  const workbook = workbookOf({ "Bab III Capaian IKU": [["Indikator", "Target", "Realisasi"], ["IKM", 1, 1]] });
  expect(recognise(workbook)).toHaveLength(1);
  expect(recognise({ ...workbook, names: [{ name: "_LAKIP_capaian_iku", refersTo: "'Bab III Capaian IKU'!$A$1" }] })).toEqual([]);
});

test("a cell at the far corner of a sheet costs nothing and hides nothing", () => {
  const rows: CellInput[][] = [["Indikator", "Target", "Realisasi"], ["IKM", 1, 1]];
  const far = workbookOf({ A: rows });
  const grid = far.grids[0];
  if (!grid) throw new Error("no grid");
  const sparse: (typeof grid.rows)[number][] = [...grid.rows];
  sparse[1048575] = Object.assign([], { 16383: { value: "x", formula: null, format: "General" } });
  expect(recognise({ ...far, grids: [{ ...grid, rows: sparse }] })).toHaveLength(1);
});

test("an indicator in % is no row of shares, whatever of it is still empty", () => {
  const capaian = seen({ A: [["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"], [1, "Layanan tepat waktu", "%", 90, ""], [2, "Rata-rata lama sekolah", "Tahun", 12, ""], ["", "Rata-rata capaian", "", "", 95], ["", "JUMLAH", "%", "", 95]] });
  expect(capaian[0]?.rows).toMatchObject({ body: [2, 3], total: [4, 5] });
  const target = seen({ A: [["No", "Indikator Kinerja", "Satuan", "Target"], [1, "Layanan tepat waktu", "%", 90]] });
  expect(target[0]?.rows).toMatchObject({ body: [2], total: [] });
  const years = seen({ A: [["No", "Indikator Kinerja", "Satuan", "Target 2023", "Realisasi 2023", "Target 2024", "Realisasi 2024"], [1, "Layanan tepat waktu", "%", 90, "", 92, 93]] });
  expect(years[0]?.rows).toMatchObject({ body: [2], total: [] });
});

test("an output that is called Jumlah is no total of its table", () => {
  const head = ["No", "Kegiatan", "Indikator Keluaran", "Satuan", "Target", "Realisasi", "Anggaran (Rp)", "Realisasi (Rp)"];
  const table = seen({ A: [head, [1, "Rapat", "Jumlah rapat", "%", 12, 11, 500, 490], ["", "", "Jumlah peserta", "Orang", 10, 9, "", ""], ["", "JUMLAH", "", "", "", "", 500, 490]] });
  expect(table[0]?.rows).toMatchObject({ body: [2, 3], total: [4] });
});

test("a blank row before each program, and rows that hold only dashes, do not end the table", () => {
  const head = ["No", "Program / Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"];
  const rows: CellInput[][] = [head, ["I", "Program Satu"], [1, "Kegiatan", 2, 1], [], ["II", "Program Dua"], ["", "Kegiatan Dua"], [1, "Sub Kegiatan", 2, 1], [], [2, "Sub Kegiatan lain", "-", "-"], [], ["", "JUMLAH", 4, 2]];
  expect(seen({ A: rows })[0]).toMatchObject({ what: "anggaran A!A1:D11", rows: { group: [2, 5, 6], body: [3, 7, 9], total: [11] } });
  const signed = seen({ A: [head, ["I", "Program Satu"], [1, "Kegiatan", 2, 1], [], ["", "Kepala Dinas"], ["", "Nama Lengkap"]] });
  expect(signed[0]?.what).toBe("anggaran A!A1:D3");
});

test("realisasi of money and of work under one heading", () => {
  const rows: CellInput[][] = [["Kode", "Kegiatan", "Pagu", "Realisasi", "", "", "Sisa"], ["", "", "", "Keuangan (Rp)", "Keuangan (%)", "Fisik (%)", ""], ["1.01.2.01", "Kegiatan", 100, 90, 90, 95, 10]];
  expect(seen({ A: rows })[0]?.columns).toBe("A kode, B kegiatan, C pagu, D realisasi-anggaran, E serapan, F fisik, G sisa");
});

test("a row called JUMLAH in a table bound by name is a total, in a table of indicators it is data", () => {
  const rows: CellInput[][] = [["Program", "Pagu", "Realisasi"], ["Program Total Quality", 5, 4], ["JUMLAH", 5, 4]];
  expect(seen({ A: rows }, { Anggaran: "A!A1:C3" })[0]?.rows).toMatchObject({ total: [3], body: [2] });
  expect(seen({ A: [["Indikator Kinerja", "Target"], ["Jumlah", 5]] }, { TargetIKU: "A!A1:B2" })[0]?.rows).toMatchObject({ total: [], body: [2] });
});
