import { readRecords } from "../../../src/domain/read/read-records";
import { recognise } from "../../../src/domain/recognise/recognise";
import { defaultSettings } from "../../../src/domain/settings";
import { workbookOf } from "../workbook-of";

const read = (...rows: (string | number | null)[][]) => {
  const workbook = workbookOf({ IKU: [["Pengukuran Kinerja Tahun 2022"], ...rows] });
  const tables = recognise(workbook);
  return { groups: tables[0]?.groupRows, iku: readRecords(workbook, tables, defaultSettings).iku.map(({ indikator, sasaran }) => [indikator.text, sasaran?.text ?? null]) };
};
const HEAD = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"];

test("a sasaran alone in its row is that of the indicators below it", () => {
  expect(read(HEAD, ["Sasaran Strategis 1: Pelayanan membaik"], [1, "IKM", "Indeks", 80, 82], [2, "Waktu layanan", "Menit", 10, 9], [null, "Sasaran: Warga berperan"], [3, "Swadaya", "%", 50, 40])).toEqual({
    groups: [3, 6], iku: [["IKM", "Pelayanan membaik"], ["Waktu layanan", "Pelayanan membaik"], ["Swadaya", "Warga berperan"]],
  });
});

test("an indicator without figures is no sasaran, and a column of sasaran stands for itself", () => {
  expect(read(HEAD, [1, "IKM", "Indeks", 80, 82], [null, "Nilai AKIP"])).toEqual({ groups: [], iku: [["IKM", null], ["Nilai AKIP", null]] });
  expect(read(["Sasaran", ...HEAD.slice(1)], ["Sasaran A", "IKM", "Indeks", 80, 82], ["Sasaran B"], [null, "Swadaya", "%", 50, 40])).toEqual({ groups: [], iku: [["IKM", "Sasaran A"], ["Swadaya", "Sasaran B"]] });
});

test.each(["Sasaran I: Pelayanan membaik", "SASARAN STRATEGIS II. Pelayanan membaik", "III. Sasaran - Pelayanan membaik", "- Sasaran 2 : Pelayanan membaik"])("%s is named without its number", (head) => {
  expect(read(HEAD, [head], [1, "IKM", "Indeks", 80, 82], [2, "Waktu layanan", "Menit", 10, 9]).iku.map(([, sasaran]) => sasaran)).toEqual(["Pelayanan membaik", "Pelayanan membaik"]);
});

test("a sasaran may have a number of its own beside it; an indicator that is only called so waits for its figures", () => {
  expect(read(HEAD, ["II", "Sasaran Strategis: Pelayanan membaik"], [1, "IKM", "Indeks", 80, 82], ["2", "Sasaran 2. Warga berperan"], [2, "Swadaya", "%", 50, 40])).toEqual({
    groups: [3, 5], iku: [["IKM", "Pelayanan membaik"], ["Swadaya", "Warga berperan"]],
  });
  expect(read(HEAD, [1, "Sasaran program terpenuhi", null, null, null], [2, "IKM", "Indeks", 80, 82]).groups).toEqual([]);
});
