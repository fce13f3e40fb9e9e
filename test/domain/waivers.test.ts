import type { Finding } from "../../src/domain/finding";
import { refName } from "../../src/domain/grid";
import { assess } from "../../src/domain/assess";
import { applyWaivers, storedWaivers, waive, waiverNames, WAIVERS_PREFIX } from "../../src/domain/waivers";
import { workbookOf, type CellInput } from "./workbook-of";

const budget = (realisasi: CellInput, before: readonly CellInput[][] = []): CellInput[][] => [
  ...before, ["No", "Kegiatan", "Pagu", "Realisasi"], [1, "Satu", 100, 90], [2, "Dua", 200, realisasi], ["", "JUMLAH", 300, 290],
];
const why = { reason: "Sudah \"disetujui\" Inspektorat", author: "Kasubbag", date: "2023-01-20" };
const serious = ({ findings }: { findings: readonly Finding[] }) => findings.filter(({ rule }) => rule === "parts-sum-to-total");

/** The finding about the total, waived in the workbook; then the workbook as it is later. */
function later(rows: CellInput[][]) {
  const [finding] = serious(assess(workbookOf({ A: budget(150) })));
  if (!finding) throw new Error("nothing to waive");
  return assess({ ...workbookOf({ A: rows }), names: waiverNames([waive(finding, why)]) });
}

it("a waived finding stays, with reason, author and date, and no longer counts", () => {
  const assessment = later(budget(150));
  expect(serious(assessment).map(({ waived }) => waived)).toEqual([expect.objectContaining(why)]);
  expect(assessment.waivers.kept).toHaveLength(1);
});

it("goes along when rows are inserted above", () => {
  const assessment = later(budget(150, [["Daftar"], []]));
  expect(serious(assessment).map(({ at, waived }) => [refName(at[0]), waived?.place])).toEqual([["A!D6", "A!D4"]]);
});

it("is gone when the figures it was about change, and when the finding is", () => {
  const changed = later(budget(151));
  expect(serious(changed).map(({ waived }) => waived)).toEqual([null]);
  expect([changed.waivers.kept, changed.waivers.stale.map(({ reason }) => reason)]).toEqual([[], [why.reason]]);
  const mended = later(budget(200));
  expect([serious(mended), mended.waivers.stale]).toEqual([[], [expect.objectContaining(why)]]);
});

it("sets aside one finding of several alike", () => {
  const alike = (row: number): Finding => ({
    rule: "r", severity: "error", title: "", at: [{ sheet: "A", row, column: 1 }], found: null, expected: null, message: "", remedy: "", facts: {}, mend: null, mark: "same", waived: null,
  });
  const waiver = waive(alike(7), why);
  const rows = (findings: readonly Finding[]) => findings.filter(({ waived }) => waived).map(({ at: [{ row }] }) => row);
  expect(rows(applyWaivers([alike(5), alike(7), alike(9)], [waiver]).findings)).toEqual([7]);
  expect(rows(applyWaivers([alike(6), alike(8)], [waiver]).findings)).toEqual([6]);
  expect(rows(applyWaivers([alike(5), alike(7), alike(9)], [waiver, { ...waiver }]).findings)).toEqual([5, 7]);
});

it("a ready report: waiving every error and inconsistency is enough, a broken or missing part is not", () => {
  const { ready, missing } = later(budget(150));
  expect([ready, missing.some(({ required }) => required)]).toEqual([false, true]);
});

it("does not pass to another finding of like figures once its own is mended", () => {
  const outputs = (first: string): CellInput[][] => [["Kegiatan", "Pagu", "Realisasi", "%"], ["Satu", 100, 50, first], ["Dua", 100, 50, "60%"]];
  const wrong = ({ findings }: { findings: readonly Finding[] }) => findings.filter(({ rule }) => rule === "serapan-matches-figures");
  const [finding] = wrong(assess(workbookOf({ A: outputs("60%") })));
  if (!finding) throw new Error("nothing to waive");
  const names = waiverNames([waive(finding, why)]);
  expect(wrong(assess({ ...workbookOf({ A: outputs("60%") }), names })).map(({ waived }) => waived !== null)).toEqual([true, false]);
  expect(wrong(assess({ ...workbookOf({ A: outputs("50%") }), names })).map(({ waived }) => waived !== null)).toEqual([false]);
});

describe("kept in the workbook", () => {
  const waiver = { rule: "parts-sum-to-total", place: "Realisasi 'x'!C20", mark: "0123", ...why };
  it("comes back as it was, also long ones", () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ ...waiver, reason: `${i} ${"alasan panjang ".repeat(20)}` }));
    expect(storedWaivers(waiverNames(many))).toEqual(many);
    expect(waiverNames([])).toEqual([]);
  });

  it.each([
    ["nothing", "null", []], ["no list", '{"a":1}', []], ["not JSON", "[", []], ["one that is not whole", JSON.stringify([waiver, { rule: "x" }, { ...waiver, date: "kemarin" }, { ...waiver, reason: "" }]), [waiver]],
  ])("%s: what does not hold together is left out", (_, text, expected) => {
    expect(storedWaivers([{ name: `${WAIVERS_PREFIX}_1`, refersTo: `"${text.replace(/"/g, '""')}"` }])).toEqual(expected);
  });
});
