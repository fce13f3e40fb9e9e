import type { Layout } from "../layout";
import { GOLONGAN } from "../office";
import { caption } from "../page-parts";
import { addUp, dash, sumOf } from "../staff";
import { body, total, type ColumnDraft } from "../table-draft";

export const staffUnitsAcrossGolongan: Layout = {
  name: "staff-units-across-golongan",
  habit: "units down, “Golongan” over I–IV, Jumlah; a second table of education beside it or below",
  lay(book) {
    const { office, draw } = book;
    const nobody = dash(draw);
    const rows = office.staff.map(({ unit, heads }) => ({ unit, golongan: heads.map(sumOf), pendidikan: addUp(heads) }));
    const page = book.page("Kepegawaian");
    const write = (what: "golongan" | "pendidikan", heads: readonly string[]): void => {
      const sums = addUp(rows.map((row) => row[what]));
      page.table({
        kind: what === "golongan" ? "pegawai-golongan" : ["pegawai-golongan", "arithmetic"],
        columns: [["no", "No"], ["unit", draw.pick(["Unit Kerja", "Unit Organisasi"])], ...heads.map((head): ColumnDraft => ["other", head]), ["jumlah", "Jumlah"]],
        rows: [...rows.map((row, i) => body([i + 1, row.unit, ...row[what].map(nobody), sumOf(row[what])])), total(["", "Jumlah", ...sums, sumOf(sums)])],
      });
    };
    caption(page, book, "Keadaan Pegawai");
    write("golongan", GOLONGAN.map((name) => `Golongan | ${name}`));
    if (draw.isOnce(2)) page.beside(1);
    else page.skip(2).lines(["Menurut Pendidikan"]);
    write("pendidikan", ["Pendidikan | SMA", "Pendidikan | D.III", "Pendidikan | S-1", "Pendidikan | S-2"]);
  },
};
