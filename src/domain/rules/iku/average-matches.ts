import { roundHalfUp } from "../../calculate/decimals";
import { judgePercentage } from "../../calculate/verdict";
import { formatIndonesian } from "../../indonesian-number";
import type { Figure } from "../../model/figure";
import type { RataRata } from "../../model/iku";
import type { Context, Issue, Rule } from "../rule";
import { possibleMeans, rowsAbove, type Mean } from "./stated-means";
import { meanSentences } from "./mean-sentences";

export const averageMatches: Rule = {
  id: "average-matches",
  severity: "inconsistency",
  title: "Rata-rata capaian sesuai",
  basis: "Rata-rata yang tertulis adalah rata-rata indikator atau rata-rata dari rata-rata sasaran (keduanya berbeda, keduanya boleh); yang n/a tidak ikut.",
  notChecked: "Rata-rata hal lain (serapan, unsur survei); mana dari kedua rata-rata yang tepat; rata-rata menurut kelompok lain.",
  lacks: ({ records }) => (records.rataRata.length === 0 && meanSentences(records).length === 0 ? ["Tidak ada baris rata-rata capaian, dan naskah tidak menyebut rata-rata capaian."] : []),
  check: (context) => [...context.records.rataRata.flatMap((rataRata) => rowIssue(rataRata, context)), ...textIssues(context)],
};

function rowIssue(rataRata: RataRata, { records, settings }: Context): Issue[] {
  const { table, row, label, capaian } = rataRata;
  const all = [...records.iku, ...records.ikuLain];
  const others = records.rataRata.filter((other) => other.table === table && other.row < row);
  const above = rowsAbove(all, table, row, 0);
  if (!capaian.value || above.length === 0 || above.some((iku) => iku.capaian?.state === "unreadable")) return [];
  const since = rowsAbove(all, table, row, others.at(-1)?.row ?? 0);
  const last = above.at(-1)?.sasaran?.text;
  const means = [since, above, above.filter(({ sasaran }) => sasaran?.text === last)].flatMap((rows) => possibleMeans(rows, settings));
  const isSum = !/rata/iu.test(label?.text ?? "");
  const fitting = means.filter(({ of }) => of !== "jumlah" || isSum);
  return fits(capaian, fitting) ? [] : meanIssue(capaian, fitting, `Rata-rata capaian di ${table.sheet}`, settings.decimals, above.flatMap((iku) => iku.capaian?.cell ?? []));
}

function textIssues({ records, settings }: Context): Issue[] {
  const sentences = meanSentences(records);
  const measured = records.iku.filter(({ realisasiKinerja }) => realisasiKinerja?.value);
  if (sentences.length === 0 || measured.length === 0) return [];
  const sasaran = new Set(measured.map((iku) => iku.sasaran?.text));
  const parts = [...sasaran].map((text) => measured.filter((iku) => iku.sasaran?.text === text));
  const means = [measured, ...parts].flatMap((rows) => possibleMeans(rows, settings)).filter(({ of }) => of !== "jumlah");
  return sentences.flatMap(({ figure }) => (fits(figure, means) ? [] : meanIssue(figure, means, "Rata-rata capaian di naskah", settings.decimals, measured.flatMap((iku) => iku.capaian?.cell ?? iku.realisasiKinerja?.cell ?? []))));
}

const fits = (stated: Figure, means: readonly Mean[]): boolean => means.some(({ value }) => ["exact", "rounded"].includes(judgePercentage(stated, value, value.gte(100))));

function meanIssue(stated: Figure, means: readonly Mean[], where: string, decimals: number, cells: Issue["at"][number][]): Issue[] {
  const indikator = means.find(({ of }) => of === "indikator")?.value;
  const sasaran = means.find(({ of }) => of === "sasaran")?.value;
  if (!indikator) return [];
  const shown = `${formatIndonesian(indikator, decimals)} %`;
  const differs = sasaran && !roundHalfUp(sasaran, decimals).eq(roundHalfUp(indikator, decimals)) ? sasaran : null;
  const verdict = means.some(({ value }) => judgePercentage(stated, value, value.gte(100)) === "truncated") ? "truncated" : "wrong";
  return [{
    title: verdict === "truncated" ? "Rata-rata dipotong" : "Rata-rata tidak sesuai", at: [stated.cell, ...cells], found: stated.text, expected: shown,
    message: `${where} tertulis ${stated.text}, sedangkan rata-rata indikatornya ${shown}${differs ? ` dan rata-rata per sasaran ${formatIndonesian(differs, decimals)} %` : ""}.`,
    remedy: "Hitung ulang rata-ratanya, dan sebutkan apakah rata-rata indikator atau rata-rata sasaran.",
    facts: { verdict, stated: stated.value?.toFixed() ?? null, indikator: roundHalfUp(indikator, 6).toFixed(), sasaran: sasaran ? roundHalfUp(sasaran, 6).toFixed() : null },
  }];
}
