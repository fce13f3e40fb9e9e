import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { lower, roman } from "../number-looks";
import { caption, labelled } from "../page-parts";
import { total } from "../table-draft";

export const budgetMoreOrLess: Layout = {
  name: "budget-more-or-less",
  habit: "anggaran murni, perubahan and what was added or taken, then realisasi and its share of the changed budget; group rows of programs",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const more = ({ murni, pagu }: { murni: number | null; pagu: number | null }): number | null => (murni === null || pagu === null ? null : pagu - murni);
    const [before, after] = draw.pick([["Anggaran Murni", "Anggaran Perubahan"], ["DPA Awal", "DPA Perubahan"], ["APBD (Rp)", "P-APBD (Rp)"]] as const);
    const page = book.page("Anggaran");
    caption(page, book, `Pagu dan Realisasi Anggaran Tahun ${year}`);
    page.table({
      kind: "anggaran", ...(draw.isOnce(2) ? { numbers: "brackets" } : {}),
      columns: [
        ["no", "No"], [["kegiatan", "program"], "Program dan Kegiatan"], ["pagu", before], ["pagu-perubahan", after], ["other", draw.pick(["Bertambah/ (Berkurang)", "Bertambah/Berkurang (Rp)", "Selisih (+/-)"])], ["realisasi-anggaran", draw.pick(["Realisasi", "Realisasi Belanja", "Realisasi (Rp.)"])],
        ["serapan", draw.pick(["% Realisasi", "Persen", "Prosentase (%)"])],
      ],
      rows: [
        ...budgetRows(office.programs, { down: "kegiatan", hasSums: false }, (line) => [line.depth === 0 ? roman(line.nomor) : lower(line.nomor), line.nama, money(line.murni), money(line.pagu), money(more(line)), money(line.realisasi), percent(line.serapan)]),
        total([...labelled(book, "TOTAL"), money(sum.murni), money(sum.pagu), money(more(sum)), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
  },
};
