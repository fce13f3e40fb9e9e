import { idOfPlace, nameOfPlace, parseReference, referenceTo } from "../../src/domain/place-reference";
import { ownSheets } from "../../src/domain/sheet-plan";

const B4_J20 = { top: 4, left: 2, bottom: 20, right: 10 };

test.each<[string, string, typeof B4_J20]>([
  ["'RA 2022'!$B$4:$J$20", "RA 2022", B4_J20],
  ["=RA!$B$4:$J$20", "RA", B4_J20],
  ["RA!B4:J20", "RA", B4_J20],
  ["ra!b4:j20", "ra", B4_J20],
  ["RA!$J$20:$B$4", "RA", B4_J20],
  ["'RA'!$B$4:'RA'!$J$20", "RA", B4_J20],
  ["'Camat''s! no'!$B$4:$J$20", "Camat's! no", B4_J20],
  ["RA.2022!$B$4:$J$20", "RA.2022", B4_J20],
  ["RA!$B$4", "RA", { top: 4, left: 2, bottom: 4, right: 2 }],
  ["RA!$B:$J", "RA", { top: 1, left: 2, bottom: 1_048_576, right: 10 }],
  ["RA!$4:$20", "RA", { top: 4, left: 1, bottom: 20, right: 16_384 }],
])("%s leads to cells", (text, sheet, box) => {
  expect(parseReference(text)).toEqual({ sheet, box });
});

test.each(["#REF!", "RA!#REF!", "'RA 2022'!#REF!", "#REF!$B$4:$J$20", "[1]RA!$B$4:$J$20", "'[Buku 2.xlsx]RA'!$B$4", "RA!$A$1:$B$2,RA!$D$1", "OFFSET(RA!$A$1,0,0)", "RA!$A$0", "RA!$XFE$1", "\"RA!$A$1\"", ""])("%p leads nowhere", (text) => {
  expect(parseReference(text)).toBeNull();
});

test("what is written is read back, whatever the sheet is called", () => {
  for (const sheet of ["RA", "Camat's", "'quoted'", "2022", "A1", "a!b", "-"]) expect(parseReference(referenceTo({ sheet, box: B4_J20 }))).toEqual({ sheet, box: B4_J20 });
});

test("a place's name tells its binding, and marks no sheet as ours, even of a table of one cell", () => {
  expect([nameOfPlace(7), "_lakip_TABEL_12", "_LAKIP_tabel_0", "_LAKIP_tabel_1a", "_LAKIP_tabel"].map(idOfPlace)).toEqual([7, 12, null, null, null]);
  expect([...ownSheets([{ name: nameOfPlace(7), refersTo: "RA!$B$4" }])]).toEqual([]);
});
