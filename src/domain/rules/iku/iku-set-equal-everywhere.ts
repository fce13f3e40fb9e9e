import type { Figure } from "../../model/figure";
import type { Context, Issue, Rule } from "../rule";
import { indikatorMentions, type Mention, type Source } from "./indikator-mentions";
import { sameIndikator, type SameIndikator } from "./same-indikator";

export const ikuSetEqualEverywhere: Rule = {
  id: "iku-set-equal-everywhere",
  severity: "inconsistency",
  title: "Indikator sama di semua tabel dan naskah",
  basis: "PermenPANRB 53/2014, Lampiran III: indikatornya sama dengan Perjanjian Kinerja dan dokumen IKU; Lampiran II membandingkannya dengan target, tahun sebelumnya, dan Renstra.",
  notChecked: "Tabel yang indikatornya kurang dari separuh yang sama (tingkat lain); tabel triwulan, tahun lain, penyebab, dan standar nasional.",
  lacks({ records }) {
    const sources = new Set(indikatorMentions(records).map(({ source }) => source));
    return sources.size > 1 ? [] : [sources.size === 0 ? "Belum ada tabel indikator." : "Indikator baru ada di satu tempat; tidak ada tabel atau daftar lain untuk dibandingkan."];
  },
  check: ({ records }: Context) => {
    const groups = sameIndikator(indikatorMentions(records));
    const sources = [...new Set(groups.flat().map(({ source }) => source))].filter((source) => source !== "realisasi");
    const compared = new Map(sources.map((source) => [source, sources.filter((other) => other !== source && areOfOneSet(groups, source, other))]));
    return groups.flatMap((group) => issueOf(group, groups, sources.filter((source) => isMissing(group, source, compared))));
  },
};

const has = (group: SameIndikator, source: Source): boolean => group.some((mention) => mention.source === source);

/** At least half of the smaller set stands in both. */
function areOfOneSet(groups: readonly SameIndikator[], a: Source, b: Source): boolean {
  const [inA, inB] = [groups.filter((group) => has(group, a)), groups.filter((group) => has(group, b))];
  return inA.filter((group) => has(group, b)).length * 2 >= Math.min(inA.length, inB.length);
}

const isMissing = (group: SameIndikator, source: Source, compared: ReadonlyMap<Source, readonly Source[]>): boolean =>
  !has(group, source) && group.some((mention) => (mention.source === "realisasi" ? source === "pk" : compared.get(source)?.includes(mention.source)));

function issueOf(group: SameIndikator, groups: readonly SameIndikator[], missing: readonly Source[]): Issue[] {
  const [first, ...others] = group;
  if (!first || missing.length === 0) return [];
  const lacking = missing.map((source) => placeName(groups, source));
  const places = [...new Set(group.map(({ table }) => table.sheet))];
  const isEmpty = group.every(({ target, realisasiKinerja }) => [target, realisasiKinerja].every(isBlank));
  return [{
    title: "Indikator tidak ada di semua tempat", at: [first.indikator.cell, ...others.map(({ indikator }) => indikator.cell)], found: first.indikator.text,
    message: `Indikator ini ada di ${places.join(" dan ")}, tetapi tidak ada di ${lacking.join(" dan ")}.${isEmpty ? " Target dan realisasinya pun belum diisi." : ""}`,
    remedy: "Tambahkan indikator ini di tempat yang belum memuatnya, atau hapus bila bukan indikator tahun ini.",
    facts: { indikator: first.indikator.text, in: places, missing: missing.map(String), empty: isEmpty },
  }];
}

const isBlank = (figure: Figure | null): boolean => figure === null || figure.state === "empty";

const NAME: Readonly<Record<Source, string>> = { capaian: "tabel capaian", pk: "tabel target/Perjanjian Kinerja", banding: "tabel perbandingan", renstra: "tabel Renstra", realisasi: "tabel realisasi", triwulan: "tabel triwulan", naskah: "daftar indikator di naskah" };

function placeName(groups: readonly SameIndikator[], source: Source): string {
  const sheets = [...new Set(groups.flatMap((group): readonly Mention[] => group).filter((mention) => mention.source === source).map(({ table }) => table.sheet))];
  return `${NAME[source]} (${sheets.join(", ")})`;
}
