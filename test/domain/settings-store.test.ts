import fc from "fast-check";
import type { Settings } from "../../src/domain/settings";
import { defaultSettings, lan239 } from "../../src/domain/settings";
import { CHOICES_PREFIX, choiceNames, mergeChoices, storedChoices } from "../../src/domain/settings-store";
import { textToNames } from "../../src/domain/name-text";

const kept = (choices: unknown) => storedChoices(textToNames(CHOICES_PREFIX, JSON.stringify(choices)));
const settingsOf = ({ issues }: ReturnType<typeof storedChoices>) => issues.map(({ setting }) => setting);

const text = fc.string({ maxLength: 20 });
const anyChoices: fc.Arbitrary<Partial<Settings>> = fc.record({
  year: fc.integer({ min: 2000, max: 2100 }), instansi: fc.string({ minLength: 1 }), triwulan: fc.constantFrom(null, 1, 2, 3, 4), fallingFormula: fc.constantFrom("2T-R", "T/R"),
  zeroTarget: fc.constantFrom("n/a", "100"), cap: fc.constantFrom(null, 100, 120.5), decimals: fc.integer({ min: 1, max: 4 }), scale: fc.constant(lan239),
  efisiensi: fc.constantFrom("selisih", "rasio", "pmk"), paper: fc.constantFrom("A4", "F4"),
  indikator: fc.dictionary(text, fc.record({ arah: fc.constantFrom("naik", "turun"), triwulan: fc.constantFrom("kumulatif", "terakhir") }, { requiredKeys: [] })),
  penandatangan: fc.record({ tempat: text, tanggal: text, jabatan: text, nama: text, pangkat: text, nip: text }),
}, { requiredKeys: [] });

it("reads back every choice that was kept", () => {
  fc.assert(fc.property(anyChoices, (choices) => {
    const read = storedChoices(choiceNames(choices));
    expect(JSON.parse(JSON.stringify(read))).toEqual({ choices: JSON.parse(JSON.stringify(choices)), issues: [] });
  }));
});

it("keeps nothing for no choices", () => {
  expect(choiceNames({})).toEqual([]);
  expect(storedChoices([{ name: "lain", refersTo: "1" }])).toEqual({ choices: {}, issues: [] });
});

it.each<[string, unknown, Partial<Settings>, (keyof Settings)[]]>([
  ["a year that is none", { year: 20222, paper: "F4" }, { paper: "F4" }, ["year"]],
  ["a year of words", { year: "dua ribu", cap: 120 }, { cap: 120 }, ["year"]],
  ["a scale with a hole at 0", { scale: { name: "S", bands: [{ from: 90, label: "A" }, { from: 10, label: "B" }] }, decimals: 3 }, { decimals: 3 }, ["scale"]],
  ["every field bad", { triwulan: 5, fallingFormula: "R/T", zeroTarget: 0, cap: -1, decimals: 9, efisiensi: "", paper: "A5" }, {}, ["triwulan", "fallingFormula", "zeroTarget", "cap", "decimals", "efisiensi", "paper"]],
  ["fields of a later version", { font: "Arial", year: 2024 }, { year: 2024 }, []],
  ["one indicator of three", { indikator: { a: { arah: "turun" }, b: { arah: "miring", triwulan: "terakhir" }, c: 7 } }, { indikator: { a: { arah: "turun" }, b: { triwulan: "terakhir" }, c: {} } }, ["indikator", "indikator"]],
  ["indicators that are none", { indikator: [1] }, {}, ["indikator"]],
  [
    "a NIP as a number", { penandatangan: { nama: "Nama", nip: 199001012015011000 } },
    { penandatangan: { tempat: "", tanggal: "", jabatan: "", nama: "Nama", pangkat: "", nip: "" } }, ["penandatangan"],
  ],
])("%s: the others stay", (_, given, choices, issues) => {
  const read = kept(given);
  expect(read.choices).toEqual(choices);
  expect(settingsOf(read)).toEqual(issues);
  expect(read.issues.every(({ message, at }) => message.length > 0 && at === null)).toBe(true);
});

it.each(["[1,2]", "{", "null", "7"])("says that %s is not readable", (json) => {
  expect(storedChoices(textToNames(CHOICES_PREFIX, json))).toMatchObject({ choices: {}, issues: [{ at: null }] });
});

it("says that a name which is a text no more is not readable", () => {
  expect(storedChoices([{ name: `${CHOICES_PREFIX}_1`, refersTo: "#REF!" }])).toMatchObject({ choices: {}, issues: [{ at: null }] });
});

it("whatever is kept, it is checked and never throws", () => {
  fc.assert(fc.property(fc.json(), (json) => {
    const { choices } = storedChoices(textToNames(CHOICES_PREFIX, json));
    expect(Object.keys(mergeChoices([choices]))).toEqual(Object.keys(defaultSettings));
  }));
});

describe("of several sources", () => {
  it("the first that chooses counts", () => {
    expect(mergeChoices([{ paper: "F4" }, { paper: "A4", cap: 110 }, { cap: 120, decimals: 3 }])).toMatchObject({ paper: "F4", cap: 110, decimals: 3 });
    expect(mergeChoices([])).toEqual(defaultSettings);
  });

  it("no cap and the whole year are choices, no year and no office are none", () => {
    const merged = mergeChoices([{ cap: null, triwulan: null, year: null, instansi: null }, { cap: 120, triwulan: 2, year: 2024, instansi: "Kecamatan Contoh" }]);
    expect(merged).toMatchObject({ cap: null, triwulan: null, year: 2024, instansi: "Kecamatan Contoh" });
  });

  it("indicators are chosen one by one, and of each its direction and its quarters", () => {
    expect(mergeChoices([{ indikator: { a: { arah: "turun" } } }, { indikator: { a: { arah: "naik", triwulan: "kumulatif" }, b: { arah: "naik" } } }]).indikator).toEqual({
      a: { arah: "turun", triwulan: "kumulatif" }, b: { arah: "naik" },
    });
  });
});
