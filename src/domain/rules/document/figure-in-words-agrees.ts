import type { Decimal } from "decimal.js";
import type { CellRef } from "../../grid";
import { formatIndonesian } from "../../indonesian-number";
import { readNumberWords, toNumberWords } from "../../read/sentence/number-words";
import type { Issue, Rule } from "../rule";
import { textFigures } from "../text-figures";

export const figureInWordsAgrees: Rule = {
  id: "figure-in-words-agrees",
  severity: "inconsistency",
  title: "Angka sama dengan tulisan hurufnya",
  basis: "Angka dan huruf dalam kurung di belakangnya adalah satu pernyataan yang ditulis dua kali.",
  notChecked: "Huruf yang salah eja atau tidak membentuk bilangan; bilangan dengan huruf tanpa angkanya.",
  lacks: () => [],
  check: ({ records }) => [
    ...textFigures(records).flatMap(({ value, text, cell }) => {
      const words = value && text.endsWith(")") ? /\(([^()\d]+)\)$/.exec(text)?.[1] : undefined;
      return value && words ? issueOf(cell, text, value, words) : [];
    }),
    ...records.narasi.flatMap(({ teks, figures: stated }) => stated.flatMap(({ value, text, inWords }) => (inWords ? issueOf(teks.cell, text, value, inWords) : []))),
  ],
};

function issueOf(at: CellRef, text: string, value: Decimal, words: string): Issue[] {
  const read = readNumberWords(words);
  if (!read || read.value.eq(value)) return [];
  return [{
    title: "Angka dan hurufnya berbeda", at: [at], found: text, expected: `${formatIndonesian(value)} (${toNumberWords(value)})`,
    message: `Tertulis ${text}, padahal “${words.trim()}” adalah ${formatIndonesian(read.value)}.`,
    remedy: "Pastikan mana yang benar, lalu samakan angka dan hurufnya.",
    facts: { figure: value.toFixed(), words: read.value.toFixed() },
  }];
}
