import type { Finding } from "../../../src/domain/finding";
import { formulirReviu } from "../../../src/domain/report/formulir-reviu";
import { formSections } from "../../../src/domain/report/formulir-reviu-items";
import type { ReportInput } from "../../../src/domain/report/report-table";
import { completeCase, metroBarat } from "./metro-barat";
import { input, place, table, words } from "./records-builder";

const tables = [table("capaian-iku", "IKU 2022"), table("anggaran", "Realisasi Anggaran")];
const finding = (rule: string, severity: Finding["severity"] = "inconsistency", waived: Finding["waived"] = null): Finding => ({
  rule, severity, title: "Judul", at: [place("IKU 2022!B5")], found: null, expected: null, message: "", remedy: "", facts: {}, mend: null, mark: "m", waived,
});
const waived = { rule: "x", place: "IKU 2022!B5", mark: "m", reason: "Benar", author: "Staf", date: "2023-01-31" };

const answers = (given: ReportInput) => new Map(formSections.flatMap(({ title, items }) => items.map(({ pernyataan, answer }) => [`${title.charAt(0)} ${pernyataan}`, answer(given)] as const)));
function answerTo(words: RegExp, given: ReportInput) {
  const found = [...answers(given)].filter(([name]) => words.test(name));
  expect(found).toHaveLength(1);
  return found[0]?.[1];
}
const worked = (more: Partial<ReportInput> = {}) => input(metroBarat, { tables, ...more });
const complete = (more: Partial<ReportInput> = {}) => input(completeCase, { tables: [...tables, table("target-iku", "PK")], ...more });

it.each<[RegExp, "Ya" | "Sebagian" | "Tidak" | null, ReportInput]>([
  [/^A Nama instansi/, "Ya", worked()],
  [/^A Nama instansi/, "Sebagian", input({ ...metroBarat, year: null })],
  [/^A Target/, "Ya", worked()],
  [/^A Target/, "Tidak", input({})],
  [/^A Capaian/, "Ya", worked()],
  [/^A Capaian/, "Sebagian", worked({ findings: [finding("capaian-matches-figures")] })],
  [/^A Capaian/, "Ya", worked({ findings: [finding("capaian-matches-figures", "inconsistency", waived)] })],
  [/^A Data pendukung/, null, worked()],
  [/^A Ada rencana/, "Tidak", worked()],
  [/^A Ada rencana/, "Ya", complete()],
  [/^A Realisasi anggaran/, "Ya", worked()],
  [/^A Realisasi anggaran/, "Ya", worked({ unchecked: [{ rule: "sisa-matches", title: "", lacks: "Tidak ada kolom sisa." }] })],
  [/^A Realisasi anggaran/, "Sebagian", worked({ findings: [finding("parts-sum-to-total")] })],
  [/^A Realisasi anggaran/, "Tidak", input({})],
  [/^B Hitungan/, "Ya", worked({ findings: [finding("x", "warning")] })],
  [/^B Hitungan/, "Sebagian", worked({ findings: [finding("x", "error")] })],
  [/^B Hitungan/, "Ya", worked({ findings: [finding("x", "error", waived)] })],
  [/^B Hitungan/, "Sebagian", worked({ failures: [{ rule: "x", title: "", error: null }] })],
  [/^C Target sama/, null, worked()],
  [/^C Target sama/, "Ya", complete()],
  [/^C Target sama/, "Sebagian", complete({ findings: [finding("target-equals-pk")] })],
  [/^C Sasaran selaras/, null, worked()],
  [/^C Sasaran selaras/, "Ya", complete()],
  [/^C Indikator sama/, "Sebagian", worked({ findings: [finding("iku-set-equal-everywhere")] })],
  [/^C Indikator sama/, null, worked({ unchecked: [{ rule: "iku-set-equal-everywhere", title: "", lacks: "Baru ada satu tabel." }] })],
  [/^C Capaian dibandingkan dengan tahun/, "Ya", worked()],
  [/^C Capaian dibandingkan dengan tahun/, "Tidak", input({ ...metroBarat, ikuTahunan: [] })],
  [/^C Capaian dibandingkan dengan standar/, null, worked()],
  [/^C Indikator cukup/, "Ya", worked()],
  [/^C Indikator cukup/, "Tidak", input({ ...metroBarat, iku: metroBarat.iku.map((iku) => ({ ...iku, realisasiKinerja: null })) })],
  [/^D Laporan tersusun/, "Sebagian", worked()],
  [/^D Laporan tersusun/, "Ya", complete({ missing: [] })],
  [/^E Efisiensi/, "Tidak", worked()],
  [/^E Keberhasilan/, "Ya", complete()],
])("%s is answered %s by the data", (pernyataan, hasil, given) => {
  const found = answerTo(pernyataan, given);
  expect(found?.hasil).toBe(hasil);
  expect(found?.dasar).not.toBe("");
});

it("counts part of the indicators and says where they stand", () => {
  const some = metroBarat.iku.map((iku, i) => ({ ...iku, solusi: i < 3 ? words("IKU 2022!G5", "Dilanjutkan") : null }));
  expect(answerTo(/^A Ada rencana/, input({ ...metroBarat, iku: some }, { tables }))).toEqual({ hasil: "Sebagian", dasar: "3 dari 4 indikator punya isian Solusi (IKU 2022!A1:I9)." });
});

it("says the budget's figures recalculated from its lines", () => {
  expect(answerTo(/^A Realisasi anggaran/, worked())?.dasar).toContain("Pagu Rp7.552.676.345, realisasi Rp7.359.542.454, serapan 97,44%");
});

it("leaves to the reviewer what no data answers, and room to sign", () => {
  const plan = formulirReviu.compose(worked(), "");
  const values = plan.cells.map(({ value }) => value);
  const byHand = [...answers(worked()).values()].filter(({ hasil }) => hasil === null).length;
  expect(values.filter((value) => typeof value === "string" && value.includes("(diisi pereviu)"))).toHaveLength(byHand);
  expect(byHand).toBeGreaterThan(8);
  expect(values).toContain("Peninjau");
  expect(plan.page).toMatchObject({ orientation: "portrait" });
});

it("is composed of anything, for any workbook with a table", () => {
  expect(formulirReviu.lacks(input({}))).toBeNull();
  expect(() => formulirReviu.compose(input({ instansi: null, year: null }), "")).not.toThrow();
});
