import { Exact } from "../../calculate/decimals";
import { formatIndonesian } from "../../indonesian-number";
import type { Issue, Rule } from "../rule";
import { scaleTables, type PrintedBand } from "./scale-tables";

export const scaleWellFormed: Rule = {
  id: "scale-well-formed",
  severity: "inconsistency",
  title: "Skala predikat tanpa celah dan tanpa tumpang-tindih",
  basis: "Tiap capaian punya satu predikat: skala tercetak seperti 80–100 dan 50–75 tidak punya predikat untuk nilai di antara 75 dan 80. PermenPANRB 53/2014 tidak menetapkan skala.",
  notChecked: "Skala di dalam kalimat; batas yang ditulis di kolom tersendiri; awal rentang terendah dan akhir rentang tertinggi; satu batas yang dipakai dua rentang.",
  lacks: ({ workbook }) => (scaleTables(workbook).length === 0 ? ["Tidak ada tabel skala predikat di buku kerja; yang dipakai skala pada Pilihan."] : []),
  check: ({ workbook }) => scaleTables(workbook).flatMap(issuesOf),
};

function issuesOf(bands: readonly PrintedBand[]): Issue[] {
  const descending = [...bands].sort((a, b) => bottom(b) - bottom(a) || top(b) - top(a));
  return descending.flatMap((band, i): Issue[] => {
    const above = descending[i - 1];
    if (!above) return [];
    const gap = new Exact(bottom(above)).minus(top(band));
    if (gap.gt(stepBetween(band, above))) return [issueOf("hole", band, above)];
    return gap.isNegative() ? [issueOf("overlap", band, above)] : [];
  });
}

/** Printed scales end a band one last digit before the next: 90 and 91, 90,99 and 91. */
const stepBetween = (band: PrintedBand, above: PrintedBand): number => 10 ** -Math.min(2, Math.max(...[top(band), bottom(above)].filter(Number.isFinite).map((bound) => new Exact(bound).decimalPlaces())));

const bottom = ({ from }: PrintedBand): number => from ?? 0;
const top = ({ to }: PrintedBand): number => to ?? Infinity;

function issueOf(kind: "hole" | "overlap", band: PrintedBand, above: PrintedBand): Issue {
  const [from, to] = kind === "hole" ? [top(band), bottom(above)] : [bottom(above), Math.min(top(band), top(above))];
  const between = Number.isFinite(to) ? `antara ${shown(from)} dan ${shown(to)}` : `di atas ${shown(from)}`;
  return {
    title: kind === "hole" ? "Celah pada skala predikat" : "Skala predikat bertumpuk", at: [band.cell, above.cell], found: band.text,
    message: kind === "hole" ? `Capaian ${between} tidak masuk predikat mana pun: “${band.label}” ${band.text}, “${above.label}” ${above.text}.` : `Capaian ${between} masuk dua predikat: “${band.label}” ${band.text} dan “${above.label}” ${above.text}.`,
    remedy: "Perbaiki batasnya sehingga tiap capaian masuk tepat satu predikat, lalu pakai skala yang sama pada Pilihan.",
    facts: { kind, from: String(from), to: Number.isFinite(to) ? String(to) : null, lower: band.label, upper: above.label },
  };
}

const shown = (value: number): string => formatIndonesian(new Exact(value));
