import type { Issue, Rule } from "../rule";
import { nipCells, type NipCell } from "./nip-cells";

const NIP_DIGITS = 18;
/** From here on a number is a NIP and no row number. */
const LEAST_NUMBER = 1e9;
/** Digits that a mistyped NIP may have; 9 is an old NIP, fewer are something else. */
const FEWEST = 14;
const MOST = 22;

export const nipIntact: Rule = {
  id: "nip-intact",
  severity: "error",
  title: "NIP utuh 18 angka",
  basis: "NIP terdiri atas 18 angka (Peraturan Kepala BKN 22/2007), sedangkan Excel menyimpan 15: NIP yang tersimpan sebagai angka sudah kehilangan tiga angka terakhirnya.",
  notChecked: "Apakah NIP 18 angka itu milik orangnya; NIP lama (9 angka) dan NRP.",
  lacks: () => [],
  check: ({ workbook }) => nipCells(workbook).flatMap(issueOf),
};

function issueOf({ at, value }: NipCell): Issue[] {
  if (typeof value === "number") {
    if (value < LEAST_NUMBER) return [];
    return [{
      title: "NIP tersimpan sebagai angka", at: [at], found: value < Number.MAX_SAFE_INTEGER ? String(value) : BigInt(Math.round(value)).toString(), expected: "18 angka sebagai teks",
      message: "NIP ini tersimpan sebagai angka. Excel hanya menyimpan 15 angka pertama, sehingga tiga angka terakhirnya sudah berubah.",
      remedy: "Atur format selnya menjadi Teks, lalu ketik ulang NIP dari dokumen kepegawaian.", facts: { kind: "number" },
    }];
  }
  if (typeof value !== "string") return [];
  if (/^\s*\d[.,]\d+E\+?17\s*$/i.test(value)) {
    return [{
      title: "NIP sudah terpotong", at: [at], found: value.trim(), expected: "18 angka sebagai teks", message: "NIP ini pernah tersimpan sebagai angka, sehingga angka terakhirnya sudah hilang.",
      remedy: "Atur format selnya menjadi Teks, lalu ketik ulang NIP dari dokumen kepegawaian.", facts: { kind: "exponent" },
    }];
  }
  const digits = value.replace(/^\s*nip\b/i, "").replace(/[\s.:'’-]/g, "");
  if (!/^\d+$/.test(digits) || digits.length < FEWEST || digits.length > MOST || digits.length === NIP_DIGITS) return [];
  return [{
    title: "NIP tidak 18 angka", at: [at], found: value.trim(), expected: "18 angka", message: `NIP ini ditulis dengan ${digits.length} angka; NIP terdiri atas 18 angka.`,
    remedy: "Cocokkan dengan dokumen kepegawaian, lalu perbaiki.", facts: { kind: "length", digits: digits.length },
  }];
}
