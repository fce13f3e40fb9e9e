import type { Level } from "../../../src/domain/model/anggaran";
import { bareName, markOf, outlineDepths, type OutlineRow } from "../../../src/domain/read/outline";

/** Number, name and amount of a row; a name without an amount is a group. */
type Line = readonly [nomor: string | null, name: string, amount?: number, told?: Level];

const depths = (lines: readonly Line[]) =>
  outlineDepths(lines.map(([nomor, name, amount, told]): OutlineRow => ({ mark: markOf(nomor, name), told: told ?? null, isGroup: amount === undefined, amount: amount ?? null })));

/** Of programs, kegiatan, sub kegiatan, and of what is deeper. */
const SHORT = "pksd";
const asDepths = (short: string) => [...short].map((letter) => (letter === "." ? null : SHORT.indexOf(letter)));

it.each<[string, readonly Line[], string]>([
  ["numbers with parts", [["1", "P", 30], ["1.1", "K", 30], ["1.1.1", "S", 10], ["1.1.2", "S", 20], ["2", "P", 5]], "pkssp"],
  ["I, A, 1", [["I", "P", 30], ["A", "K", 30], ["1", "S", 10], ["2", "S", 20], ["II", "P", 5]], "pkssp"],
  ["numbers in front of the names, programs and kegiatan without amounts", [[null, "I. P"], [null, "A. K"], [null, "1. S", 10], [null, "2. S", 20], [null, "II. P"]], "pkssp"],
  ["a dash below letters", [["1", "P", 30], ["a", "K", 30], ["-", "S", 10], ["-", "S", 20]], "pkss"],
  ["spaces before the names, with the sums", [[null, "P", 30], [null, "  K", 30], [null, "    S", 10], [null, "    S", 20], [null, "P", 5]], "pkssp"],
  ["spaces before the names, one sum wrong", [[null, "P", 31], [null, "  K", 31], [null, "    S", 10], [null, "    S", 20], [null, "P", 4], [null, "  K", 4]], "pksspk"],
  ["spaces by chance", [[null, "A", 30], [null, " B", 7], [null, "C", 9], [null, " D", 5]], "...."],
  ["groups without a number above numbered rows", [[null, "P"], ["1", "K", 5], ["a", "S", 5]], ".ks"],
  ["rows that say what they are", [["1", "K", 5, "kegiatan"], ["a", "S", 5], ["2", "K", 3]], "ksk"],
  ["one kind of number", [["1", "K", 5], ["2", "K", 6]], ".."],
  ["more depths than levels", [["1", "A", 1], ["1.1", "B", 1], ["1.1.1", "C", 1], ["1.1.1.1", "D", 1]], "pksd"],
  ["a letter that could be a roman number", [["H", "P", 5], ["1", "K", 5], ["I", "P", 6], ["1", "K", 6], ["J", "P", 7]], "pkpkp"],
  ["letters alone, with V and X among them", [["U", "P", 5], ["V", "P", 5], ["W", "P", 6], ["X", "P", 6], ["Y", "P", 7]], "....."],
  ["roman numbers with letters below them", [["IV", "P", 5], ["A", "K", 5], ["V", "P", 6], ["A", "K", 6]], "pkpk"],
])("%s", (_, lines, short) => {
  expect(depths(lines)).toEqual(asDepths(short));
});

it.each([["I. Program Satu", "Program Satu"], ["a) Kegiatan", "Kegiatan"], ["- Rapat", "Rapat"], ["12. Sub", "Sub"], ["A Yani", "A Yani"], ["7.01 Program", "7.01 Program"]])("%s is called %s", (name, bare) => {
  expect(bareName(name)).toBe(bare);
});
