import type { Layout } from "../layout";
import { PENDIDIKAN } from "../office";
import { caption, labelled } from "../page-parts";
import { addUp, sumOf } from "../staff";
import { body, total, type ColumnDraft } from "../table-draft";

export const staffWithSharesRow: Layout = {
  name: "staff-with-shares-row",
  habit: "education by men and women under one heading; Jumlah and below it a row of shares",
  lay(book) {
    const { office, draw, percent } = book;
    const rows = office.staff.map(({ unit, heads }) => ({ unit, counts: addUp(heads).flatMap((count) => { const men = draw.int(0, count); return [men, count - men]; }) }));
    const sums = addUp(rows.map(({ counts }) => counts));
    const all = sumOf(sums);
    const page = book.page("Pendidikan");
    caption(page, book, "Jumlah Pegawai Menurut Pendidikan dan Jenis Kelamin");
    page.table({
      kind: ["pegawai-jenis-kelamin", "pegawai-golongan"], ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [["no", "No"], ["unit", "Unit Kerja"], ...PENDIDIKAN.flatMap((name): ColumnDraft[] => [["laki-laki", `${name} | L`], ["perempuan", `${name} | P`]]), ["jumlah", "Jumlah"]],
      rows: [
        ...rows.map(({ unit, counts }, i) => body([i + 1, unit, ...counts, sumOf(counts)])),
        total([...labelled(book, "Jumlah"), ...sums, all]), total([...labelled(book, draw.pick(["Persentase", "%"])), ...sums.map((count) => percent((count / all) * 100)), percent(100)]),
      ],
    });
  },
};
