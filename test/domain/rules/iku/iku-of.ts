import type { Workbook } from "../../../../src/domain/grid";
import { workbookOf, type CellInput } from "../../workbook-of";

type Rows = readonly (readonly CellInput[])[];

/** A report of 2022: what is given of the table of capaian, the Perjanjian Kinerja, the comparison of years and the text. */
export function ikuOf({ capaian, pk, banding, naskah }: { readonly capaian?: Rows; readonly pk?: Rows; readonly banding?: Rows; readonly naskah?: readonly string[] }): Workbook {
  return workbookOf({
    ...(capaian && { IKU: [["Capaian IKU Tahun 2022"], ["Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"], ...capaian.map((row) => ["Mutu layanan meningkat", ...row])] }),
    ...(pk && { PK: [["Perjanjian Kinerja Tahun 2022"], ["Sasaran", "Indikator Kinerja", "Satuan", "Target"], ...pk.map((row) => ["Mutu layanan meningkat", ...row])] }),
    ...(banding && { Banding: [["Perbandingan Tahun 2021 dan 2022"], ["Indikator Kinerja", "Satuan", "Tahun 2021", "", "Tahun 2022", ""], ["", "", "Target", "Realisasi", "Target", "Realisasi"], ...banding] }),
    ...(naskah && { Narasi: [["Naskah LAKIP 2022"], ["Bagian", "Kalimat"], ...naskah.map((sentence) => ["3.2", sentence]), ["3.3", "Kalimat penutup yang cukup panjang agar lembar ini dikenali sebagai naskah laporan."]] }),
  });
}
