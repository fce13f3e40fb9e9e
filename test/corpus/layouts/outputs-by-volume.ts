import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, group } from "../table-draft";

export const outputsByVolume: Layout = {
  name: "outputs-by-volume",
  habit: "kegiatan as group rows, sub kegiatan with output, volume and sat. planned, volume and sat. reached",
  lay(book) {
    const { office, draw, percent, year } = book;
    const [plan, reached] = draw.pick([["RENCANA", "REALISASI"], ["TARGET", "REALISASI"], ["TARGET OUTPUT", "REALISASI OUTPUT"]] as const);
    const page = book.page("Output");
    caption(page, book, `REALISASI OUTPUT KEGIATAN TAHUN ${year}`);
    page.table({
      kind: "keluaran", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "NO"], [["sub-kegiatan", "kegiatan"], draw.pick(["KEGIATAN/SUB KEGIATAN", "URAIAN SUB KEGIATAN"])], ["tolok-ukur", draw.pick(["INDIKATOR OUTPUT", "KELUARAN (OUTPUT)", "OUTPUT"])], ["target", `${plan} | VOL.`], ["satuan", `${plan} | SAT.`], ["realisasi", `${reached} | VOL.`], ["satuan-realisasi", `${reached} | SAT.`],
        ["capaian", draw.pick(["CAPAIAN (%)", "%"])], ["keterangan", "KET"],
      ],
      rows: office.programs.flatMap((program) => program.children.flatMap((kegiatan) => [
        group([`${program.nomor}.${kegiatan.nomor}`, kegiatan.nama]),
        ...kegiatan.children.map((sub) => { const [target, unit] = [draw.int(2, 24), draw.pick(["Dokumen", "Laporan", "Unit", "Bulan"])]; const got = draw.isOnce(2) ? target : target - 1; return body(["", sub.nama, `Jumlah ${unit.toLowerCase()} yang tersedia`, target, unit, got, unit, percent((got / target) * 100), ""]); }),
      ])),
    });
  },
};
