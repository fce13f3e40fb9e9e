import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, group } from "../table-draft";

export const rktPrograms: Layout = {
  name: "rkt-programs",
  habit: "Rencana Kinerja Tahunan: program, its indikator and target, kegiatan below with theirs; no realisasi",
  lay(book) {
    const { office, draw, year } = book;
    const page = book.page("RKT");
    caption(page, book, `RENCANA KINERJA TAHUNAN ${year}`, office.nama);
    page.table({
      kind: "target-iku", numbers: draw.pick(["plain", "texts"]),
      columns: [["no", "No"], ["program", "Program"], ["kegiatan", "Kegiatan"], ["indikator", draw.pick(["Indikator Kinerja Kegiatan", "Indikator Kinerja Program/Kegiatan"])], ["satuan", "Satuan"], ["target", draw.pick(["Target", "Rencana Target"])]],
      rows: office.programs.flatMap((program) => [
        ...(draw.isOnce(3) ? [group([program.nomor, program.nama])] : [body([program.nomor, program.nama, "", "Persentase layanan program yang terpenuhi", "%", 100])]),
        ...program.children.map((kegiatan) => body(["", "", kegiatan.nama, "Jumlah dokumen yang disusun", "Dokumen", draw.int(1, 12)])),
      ]),
    });
  },
};
