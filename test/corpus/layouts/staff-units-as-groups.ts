import type { Layout } from "../layout";
import { GOLONGAN, PENDIDIKAN } from "../office";
import { caption, labelled } from "../page-parts";
import { addUp, dash, sumOf } from "../staff";
import { body, group, total, type ColumnDraft } from "../table-draft";

export const staffUnitsAsGroups: Layout = {
  name: "staff-units-as-groups",
  habit: "units as group rows, golongan below them, education under one heading, JUMLAH at the end",
  lay(book) {
    const { office, draw } = book;
    const sums = addUp(office.staff.flatMap(({ heads }) => heads));
    const nobody = dash(draw);
    const page = book.page("Pegawai");
    caption(page, book, "Jumlah Pegawai berdasarkan Golongan dan Tingkat Pendidikan");
    page.table({
      kind: "pegawai-golongan",
      columns: [["no", "No"], [["golongan", "unit"], "Unit Kerja / Golongan"], ...PENDIDIKAN.map((name): ColumnDraft => ["other", `Pendidikan | ${name}`]), ["jumlah", "Jumlah"]],
      rows: [
        ...office.staff.flatMap(({ unit, heads }, u) => [group([u + 1, unit]), ...heads.map((counts, g) => body(["", `Gol ${GOLONGAN[g] ?? ""}`, ...counts.map(nobody), sumOf(counts)]))]),
        total([...labelled(book, "JUMLAH"), ...sums, sumOf(sums)]),
      ],
    });
  },
};
