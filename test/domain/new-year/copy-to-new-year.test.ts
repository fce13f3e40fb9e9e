import { readFileSync } from "node:fs";
import { assess } from "../../../src/domain/assess";
import { cellName, type Workbook } from "../../../src/domain/grid";
import { copyToNewYear } from "../../../src/domain/new-year/copy-to-new-year";
import type { NewYear } from "../../../src/domain/new-year/new-year";
import { defaultSettings, type Settings } from "../../../src/domain/settings";
import { choiceNames } from "../../../src/domain/settings-store";
import { createWorkbook } from "../../../src/file/create-workbook";
import { readWorkbook } from "../../../src/file/read-workbook";
import { namedWorkbook } from "../../fixtures/named-workbook";
import { workbookOf } from "../workbook-of";
import { fillIn, rowsOf } from "./rows-of";

const copy = (workbook: Workbook): NewYear => copyToNewYear(workbook, assess(workbook));
const opened = ({ templates, names }: Pick<NewYear, "templates" | "names">): Promise<Workbook> => readWorkbook(createWorkbook(templates, names));
const places = ({ leftOut }: NewYear): string[] => leftOut.flatMap(({ at }) => (at ? [`${at.sheet}!${cellName(at)}`] : []));

const IKM = "Prosentase Indeks Kepuasan Masyarakat (IKM) Pengantar KK Advis IMB Rekomendasi Izin Usaha Rek. Nikah";
const metroBarat = readWorkbook(new Uint8Array(readFileSync("assets/examples/metro-barat-2022.xlsx")));

describe("Metro Barat 2022 copied to 2023", () => {
  const made = metroBarat.then(copy);

  it("is the office's next year, with the choices in force", async () => {
    const { year, templates, names } = await made;
    expect([year, names]).toEqual([2023, []]);
    expect(rowsOf(templates, "Profil")).toEqual([{
      Instansi: "Kecamatan Metro Barat", Tahun: 2023, "Rumus arah turun": "2T-R", "Target nol": "n/a", "Skala predikat": "Permendagri 86/2017", Pembulatan: 2, "Rumus efisiensi": "selisih", Kertas: "A4",
    }]);
  });

  it("has the indicators with the unit that the comparison gives them, and no target", async () => {
    const rows = rowsOf((await made).templates, "TargetIKU");
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual({ "Sasaran Strategis": "Meningkatnya kualitas pelayanan publik", "Indikator Kinerja": IKM, Satuan: "%" });
  });

  it("begins with a row for each indicator, and compares with 2022 and 2021", async () => {
    const rows = rowsOf((await made).templates, "RealisasiIKU");
    expect(rows.map(({ Tahun }) => Tahun)).toEqual([2023, 2023, 2023, 2023, 2022, 2022, 2022, 2022, 2021, 2021, 2021, 2021]);
    expect(rows.filter((row) => row["Indikator Kinerja"] === IKM)).toEqual([
      { "Indikator Kinerja": IKM, Tahun: 2023 }, { "Indikator Kinerja": IKM, Tahun: 2022, Realisasi: 70, Target: 82 }, { "Indikator Kinerja": IKM, Tahun: 2021, Realisasi: 76, Target: 80 },
    ]);
    // 63.57 % is kept as a number of its own.
    expect(rows[6]).toMatchObject({ Realisasi: 63.57, Target: 85 });
  });

  it("has programs and kegiatan without amounts, outputs with their units, staff without counts", async () => {
    const { templates } = await made;
    const budget = rowsOf(templates, "Anggaran");
    expect(budget).toHaveLength(10);
    expect(new Set(budget.flatMap((row) => Object.keys(row)))).toEqual(new Set(["Program", "Kegiatan"]));
    expect(new Set(budget.map(({ Program }) => Program)).size).toBe(5);
    const outputs = rowsOf(templates, "Keluaran");
    expect(outputs).toHaveLength(27);
    expect(outputs[0]).toEqual({ "Kegiatan/Sub Kegiatan": "Kegiatan Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", "Tolok Ukur": "Jumlah Dokumen Perencanaan", "Satuan Target": "Dokumen", "Satuan Realisasi": "Dokumen" });
    expect(rowsOf(templates, "PegawaiGolongan").slice(0, 3)).toEqual(["II", "III", "IV"].map((Golongan) => ({ Unit: "Kecamatan Metro Barat", Golongan })));
    expect(templates.find(({ name }) => name === "PegawaiJabatan")?.columns.map(({ heading }) => heading)).toEqual(["Unit", "ESELON III", "ESELON IV", "JFU", "THL", "Jumlah"]);
    expect(rowsOf(templates, "PegawaiJabatan").map((row) => Object.keys(row))).toEqual([["Unit"], ["Unit"], ["Unit"], ["Unit"], ["Unit"]]);
  });

  it("says what stayed behind, and where", async () => {
    const year = await made;
    expect(places(year)).toEqual(["Tabel 3.2!B11", "Luas Wilayah!A3", "Narasi!A3"]);
    expect(year.carried.map(({ sheet, rows }) => [sheet, rows])).toEqual([["Profil", 1], ["Target IKU", 4], ["Realisasi IKU", 12], ["Anggaran", 10], ["Keluaran", 27], ["Pegawai Golongan", 11], ["Pegawai Jabatan", 5]]);
  });

  it("opens as a report of 2023 that compares three years", async () => {
    const { year, tables, sheets, findings } = assess(await opened(await made));
    expect([year, tables.map(({ name }) => name)]).toEqual([2023, ["Profil", "TargetIKU", "RealisasiIKU", "Anggaran", "Keluaran", "PegawaiGolongan", "PegawaiJabatan"]]);
    const texts = sheets.find(({ key }) => key === "banding-tahun")?.cells.map(({ value }) => value) ?? [];
    expect(["Tahun 2021", "Tahun 2022", "Tahun 2023"].filter((text) => texts.includes(text))).toHaveLength(3);
    expect(findings.filter(({ severity }) => severity !== "warning")).toEqual([]);
  });

  it("copied again after it was filled keeps every year, and the columns of staff whom nobody counted", async () => {
    const first = await made;
    const withTargets = fillIn(first.templates, "TargetIKU", () => ({ Target: 90, Arah: "naik" }));
    const filled = fillIn(withTargets, "RealisasiIKU", ({ Tahun }, i) => (Tahun === 2023 ? { Realisasi: 80 + i, Penyebab: "Loket kurang" } : {}));
    const second = copy(await opened({ templates: filled, names: first.names }));
    expect(second.year).toBe(2024);
    const rows = rowsOf(second.templates, "RealisasiIKU").filter((row) => row["Indikator Kinerja"] === IKM);
    expect(rows.map(({ Tahun, Target, Realisasi }) => [Tahun, Target ?? null, Realisasi ?? null])).toEqual([[2024, null, null], [2023, 90, 80], [2022, 82, 70], [2021, 80, 76]]);
    expect(rows.every(({ Penyebab }) => Penyebab === undefined)).toBe(true);
    expect(rowsOf(second.templates, "TargetIKU")[0]).toMatchObject({ Arah: "naik", Satuan: "%" });
    const headings = (of: NewYear, name: string) => of.templates.find((template) => template.name === name)?.columns.map(({ heading }) => heading);
    for (const name of ["PegawaiGolongan", "PegawaiJabatan"]) expect(headings(second, name)).toEqual(headings(first, name));
    expect(rowsOf(second.templates, "Anggaran")).toEqual(rowsOf(first.templates, "Anggaran"));
    expect(rowsOf(second.templates, "Keluaran")).toEqual(rowsOf(first.templates, "Keluaran"));
  });
});

describe("the target of the new year", () => {
  const head = ["Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi"];
  const capaian = [["Capaian Kinerja Tahun 2022"], head, ["Mutu", "Indeks kepuasan", "Indeks", 80, 81], ["Tertib", "Keluhan", "Aduan", 8, 9]];

  it("comes from a plan of that year, and from a table of several years", () => {
    const rows = (extra: Parameters<typeof workbookOf>[0]) => rowsOf(copy(workbookOf({ "Capaian 2022": capaian, ...extra })).templates, "TargetIKU").map(({ Target }) => Target ?? null);
    expect(rows({})).toEqual([null, null]);
    expect(rows({ "PK 2023": [["Perjanjian Kinerja Tahun 2023"], ["Sasaran", "Indikator Kinerja", "Satuan", "Target"], ["Mutu", "Indeks kepuasan", "Indeks", 83], ["Tertib", "Keluhan", "Aduan", 7]] })).toEqual([83, 7]);
    const years = [["Target dan Realisasi"], ["Indikator Kinerja", "Target 2022", "Realisasi 2022", "Target 2023"], ["Indeks kepuasan", 80, 81, 84], ["Keluhan", 8, 9, null]];
    expect(rows({ Renstra: years })).toEqual([84, null]);
  });

  it("is not made up from a text that cannot be read, which is said", () => {
    const workbook = workbookOf({ "Capaian 2022": [["Capaian Kinerja Tahun 2022"], [...head, "Target akhir Renstra"], ["Mutu", "Indeks kepuasan", "Indeks", 80, "8,1,2", "85"]] });
    const year = copy(workbook);
    expect(places(year)).toEqual(["Capaian 2022!E3"]);
    expect(rowsOf(year.templates, "TargetIKU")[0]).toMatchObject({ "Target akhir Renstra": 85 });
    expect(rowsOf(year.templates, "RealisasiIKU")[1]).toEqual({ "Indikator Kinerja": "Indeks kepuasan", Tahun: 2022, Target: 80 });
  });
});

describe("choices", () => {
  const scale: Settings["scale"] = { name: "Skala kami", bands: [{ from: 80, label: "Baik" }, { from: 0, label: "Kurang" }] };
  const signer = { tempat: "Contoh", tanggal: "31 Januari 2024", jabatan: "Camat", nama: "A. B.", pangkat: "Pembina", nip: "199001012015011001" };
  const chosen: Partial<Settings> = { year: 2023, triwulan: 2, paper: "F4", cap: 120, scale, penandatangan: signer, indikator: { "indeks kepuasan": { arah: "turun", triwulan: "kumulatif" } } };

  it("come along: in Profil where it has a column, else in hidden names", async () => {
    const old = await readWorkbook(await namedWorkbook());
    const made = copy({ ...old, names: choiceNames(chosen) });
    expect(rowsOf(made.templates, "Profil")[0]).toMatchObject({ Tahun: 2024, Kepala: "A. B.", Jabatan: "Camat", Pangkat: "Pembina", NIP: "199001012015011001", Tempat: "Contoh", Kertas: "F4", "Batas capaian (%)": 120 });
    expect(Object.keys(rowsOf(made.templates, "Profil")[0] ?? {}).filter((heading) => ["Tanggal", "Triwulan", "Skala predikat"].includes(heading))).toEqual([]);
    const { settings, settingIssues } = assess(await opened(made));
    expect(settingIssues).toEqual([]);
    expect(settings).toEqual({ ...defaultSettings, ...chosen, year: 2024, triwulan: null, instansi: "Kecamatan Contoh", penandatangan: { ...signer, tanggal: "" } });
  });

  it("a quarterly report is compared by its whole years", async () => {
    const old = await readWorkbook(await namedWorkbook());
    expect(rowsOf(copy({ ...old, names: choiceNames({ triwulan: 1 }) }).templates, "RealisasiIKU")).toEqual(rowsOf(copy(old).templates, "RealisasiIKU"));
    expect(rowsOf(copy(old).templates, "RealisasiIKU")).toContainEqual({ "Indikator Kinerja": "Keluhan warga", Tahun: 2023, Target: 8, Realisasi: 9 });
  });
});

describe("the budget", () => {
  const head = ["Kode", "Uraian", "Pagu", "Realisasi"];
  const budget = (...rows: (string | number | null)[][]) => rowsOf(copy(workbookOf({ Anggaran: [["Realisasi Anggaran Kecamatan Contoh Tahun 2022"], head, ...rows] })).templates, "Anggaran");

  it("leaves official names to the codes, and keeps others as they are", () => {
    expect(budget(
      ["7.01.06", "PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA", 30, 20], ["7.01.06.2.01", "Kegiatan kami sendiri", 30, 20],
      ["7.01.06.2.01.02", "Fasilitasi Administrasi Tata Pemerintahan Desa", 10, 10], ["7.01.06.2.01.0003", "Hal lain sama sekali", 20, 10],
    )).toEqual([{ Kode: "7.01.06.2.01.02", Kegiatan: "Kegiatan kami sendiri" }, { Kode: "7.01.06.2.01.0003", Kegiatan: "Kegiatan kami sendiri", "Sub Kegiatan": "Hal lain sama sekali" }]);
  });

  it("goes down to the sub kegiatan, not to its accounts", () => {
    expect(budget(
      ["2.17.01", "Program Satu", 30, 20], ["2.17.01.2.01", "Kegiatan Satu", 30, 20], ["2.17.01.2.01.0001", "Sub Satu", 30, 20],
      ["2.17.01.2.01.0001.5.1.02", "Belanja Barang dan Jasa", 20, 10], ["2.17.01.2.01.0001.5.2.02", "Belanja Modal Peralatan dan Mesin", 10, 10],
    )).toEqual([{ Kode: "2.17.01.2.01.0001", Program: "Program Satu", Kegiatan: "Kegiatan Satu", "Sub Kegiatan": "Sub Satu" }]);
  });
});

it("what is deeper than a sub kegiatan stays behind, which is said", () => {
  const rows = (depths: number) => [["I", "Pelayanan", 300], ["A", "Umum", 300], ["1", "Rapat", 300], ["a", "Konsumsi", 200], ["b", "Undangan", 100]].slice(0, depths);
  const said = (depths: number) => copy(workbookOf({ A: [["Realisasi Anggaran 2022"], ["No", "Program / Kegiatan", "Pagu"], ...rows(depths)] }));
  expect([said(5), said(3)].map(({ templates }) => rowsOf(templates, "Anggaran").length)).toEqual([1, 1]);
  expect([said(5), said(3)].map(({ leftOut }) => leftOut.filter(({ what }) => what.includes("di bawah sub kegiatan")).length)).toEqual([1, 0]);
});

it("a workbook that names no year and no office leaves them to be filled in, and dates nothing", () => {
  const made = copy(workbookOf({ Data: [["Indikator Kinerja", "Target", "Realisasi"], ["Indeks kepuasan", 80, 81]] }));
  expect(made.year).toBeNull();
  expect(rowsOf(made.templates, "Profil")[0]).not.toHaveProperty("Tahun");
  expect(rowsOf(made.templates, "RealisasiIKU")).toEqual([{ "Indikator Kinerja": "Indeks kepuasan" }]);
});

it("an empty workbook gives the empty tables, examples and all", () => {
  const made = copy(workbookOf({ Sheet1: [] }));
  expect(made.templates.filter(({ rows }) => rows !== undefined).map(({ name }) => name)).toEqual(["Profil"]);
});
