import { formatIndonesian } from "../indonesian-number";
import type { Iku } from "../model/iku";
import { wordsKey } from "../read/same-words";
import { answer, inBrackets, placesOf, type Answering } from "./formulir-reviu-answers";
import { chooseAnggaran } from "./choose-anggaran";
import { composeHeadline } from "./headline";
import { groupBySasaran } from "./iku-rows";
import { ikuRows, roundedCapaian } from "./iku-table";

/** Whose report of which year it is. */
export const namesOffice: Answering = ({ records: { instansi, year } }) => {
  const known = [instansi, year === null ? null : `Tahun ${year}`].filter((part) => part !== null);
  return answer(known.length === 2 ? "Ya" : known.length === 1 ? "Sebagian" : "Tidak", known.length > 0 ? `${known.join(", ")}.` : "Nama instansi dan tahun belum disebut di buku kerja.");
};

/** Every indicator has a capaian that can be calculated. */
export const capaianShown: Answering = ({ records, settings, tables }) => {
  const rows = ikuRows(records).map(({ iku }) => iku);
  const known = rows.filter((iku) => roundedCapaian(iku, settings) !== null).length;
  const { capaian } = composeHeadline(records, settings);
  const mean = capaian === null ? "" : ` Rata-rata capaian ${formatIndonesian(capaian)}%.`;
  const places = inBrackets(placesOf(tables, "capaian-iku", "target-iku", "realisasi-iku"));
  return answer(rows.length > 0 && known === rows.length ? "Ya" : known === 0 ? "Tidak" : "Sebagian", `Capaian ${known} dari ${rows.length} indikator dapat dihitung${places}.${mean}`);
};

/** Pagu and realisasi of the whole budget. */
export const anggaranShown: Answering = ({ records, settings, missing }) => {
  const gap = missing.find(({ key }) => key === "realisasi-anggaran");
  const anggaran = chooseAnggaran(records);
  if (gap || !anggaran) return answer("Tidak", gap?.lacks ?? "Belum ada tabel anggaran dengan pagu dan realisasi.");
  const { pagu, realisasiAnggaran, serapan } = composeHeadline(records, settings);
  const place = placesOf([anggaran.table], anggaran.table.kind);
  if (pagu === null || realisasiAnggaran === null) return answer("Sebagian", `Sebagian pagu atau realisasi belum terbaca (${place}).`);
  const share = serapan === null ? "" : `, serapan ${formatIndonesian(serapan)}%`;
  return answer("Ya", `Pagu Rp${formatIndonesian(pagu)}, realisasi Rp${formatIndonesian(realisasiAnggaran)}${share}, dijumlahkan dari rinciannya (${place}).`);
};

/** Whether anything that cannot be right or does not agree still stands. */
export const figuresChecked: Answering = ({ findings, failures }) => {
  const open = findings.filter(({ waived }) => waived === null);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  const [errors, differences, warnings] = [count("error"), count("inconsistency"), count("warning")];
  const waived = findings.length - open.length;
  const dasar = `${errors} galat, ${differences} beda, dan ${warnings} peringatan belum selesai${waived > 0 ? `; ${waived} temuan diabaikan dengan alasan` : ""}. Lihat lembar Hasil Pemeriksaan.`;
  return answer(errors + differences + failures.length === 0 ? "Ya" : "Sebagian", dasar);
};

/** Indicators whose realisasi of an earlier year is known. */
export const earlierYearsShown: Answering = ({ records, tables, missing }) => {
  const { ikuTahunan, year } = records;
  const rows = ikuRows(records);
  const withEarlier = new Map(ikuTahunan.map(({ indikator, years }) => [
    wordsKey(indikator.text), years.filter((each) => (year === null || each.year < year) && each.realisasiKinerja?.value).map((each) => each.year),
  ]));
  const years = [...new Set([...withEarlier.values()].flat())].sort((a, b) => a - b);
  const known = rows.filter(({ iku }) => (withEarlier.get(wordsKey(iku.indikator.text)) ?? []).length > 0).length;
  if (years.length === 0) return answer("Tidak", missing.find(({ key }) => key === "banding-tahun")?.lacks ?? "Belum ada realisasi tahun sebelumnya.");
  return answer(known === rows.length ? "Ya" : "Sebagian", `Realisasi tahun ${years.join(", ")}: ada pada ${known} dari ${rows.length} indikator${inBrackets(placesOf(tables, "banding-tahun", "realisasi-iku"))}.`);
};

/** Every sasaran has an indicator that is measured; whether it measures enough only a person can say. */
export const indicatorsEnough: Answering = ({ records }) => {
  const groups = groupBySasaran(records.iku);
  const measured = (iku: Iku): boolean => iku.target.value !== null && (iku.realisasiKinerja?.value ?? null) !== null;
  const named = groups.filter(({ sasaran }) => sasaran !== null);
  const covered = named.filter(({ rows }) => rows.some(measured)).length;
  if (named.length === 0) return answer(null, groups.length === 0 ? "Belum ada tabel indikator kinerja di buku kerja." : "Tabel indikator tidak menyebut sasaran; nilai kecukupannya.");
  const dasar = `${covered} dari ${named.length} sasaran punya paling sedikit satu indikator yang diukur (${groups.flatMap(({ rows }) => rows).length} indikator); mutu indikator dinilai pereviu.`;
  return answer(covered === named.length ? "Ya" : covered === 0 ? "Tidak" : "Sebagian", dasar);
};

/** The indicators are followed by the quarter. */
export const quartersShown: Answering = ({ records }) => {
  const rows = ikuRows(records).map(({ iku }) => iku);
  const count = rows.filter(({ triwulan }) => triwulan.some(({ realisasiKinerja }) => realisasiKinerja?.value)).length;
  if (count === 0) return answer(null, "Buku kerja tidak memuat realisasi triwulanan; lihat laporan berkala.");
  return answer(count === rows.length ? "Ya" : "Sebagian", `${count} dari ${rows.length} indikator punya realisasi triwulanan.`);
};
