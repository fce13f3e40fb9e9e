import { workbookOf, type CellInput } from "../../workbook-of";

/** A budget of a kecamatan on sheet A (names in column B from row 4 on), the text on sheet N (column B from row 4 on), an output table per caption on sheet K. */
export function namesOf(budget: readonly (readonly [kode: string, name: string])[], text: readonly string[] = [], captions: readonly string[] = [], office = "Kecamatan Contoh") {
  const blocks = captions.flatMap((caption): CellInput[][] => [[caption], ["Indikator", "Tolok Ukur", "Target", "Realisasi"], ["Keluaran", "Layanan", "1 Unit", "1 Unit"], []]);
  return workbookOf({
    A: [[`Realisasi Anggaran ${office} Tahun 2022`], [], ["Kode", "Program / Kegiatan", "Pagu", "Realisasi"], ...budget.map(([kode, name]) => [kode, name, 100, 90])],
    ...(text.length > 0 && { N: [["Naskah"], [], ["Bagian", "Kalimat"], ...text.map((sentence) => ["1.3", sentence])] }),
    ...(captions.length > 0 && { K: [["Keluaran"], [], ...blocks] }),
  });
}
