import type { ReportInput } from "../report-table";
import { anggaranProse, type AnggaranProse } from "./anggaran-prose";
import { capaianProse } from "./capaian-prose";
import { indikatorProse } from "./indikator-prose";
import { instansiText, paragraph, type Prose } from "./prose";

/** The paragraphs of Bab III by section, for the sheet to copy from and for the document. */
export interface Narasi {
  readonly capaian: NarasiSection & { readonly prose: readonly Prose[] };
  readonly evaluasi: NarasiSection & { readonly opening: readonly Prose[]; readonly indikator: readonly Prose[] };
  readonly anggaran: NarasiSection & AnggaranProse;
}

interface NarasiSection {
  readonly number: string;
  readonly title: string;
}

/** The sheet and the document are of the same report: its paragraphs are composed once. */
const composed = new WeakMap<Pick<ReportInput, "records" | "settings">, Narasi>();

export function composeNarasi(input: Pick<ReportInput, "records" | "settings">): Narasi {
  const narasi = composed.get(input) ?? compose(input);
  composed.set(input, narasi);
  return narasi;
}

function compose(input: Pick<ReportInput, "records" | "settings">): Narasi {
  const instansi = instansiText(input.records);
  return {
    capaian: { number: "3.1", title: `Capaian Kinerja ${instansi}`, prose: capaianProse(input) },
    evaluasi: {
      number: "3.2",
      title: "Evaluasi dan Analisis Capaian Kinerja",
      opening: paragraph("Bagian ini menguraikan setiap indikator kinerja: target dan realisasinya, perbandingannya dengan tahun sebelumnya, target Renstra dan standar nasional, serta penyebab dan tindak lanjutnya."),
      indikator: indikatorProse(input),
    },
    anggaran: { number: "3.3", title: "Realisasi Anggaran", ...anggaranProse(input) },
  };
}
