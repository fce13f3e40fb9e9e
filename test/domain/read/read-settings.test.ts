import { assess } from "../../../src/domain/assess";
import { refName } from "../../../src/domain/grid";
import { defaultSettings, lampuLaluLintas, lan239, permendagri86, type Settings } from "../../../src/domain/settings";
import { choiceNames } from "../../../src/domain/settings-store";
import { profil } from "../../../src/domain/template/profil";
import { workbookOf, type CellInput } from "../workbook-of";

/** A workbook whose table Profil holds one row. */
function workbookWith(row: Readonly<Record<string, CellInput>>) {
  const end = String.fromCharCode(64 + Object.keys(row).length);
  return workbookOf({ Profil: [["Profil Instansi"], Object.keys(row), Object.values(row)] }, { Profil: `Profil!A2:${end}3` });
}
const read = (row: Readonly<Record<string, CellInput>>) => assess(workbookWith(row));

it.each<[string, CellInput, keyof Settings, unknown]>([
  ["Instansi", "Kecamatan Contoh", "instansi", "Kecamatan Contoh"],
  ["Tahun", 2023, "year", 2023],
  ["Tahun", "TA 2023", "year", 2023],
  ["Triwulan", "III", "triwulan", 3],
  ["Triwulan", 2, "triwulan", 2],
  ["Triwulan", "TW 4", "triwulan", 4],
  ["Triwulan", "tahunan", "triwulan", null],
  ["Rumus arah turun", "T/R", "fallingFormula", "T/R"],
  ["Rumus arah turun", "Target / Realisasi x 100", "fallingFormula", "T/R"],
  ["Rumus arah turun", "(2T - R)/T", "fallingFormula", "2T-R"],
  ["Rumus arah turun", "(2 × Target − Realisasi) / Target", "fallingFormula", "2T-R"],
  ["Target nol", 100, "zeroTarget", "100"],
  ["Target nol", [1, "0%"], "zeroTarget", "100"],
  ["Target nol", "N/A", "zeroTarget", "n/a"],
  ["Batas capaian (%)", 120, "cap", 120],
  ["Batas capaian (%)", "110 %", "cap", 110],
  ["Batas capaian (%)", [1.2, "0%"], "cap", 120],
  ["Batas capaian (%)", "tanpa batas", "cap", null],
  ["Skala predikat", "Permendagri No. 86 Tahun 2017", "scale", permendagri86],
  ["Skala predikat", "LAN", "scale", lan239],
  ["Skala predikat", "lampu lalu-lintas", "scale", lampuLaluLintas],
  ["Pembulatan", 3, "decimals", 3],
  ["Pembulatan", "1 desimal", "decimals", 1],
  ["Rumus efisiensi", "Rasio", "efisiensi", "rasio"],
  ["Rumus efisiensi", "capaian − serapan", "efisiensi", "selisih"],
  ["Rumus efisiensi", "PMK (K/L)", "efisiensi", "pmk"],
  ["Kertas", "f4", "paper", "F4"],
  ["Kertas", "Folio", "paper", "F4"],
  ["Kertas", "Legal 13", "paper", "F4"],
  ["Kertas", "215 x 330 mm", "paper", "F4"],
  ["Kertas", "A 4", "paper", "A4"],
])("%s %p", (heading, value, setting, expected) => {
  // The year of the settings is the year of the report where a title would say another.
  const { settings, settingIssues } = read({ Jenis: "Kecamatan", [heading]: value });
  expect(settings[setting]).toEqual(expected);
  expect(settingIssues).toEqual([]);
});

it.each<[string, CellInput, keyof Settings]>([
  ["Tahun", "dua ribu", "year"],
  ["Tahun", 20222, "year"],
  ["Tahun", "2023/2024", "year"],
  ["Triwulan", "V", "triwulan"],
  ["Rumus arah turun", "R/T", "fallingFormula"],
  ["Target nol", 50, "zeroTarget"],
  ["Batas capaian (%)", 1.2, "cap"],
  ["Batas capaian (%)", "banyak", "cap"],
  ["Skala predikat", "skala kami", "scale"],
  ["Pembulatan", 12, "decimals"],
  ["Pembulatan", 0, "decimals"],
  ["Pembulatan", 2.5, "decimals"],
  ["Rumus efisiensi", "biasa", "efisiensi"],
  ["Kertas", "A3", "paper"],
])("%s %p is told with its cell and leaves the others", (heading, value, setting) => {
  const { settings, settingIssues } = read({ Jenis: "Kecamatan", [heading]: value, Instansi: "Kecamatan Contoh" });
  expect(settings[setting]).toEqual(defaultSettings[setting]);
  expect(settingIssues.map((issue) => [issue.setting, issue.at && refName(issue.at)])).toEqual([[setting, "Profil!B3"]]);
  expect(settings.instansi).toBe("Kecamatan Contoh");
});

describe("who signs", () => {
  const SIGNER = { Instansi: "Kecamatan Contoh", Kepala: "Nama, S.Sos.", Jabatan: "Camat", Pangkat: "Pembina", Tempat: "Contoh" };

  it("is the head of the profile, with a NIP of 18 digits however it is spaced", () => {
    expect(read({ ...SIGNER, NIP: "19900101 201501 1 001", Tanggal: "31 Januari 2024" }).settings.penandatangan).toEqual({
      tempat: "Contoh", tanggal: "31 Januari 2024", jabatan: "Camat", nama: "Nama, S.Sos.", pangkat: "Pembina", nip: "199001012015011001",
    });
  });

  it.each<[number, string]>([[61, "1 Maret 1900"], [36585, "29 Februari 2000"], [45350, "28 Februari 2024"], [45351, "29 Februari 2024"], [45657, "31 Desember 2024"], [46053, "31 Januari 2026"], [73415, "31 Desember 2100"]])("writes the date %p out", (serial, date) => {
    expect(read({ ...SIGNER, Tanggal: [serial, "d mmmm yyyy"] }).settings.penandatangan?.tanggal).toBe(date);
  });

  it.each<[CellInput]>([[199001012015011000], ["19900101"]])("leaves the NIP %p blank and says so", (NIP) => {
    const { settings, settingIssues } = read({ ...SIGNER, NIP });
    expect(settings.penandatangan).toMatchObject({ nama: "Nama, S.Sos.", nip: "" });
    expect(settingIssues.map(({ setting, at }) => [setting, at && refName(at)])).toEqual([["penandatangan", "Profil!F3"]]);
  });

  it("keeps words in the NIP's place", () => {
    const { settings, settingIssues } = read({ ...SIGNER, NIP: "(belum ada)" });
    expect([settings.penandatangan?.nip, settingIssues]).toEqual(["(belum ada)", []]);
  });

  it("is nobody without a name and a NIP", () => {
    expect(read({ Instansi: "Kecamatan Contoh", Jabatan: "Camat", NIP: "-" }).settings.penandatangan).toBeNull();
  });
});

it("choices given count before those kept in the workbook, and these before the profile", () => {
  const workbook = { ...workbookWith({ Instansi: "Kecamatan Contoh", Tahun: 2021, Kertas: "F4", Pembulatan: 4 }), names: choiceNames({ year: 2022, decimals: 3 }) };
  expect(assess(workbook, { decimals: 1 }).settings).toMatchObject({ year: 2022, paper: "F4", decimals: 1, instansi: "Kecamatan Contoh" });
  expect(assess(workbook, { decimals: 1 }).year).toBe(2022);
});

it("a choice given that is none is told and the next source counts", () => {
  const workbook = { ...workbookWith({ Instansi: "Kecamatan Contoh" }), names: choiceNames({ decimals: 3 }) };
  const { settings, settingIssues } = assess(workbook, { decimals: 9 });
  expect(settings.decimals).toBe(3);
  expect(settingIssues.map(({ setting, at }) => [setting, at])).toEqual([["decimals", null]]);
});

it("reads every example of the template", () => {
  const { settings, settingIssues } = read(Object.fromEntries(profil.columns.map(({ heading, example }) => [heading, example])));
  expect(settingIssues).toEqual([]);
  expect(settings).toMatchObject({ year: 2025, triwulan: 4, cap: 120, paper: "F4", penandatangan: { tanggal: "31 Januari 2026", nip: "199001012015011001" } });
});

it("understands every choice that the template offers", () => {
  for (const { heading, choices = [] } of profil.columns) for (const choice of choices) expect(read({ Instansi: "Kecamatan Contoh", [heading]: choice }).settingIssues).toEqual([]);
});
