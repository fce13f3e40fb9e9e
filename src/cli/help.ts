/** What `lakip --help` says; the commands and exit codes are a contract that scripts depend on. */
export const help = `LAKIP untuk Excel: memeriksa tabel laporan kinerja dan menulis tabel Bab III.

Pemakaian:
  lakip check BERKAS... [--json] [--triwulan N] [--rekap REKAP] [--force]
                   periksa satu atau beberapa buku kerja, misalnya *.xlsx;
                   beberapa berkas ditutup dengan rekapitulasi
  lakip generate BERKAS -o HASIL [--docx DOKUMEN] [--triwulan N] [--force]
                   salin buku kerja, tambahkan tabel Bab III
  lakip init HASIL [--dari LAMA] [--force]
                   buat buku kerja kosong bertabel baku; dengan --dari, buku
                   kerja untuk tahun sesudah LAMA
  lakip import EKSPOR... --ke BUKU [-o HASIL] [--unit KODE] [--perubahan]
               [--timpa-rumus] [--json] [--force]
                   isikan LRA SIPD atau RFK (.xlsx atau .csv) ke tabel Anggaran
                   buku kerja; tanpa -o hanya menyebut yang akan berubah
  lakip --help | --version

Pilihan:
  --json           hasil pemeriksaan atau rencana impor sebagai JSON
  -o HASIL         berkas hasil; berkas asal tidak pernah diubah
  --dari LAMA      buku kerja tahun lalu; tidak pernah diubah
  --ke BUKU        buku kerja yang tabel Anggarannya diisi; tidak pernah diubah
  --unit KODE      SKPD atau unitnya, bila ekspor memuat beberapa
  --perubahan      DPA di ekspor adalah DPA perubahan
  --timpa-rumus    ganti juga sel yang berisi rumus
  --docx DOKUMEN   tulis juga Bab III sebagai dokumen Word (.docx)
  --rekap REKAP    tulis juga rekapitulasi sebagai buku kerja (.xlsx)
  --triwulan N     laporan sampai dengan triwulan N (1 sampai 4)
  --force          timpa HASIL dan DOKUMEN bila sudah ada, dan isian sendiri di
                   lembar laporan

Kode keluar:
  0  tidak ada galat atau beda (mungkin ada peringatan)
  1  ada galat atau beda (pada generate dan import, hasil tetap ditulis)
  2  tidak dapat dijalankan; alasannya di stderr
`;
