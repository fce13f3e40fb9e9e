import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

export const quartersActionPlan: Layout = {
  name: "quarters-action-plan",
  habit: "Rencana Aksi: the year's target, TARGET TRIWULANAN over four quarters, then program, anggaran and who answers for it",
  lay(book) {
    const { office, draw, money, year } = book;
    const names = draw.pick([["TW.1", "TW.2", "TW.3", "TW.4"], ["TW I", "TW II", "TW III", "TW IV"], ["I", "II", "III", "IV"]]);
    const above = names[0] === "I" ? draw.pick(["TARGET TRIWULAN", "TARGET PER TRIWULAN"]) : draw.pick(["TARGET TRIWULANAN", "TARGET KINERJA"]);
    const page = book.page("Rencana Aksi");
    caption(page, book, `RENCANA AKSI PENCAPAIAN KINERJA TAHUN ${year}`, office.nama.toUpperCase());
    page.table({
      kind: ["triwulan", "target-iku"], ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "NO"], ["sasaran", "SASARAN"], ["indikator", "INDIKATOR KINERJA"], ["satuan", "SATUAN"], ["target", draw.pick(["TARGET", `TARGET ${year}`, "TARGET TAHUNAN"])],
        ...names.map((name, i): ColumnDraft => [`tw:${(i + 1) as 1 | 2 | 3 | 4}:target`, `${above} | ${name}`]), [["program", "kegiatan"], draw.pick(["PROGRAM", "PROGRAM/KEGIATAN"])], ["pagu", draw.pick(["ANGGARAN (Rp)", "PAGU ANGGARAN"])], ["other", "PENANGGUNG JAWAB"],
      ],
      rows: shown(book).map(({ iku, nomor, sasaran, nama, satuan, target }, i) => body([nomor, sasaran, nama, satuan, target, ...[25, 50, 75, 100].map((part) => Math.round(iku.target(0) * part) / 100), ...(office.programs[i] ? [office.programs[i].nama, money(office.programs[i].pagu)] : ["", ""]), office.kepala])),
    });
  },
};
