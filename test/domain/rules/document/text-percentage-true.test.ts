import { textPercentageTrue } from "../../../../src/domain/rules/document/text-percentage-true";
import { workbookOf } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";
import { narasiOf } from "./narasi-of";

test.each<[string, string | null]>([
  ["dianggarkan sebesar Rp. 1.281.169.177,- dan terealisasi sebesar Rp. 1.278.650.764,- atau Sebesar 99,8 %.", null],
  ["dianggarkan sebesar Rp. 28.904.985,-dan terealisasi sebesar Rp. 25.657.054,-atau 88,7 %.", "truncated"],
  ["dianggarkan sebesar Rp. 711.144.650,- dan terealisasi sebesar Rp. 708.380.720,- atau 100%.", "rounded-to-100"],
  ["dianggarkan sebesar Rp. 11.200.000,- dan terealisasi sebesar Rp. 11.200.000,- atau 97,32%.", "wrong"],
  ["dianggarkan sebesar Rp. 11.200.000,- dan terealisasi sebesar Rp. 11.200.000,- atau 100%.", null],
  ["alokasi anggaran sebesar Rp 1.000 dengan realisasi keuangan sebesar Rp 950 dengan persentase capaian anggaran sebesar 95%.", null],
  ["dianggarkan sebesar Rp7,5 miliar dan terealisasi sebesar Rp7,3 miliar atau 97,16%.", null],
  ["dianggarkan sebesar Rp7,5 miliar dan terealisasi sebesar Rp7,3 miliar atau 87,16%.", "wrong"],
  ["dianggarkan sebesar Rp 1.000 atau naik 40% dari tahun lalu.", null],
])("%s", (sentence, verdict) => {
  expect(issuesOf(textPercentageTrue, narasiOf([sentence])).map(({ at, facts }) => [at, facts["verdict"]])).toEqual(verdict === null ? [] : [[["N!B3"], verdict]]);
});

test("the table with the same wrong figure is pointed at", () => {
  const budget = [["Kegiatan", "Pagu", "Realisasi", "%"], ["Satu", 1000, 995, "100%"], ["Dua", 1000, 995, "99,5%"]];
  const workbook = narasiOf(["a. Satu", "Kegiatan ini dianggarkan Rp 1.000 dan terealisasi Rp 995 atau 100%."], { A: budget });
  expect(issuesOf(textPercentageTrue, workbook).map(({ at }) => at)).toEqual([["N!B4", "A!D2"]]);
});

test("without a text it is said not to be checked", () => {
  expect(lacksOf(textPercentageTrue, workbookOf({}))).toHaveLength(1);
});
