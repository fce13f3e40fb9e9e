import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

const QUARTERS = [1, 2, 3, 4] as const;
const NAMES = ["I", "II", "III", "IV"] as const;

export const quartersFlat: Layout = {
  name: "quarters-flat",
  habit: "each quarter's target and realisasi: “Triwulan I” over both, or “Target” over TW I–IV and “Realisasi” over TW I–IV",
  lay(book) {
    const { draw, year } = book;
    const byQuarter = draw.isOnce(2);
    const word = draw.pick(["Triwulan", "TW"]);
    const of = (q: 1 | 2 | 3 | 4, what: "target" | "realisasi"): ColumnDraft => {
      const [title, name] = [what === "target" ? "Target" : "Realisasi", `${word} ${NAMES[q - 1] ?? ""}`];
      return [`tw:${q}:${what}`, byQuarter ? `${name} | ${title}` : `${title} | ${name}`];
    };
    const columns = byQuarter ? QUARTERS.flatMap((q) => [of(q, "target"), of(q, "realisasi")]) : [...QUARTERS.map((q) => of(q, "target")), ...QUARTERS.map((q) => of(q, "realisasi"))];
    const page = book.page("Triwulan");
    caption(page, book, `PENGUKURAN KINERJA TRIWULAN TAHUN ${year}`);
    page.table({
      kind: "triwulan",
      columns: [["no", "No"], ["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], ["target", `Target ${year}`], ...columns],
      rows: shown(book).map(({ iku, nomor, nama, satuan, target }) => body([nomor, nama, satuan, target, ...columns.map(([role], i) => (i % 4 === 3 && draw.isOnce(3) ? "" : Math.round((String(role).endsWith("target") ? iku.target(0) : iku.realisasi(0)) * 25 * Number(String(role).charAt(3))) / 100))])),
    });
  },
};
