import { movableFormula } from "../../src/file/read/movable-formula";

describe("movableFormula, two rows down and one column right", () => {
  it.each([
    ["A1", "B3"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["SUM(A:B,$A:A,1:2,$1:2)", "SUM(B:C,$A:B,3:4,$1:4)"],
    ["Sheet1!A1+'It''s A1'!A1", "Sheet1!B3+'It''s A1'!B3"],
    ['IF(A1="A1","B2",B2)', 'IF(B3="A1","B2",C4)'],
    ["LOG10(A1)+ATAN2(A1,A2)", "LOG10(B3)+ATAN2(B3,B4)"],
    ["tbl[A1]+tbl[[#This Row],[B2]]", "tbl[A1]+tbl[[#This Row],[B2]]"],
    ["1E5+A1*1.5E-3", "1E5+B3*1.5E-3"],
    ["Pagu_2022+TW1.A1", "Pagu_2022+TW1.A1"],
    ["XFD1048576", "A2"],
    ["Z9", "AA11"],
    ["a1", "B3"],
    ["tbl[A'[1]+A1", "tbl[A'[1]+B3"],
    ["[1]Sheet1!A1", "[1]Sheet1!B3"],
  ])("%s becomes %s", (formula, moved) => expect(movableFormula(formula)(2, 1)).toBe(moved));

  it("leaves brackets that never close as they are", () => {
    const hostile = "[".repeat(8_000);
    for (let i = 0; i < 100; i++) expect(movableFormula(`${hostile}${i}`)(1, 1)).toBe(`${hostile}${i}`);
  });

  it("moves back as well", () => expect(movableFormula("C3")(-2, -2)).toBe("A1"));
});
