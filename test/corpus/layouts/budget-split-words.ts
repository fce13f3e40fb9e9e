import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { upper } from "../number-looks";
import { caption } from "../page-parts";
import { total } from "../table-draft";

export const budgetSplitWords: Layout = {
  name: "budget-split-words",
  habit: "narrow columns: “Ang⏎garan (Rp)”, “Reali sasi”, “KETE RANGAN”; headings without a merge in the lower of two rows; both number locales in one table",
  lay(book) {
    const { office, draw, percent, year } = book;
    const sum = grandTotal(office.programs);
    const text = (amount: number | null, mark: string) => (amount === null ? "" : `${String(amount).replace(/\B(?=(\d{3})+$)/g, mark)}${mark === "." ? ",00" : ".00"}`);
    const realisasi = draw.pick(["Reali sasi", "Reali\nsasi", "REALI- SASI"]);
    const page = book.page("Tabel 3.9");
    caption(page, book, `Tabel 3.9 Realisasi Anggaran Tahun ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["no", "~ | No"], ["kegiatan", "~ | Program/ Kegiatan"], ["pagu", `~ | ${draw.pick(["Ang\ngaran (Rp)", "Angga-\nran (Rp)"])}`], ["realisasi-anggaran", `${realisasi} | Rp`], ["serapan", `${realisasi} | %`], ["keterangan", `~ | ${draw.pick(["KETE RANGAN", "Kete-\nrangan"])}`]],
      rows: [
        ...budgetRows(office.programs, { down: "kegiatan", hasSums: false }, (line) => [line.depth === 0 ? upper(line.nomor) : line.nomor, line.nama, text(line.pagu, "."), text(line.realisasi, ","), percent(line.serapan)]),
        total(["", "JUMLAH", text(sum.pagu, "."), text(sum.realisasi, ","), percent(sum.serapan)]),
      ],
    });
  },
};
