import { cellName } from "../../../src/domain/grid";
import type { Figure, Lookup } from "../../../src/domain/model/figure";
import { capaianFormula, ifNumbers, predikatFormula, serapanFormula, sourceFigure } from "../../../src/domain/report/live";
import { defaultSettings, lan239, type Settings } from "../../../src/domain/settings";
import { empty, number, percent, typed, unreadable } from "./records-builder";

const by = (equals: string | number, ...beside: Lookup["keys"]): Lookup => ({ values: "T[Target]", keys: [{ area: "T[Nama]", equals }, ...beside] });

/** `found`: what tells the row of a cell, "C5", from the others; left out: nothing does. */
it.each<[string, Figure | null, string | number, string | null | undefined, Readonly<Record<string, Lookup>>?]>([
  ["nothing", null, "n/a", undefined],
  ["an empty cell", empty("A!C5"), "n/a", undefined],
  ["what cannot be read", unreadable("A!C5", "1.2.3"), "tidak terbaca", undefined],
  ["a text that was read", typed("A!C5", "63,57%", "63.57"), 63.57, undefined],
  ["a number nothing tells apart", number("A b!C5", 7), 7, "=IF(COUNT('A b'!C5)=0,\"n/a\",'A b'!C5)"],
  ["a share nothing tells apart", percent("A!C5", 0.5), 50, "=IF(COUNT('A'!C5)=0,\"n/a\",'A'!C5*100)"],
  ["a number", number("A!C5", 7), 7, '=IFERROR(AVERAGEIFS(T[Target],T[Nama],"=Indeks"),"n/a")', { C5: by("Indeks") }],
  ["a share", percent("A!C5", 0.5), 50, '=IFERROR(AVERAGEIFS(T[Target],T[Nama],"=Indeks")*100,"n/a")', { C5: by("Indeks") }],
  [
    "two keys", number("A!C5", 7), 7, '=IFERROR(AVERAGEIFS(T[Target],T[Nama],"=Indeks",T[Tahun],2024,T[Triwulan],"="),"n/a")',
    { C5: by("Indeks", { area: "T[Tahun]", equals: 2024 }, { area: "T[Triwulan]", equals: "" }) },
  ],
  ["wildcards and quotes", number("A!C5", 7), 7, '=IFERROR(AVERAGEIFS(T[Target],T[Nama],"=a~*b~? ""c"" ?d"),"n/a")', { C5: by('a*b? "c" ~d') }],
  ["a line break", number("A!C5", 7), 7, '=IFERROR(AVERAGEIFS(T[Target],T[Nama],"=a"&CHAR(10)&"b"),"n/a")', { C5: by("a\nb") }],
  ["a sum", { ...number("A!C6", 7), parts: [number("A!C5", 3), number("A!C6", 4)] }, 7, "=IFERROR(AVERAGEIFS(T[Target],T[Nama],\"=I\")+AVERAGE('A'!C6),\"n/a\")", { C5: by("I") }],
  ["a sum too long for a formula", { ...number("A!C6", 600), parts: Array.from({ length: 600 }, (_, i) => number(`A!C${i + 1}`, 1)) }, 600, undefined],
])("%s", (_, figure, value, formula, found = {}) => {
  expect(sourceFigure(figure, (cell) => found[cellName(cell)] ?? null)).toEqual(formula === undefined ? { value } : { value, formula });
});

it.each<[string, Partial<Settings>, "naik" | "turun", string]>([
  ["rising", {}, "naik", 'IF(E5=0,"n/a",ROUND(F5/E5*100,2))'],
  ["rising, a target of zero reached", { zeroTarget: "100" }, "naik", 'IF(E5=0,"n/a",ROUND(F5/E5*100,2))'],
  ["rising, held to 120", { cap: 120, decimals: 1 }, "naik", 'IF(E5=0,"n/a",ROUND(MIN(F5/E5*100,120),1))'],
  ["falling", {}, "turun", 'IF(E5=0,"n/a",ROUND((2*E5-F5)/E5*100,2))'],
  ["falling, a target of zero reached", { zeroTarget: "100" }, "turun", 'IF(AND(E5=0,F5=0),100,IF(E5=0,"n/a",ROUND((2*E5-F5)/E5*100,2)))'],
  ["falling, a target of zero reached, held to 90", { zeroTarget: "100", cap: 90 }, "turun", 'IF(AND(E5=0,F5=0),90,IF(E5=0,"n/a",ROUND(MIN((2*E5-F5)/E5*100,90),2)))'],
  ["falling, T/R", { fallingFormula: "T/R" }, "turun", 'IF(OR(E5=0,F5=0),"n/a",ROUND(E5/F5*100,2))'],
  ["falling, T/R, a target of zero reached", { fallingFormula: "T/R", zeroTarget: "100", cap: 120 }, "turun", 'IF(AND(E5=0,F5=0),100,IF(OR(E5=0,F5=0),"n/a",ROUND(MIN(E5/F5*100,120),2)))'],
])("capaian: %s", (_, settings, arah, expression) => {
  expect(capaianFormula("E5", "F5", arah, { ...defaultSettings, ...settings })).toBe(ifNumbers(["E5", "F5"], expression));
});

it("serapan and predikat", () => {
  expect(serapanFormula("C5", "D5", 2)).toBe('=IF(COUNT(C5,D5)<2,"n/a",IF(C5=0,"n/a",ROUND(D5/C5*100,2)))');
  expect(predikatFormula("G5", lan239)).toBe('=IF(COUNT(G5)<1,"n/a",IF(G5>=85,"Sangat Berhasil",IF(G5>=70,"Berhasil",IF(G5>=55,"Cukup Berhasil",IF(G5>=0,"Tidak Berhasil","n/a")))))');
});
