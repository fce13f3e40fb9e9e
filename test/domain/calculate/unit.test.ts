import { compareUnits, isKnownUnit, type UnitMatch } from "../../../src/domain/calculate/unit";

test.each<[string, string, UnitMatch]>([
  ["Bulan", "bln.", "same"], ["Dok", "Dokumen", "same"], ["OB", "Orang/Bulan", "same"], ["%", "Persen", "same"], ["Ha", "hektar", "same"], ["Orang (PNS)", "orang", "same"], ["Unit Kerja", "UnitKerja", "same"],
  ["Dokumne", "Dokumen", "spelling"], ["Laporan", "Laproan", "spelling"],
  ["Dokumen", "Dokumen RKA", "loose"], ["Nilai", "Indeks", "loose"], ["Orang peserta", "Orang", "loose"],
  ["Dokumen", "Bulan", "other"], ["OB", "bulan", "other"], ["Orang", "OB", "other"], ["B", "Bulan", "other"], ["Bulan", "Buku", "other"], ["Paket", "Laporan", "other"],
])("%s, %s: %s", (a, b, match) => {
  expect([compareUnits(a, b), compareUnits(b, a)]).toEqual([match, match]);
});

test("B is no unit", () => {
  expect(["B", "Dokumne", "Orang/bulan", "KK"].map(isKnownUnit)).toEqual([false, false, true, true]);
});
