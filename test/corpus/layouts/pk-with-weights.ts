import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption, sign } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

export const pkWithWeights: Layout = {
  name: "pk-with-weights",
  habit: "a Perjanjian Kinerja in capitals with bobot before the target, formulasi and penanggung jawab behind; tujuan left out, sasaran merged",
  lay(book) {
    const { office, draw, year } = book;
    const rows = shown(book);
    const bobot = (i: number): number => (i === 0 ? 100 - Math.floor(100 / rows.length) * (rows.length - 1) : Math.floor(100 / rows.length));
    const tail: ColumnDraft[] = [[["other", "sumber-data"], draw.pick(["FORMULASI PENGUKURAN", "FORMULA PERHITUNGAN", "DEFINISI OPERASIONAL"])], ["other", draw.pick(["PENANGGUNG JAWAB", "PJ", "BIDANG PENGAMPU"])]];
    const page = book.page("PK");
    caption(page, book, `PERJANJIAN KINERJA TAHUN ${year}`, office.nama.toUpperCase());
    page.table({
      kind: "target-iku", ...(draw.isOnce(2) ? { numbers: "brackets" } : {}),
      columns: [["no", "NO."], ["sasaran", "SASARAN STRATEGIS"], ["indikator", "INDIKATOR KINERJA UTAMA (IKU)"], ["other", draw.pick(["BOBOT", "BOBOT (%)"])], ["satuan", "SATUAN"], ["target", draw.pick(["TARGET", `TARGET ${year}`, `TARGET TAHUN ${year}`])], ...tail],
      rows: rows.map(({ nomor, sasaran, nama, satuan, target }, i) => body([`${nomor}.`, sasaran, nama, bobot(i), satuan, target, "Jumlah yang tercapai dibagi jumlah seluruhnya x 100", `${draw.pick(["Kabid", "Kasi", "Kasubbag"])} ${draw.pick(["I", "II", "Umum"])}`])),
    });
    sign(page, book, 5);
  },
};
