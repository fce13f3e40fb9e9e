import { figureInWordsAgrees } from "../../../../src/domain/rules/document/figure-in-words-agrees";
import { workbookOf } from "../../workbook-of";
import { issuesOf } from "../check";
import { narasiOf } from "./narasi-of";

test.each<[string, readonly unknown[]]>([
  ["Pegawai berjumlah 36 (tiga puluh enam) orang.", []],
  ["Pegawai berjumlah 36 (tiga puluh empat) orang.", [{ figure: "36", words: "34" }]],
  ["Terdiri dari 4 (empat) Bab dan 45 orang (PNS).", []],
  ["Sebesar Rp. 1.250.000,- (satu juta dua ratus lima puluh ribu rupiah).", []],
  ["Sebesar Rp. 1.250.000,- (satu juta dua ratus lima ribu rupiah).", [{ figure: "1250000", words: "1205000" }]],
  ["Mencapai 97,43% (sembilan puluh tujuh koma empat tiga persen).", []],
  ["Pegawai berjumlah 36 (tiga puluh empt) orang.", []],
])("%s", (sentence, facts) => {
  expect(issuesOf(figureInWordsAgrees, narasiOf([sentence]))).toEqual(facts.map((each) => ({ at: ["N!B3"], facts: each })));
});

test("a cell of a table", () => {
  const rows = (cell: string) => workbookOf({ A: [["Kelurahan", "RT"], ["Satu", cell], ["Dua", 4], ["Jumlah", 40]] });
  expect(issuesOf(figureInWordsAgrees, rows("36 (tiga puluh empat)"))).toEqual([{ at: ["A!B2"], facts: { figure: "36", words: "34" } }]);
  expect(issuesOf(figureInWordsAgrees, rows("36 (tiga puluh enam)"))).toEqual([]);
});
