import type { Finding } from "../../src/domain/finding";
import { sameFinding } from "../../src/pane/findings/same-finding";
import { finding, ref } from "./sample-assessment";

const edit = { at: ref("A!C5"), was: "Rp. 5", value: 5, format: "#,##0", before: "Rp. 5", after: "5" };
const waived = { rule: "r", place: "A!C5", mark: "m", reason: "alasan", author: "Kasubbag", date: "2023-01-31" };
const usual = (more: Partial<Finding> = {}): Finding => finding("r", "error", ["A!C5", "A!C6"], { mark: "m", found: "5", mend: { label: "Ubah", edits: [edit] }, waived, ...more });

it("a finding of another reading is the same when it says the same of the same cells", () => {
  expect(sameFinding(usual(), usual())).toBe(true);
  expect(sameFinding(usual({ mend: null, waived: null }), usual({ mend: null, waived: null }))).toBe(true);
});

it.each<[string, Partial<Finding>]>([
  ["its figures", { mark: "n" }], ["a row inserted above", { at: [ref("A!C6"), ref("A!C7")] }], ["another sheet's name", { at: [ref("B!C5"), ref("B!C6")] }], ["one cell less", { at: [ref("A!C5")] }],
  ["what is said", { message: "Lain." }], ["what it expects", { expected: "6" }], ["its severity", { severity: "warning" }], ["no mend any more", { mend: null }],
  ["a mend to another value", { mend: { label: "Ubah", edits: [{ ...edit, value: 6, after: "6" }] } }], ["a mend of what stands there now", { mend: { label: "Ubah", edits: [{ ...edit, before: "Rp. 6" }] } }],
  ["no waiver any more", { waived: null }], ["another reason", { waived: { ...waived, reason: "lain" } }],
])("it is another with %s", (_, more) => {
  expect(sameFinding(usual(), usual(more))).toBe(false);
});
