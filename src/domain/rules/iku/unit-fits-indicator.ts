import type { CellRef } from "../../grid";
import type { Figure } from "../../model/figure";
import { shortText } from "../../short-text";
import type { Issue, Rule } from "../rule";
import { indikatorMentions, type Mention } from "./indikator-mentions";
import { isIndexName, isOfPercent, isPercentName, isPercentUnit, mayExceedWhole } from "./measured-in";
import { sameIndikator, type SameIndikator } from "./same-indikator";

export const unitFitsIndicator: Rule = {
  id: "unit-fits-indicator",
  severity: "warning",
  title: "Satuan sesuai dengan indikatornya",
  basis: "Indeks atau nilai adalah angka pada skalanya sendiri, persentase bagian dari keseluruhan: satuan harus menyebut yang mana (PermenPANRB 53/2014, Lampiran III).",
  notChecked: "Indikator yang namanya tidak menyebut ukurannya; persentase pertumbuhan di atas 100.",
  lacks: ({ records }) => (indikatorMentions(records).length === 0 ? ["Belum ada tabel indikator."] : []),
  check: ({ records }) => {
    const groups = sameIndikator(indikatorMentions(records).filter(({ source }) => source !== "naskah"));
    return groups.flatMap((group) => [...unitIssues(group), ...targetIssue(group)]);
  },
};

/** One issue for each place whose unit does not fit; figures elsewhere that are written otherwise are named with it. */
function unitIssues(group: SameIndikator): Issue[] {
  return group.flatMap((mention): Issue[] => {
    const { indikator, satuan, table } = mention;
    if (!satuan || satuan.cell.sheet !== table.sheet || !/[\p{L}%]/u.test(satuan.text)) return [];
    const isPercent = isPercentUnit(satuan.text);
    const kind = isIndexName(indikator) && isPercent ? "index-in-percent" : isPercentName(indikator) && !isPercent && !/poin|point/iu.test(satuan.text) ? "percentage-in-other-unit" : null;
    if (!kind) return [];
    const otherwise = kind === "index-in-percent" ? group.filter(({ table: other, target }) => other !== table && target?.value && !target.percent) : [];
    const plain = otherwise.flatMap(({ target }): Figure[] => (target ? [target] : []));
    return [{
      title: "Satuan tidak sesuai indikator", at: [satuan.cell, ...plain.map(({ cell }): CellRef => cell)], found: satuan.text, expected: kind === "index-in-percent" ? "indeks/nilai" : "%",
      message: kind === "index-in-percent" ? `${shortName(mention)} adalah indeks atau nilai, tetapi satuannya ${satuan.text}.${plain.map(({ cell, text }) => ` Targetnya di ${cell.sheet} tertulis ${text} tanpa %.`).join("")}` : `${shortName(mention)} adalah persentase, tetapi satuannya ${satuan.text}.`,
      remedy: "Perbaiki satuannya, atau namai indikatornya sesuai dengan yang diukur, lalu samakan di semua tabel.",
      facts: { kind, satuan: satuan.text, indikator: indikator.text },
    }];
  });
}

function targetIssue(group: SameIndikator): Issue[] {
  const [first] = group.filter(({ target }) => target?.value?.gt(100));
  if (!first?.target?.value || mayExceedWhole(first.indikator) || !isOfPercent(first.indikator, first.satuan, [first.target, first.realisasiKinerja])) return [];
  const { target, indikator } = first;
  return [{
    title: "Target persentase di atas 100", at: [target.cell], found: target.text,
    message: `Target ${shortName(first)} ${target.text}, padahal indikator persentase tidak dapat melebihi 100 %.`,
    remedy: "Periksa target dan satuannya.", facts: { kind: "target-above-100", target: target.value?.toFixed() ?? null, indikator: indikator.text },
  }];
}

const LONGEST = 80;
const shortName = ({ indikator }: Mention): string => shortText(indikator.text, LONGEST);
