import type { Words } from "../../model/figure";
import type { RealisasiIku } from "../../model/realisasi-iku";
import type { Issue, Rule } from "../rule";

export const periodReadable: Rule = {
  id: "period-readable",
  severity: "error",
  title: "Tahun dan triwulan terbaca",
  basis: "Satu baris per indikator dan periode dihitung untuk periode yang disebutnya (PermenPANRB 53/2014: pengukuran triwulanan dan tahunan).",
  notChecked: "Apakah tahun atau triwulan yang terbaca memang yang benar.",
  lacks: () => [],
  check: ({ records }) => records.realisasiIku.filter(({ isReadable }) => !isReadable).flatMap(issuesOfRow),
};

function issuesOfRow({ tahun, year, periode, triwulan }: RealisasiIku): Issue[] {
  const of = (words: Words | null, what: string, allowed: string): Issue[] =>
    words ? [{
      title: `${what} tidak terbaca`, at: [words.cell], found: words.text, message: `“${words.text}” bukan ${what.toLowerCase()}, sehingga baris ini belum ikut dihitung.`,
      remedy: `Isi dengan ${allowed}.`, facts: { text: words.text },
    }] : [];
  return [...of(year === null ? tahun : null, "Tahun", "empat angka, misalnya 2025"), ...of(triwulan === null && year !== null ? periode : null, "Triwulan", "I, II, III, atau IV; kosongkan bila setahun penuh")];
}
