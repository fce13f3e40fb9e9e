import type { Layout } from "../layout";
import { caption, labelled, source } from "../page-parts";
import { sumOf } from "../staff";
import { body, total } from "../table-draft";

export const staffByEducationList: Layout = {
  name: "staff-by-education-list",
  habit: "one column of counts: education down the side, “Jumlah (orang)”, shares; another of golongan beside it",
  lay(book) {
    const { draw, percent } = book;
    const list = (names: readonly string[]) => names.map((name) => [name, draw.int(1, 25)] as const);
    const page = book.page("Komposisi");
    caption(page, book, "Komposisi ASN");
    for (const [head, names] of [["Tingkat Pendidikan", ["SLTA", "Diploma III", "Sarjana (S1)", "Magister (S2)"]], ["Golongan", ["Golongan I", "Golongan II", "Golongan III", "Golongan IV"]]] as const) {
      if (page.answers.length > 0) page.beside(draw.int(1, 2));
      const rows = list(names);
      const all = sumOf(rows.map(([, count]) => count));
      const isGolongan = head === "Golongan";
      page.table({
        kind: isGolongan ? "pegawai-golongan" : ["arithmetic", "pegawai-golongan"],
        columns: [["no", "No"], [isGolongan ? "golongan" : "other", head], ["jumlah", "Jumlah (orang)"], ["other", "Persentase (%)"]],
        rows: [...rows.map(([name, count], i) => body([i + 1, name, count, percent((count / all) * 100)])), total([...labelled(book, "Jumlah"), all, percent(100)])],
      });
    }
    source(page, "Subbag Umum");
  },
};
