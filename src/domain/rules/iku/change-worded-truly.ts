import { formatIndonesian } from "../../indonesian-number";
import { NO_NARASI } from "../lacking";
import type { Issue, Rule } from "../rule";
import { changeSentences, type ChangeSentence } from "./change-sentences";
import type { ChangeKind } from "./change-words";

export const changeWordedTruly: Rule = {
  id: "change-worded-truly",
  severity: "inconsistency",
  title: "Naik, turun, atau tetap sesuai tabel",
  basis: "PermenPANRB 53/2014, Lampiran II, Bab III A.2 dan A.5: realisasi dibandingkan dengan tahun-tahun sebelumnya beserta penyebab kenaikan atau penurunan; naskah mengatakan apa yang ditunjukkan tabel.",
  notChecked: "Kalimat yang tidak menyebut nama indikator di tabel perbandingan, yang membandingkan triwulan atau beberapa tahun, yang berisi rencana, atau yang sesuai dengan gerak realisasi atau capaiannya.",
  lacks: ({ records }) => (records.narasi.length === 0 ? [NO_NARASI] : records.ikuTahunan.length === 0 ? ["Belum ada tabel perbandingan antartahun."] : []),
  check: (context) => changeSentences(context).flatMap((said) => (isTrue(said) ? [] : [issueOf(said)])),
};

/** Either the realisasi or the capaian moves as the sentence says. */
function isTrue({ change: { kind, text }, difference, ofCapaian }: ChangeSentence): boolean {
  const moves = [difference, ...(ofCapaian ? [ofCapaian] : [])];
  switch (kind) {
    case "up": return moves.some((by) => by.gt(0));
    case "down": return moves.some((by) => by.lt(0));
    case "same": return moves.some((by) => by.isZero());
    // "Belum terdapat peningkatan" is said of what stayed; a fall is to be called one.
    case "not-up": return moves.some((by) => by.isZero()) || (/^tidak\s+(?:meningkat|naik)$/iu.test(text) && moves.some((by) => by.lt(0)));
    case "not-down": return moves.some((by) => by.gte(0));
  }
}

const CALLED: Readonly<Record<ChangeKind, string>> = { up: "naik", down: "turun", same: "tetap", "not-up": "belum naik", "not-down": "tidak turun" };

function issueOf({ sentence, change, row, years: [from, to], before, after, difference }: ChangeSentence): Issue {
  const truth = difference.isZero() ? "tetap" : difference.isPositive() ? "naik" : "turun";
  return {
    title: change.kind === "not-up" && truth === "turun" ? "Penurunan ditulis sebagai belum meningkat" : "Naik/turun tidak sesuai tabel",
    at: [sentence.kalimat.teks.cell, after.cell, before.cell], found: change.text, expected: truth,
    message: `${row.indikator.text}: naskah menyebut “${change.text}”, sedangkan menurut tabel realisasinya ${truth}${truth === "tetap" ? "" : `: ${before.text} (${from}) → ${after.text} (${to})`}${truth === "tetap" ? ` ${after.text}` : `, selisih ${formatIndonesian(difference.abs())}`}.`,
    remedy: `Tulis bahwa realisasinya ${truth}, sebutkan angka kedua tahun, lalu jelaskan penyebabnya; atau perbaiki tabelnya.`,
    facts: { said: CALLED[change.kind], truth, from, to, before: before.value.toFixed(), after: after.value.toFixed(), indikator: row.indikator.text },
  };
}
