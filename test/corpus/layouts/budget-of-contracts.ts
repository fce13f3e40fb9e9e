import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, total } from "../table-draft";

export const budgetOfContracts: Layout = {
  name: "budget-of-contracts",
  habit: "works of a dinas: paket pekerjaan, lokasi, pagu, nilai kontrak, penyedia, then fisik before keuangan in rupiah and per cent",
  lay(book) {
    const { draw, money, percent, year } = book;
    const rows = draw.some(["Rekonstruksi Jalan Poros Desa", "Pemeliharaan Rutin Jalan", "Rehabilitasi Jembatan Gantung", "Pembangunan Drainase Lingkungan", "Pembangunan Talud", "Rehab Gedung Kantor"], draw.int(3, 6)).map((name) => {
      const pagu = draw.int(150_000, 2_900_000) * 1000;
      const kontrak = Math.round((pagu * draw.int(85, 99)) / 100);
      return { name, pagu, kontrak, spent: draw.isOnce(3) ? kontrak : Math.round((kontrak * draw.int(80, 99)) / 100) };
    });
    const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0);
    const page = book.page("Paket");
    caption(page, book, `Realisasi Fisik dan Keuangan Paket Pekerjaan TA ${year}`);
    page.table({
      kind: "anggaran", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "No"], ["kegiatan", draw.pick(["Nama Paket Pekerjaan", "Paket Pekerjaan", "Nama Kegiatan/Paket"])], ["other", "Lokasi"], ["pagu", draw.pick(["Pagu Dana (Rp)", "Nilai Pagu", "Pagu Anggaran"])], ["other", draw.pick(["Nilai Kontrak (Rp)", "Harga Kontrak"])], ["other", draw.pick(["Penyedia Jasa", "Pelaksana"])],
        ["fisik", "Realisasi | Fisik (%)"], ["realisasi-anggaran", "Realisasi | Keuangan (Rp)"], ["serapan", "Realisasi | Keuangan (%)"], ["keterangan", "Ket"],
      ],
      rows: [
        ...rows.map((row, i) => body([i + 1, row.name, `Desa ${draw.pick(["Sukamaju", "Tirta", "Mulya"])}`, money(row.pagu), money(row.kontrak), `CV. ${draw.pick(["Karya", "Bangun", "Jaya"])}`, percent(100), money(row.spent), percent((row.spent / row.pagu) * 100), ""])),
        total(["", "Jumlah", "", money(sum(({ pagu }) => pagu)), money(sum(({ kontrak }) => kontrak)), "", "", money(sum(({ spent }) => spent)), percent((sum(({ spent }) => spent) / sum(({ pagu }) => pagu)) * 100)]),
      ],
    });
  },
};
