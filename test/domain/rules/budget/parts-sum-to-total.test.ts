import { partsSumToTotal } from "../../../../src/domain/rules/budget/parts-sum-to-total";
import { workbookOf } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";
import { budgetOf } from "./budget-of";

test("a line that was left out of the total is named", () => {
  const workbook = budgetOf(["I", "Program A"], ["a", "Satu", 1000, 900], ["b", "Dua", 250, 200], ["2", "Program B"], ["a", "Tiga", 70, 60], ["", "JUMLAH", 1070, 1160]);
  expect(issuesOf(partsSumToTotal, workbook)).toEqual([
    { at: ["A!C7"], facts: { stated: "1070", sum: "1320", difference: "250", stories: [{ kind: "one-line", cells: ["A!C4"], remainder: "0", exact: true }] } },
  ]);
});

test("a program's own amount is the sum of its kegiatan, and the total is over programs", () => {
  const rows = [["7.01.01", "Program A", 300, 200], ["7.01.01.2.01", "Satu", 100, 100], ["7.01.01.2.02", "Dua", 200, 100], ["7.01.02", "Program B", 50, 50], ["", "Total", 350, 250]];
  const head = ["Kode", "Uraian", "Pagu", "Realisasi"];
  expect(placesOf(partsSumToTotal, workbookOf({ A: [head, ...rows] }))).toEqual([]);
  const broken = rows.map((row, i) => (i === 0 ? ["7.01.01", "Program A", 310, 200] : row));
  expect(placesOf(partsSumToTotal, workbookOf({ A: [head, ...broken] }))).toEqual(["A!C2", "A!C6"]);
});

test("subtotals are over the lines since the last one", () => {
  const workbook = budgetOf(["a", "Satu", 100, 1], ["b", "Dua", 200, 1], ["", "Sub Total", 300, 2], ["a", "Tiga", 50, 1], ["", "Sub Total", 60, 1], ["", "JUMLAH", 350, 3]);
  expect(placesOf(partsSumToTotal, workbook)).toEqual(["A!C6"]);
});

test("nothing is claimed of a total over a line that cannot be read, and that is said", () => {
  const workbook = budgetOf(["a", "Satu", "113,187,358,00", 1], ["b", "Dua", 200, 1], ["", "JUMLAH", 300, 2]);
  expect(placesOf(partsSumToTotal, workbook)).toEqual([]);
  expect(lacksOf(partsSumToTotal, workbook)).toHaveLength(1);
});

test("huge amounts are summed to the sen", () => {
  const workbook = budgetOf(["a", "Satu", "900.000.000.000.000,01", 1], ["b", "Dua", "0,02", 1], ["", "JUMLAH", "900.000.000.000.000,04", 2]);
  expect(issuesOf(partsSumToTotal, workbook)[0]?.facts).toMatchObject({ sum: "900000000000000.03", difference: "-0.01" });
});

test("negative corrections, a table of only totals and no total", () => {
  expect(placesOf(partsSumToTotal, budgetOf(["a", "Satu", 100, 1], ["b", "Koreksi", -20, 1], ["", "JUMLAH", 80, 2]))).toEqual([]);
  expect(placesOf(partsSumToTotal, budgetOf(["", "JUMLAH", 80, 2]))).toEqual([]);
  expect(lacksOf(partsSumToTotal, budgetOf(["", "JUMLAH", 80, 2]))).toHaveLength(1);
  expect(lacksOf(partsSumToTotal, budgetOf(["a", "Satu", 100, 1]))).toHaveLength(1);
});

test.each(["JUMLAH BELANJA DAERAH", "T O T A L", "J U M L A H", "Jumlah Belanja Langsung", "JUMLAH I + II", "Total Realisasi", "Jumlah Keseluruhan Anggaran Tahun 2023"])("%s is a total, not a line", (label) => {
  const rows = (total: number) => budgetOf(["a", "Satu", 100, 90], ["b", "Dua", 200, 150], ["", label, total, 240]);
  expect(placesOf(partsSumToTotal, rows(300))).toEqual([]);
  expect(placesOf(partsSumToTotal, rows(999))).toEqual(["A!C4"]);
});

test("subtotals of kegiatan and program under headings, plain or named, and totals of parts", () => {
  const nested = (a2: number) => budgetOf(["A", "Program A"], ["1", "Kegiatan A1"], ["a", "Sub", 100, 1], ["b", "Sub", 50, 1], ["", "Jumlah Kegiatan A1", 150, 2], ["2", "Kegiatan A2"], ["a", "Sub", 100, 1], ["", "Jumlah Kegiatan A2", a2, 1], ["", "Jumlah Program A", 250, 3]);
  expect(placesOf(partsSumToTotal, nested(100))).toEqual([]);
  expect(placesOf(partsSumToTotal, nested(110))).toEqual(["A!C9"]);
  expect(placesOf(partsSumToTotal, budgetOf(["a", "Satu", 300, 1], ["", "Jumlah A", 300, 1], ["a", "Dua", 100, 1], ["", "Jumlah B", 100, 1], ["", "Jumlah A + B", 400, 2]))).toEqual([]);
  expect(placesOf(partsSumToTotal, budgetOf(["a", "Satu", 300, 1], ["", "Jumlah", 300, 1], ["a", "Dua", 100, 1], ["", "Jumlah", 100, 1], ["", "Jumlah Total", 400, 2]))).toEqual([]);
  expect(placesOf(partsSumToTotal, budgetOf(["", "TOTAL", 400, 2], ["a", "Satu", 300, 1], ["a", "Dua", 100, 1]))).toEqual([]);
});

test("urusan and bidang above the programs, accounts below the sub kegiatan, codes within the name", () => {
  const head = ["Kode", "Uraian", "Pagu", "Realisasi"];
  const rfk = [["2", "URUSAN", 500, 450], ["2.15", "PERHUBUNGAN", 500, 450], ["2.15.01", "PROGRAM A", 300, 250], ["2.15.01.2.01", "K", 300, 250], ["2.15.02", "PROGRAM B", 200, 200], ["", "JUMLAH", 500, 450]];
  expect(placesOf(partsSumToTotal, workbookOf({ A: [head, ...rfk] }))).toEqual([]);
  const accounts = [["7.01.01", "Program A", 300, 270], ["7.01.01.2.01", "K", 300, 270], ["7.01.01.2.01.0001", "S", 300, 270], ["7.01.01.2.01.0001.5.1.02.01", "Belanja ATK", 300, 270], ["", "JUMLAH", 300, 270]];
  expect(placesOf(partsSumToTotal, workbookOf({ A: [head, ...accounts] }))).toEqual([]);
  const belanja = (operasi: number) => [["5", "BELANJA", 300, 270], ["5.1", "OPERASI", operasi, 180], ["5.1.01", "Pegawai", 150, 135], ["5.1.02", "Barang", 50, 45], ["5.2", "MODAL", 100, 90], ["5.2.02", "Peralatan", 100, 90], ["", "JUMLAH BELANJA", 300, 270]];
  expect(placesOf(partsSumToTotal, workbookOf({ A: [head, ...belanja(200)] }))).toEqual([]);
  expect(placesOf(partsSumToTotal, workbookOf({ A: [head, ...belanja(210)] }))).toEqual(["A!C3"]);
  const named = [[1, "7.01.01 Program Penunjang", 300, 1], [2, "7.01.01.2.01 Perencanaan", 100, 1], [3, "7.01.01.2.02 Keuangan", 200, 0], ["", "JUMLAH", 300, 1]];
  expect(placesOf(partsSumToTotal, workbookOf({ A: [["No", "Program/Kegiatan", "Pagu", "Realisasi"], ...named] }))).toEqual([]);
});

test("levels told by the style of numbering alone", () => {
  const rows = [["I", "Penunjang", 400, 1], ["1", "Perencanaan", 150, 1], ["2", "Keuangan", 250, 0], ["II", "Pelayanan", 400, 1], ["1", "Perizinan", 400, 1], ["", "JUMLAH", 800, 2]];
  expect(placesOf(partsSumToTotal, budgetOf(...rows))).toEqual([]);
});

test("two hundred programs with a subtotal each are checked, and only the wrong ones told", () => {
  const program = (p: number) => [["", `Program ${p}`], ...Array.from({ length: 50 }, (_, i) => [i + 1, `Kegiatan ${p}.${i}`, 1000 + p + i, 1]), ["", `Jumlah Program ${p}`, 50 * (1000 + p) + 1225 + (p === 7 ? 5 : 0), 50]];
  const programs = Array.from({ length: 200 }, (_, p) => program(p)).flat();
  const total = Array.from({ length: 200 }, (_, p) => 50 * (1000 + p) + 1225).reduce((sum, amount) => sum + amount, 0);
  expect(placesOf(partsSumToTotal, budgetOf(...programs, ["", "JUMLAH", total, 10000]))).toEqual(["A!C417"]);
});

test("a line without a pagu perubahan counts in its sum with its pagu, or not at all", () => {
  const head = ["Kode", "Uraian", "Pagu Murni", "Pagu Perubahan", "Realisasi"];
  const places = (stated: number) => placesOf(partsSumToTotal, workbookOf({ A: [head, ["7.01.01.2.01", "Satu", 100, 150, 1], ["7.01.01.2.02", "Dua", 200, "", 1], ["", "JUMLAH", 300, stated, 2]] }));
  expect([places(350), places(150), places(360)]).toEqual([[], [], ["A!D4"]]);
});

const stories = (workbook: Parameters<typeof issuesOf>[1]) =>
  issuesOf(partsSumToTotal, workbook).map(({ at, facts }) => [at[0], ...(facts.stories as readonly { kind: string; cells: readonly string[]; instead?: string; witness?: readonly string[] }[]).map(({ kind, cells, instead = "", witness = [] }) => [kind, cells.join("+"), instead, witness.join("+")].filter(Boolean).join(" "))]);

test("a line that its own sisa, serapan or lines below contradict by just the difference is the one", () => {
  const total = ["", "JUMLAH", 1000, 900];
  expect(stories(budgetOf(["a", "Satu", 300, 250, "", 40], ["b", "Dua", 710, 650, "", 60], total))).toEqual([["A!C4", "changed A!C2 290 A!F2"]]);
  expect(stories(budgetOf(["a", "Satu", 290, 250], ["b", "Dua", 719, 650, "91,55%"], total))).toEqual([["A!C4", "changed A!C3 710 A!E3"]]);
  const coded = [["Kode", "Uraian", "Pagu", "Realisasi"], ["7.01.01", "Program A", 310, 1], ["7.01.01.2.01", "Satu", 100, 1], ["7.01.01.2.02", "Dua", 200, 0], ["7.01.02", "Program B", 50, 1], ["", "Total", 350, 2]];
  expect(stories(workbookOf({ A: coded }))).toEqual([["A!C2"], ["A!C6", "changed A!C2 300 A!C3+A!C4"]]);
});

test("the total that its own sisa contradicts, and the only line left open", () => {
  expect(stories(budgetOf(["a", "Satu", 300, 250], ["b", "Dua", 700, 650], ["", "JUMLAH", 1007, 900, "", 100]))).toEqual([["A!C4", "changed A!C4 1000 A!F4"]]);
  expect(stories(budgetOf(["a", "Satu", 300, 250], ["b", "Dua", "", 650], ["", "JUMLAH", 1007, 900]))).toEqual([["A!C4", "empty-line A!C3 707"]]);
});
