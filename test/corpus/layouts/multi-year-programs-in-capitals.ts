import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { body, total, type ColumnDraft } from "../table-draft";

export const multiYearProgramsInCapitals: Layout = {
  name: "multi-year-programs-in-capitals",
  habit: "programs down, three years across, each with anggaran, realisasi and % under it, in capitals; JUMLAH",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const years = [year - 2, year - 1, year];
    const rows = office.programs.map(({ nama, pagu, realisasi }) => ({ nama, amounts: years.map((each) => { const part = 1 - (year - each) / 10; return [Math.round(pagu * part), Math.round(realisasi * part)] as const; }) }));
    const [pagu, spent] = [draw.pick(["PAGU", "ANGGARAN", "ALOKASI"]), draw.pick(["REALISASI", "REAL."])];
    const [prefix, share] = [draw.pick(["", "TAHUN ", "TA "]), draw.pick(["%", "SERAPAN (%)"])];
    const page = book.page("3 TAHUN");
    caption(page, book, "PERKEMBANGAN ANGGARAN DAN REALISASI PROGRAM");
    page.table({
      kind: "anggaran-multi-tahun",
      columns: [["no", "NO"], ["program", "PROGRAM"], ...years.flatMap((each): ColumnDraft[] => [[`tahun:${each}:pagu`, `${prefix}${each} | ${pagu}`], [`tahun:${each}:realisasi`, `${prefix}${each} | ${spent}`], [[`tahun:${each}:serapan`, "other"], `${prefix}${each} | ${share}`]])],
      rows: [
        ...rows.map(({ nama, amounts }, i) => body([i + 1, nama, ...amounts.flatMap(([a, b]) => [money(a), money(b), percent((b / a) * 100)])])),
        total([...labelled(book, "JUMLAH"), ...years.flatMap((_, y) => { const [a, b] = [0, 1].map((k) => rows.reduce((all, { amounts }) => all + (amounts[y]?.[k] ?? 0), 0)); return [money(a ?? 0), money(b ?? 0), percent(((b ?? 0) / (a ?? 1)) * 100)]; })]),
      ],
    });
  },
};
