import { nipIntact } from "../../../../src/domain/rules/reading/nip-intact";
import { markName } from "../../../../src/domain/sheet-plan";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf } from "../check";

const NIP = "19750312 200003 1 002";
const found = (...rows: CellInput[][]) => issuesOf(nipIntact, workbookOf({ A: rows })).map(({ at, facts }) => [...at, facts.kind]);

test("below a heading: numbers, lengths and what has been a number", () => {
  expect(found(["No", "Nama", "NIP", "Jabatan"], [1, "A", NIP, "Camat"], [2, "B", 197503122000031000, "Lurah"], [3, "C", "1975031220000310", "-"], [4, "D", "1.97503E+17", "-"], [5, "E", "-", ""], [6, "F", null, "THL"], [7, "G", "'197503122000031002", ""])).toEqual([
    ["A!C3", "number"], ["A!C4", "length"], ["A!C5", "exponent"],
  ]);
});

test("beside a label and within a text", () => {
  expect(found(["Camat Contoh,"], ["NIP.", ":", 197503122000031000], ["Drs. A\nNIP. 19750312 200003 1 0023"], [`NIP. ${NIP}`], ["NIP", NIP])).toEqual([["A!A3", "length"], ["A!C2", "number"]]);
});

test("a column ends with its table; row numbers, old NIP and NRP are left alone", () => {
  expect(found(["Nama", "NIP"], [1, 2], ["A", "130123456"], ["B", NIP], [], ["Kegiatan", "Pagu"], ["X", 5_000_000_000])).toEqual([]);
  expect(found(["Nama", "NIP/NRP"], ["A", "7812345678901234"]), ).toEqual([]);
  expect(found(["Nama", "NIP"], ["A", NIP], ["Kegiatan", "Pagu"], ["X", 5_000_000_000])).toEqual([]);
});

test("the table Profil, and no sheet of the report's own", () => {
  const workbook = workbookOf({ Profil: [["Instansi", "NIP"], ["Kec", 197503122000031000]], Hasil: [["NIP"], [197503122000031000]] }, { Profil: "Profil!A1:B2" });
  expect(issuesOf(nipIntact, { ...workbook, names: [{ name: markName("capaian-iku"), refersTo: "Hasil!$A$1" }] }).map(({ at }) => at)).toEqual([["Profil!B2"]]);
});
