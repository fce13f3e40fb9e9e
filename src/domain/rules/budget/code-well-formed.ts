import { wordingKey } from "../../calculate/wording";
import { groupBy } from "../../group-by";
import { refName } from "../../grid";
import type { Anggaran, AnggaranLine } from "../../model/anggaran";
import { plainKode } from "../../read/budget-level";
import type { Issue, Rule } from "../rule";
import { kodeCell, NO_KODE } from "./kode-cell";

/** "7.01.01.2.01.0001", "X.XX.01", "5.1.02.01.01.00024". */
const STRICT = /^(?:\d{1,2}|X)(?:\.(?:\d{1,5}|XX))*\.?$/i;
/** Shares of a table's codes: so many as they should be make the others slips; so many given twice are its way of listing. */
const [USUAL, LISTED] = [0.8, 0.1];

export const codeWellFormed: Rule = {
  id: "code-well-formed",
  severity: "error",
  title: "Kode program, kegiatan, dan sub kegiatan tertulis benar",
  basis: "Permendagri 90/2019: urusan.bidang.program.kegiatan.sub kegiatan, angka yang dipisahkan titik, satu kode untuk satu nama.",
  notChecked: "Tabel yang menulis semua kodenya dengan cara sendiri; apakah kode cocok dengan namanya; banyaknya angka tiap bagian.",
  lacks: ({ records }) => (records.anggaran.some(({ lines }) => lines.some(({ kode }) => kode !== null)) ? [] : [NO_KODE]),
  check: ({ records }) => records.anggaran.flatMap((anggaran) => [...malformed(anggaran), ...repeated(anggaran)]),
};

const coded = ({ lines }: Anggaran): readonly (AnggaranLine & { readonly kode: string })[] => lines.filter((line): line is AnggaranLine & { kode: string } => line.kode !== null && /\d/.test(line.kode));

function malformed(anggaran: Anggaran): Issue[] {
  const lines = coded(anggaran);
  const slips = lines.filter(({ kode }) => !STRICT.test(kode.trim()));
  if (slips.length === 0 || lines.length - slips.length < lines.length * USUAL) return [];
  return slips.map((line) => {
    const meant = line.kode.replace(/[oO]/g, "0").replace(/[lI|]/g, "1").replace(/[,;:/\-–\s]+/g, ".").replace(/\.{2,}/g, ".").replace(/^\./, "");
    return {
      title: "Kode tertulis keliru", at: [kodeCell(anggaran, line)], found: line.kode, ...(STRICT.test(meant) && { expected: meant }),
      message: `Kode “${line.name.text}” bukan angka yang dipisahkan titik seperti kode lain di tabel ini.`,
      remedy: "Tulis kodenya sesuai DPA, misalnya 7.01.01.2.01.0001.", facts: { kode: line.kode, meant: STRICT.test(meant) ? meant : null },
    };
  });
}

function repeated(anggaran: Anggaran): Issue[] {
  const lines = coded(anggaran).filter(({ kode }) => STRICT.test(kode.trim()));
  const twice = [...groupBy(lines, ({ kode }) => plainKode(kode)).values()].filter((group) => group.length > 1 && new Set(group.map(({ name }) => wordingKey(name.text))).size === group.length);
  if (twice.length > Math.max(1, lines.length * LISTED)) return [];
  return twice.flatMap(([first, second, ...others]): Issue[] => (second ? [{
    title: "Kode dipakai dua kali", at: [kodeCell(anggaran, second), ...others.map((line) => kodeCell(anggaran, line)), kodeCell(anggaran, first)], found: second.kode,
    message: `Kode ${second.kode} dipakai untuk “${first.name.text}” (${refName(first.name.cell)}) dan “${second.name.text}”.`,
    remedy: "Cocokkan dengan DPA dan perbaiki kode yang keliru.", facts: { kode: second.kode, lines: others.length + 2 },
  }] : []));
}
