import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const outputsInputToOutcome: Layout = {
  name: "outputs-input-to-outcome",
  habit: "the old Pengukuran Kinerja Kegiatan: for each kegiatan a row of masukan, keluaran and hasil with rencana, realisasi, % capaian",
  lay(book) {
    const { office, draw, percent, year } = book;
    const page = book.page("PKK");
    caption(page, book, "PENGUKURAN KINERJA KEGIATAN", `TAHUN ${year}`);
    page.table({
      kind: "keluaran", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["program", "PROGRAM"], ["kegiatan", "KEGIATAN | URAIAN"], [["other", "tolok-ukur", "indikator"], "KEGIATAN | KELOMPOK INDIKATOR"], [["tolok-ukur", "indikator"], draw.pick(["KEGIATAN | INDIKATOR KINERJA", "KEGIATAN | TOLOK UKUR KINERJA"])], ["satuan", "KEGIATAN | SATUAN"],
        ["target", `KEGIATAN | ${draw.pick(["RENCANA", "RENCANA TINGKAT CAPAIAN (TARGET)", "TARGET"])}`], ["realisasi", "KEGIATAN | REALISASI"], ["capaian", draw.pick(["% CAPAIAN", "PERSENTASE PENCAPAIAN", "% PENCAPAIAN RENCANA"])], ["keterangan", "KET."],
      ],
      rows: office.programs.flatMap((program) => program.children.flatMap((kegiatan, k) => {
        const n = draw.int(2, 12);
        return [
          body([k === 0 ? program.nama : "", kegiatan.nama, "Masukan", "Dana", "Rp", kegiatan.pagu, kegiatan.realisasi, percent((kegiatan.realisasi / kegiatan.pagu) * 100), ""]),
          body(["", "", "Keluaran", "Tersedianya dokumen", "Dokumen", n, n, percent(100), ""]),
          body(["", "", "Hasil", "Meningkatnya pelayanan", "%", 100, draw.int(90, 100), percent(draw.int(90, 100)), ""]),
        ];
      })),
    });
  },
};
