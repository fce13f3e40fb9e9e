import type { BoundTable } from "../../src/domain/assessment";
import { Book } from "./book";
import { differences, score } from "./score";
import { body, group, total } from "./table-draft";

/** A small sheet with its answer, and the answer as a recogniser without a mistake would give it. */
function sample(): { readonly book: Book; readonly right: BoundTable } {
  const book = new Book(1);
  const page = book.page("A");
  [page.row, page.left] = [2, 2];
  page.table({
    kind: "anggaran", numbers: "plain", columns: [["no", "No"], ["kegiatan", "Kegiatan"], ["pagu", "Anggaran | Pagu"], ["realisasi-anggaran", "Anggaran | Realisasi"]],
    rows: [group(["I", "Program"], "program"), body(["a", "Kegiatan Satu", 10, 5], "kegiatan"), total(["", "JUMLAH", 10, 5])],
  });
  const right: BoundTable = {
    kind: "anggaran", sheet: "A", box: { top: 2, left: 2, bottom: 7, right: 5 }, title: "", name: null, sure: true, doubts: [], reason: "",
    columns: new Map([[2, "no"], [3, "kegiatan"], [4, "pagu"], [5, "realisasi-anggaran"]]), headings: new Map([[2, "No"], [3, "Kegiatan"]]),
    headerRows: [2, 3], numberRow: 4, groupRows: [5], bodyRows: [6], totalRows: [7], figureColumns: [4, 5],
  };
  return { book, right };
}

const said = (change: Partial<BoundTable> | null): string[] => {
  const { book, right } = sample();
  return score(book.workbook(), book.answers(), change === null ? [] : [{ ...right, ...change }]).flatMap(differences);
};

test("what is right differs in nothing", () => {
  expect(said({})).toEqual([]);
});

test.each<[string, Partial<BoundTable> | null, RegExp[]]>([
  ["a table that is missed", null, [/A!B2:E7: anggaran not found/]],
  ["another kind", { kind: "keluaran" }, [/kind anggaran, given keluaran/, /row 5: level program, given none/, /row 6: level kegiatan, given none/]],
  ["a row too much", { box: { top: 2, left: 2, bottom: 8, right: 5 }, bodyRows: [6, 8] }, [/place, given B2:E8/, /row 8: nothing, given body/, ]],
  ["a wrong column", { columns: new Map([[2, "no"], [3, "kegiatan"], [4, "pagu"], [5, "sisa"]]) }, [/column E .*: realisasi-anggaran, given sisa/]],
  ["a total taken for data", { totalRows: [], bodyRows: [6, 7] }, [/row 7: total, given body/]],
  ["a heading row left out", { headerRows: [2] }, [/row 3: heading, given nothing/]],
])("%s is told", (_, change, expected) => {
  const lines = said(change);
  expect(lines).toHaveLength(expected.length);
  expected.forEach((pattern, i) => expect(lines[i]).toMatch(pattern));
});

test("a table where there is none is told, also beside a right one", () => {
  const { book, right } = sample();
  const outcomes = score(book.workbook(), book.answers(), [right, { ...right, box: { top: 20, left: 1, bottom: 22, right: 3 } }]);
  expect(outcomes.flatMap(differences)).toEqual(["A!A20:C22: taken for anggaran, and is none (sure)"]);
});
