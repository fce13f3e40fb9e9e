import type { NomenclatureEntry } from "./entry";

/** Program Koordinasi Ketentraman dan Ketertiban Umum. */
export const program70104: readonly NomenclatureEntry[] = [
  ["7.01.04", "Program Koordinasi Ketentraman dan Ketertiban Umum", null],
  ["7.01.04.2.01", "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum", null],
  ["7.01.04.2.01.0001", "Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal di Wilayah Kecamatan", "Laporan"],
  ["7.01.04.2.01.0002", "Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat", "Laporan"],
  ["7.01.04.2.02", "Koordinasi Penerapan dan Penegakan Peraturan Daerah dan Peraturan Kepala Daerah", null],
  ["7.01.04.2.02.0001", "Koordinasi/Sinergi dengan Perangkat Daerah yang Tugas dan Fungsinya di Bidang Penegakan Peraturan Perundang-Undangan dan/atau Kepolisian Negara Republik Indonesia", "Laporan"],
  ["7.01.04.7.03", "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum", null],
  ["7.01.04.7.03.0001", "Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal di Wilayah Kecamatan", "Laporan"],
  ["7.01.04.7.03.0002", "Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat", "Laporan"],
  ["7.01.04.7.04", "Koordinasi Penerapan dan Penegakan Qanun dan Peraturan Kepala Daerah", null],
  ["7.01.04.7.04.0001", "Koordinasi/Sinergi dengan Perangkat Daerah yang Tugas dan Fungsinya di Bidang Penegakan Peraturan Perundang-Undangan dan/atau Kepolisian Negara Republik Indonesia", "Laporan"],
];
