import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/domain/finding";
import { composeReport } from "../../../src/domain/report/compose-report";
import { metroBarat } from "./metro-barat";
import { planText } from "./plan-text";
import { input, place, table } from "./records-builder";

const folder = join(__dirname, "../../golden/report");

const findings: Finding[] = [
  {
    rule: "parts-sum-to-total", severity: "error", title: "Jumlah sama dengan bagian-bagiannya", at: [place("Realisasi Anggaran!C20"), place("Realisasi Anggaran!C15")],
    found: "7.514.001.545", expected: "7.552.676.345", message: "Selisihnya sama dengan baris C15.", remedy: "Periksa baris C15.", facts: {}, mend: null, mark: "", waived: null,
  },
  {
    rule: "number-stored-as-text", severity: "warning", title: "Angka disimpan sebagai angka", at: [place("Realisasi Anggaran!C6")],
    found: "Rp. 12.897.600", expected: null, message: "Angka diketik sebagai teks.", remedy: "Ketik ulang sebagai angka.", facts: {}, mend: null, mark: "", waived: null,
  },
];

describe("the sheets of the worked case", () => {
  const given = input(metroBarat, { tables: [table("anggaran", "Realisasi Anggaran")] });
  const { sheets } = composeReport({
    ...given, findings,
    unchecked: [{ rule: "sisa-matches", title: "Sisa sama dengan pagu dikurangi realisasi", lacks: "Tidak ada kolom sisa." }],
  });

  it("are these, in this order", () => {
    expect(sheets.map(({ key }) => key)).toEqual(["capaian-iku", "banding-tahun", "realisasi-anggaran", "ringkasan", "narasi-bab3", "formulir-reviu", "hasil-pemeriksaan"]);
  });

  it.each(sheets.map((plan) => [plan.key, plan] as const))("%s is as reviewed", (key, plan) => {
    const file = join(folder, `${key}.txt`);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, planText(plan));
    expect(existsSync(file)).toBe(true);
    expect(planText(plan)).toBe(readFileSync(file, "utf8"));
  });
});
