import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { roman, lower } from "../number-looks";
import { caption, labelled } from "../page-parts";
import type { Put } from "../put";
import { total, type ColumnDraft } from "../table-draft";

export const budgetByQuarter: Layout = {
  name: "budget-by-quarter",
  habit: "realisasi keuangan per triwulan under one heading, then the year's realisasi and its share",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const quarters = (realisasi: number | null): Put[] => (realisasi === null ? [null, null, null, null] : [0.15, 0.3, 0.25].map((part) => money(Math.floor(realisasi * part))).concat([money(realisasi - [0.15, 0.3, 0.25].reduce((taken, part) => taken + Math.floor(realisasi * part), 0))]));
    const names = draw.pick([["TW I", "TW II", "TW III", "TW IV"], ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"]]);
    const page = book.page("Per Triwulan");
    caption(page, book, `REALISASI ANGGARAN PER TRIWULAN TAHUN ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["no", "No"], ["kegiatan", "Program/Kegiatan"], ["pagu", "Pagu (Rp)"], ...names.map((name, i): ColumnDraft => [["other", `tw:${(i + 1) as 1 | 2 | 3 | 4}:realisasi`], `Realisasi (Rp) | ${name}`]), ["realisasi-anggaran", draw.pick(["Total Realisasi", "Jumlah Realisasi (Rp)", "Realisasi s.d. Triwulan IV (Rp)"])], ["serapan", "%"]],
      rows: [
        ...budgetRows(office.programs, { down: "kegiatan", hasSums: false }, (line) => [line.depth === 0 ? roman(line.nomor) : lower(line.nomor), line.nama, money(line.pagu), ...quarters(line.realisasi), money(line.realisasi), percent(line.serapan)]),
        total([...labelled(book, "JUMLAH"), money(sum.pagu), ...quarters(sum.realisasi), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
  },
};
