import type { Decimal } from "decimal.js";
import { roundHalfUp } from "../../calculate/decimals";
import type { Figure } from "../../model/figure";
import { isNumeric } from "../../model/figure";
import type { Context, Issue, Rule } from "../rule";
import { indikatorMentions, yearTargetsOfQuarters, type Mention } from "./indikator-mentions";
import { sameIndikator, type SameIndikator } from "./same-indikator";

type Field = "target" | "realisasiKinerja";

export const targetEqualsPk: Rule = {
  id: "target-equals-pk",
  severity: "inconsistency",
  title: "Target sama dengan Perjanjian Kinerja, dan tiap angka sama di semua tabel",
  basis: "PermenPANRB 53/2014, Lampiran III: target sama dengan Perjanjian Kinerja; satu indikator punya satu target dan satu realisasi dalam setahun.",
  notChecked: "Angka triwulan; rencana selain Perjanjian Kinerja (RKT, Renja, Renstra); Perjanjian Kinerja awal bila ada perubahannya; angka yang di tempat lain dibulatkan.",
  lacks({ records }) {
    const mentions = indikatorMentions(records);
    const hasTargets = mentions.some(({ source, target }) => source !== "pk" && target !== null);
    if (mentions.some(({ source }) => source === "pk") || !hasTargets) return [];
    return ["Belum ada tabel Perjanjian Kinerja, sehingga target belum dapat dicocokkan dengannya."];
  },
  check: ({ records }: Context) => sameIndikator([...indikatorMentions(records), ...yearTargetsOfQuarters(records)]).flatMap((group) => [...compareField(group, "target"), ...compareField(group, "realisasiKinerja")]),
};

/** The Perjanjian Kinerja says what the target is; else the table of capaian, else the first place. */
const ORDER: readonly Mention["source"][] = ["pk", "capaian", "banding", "renstra", "realisasi", "triwulan"];

function compareField(group: SameIndikator, field: Field): Issue[] {
  const stated = group.flatMap((mention) => {
    const figure = mention[field];
    return figure?.value ? [{ mention, figure, value: figure.value }] : [];
  }).sort((a, b) => ORDER.indexOf(a.mention.source) - ORDER.indexOf(b.mention.source));
  const [first, ...others] = stated;
  if (!first) return [];
  return others.filter(({ mention, figure, value }) => mention.table !== first.mention.table && !isSame(first.figure, first.value, figure, value)).map(({ mention, figure, value }): Issue => {
    const name = field === "target" ? "target" : "realisasi";
    const isPk = first.mention.source === "pk" && field === "target";
    return {
      title: isPk ? "Target berbeda dari Perjanjian Kinerja" : `${field === "target" ? "Target" : "Realisasi"} berbeda di dua tabel`,
      at: [figure.cell, first.figure.cell], found: figure.text, expected: first.figure.text,
      message: `${mention.indikator.text}: ${name} di ${mention.table.sheet} ${figure.text}, sedangkan di ${first.mention.table.sheet} ${first.figure.text}.`,
      remedy: isPk ? "Pakai target Perjanjian Kinerja yang berlaku (perubahan terakhir) di semua tabel." : `Tetapkan ${name} yang benar, lalu samakan kedua tabel.`,
      facts: { field: name, indikator: mention.indikator.text, stated: value.toFixed(), elsewhere: first.value.toFixed(), againstPk: isPk },
    };
  });
}

/** Equal, or one is the other rounded: typed with fewer decimals, or one shown by a formula; a fraction may be a percentage written otherwise. */
function isSame(a: Figure, aValue: Decimal, b: Figure, bValue: Decimal): boolean {
  if (aValue.eq(bValue) || isRounded(a, aValue, b, bValue) || isRounded(b, bValue, a, aValue)) return true;
  if (a.percent === b.percent) return false;
  return a.percent ? isNumeric(b) && aValue.eq(bValue.times(100)) : isNumeric(a) && bValue.eq(aValue.times(100));
}

const isRounded = (short: Figure, shortValue: Decimal, long: Figure, longValue: Decimal): boolean =>
  short.decimals < long.decimals && (short.decimals > 0 || long.stored === "formula") && roundHalfUp(longValue, short.decimals).eq(shortValue);
