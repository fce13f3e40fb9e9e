import { chooseArah } from "../../calculate/choose-arah";
import type { Rule } from "../rule";

/** What is wanted low, however it is counted. */
const FALLING = /\b(?:kemiskinan|penduduk miskin|keluarga miskin|stunting|gizi buruk|pengangguran|kematian|kesakitan|keluhan|pengaduan|aduan|temuan|kecelakaan|kriminalitas|kejahatan|pelanggaran|putus sekolah|kebakaran|kekerasan|perceraian|inflasi|gini|ketimpangan|kawasan kumuh|permukiman kumuh|tunggakan|kerugian)\b/iu;
/** Time that people wait, whatever for. */
const WAITING = /\b(?:waktu|lama(?:nya)?) (?:tunggu|antre|antrean|menunggu)\b/iu;
/** What is done against it is wanted high. */
const RISING = /penurunan|pengurangan|penanganan|penyelesaian|pengentasan|pencegahan|penanggulangan|pengendalian|pemberantasan|tindak ?lanjut|ditindaklanjuti|tertangani|ditangani|terselesaikan|diselesaikan|selesai|terlayani|tercegah|bebas|respons?\b|cakupan|dibina|menerima|mendapat|memperoleh|bantuan|pelayanan|layanan|mitigasi|kesiapsiagaan|kepuasan|sesuai|tepat waktu|non|tanpa|tidak ada|ketahanan/iu;

const isFallingName = (name: string): boolean => (FALLING.test(name) && !RISING.test(name)) || (WAITING.test(name) && !/penurunan|pengurangan|sesuai|tepat/iu.test(name));

export const arahStated: Rule = {
  id: "arah-stated",
  severity: "warning",
  title: "Arah indikator diketahui",
  basis: "The capaian of an indicator that is better when lower is reckoned by another formula; the regulation (PermenPANRB 53/2014) fixes none, so the workbook has to say which way is better.",
  notChecked: "Indicators whose name does not tell that lower is better; a direction that the table, the choices or the stated capaian gives.",
  lacks: ({ records }) => (records.iku.length === 0 ? ["Belum ada tabel indikator dengan target dan realisasi."] : []),
  check: ({ records, settings }) =>
    records.iku.flatMap((iku) => {
      const { indikator, arah } = iku;
      if (arah === "turun" || !isFallingName(indikator.text) || chooseArah(iku, settings).arahFrom !== "bawaan") return [];
      return [{
        title: "Arah indikator belum disebut", at: [indikator.cell], found: indikator.text,
        message: "Menurut namanya indikator ini makin baik bila makin rendah, tetapi tabel tidak menyebut arahnya; capaiannya sekarang dihitung seperti indikator yang makin tinggi makin baik.",
        remedy: "Tambahkan kolom Arah (naik/turun) pada tabel indikator, atau tetapkan arahnya pada Pilihan.",
        facts: { indikator: indikator.text, arah },
      }];
    }),
};
